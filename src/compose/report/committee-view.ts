import type { ResolvedAgreement } from '../../model/index.ts';
import { attention, type CriterionStatus, type StatusReport } from '../../status/index.ts';
import { fold, sortDanish } from '../../text/index.ts';
import type { Fields } from '../field.ts';
import { goalView } from './goal-view.ts';
import { countsView, occasionView, reportedView, type Surroundings, titleOf } from './occasion.ts';
import type { CommitteeView } from './view.ts';

/** Stands for the committee of political goals that name none, so that no goal is lost. */
const UNNAMED = 'Uden udvalg';

function committeeOf(effort: CriterionStatus['effort']): string | undefined {
  return effort.art === 'politisk' ? (effort.document.udvalg?.trim() ?? '') || UNNAMED : undefined;
}

/** The committees that have goals of their own in a round; spellings that differ in case are one. */
export function committeesOf({ units, missing }: StatusReport): readonly string[] {
  const agreements = [...units.map(({ agreement }) => agreement), ...missing];
  const names = agreements.flatMap(({ indsatser }) => indsatser.flatMap((effort) => committeeOf(effort) ?? []));
  return [...new Map(names.map((name) => [fold(name), name])).values()].toSorted(sortDanish);
}

function hasGoalsOf({ indsatser }: ResolvedAgreement, committee: string): boolean {
  return indsatser.some((effort) => isOf(effort, committee));
}

function isOf(effort: CriterionStatus['effort'], committee: string): boolean {
  const name = committeeOf(effort);
  return name !== undefined && fold(name) === fold(committee);
}

/** The report to one committee as its templates see it. */
export function committeeView(committee: string, around: Surroundings, fields: Fields): CommitteeView {
  const { report } = around;
  const occasion = occasionView(around, fields);
  const units = report.units.filter(({ agreement }) => hasGoalsOf(agreement, committee));
  const goals = units.flatMap((unit) => {
    const context = { fields, ord: occasion.ord, enhed: titleOf(unit.agreement, fields), ...unit };
    return unit.criteria.filter(({ effort }) => isOf(effort, committee)).map((status) => ({ status, context }));
  });
  const sorted = goals.toSorted((a, b) => attention(a.status.verdict.status) - attention(b.status.verdict.status));
  const missing = report.missing.filter((agreement) => hasGoalsOf(agreement, committee));
  return {
    ...occasion,
    ...countsView(
      goals.map(({ status }) => status),
      fields,
    ),
    ...reportedView(units, missing, fields),
    udvalg: fields.plain(committee, undefined),
    mål: sorted.map(({ status, context }) => goalView(status, context)),
  };
}

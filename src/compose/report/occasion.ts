import type { Indstillinger } from '../../check/index.ts';
import type { CheckedFile, ResolvedAgreement } from '../../model/index.ts';
import {
  type CriterionStatus,
  countStatuses,
  countsPhrase,
  hasReported,
  type StatusReport,
  type UnitStatus,
} from '../../status/index.ts';
import { formatDate } from '../../text/index.ts';
import { wordsOf } from '../aftale/own-words.ts';
import { Values } from '../aftale/values.ts';
import type { Field, Fields } from '../field.ts';
import { countViews } from './counts.ts';
import type { CountsView, OccasionView, ReportedView } from './view.ts';

/** What all reports of a round share. */
export interface Surroundings {
  readonly report: StatusReport;
  readonly settings: CheckedFile<Indstillinger>;
  readonly hasLogo: boolean;
}

/** As most of its agreements write it: `2025/26` where all do, and else the year by which the round is asked for. */
export function yearText({ units, year }: StatusReport): string {
  const written = new Set(units.map(({ followUp }) => followUp?.document.år.text ?? String(year)));
  const [only] = written;
  return written.size === 1 && only !== undefined ? only : String(year);
}

export function occasionView({ report, settings, hasLogo }: Surroundings, fields: Fields): OccasionView {
  const values = new Values(fields, { file: settings.parsed, path: [] });
  return {
    ord: wordsOf(settings.document, values),
    kommune: values.text(settings.document.kommune, 'kommune'),
    logo: hasLogo,
    runde: values.sure(report.round.titel, 'runder', report.round.id, 'titel'),
    år: fields.plain(yearText(report), undefined),
    opgjort: fields.plain(formatDate(report.day), undefined),
  };
}

/** Goals taken together. */
export function countsView(goals: readonly CriterionStatus[], fields: Fields): CountsView {
  const counts = countStatuses(goals.map(({ verdict }) => verdict.status));
  return { antal: fields.plain(countsPhrase(counts).da, undefined), tal: countViews(counts, fields) };
}

/** A title of a unit or effort, with its place. */
export function titleOf(thing: { readonly titel: string; readonly place: Values['place'] }, fields: Fields): Field {
  return new Values(fields, thing.place).sure(thing.titel, 'titel');
}

/** `3 af 4 enheder har afgivet opfølgning.`, and who has not. A unit that has begun is shown, and named all the same. */
export function reportedView(
  units: readonly UnitStatus[],
  missing: readonly ResolvedAgreement[],
  fields: Fields,
): ReportedView {
  const reported = units.filter(hasReported).length;
  const all = reported + missing.length;
  const begun = new Set(units.filter((unit) => !hasReported(unit)).map(({ agreement }) => agreement));
  return {
    afgivet: fields.plain(
      `${reported} af ${all} ${all === 1 ? 'enhed' : 'enheder'} har afgivet opfølgning.`,
      undefined,
    ),
    mangler: missing.map((unit) => ({ enhed: titleOf(unit, fields), begyndt: begun.has(unit) })),
  };
}

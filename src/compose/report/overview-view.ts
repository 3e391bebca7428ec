import {
  attention,
  type CriterionStatus,
  type Light,
  STATUS_SIGNS,
  STATUS_WORDS,
  sumOf,
  type UnitStatus,
} from '../../status/index.ts';
import { Values } from '../aftale/values.ts';
import type { Fields } from '../field.ts';
import { type LightView, lightView } from './counts.ts';
import { type GoalContext, goalView } from './goal-view.ts';
import { countsView, occasionView, reportedView, type Surroundings, titleOf } from './occasion.ts';
import type { KoncernGoalView, OccasionView, OverviewView, UnitCountsView } from './view.ts';
import { yearWheelView } from './year-wheel.ts';

/** A goal with the context that its view needs. */
interface Standing {
  readonly status: CriterionStatus;
  readonly context: GoalContext;
}

/** The overview for the board as its templates see it. */
export function overviewView(around: Surroundings, fields: Fields): OverviewView {
  const { report } = around;
  const occasion = occasionView(around, fields);
  const { units } = report;
  const own = units.flatMap((unit) => standings(unit, occasion, fields));
  const municipal = report.koncern.flatMap((part) =>
    part.criteria.map((status): Standing => {
      const enhed = fields.plain(capital(occasion.ord.kommunen.text), undefined);
      return { status, context: { fields, ord: occasion.ord, enhed, followUp: part.followUp, day: part.day } };
    }),
  );
  const shown = [...municipal, ...own];
  return {
    ...occasion,
    ...countsView(
      shown.map(({ status }) => status),
      fields,
    ),
    ...reportedView(units, report.missing, fields),
    mangler_koncern: report.missingKoncern.map((name) => fields.plain(name, undefined)),
    afvigelser: deviations(shown).map(({ status, context }) => goalView(status, context)),
    enheder: byNeed(units).map((unit) => unitCounts(unit, fields)),
    koncernmål: koncernGoals(municipal, own, fields),
    årshjul: yearWheelView(report, fields),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function standings(unit: UnitStatus, { ord }: OccasionView, fields: Fields): readonly Standing[] {
  const { agreement, criteria, day, followUp } = unit;
  const context: GoalContext = { fields, ord, enhed: titleOf(agreement, fields), followUp, day };
  return criteria.map((status) => ({ status, context }));
}

/** Rød before gul; within each in the order of units and bilag. */
function deviations(all: readonly Standing[]): readonly Standing[] {
  return all
    .filter(({ status }) => ['rød', 'gul'].includes(STATUS_SIGNS[status.verdict.status].light))
    .toSorted((a, b) => attention(a.status.verdict.status) - attention(b.status.verdict.status));
}

function countOf({ criteria }: UnitStatus, light: Light): number {
  return criteria.filter(({ verdict }) => STATUS_SIGNS[verdict.status].light === light).length;
}

/** The units with most red first, then most yellow. */
function byNeed(units: readonly UnitStatus[]): readonly UnitStatus[] {
  return units.toSorted((a, b) => countOf(b, 'rød') - countOf(a, 'rød') || countOf(b, 'gul') - countOf(a, 'gul'));
}

function unitCounts({ agreement, counts }: UnitStatus, fields: Fields): UnitCountsView {
  const lights = (light: Light): readonly LightView[] =>
    STATUS_WORDS.filter((status) => STATUS_SIGNS[status].light === light && counts[status] > 0).map((status) =>
      lightView(status, fields, `${counts[status]} ${status}`),
    );
  return {
    enhed: titleOf(agreement, fields),
    i_alt: fields.plain(String(sumOf(counts)), undefined),
    rød: lights('rød'),
    gul: lights('gul'),
    grå: lights('grå'),
    grøn: lights('grøn'),
  };
}

/** Every criterion of the municipality's goals that somebody answers for. */
function koncernGoals(
  municipal: readonly Standing[],
  own: readonly Standing[],
  fields: Fields,
): readonly KoncernGoalView[] {
  const groups = new Map<string, { municipal: Standing | undefined; readonly own: Standing[] }>();
  for (const one of [...municipal, ...own]) {
    const { effort, criterion } = one.status;
    if (effort.art !== 'koncern') continue;
    const key = `${effort.id}\n${criterion.nummer}`;
    const group = groups.get(key) ?? { municipal: undefined, own: [] };
    if (municipal.includes(one)) group.municipal = one;
    else group.own.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group): readonly KoncernGoalView[] => {
    const first = group.municipal ?? group.own[0];
    if (first === undefined) return [];
    const { effort, criterion } = first.status;
    return [
      {
        bilag: fields.plain(effort.label, undefined),
        indsats: titleOf(effort, fields),
        nummer: fields.plain(criterion.nummer, undefined),
        tekst: new Values(fields, criterion.place).markdown(criterion.document?.tekst, 'tekst'),
        kommunen: group.municipal === undefined ? undefined : goalView(group.municipal.status, group.municipal.context),
        enheder: group.own.map(({ status, context }) => goalView(status, context)),
      },
    ];
  });
}

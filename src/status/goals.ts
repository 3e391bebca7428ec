import type { Måljustering } from '../check/index.ts';
import type { LocalDate } from '../core/index.ts';
import type { KoncernEffort, ResolvedEffort, ResolvedSucceskriterium } from '../model/index.ts';
import { type Goal, type Target, targetOf } from './goal.ts';

/** Whether a criterion of a koncernmål is the municipality's, measured once by the coordinating unit. */
export function isMunicipal(criterion: ResolvedSucceskriterium): boolean {
  const { document } = criterion;
  return document === undefined || !('gælder' in document) || document.gælder !== 'hver enhed';
}

/** Of a koncernmål the criteria that the unit itself answers for: those of each unit, and its own figure beside the municipality's. */
function isUnits({ document }: KoncernEffort, criterion: ResolvedSucceskriterium): boolean {
  return criterion.lokalt !== undefined || !isMunicipal(criterion) || document.lokalt_mål?.hvad === 'måltal';
}

/** The criteria of an effort that a follow-up of its agreement reports on. */
export function unitsCriteria(effort: ResolvedEffort): readonly ResolvedSucceskriterium[] {
  return effort.art === 'koncern'
    ? effort.succeskriterier.filter((one) => isUnits(effort, one))
    : effort.succeskriterier;
}

interface Occasion {
  readonly round: string;
  readonly start: LocalDate;
}

type Written = Pick<Goal, 'target' | 'judged' | 'baseline' | 'planned' | 'deadline'> & {
  /** The deadline of a number, which stands beside it; a milestone is its own. */
  readonly beside: LocalDate;
  readonly underway: ReadonlyMap<string, NonNullable<Goal['underway']>['value']>;
};

function underwayIn(values: object | undefined): Written['underway'] {
  return new Map(Object.entries(values ?? {}));
}

/** What the agreement writes of a criterion; the unit's own figure instead of the municipality's where it is the unit's. */
function writtenOf(effort: ResolvedEffort, criterion: ResolvedSucceskriterium, asUnit: boolean): Written {
  const { document, lokalt, frist } = criterion;
  const beside = document?.frist?.last ?? effort.period.last;
  const common: Written = {
    target: targetOf(document?.måltal),
    judged: document?.vurderes,
    baseline: document?.udgangspunkt,
    planned: document?.måles ?? [],
    underway: underwayIn(document?.undervejs),
    deadline: frist?.term.last ?? effort.period.last,
    beside,
  };
  if (effort.art !== 'koncern' || !asUnit) return common;
  // The municipality's own figure says nothing of the unit.
  const shared = isMunicipal(criterion)
    ? { ...common, target: undefined, judged: undefined, baseline: undefined, underway: underwayIn({}) }
    : common;
  const own = lokalt?.document;
  if (own === undefined) return shared;
  return {
    target: targetOf(own.måltal) ?? shared.target,
    judged: shared.judged,
    baseline: own.udgangspunkt ?? shared.baseline,
    planned: own.måles ?? shared.planned,
    underway: own.undervejs === undefined ? shared.underway : underwayIn(own.undervejs),
    deadline: lokalt?.frist?.term.last ?? shared.deadline,
    beside: own.frist?.last ?? beside,
  };
}

function unitOf(target: Target | undefined): string {
  return target === undefined || target.kind === 'senest' ? '' : target.unit;
}

/** A milestone is its own deadline, which goes when a number replaces it. */
function deadlineOf(target: Target | undefined, before: Goal, beside: LocalDate): LocalDate {
  if (target?.kind === 'senest') return target.term.last;
  return before.target?.kind === 'senest' ? beside : before.deadline;
}

/** A change replaces kind and value of the target; baseline and start of the line stay. */
function adjusted(goal: Goal, adjustment: Måljustering | undefined, beside: LocalDate): Goal {
  if (adjustment === undefined) return goal;
  const fallenAway = goal.fallenAway || adjustment.udgår === true;
  const target = targetOf(adjustment.måltal, unitOf(goal.target)) ?? goal.target;
  return { ...goal, fallenAway, target, deadline: deadlineOf(target, goal, beside) };
}

/** A criterion as it stood before and after a change of it. */
export interface Goals {
  readonly goal: Goal;
  /** As agreed; the same when nothing was changed. */
  readonly original: Goal;
}

/** What is to be judged of a criterion in a round. `asUnit` tells a unit's figure of a koncernmål from the municipality's. */
export function goalsOf(
  effort: ResolvedEffort,
  criterion: ResolvedSucceskriterium,
  { round, start }: Occasion,
  asUnit: boolean,
  adjustment: Måljustering | undefined,
): Goals {
  const { underway, beside, ...written } = writtenOf(effort, criterion, asUnit);
  const value = underway.get(round);
  const original: Goal = {
    ...written,
    fallenAway: criterion.udgår,
    underway: value === undefined ? undefined : { round, value },
    start,
  };
  return { goal: adjusted(original, adjustment, beside), original };
}

import type { Kriterieopfølgning } from '../check/index.ts';
import { compareDates, type LocalDate } from '../core/index.ts';
import type {
  KoncernEffort,
  ResolvedAgreement,
  ResolvedEffort,
  ResolvedFollowUp,
  ResolvedKoncern,
  ResolvedRound,
} from '../model/index.ts';
import {
  type ActionStatus,
  type CriterionStatus,
  isMunicipal,
  koncernStatus,
  measuredUnit,
  type ResultStatus,
  type RoundStatus,
  unitStatus,
} from '../status/index.ts';
import { fold, formatTerm, idOf } from '../text/index.ts';
import { actionText, baselineText, goalText, latestAction, latestText, oneLine, reachedText } from './words.ts';

export type Kind = 'succeskriterier' | 'handlinger' | 'resultatkrav';

/** What a row is filled in with: a number, a day, a judgement, how far an action is, the day of a resultatkrav. */
export type Shape = 'number' | 'milestone' | 'judged' | 'action' | 'result';

/** What this round has said of a row, whichever kind it is. */
export type Report = Omit<Kriterieopfølgning, 'vurdering'> & { readonly vurdering?: string; readonly status?: string };

/** One thing that a unit reports on, with what it needs to know for that. */
export interface FormRow {
  readonly effort: ResolvedEffort;
  readonly kind: Kind;
  readonly nummer: string;
  readonly shape: Shape;
  readonly text: string;
  /** `mindst 85 procent senest 1. december 2026`. */
  readonly goal: string;
  /** `78 procent i 2025`; empty without one. */
  readonly baseline: string;
  /** What earlier rounds said last; empty for nothing. */
  readonly latest: string;
  /** The measured value is in procent, of whatever. */
  readonly inPercent: boolean;
  readonly report: Report | undefined;
}

/** The follow-up of one unit in one round, to be filled in. */
export interface Form {
  /** Id of the agreement, or `koncern`. */
  readonly aftale: string;
  /** Of the coordinating unit; for `koncern` alone. */
  readonly enhed: string | undefined;
  /** The unit's name. */
  readonly titel: string;
  /** As the follow-up writes it. */
  readonly år: string;
  readonly round: ResolvedRound;
  /** First day of the agreement. */
  readonly from: LocalDate;
  /** On which the status is made up. */
  readonly day: LocalDate;
  /** In the order of the efforts. */
  readonly rows: readonly FormRow[];
  /** The file that the form belongs beside, below the folder of aftale.yaml. */
  readonly beside: string;
  /** What is there already. */
  readonly followUp: ResolvedFollowUp | undefined;
}

function shapeOf({ goal }: CriterionStatus): Shape {
  if (goal.target?.kind === 'senest') return 'milestone';
  return goal.target === undefined && goal.judged !== undefined ? 'judged' : 'number';
}

type Bare = Omit<FormRow, 'report'>;

function criterionRow(status: CriterionStatus, earlier: readonly ResolvedFollowUp[]): Bare {
  const { effort, criterion, goal } = status;
  return {
    effort,
    kind: 'succeskriterier',
    nummer: criterion.nummer,
    shape: shapeOf(status),
    text: oneLine(criterion.document?.tekst),
    goal: goalText(status),
    baseline: baselineText(status),
    latest:
      shapeOf(status) === 'judged' ? (judgementIn(earlier, effort.id, criterion.nummer) ?? '') : latestText(status),
    inPercent: /procent|%/i.test(measuredUnit(goal.target, goal.baseline)),
  };
}

function actionRow(status: ActionStatus): Bare {
  const { effort, handling } = status;
  return {
    effort,
    kind: 'handlinger',
    nummer: handling.nummer,
    shape: 'action',
    text: oneLine(handling.document?.tekst),
    goal: actionText(handling),
    baseline: '',
    latest: latestAction(status),
    inPercent: false,
  };
}

function resultRow({ effort, resultatkrav, verdict }: ResultStatus): Bare {
  return {
    effort,
    kind: 'resultatkrav',
    nummer: resultatkrav.nummer,
    shape: 'result',
    text: oneLine(resultatkrav.document?.tekst),
    goal: resultatkrav.frist === undefined ? '' : formatTerm(resultatkrav.frist.term),
    baseline: '',
    latest: reachedText(verdict.reached),
    inPercent: false,
  };
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The follow-ups of one agreement. */
interface Parted {
  /** The follow-up of the round itself. */
  readonly current: ResolvedFollowUp | undefined;
  /** Of earlier rounds, in their order. */
  readonly earlier: readonly ResolvedFollowUp[];
}

/** The last judgement that was given before this round. */
function judgementIn(earlier: readonly ResolvedFollowUp[], effort: string, nummer: string): string | undefined {
  return earlier
    .map(({ document }) => own(own(document.indsatser, effort)?.succeskriterier, nummer)?.vurdering)
    .findLast((one) => one !== undefined);
}

/** All that a round's follow-up reports on: nothing that has fallen away, and no resultatkrav that only stands for a criterion. */
function rowsOf({ criteria, actions, results }: RoundStatus, { current, earlier }: Parted): readonly FormRow[] {
  const bare = [
    ...criteria.filter(({ goal }) => !goal.fallenAway).map((one) => criterionRow(one, earlier)),
    ...actions.filter(({ handling, status }) => !handling.udgår && status !== 'udgår').map(actionRow),
    ...results
      .filter(({ resultatkrav }) => !resultatkrav.udgår && resultatkrav.succeskriterium === undefined)
      .map(resultRow),
  ];
  const efforts = [...new Set([...criteria, ...actions, ...results].map(({ effort }) => effort))];
  const reported = current?.document.indsatser;
  const withReport = (row: Bare): FormRow => {
    const records: Readonly<Record<string, Report>> | undefined = own(reported, row.effort.id)?.[row.kind];
    return { ...row, report: own(records, row.nummer) };
  };
  return efforts.flatMap((effort) => bare.filter((row) => row.effort === effort)).map(withReport);
}

function parted(
  followUps: readonly ResolvedFollowUp[],
  rounds: readonly ResolvedRound[],
  round: ResolvedRound,
): Parted {
  const inRound = ({ document }: ResolvedFollowUp, { id, year }: ResolvedRound): boolean =>
    document.runde === id && document.år.first === year;
  const isBefore = (other: ResolvedRound): boolean =>
    other.opgøres_pr !== undefined &&
    round.opgøres_pr !== undefined &&
    compareDates(other.opgøres_pr, round.opgøres_pr) < 0;
  const before = rounds
    .filter(isBefore)
    .toSorted((a, b) => (a.opgøres_pr && b.opgøres_pr ? compareDates(a.opgøres_pr, b.opgøres_pr) : 0));
  return {
    current: followUps.find((one) => inRound(one, round)),
    earlier: before.flatMap((other) => followUps.filter((one) => inRound(one, other))),
  };
}

/** The form of a unit's agreement; undefined for a round without a day. `followUps` are those of the agreement. */
export function unitForm(
  agreement: ResolvedAgreement,
  followUps: readonly ResolvedFollowUp[],
  round: ResolvedRound,
): Form | undefined {
  const { current, earlier } = parted(followUps, agreement.rounds, round);
  // What is asked for is measured against what was there before this round, however often the form is made.
  const status = unitStatus(agreement, earlier, round);
  if (status === undefined) return undefined;
  return {
    aftale: agreement.id,
    enhed: undefined,
    titel: agreement.titel,
    år: agreement.year.text.includes('/') ? agreement.year.text : String(round.year),
    round,
    from: agreement.period.first,
    day: status.day,
    rows: rowsOf(status, { current, earlier }),
    beside: agreement.place.file.file.path,
    followUp: current,
  };
}

/** A unit that coordinates koncernmål with figures of the whole municipality. */
export interface Coordinator {
  /** As koncern.yaml names it. */
  readonly name: string;
  readonly efforts: readonly KoncernEffort[];
}

/** The coordinating units of a year's koncernmål, each once. */
export function coordinatorsOf({ indsatser }: ResolvedKoncern): readonly Coordinator[] {
  const nameOf = ({ document }: KoncernEffort): string => document.koordinerende_enhed ?? '';
  const efforts = indsatser.filter((one) => nameOf(one) !== '' && one.succeskriterier.some(isMunicipal));
  const names = efforts.map(nameOf);
  return names
    .filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index)
    .map((name) => ({ name, efforts: efforts.filter((one) => fold(nameOf(one)) === fold(name)) }));
}

/** The form of the koncernmål that one unit coordinates; undefined for a round without a day. `rounds` are those of the koncern's year. */
export function koncernForm(
  koncern: ResolvedKoncern,
  { name, efforts }: Coordinator,
  followUps: readonly ResolvedFollowUp[],
  rounds: readonly ResolvedRound[],
  round: ResolvedRound,
): Form | undefined {
  const ofUnit = followUps.filter(({ document }) => fold(document.enhed ?? '') === fold(name));
  const { current, earlier } = parted(ofUnit, rounds, round);
  const status = koncernStatus(koncern, { enhed: name, efforts, rounds }, earlier, round);
  if (status === undefined) return undefined;
  return {
    aftale: 'koncern',
    // A unit is known by its name alone: `HR-staben` is `hr-staben`.
    enhed: current?.document.enhed ?? idOf(name),
    titel: name,
    år: koncern.year.text.includes('/') ? koncern.year.text : String(round.year),
    round,
    from: koncern.period.first,
    day: status.day,
    rows: rowsOf(status, { current, earlier }),
    beside: koncern.place.file.file.path,
    followUp: current,
  };
}

import { compareDates, type LocalDate } from '../core/index.ts';
import {
  type ActionStatus,
  type CriterionStatus,
  type Grouping,
  hasReported,
  type KoncernStatus,
  type ResultStatus,
  STATUS_SIGNS,
  type StatusReport,
  type StatusWord,
  type UnitStatus,
} from '../status/index.ts';

/** A day, and how many days after it are looked at. */
export interface Window {
  readonly from: LocalDate;
  readonly days: number;
}

/** A report, and which of its rows are wanted. Counts are always of everything: what is left out must not look better. */
export interface Shown {
  readonly report: StatusReport;
  readonly by: Grouping;
  /** Undefined: every goal. */
  readonly only: ReadonlySet<StatusWord> | undefined;
  /** Only what falls due then and is not done; undefined: whatever its deadline. */
  readonly due: Window | undefined;
}

/** Whether some rows are left out, so that a group may have none. */
export function isFiltered({ only, due }: Shown): boolean {
  return only !== undefined || due !== undefined;
}

function isWithin({ from, days }: Window, day: LocalDate | undefined): boolean {
  const ahead = day === undefined ? -1 : compareDates(day, from);
  return ahead >= 0 && ahead <= days;
}

function isDone(status: StatusWord): boolean {
  return status === 'opfyldt' || status === 'udgået';
}

export function showsCriterion({ only, due }: Shown, { goal, verdict: { status } }: CriterionStatus): boolean {
  if (only !== undefined && !only.has(status)) return false;
  return due === undefined || (!isDone(status) && isWithin(due, goal.deadline));
}

export function showsResult({ only, due }: Shown, { resultatkrav, verdict: { status } }: ResultStatus): boolean {
  if (only !== undefined && !only.has(status)) return false;
  return due === undefined || (!isDone(status) && isWithin(due, resultatkrav.frist?.term.last));
}

/** An action has none of the words that `--only` takes. */
export function showsAction({ only, due }: Shown, { handling, status }: ActionStatus): boolean {
  if (only !== undefined) return false;
  const isOpen = status !== 'gennemført' && status !== 'udgår';
  return due === undefined || (isOpen && isWithin(due, handling.frist?.term.last));
}

/** Whether something is red: a goal, or a resultatkrav of its own. */
export function hasRed({ units, koncern }: StatusReport): boolean {
  return [...units, ...koncern]
    .flatMap(({ criteria, results }) => [...criteria, ...results])
    .some(({ verdict }) => STATUS_SIGNS[verdict.status].light === 'rød');
}

/** How many of how many units have reported. */
export function reportedOf({ units, missing }: StatusReport): readonly [reported: number, all: number] {
  const reported = units.filter(hasReported).length;
  return [reported, reported + missing.length];
}

/** When it was handed in; undefined while it is not. */
export function handedIn({ followUp }: UnitStatus | KoncernStatus): LocalDate | undefined {
  return followUp?.document.afgivet;
}

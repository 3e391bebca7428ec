import type { Runde } from '../check/index.ts';
import { compareDates, type LocalDate, type YearlyDay } from '../core/index.ts';
import { dayOfYear, occurrenceAfter, type Period, yearsIn } from './days.ts';

/** A round of aftale.yaml with its days in the agreement's period. */
export interface ResolvedRound {
  readonly id: string;
  readonly titel: string;
  /** The year of a two-year agreement that the round belongs to; as a follow-up's `år` says it. */
  readonly year: number;
  /** The day on which the status is made up: the first `opgøres_pr` after `løbetid.fra`. */
  readonly opgøres_pr: LocalDate | undefined;
  /** The unit's deadline for handing it in. */
  readonly frist: LocalDate | undefined;
}

/** A deadline follows the day it belongs to: `8. september` after 31 August, `1. februar året efter` in the year after it. */
function deadlineAfter(frist: YearlyDay, day: LocalDate): LocalDate {
  const same = dayOfYear(day.year, frist.month, frist.day);
  return !frist.nextYear && compareDates(same, day) >= 0 ? same : dayOfYear(day.year + 1, frist.month, frist.day);
}

function resolveRound(id: string, round: Runde, start: LocalDate): ResolvedRound {
  const day = round.opgøres_pr === undefined ? undefined : occurrenceAfter(round.opgøres_pr, start);
  return {
    id,
    titel: round.titel ?? id,
    year: start.year,
    opgøres_pr: day,
    frist: round.frist === undefined ? undefined : deadlineAfter(round.frist, day ?? start),
  };
}

/** The rounds of an agreement year by year, in the order of aftale.yaml within each. */
export function roundsOf(
  rounds: readonly (readonly [id: string, round: Runde])[],
  period: Period,
): readonly ResolvedRound[] {
  return Array.from({ length: yearsIn(period) }, (_, index) =>
    dayOfYear(period.first.year + index, period.first.month, period.first.day),
  ).flatMap((start) => rounds.map(([id, round]) => resolveRound(id, round, start)));
}

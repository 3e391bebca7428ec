import { compareDates, dayNumber, type LocalDate } from '../core/index.ts';
import type { Measurement } from './goal.ts';

/** Older than this many days before the deadline, a measurement says nothing of the deadline (a quarter of a year). */
const OLDEST = 92;

function isRecent({ date }: Measurement, deadline: LocalDate): boolean {
  return dayNumber(deadline) - dayNumber(date) <= OLDEST;
}

/**
 * The one measurement that counts on a day. From the deadline on it is the last one up to the deadline; with none in the quarter before
 * it the first one after it, if any, else the older one. `measurements` are in order of date and round.
 */
export function latestOf(
  measurements: readonly Measurement[],
  day: LocalDate,
  deadline: LocalDate,
): Measurement | undefined {
  const known = measurements.filter(({ date }) => compareDates(date, day) <= 0);
  if (compareDates(day, deadline) < 0) return known.at(-1);
  const inTime = known.filter(({ date }) => compareDates(date, deadline) <= 0).at(-1);
  if (inTime !== undefined && isRecent(inTime, deadline)) return inTime;
  return firstOf(known.filter(({ date }) => compareDates(date, deadline) > 0)) ?? inTime;
}

/** The first day's; of several on that day the later round's. */
function firstOf(measurements: readonly Measurement[]): Measurement | undefined {
  const [first] = measurements;
  return first === undefined ? undefined : measurements.findLast(({ date }) => compareDates(date, first.date) === 0);
}

/** Whether a measurement is too old to say whether the goal was met at the deadline. */
export function isTooOld(measurement: Measurement, deadline: LocalDate): boolean {
  return !isRecent(measurement, deadline);
}

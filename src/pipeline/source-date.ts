import type { LocalDate, World } from '../core/index.ts';

const SECONDS_A_DAY = 86_400;

/** The day that lies `days` after 1 January 1970 (Hinnant, chrono-compatible low-level date algorithms, civil_from_days). */
function dayAfterEpoch(days: number): LocalDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org) as a day in UTC; undefined when it is not set, or is no number of seconds. */
export function sourceDate(world: World): LocalDate | undefined {
  const seconds = world.environment('SOURCE_DATE_EPOCH');
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return dayAfterEpoch(Math.floor(Number(seconds) / SECONDS_A_DAY));
}

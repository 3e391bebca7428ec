import {
  type AgreementYear,
  compareDates,
  dayNumber,
  daysInMonth,
  type LocalDate,
  type YearlyDay,
} from '../core/index.ts';

/** A day of a year; 29 February becomes 28 in the years that have none. */
export function dayOfYear(year: number, month: number, day: number): LocalDate {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

/** The first occurrence strictly after a day; `året efter` is the year after that day's. */
export function occurrenceAfter(yearly: YearlyDay, start: LocalDate): LocalDate {
  if (yearly.nextYear) return dayOfYear(start.year + 1, yearly.month, yearly.day);
  const same = dayOfYear(start.year, yearly.month, yearly.day);
  return compareDates(same, start) > 0 ? same : dayOfYear(start.year + 1, yearly.month, yearly.day);
}

/** First and last day of an agreement, both included. */
export interface Period {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** False: no løbetid is written, it is the calendar year or the school year (1 August to 31 July). */
  readonly stated: boolean;
}

interface Løbetid {
  readonly fra?: LocalDate;
  readonly til?: LocalDate;
}

/** The løbetid; what is missing of it follows from the year. */
export function periodOf(year: AgreementYear, løbetid: Løbetid | undefined): Period {
  const school = year.text.includes('/');
  return {
    first: løbetid?.fra ?? { year: year.first, month: school ? 8 : 1, day: 1 },
    last: løbetid?.til ?? { year: year.last, month: school ? 7 : 12, day: 31 },
    stated: løbetid?.fra !== undefined && løbetid.til !== undefined,
  };
}

/** How many years an agreement lasts: by its period, because `2025/26` is one year and `2026-2027` two. */
export function yearsIn(period: Period): number {
  const days = dayNumber(period.last) - dayNumber(period.first) + 1;
  return Math.max(1, Math.round(days / 365.25));
}

import type { LocalDate } from './local-date.ts';

/**
 * A date or deadline as staff write it: `2026-03-01`, `1. marts 2026`, `marts 2026`, `2. kvartal 2026`, `primo juni 2026`, `2026`.
 * Printed as written, computed with its last day (a `fra` with its first).
 */
export interface Term {
  /** As it is printed: the source text, but an ISO date as `1. marts 2026`. */
  readonly text: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A day and month that returns every year, as a round's `opgøres_pr: 31. august` or `frist: 1. februar året efter`. */
export interface YearlyDay {
  readonly text: string;
  readonly month: number;
  readonly day: number;
  /** True for `året efter`. */
  readonly nextYear: boolean;
}

/** `2026`, `2026-2027` (two years) or `2025/26` (a school year). */
export interface AgreementYear {
  readonly text: string;
  /** The first year; the koncern of this year is used. */
  readonly first: number;
  readonly last: number;
}

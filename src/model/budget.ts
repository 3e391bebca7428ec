import type { Driftsbudget, Økonomi } from '../check/index.ts';
import { addDecimals, type Decimal, decimalOf } from '../core/index.ts';
import { below, type Place } from './place.ts';

/** The amount of one budget year of an effort. */
export interface YearAmount {
  readonly year: number;
  /** Kroner; undefined when nothing is written for the year. */
  readonly amount: Decimal | undefined;
  readonly place: Place;
}

/** The driftsbudget with its sums in kroner. */
export interface ResolvedBudget {
  readonly netto: Decimal | undefined;
  /** Sum of all poster; undefined without poster, or when one of them has no amount. */
  readonly sum: Decimal | undefined;
  readonly place: Place;
}

/** Overslagsår that follow the budget year in a Danish municipal budget. */
const OVERSLAGSÅR = 3;

/** The budget year and its overslagsår, and any other year that is written: no amount may be lost. */
export function yearAmounts(økonomi: Økonomi | undefined, budgetYear: number, place: Place): readonly YearAmount[] {
  const written = Object.entries(økonomi?.beløb ?? {});
  if (written.length === 0) return [];
  const amounts = new Map(written.map(([year, amount]) => [Number(year), amount]));
  const expected = Array.from({ length: OVERSLAGSÅR + 1 }, (_, index) => budgetYear + index);
  return [...new Set([...expected, ...amounts.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, amount: amounts.get(year), place: below(place, 'beløb', String(year)) }));
}

function sumOf(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  if (amounts.length === 0) return undefined;
  return amounts.reduce(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : addDecimals(sum, amount)),
    decimalOf(0),
  );
}

export function resolveBudget(driftsbudget: Driftsbudget | undefined, place: Place): ResolvedBudget | undefined {
  if (driftsbudget === undefined) return undefined;
  return { netto: driftsbudget.netto, sum: sumOf((driftsbudget.poster ?? []).map((post) => post.beløb)), place };
}

import { type Decimal, dayNumber, type LocalDate } from '../core/index.ts';

/** What stands in a cell; nothing for an empty one. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  /** `87 %` is 87, as it is seen, and not the 0,87 that Excel keeps. */
  | { readonly kind: 'percent'; readonly value: Decimal }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** Yes or no, an error of a formula, a formula that was never computed: as it is seen. */
  | { readonly kind: 'other'; readonly text: string };

export type Row = readonly (Cell | undefined)[];

/** A table as it was read, from its first row; rows that are empty at its end are left out. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** 30 December 1899, from which Excel counts days (as if 1900 had a 29 February). */
const EXCEL_EPOCH: LocalDate = { year: 1899, month: 12, day: 30 };

/** The number under which Excel keeps a day. */
export function serialOf(date: LocalDate): number {
  return dayNumber(date) - dayNumber(EXCEL_EPOCH);
}

/** `C7`; row and column from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A`, `Z`, `AA`; from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

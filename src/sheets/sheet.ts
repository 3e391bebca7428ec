import type { Decimal, LocalDate } from '../core/index.ts';

/** How a cell looks, and whether it may be filled in. */
export type Look = 'title' | 'help' | 'heading' | 'plain' | 'open' | 'closed';

/** What may be typed into an open cell; the program that opens the file refuses the rest. */
export type Accepts =
  | { readonly kind: 'number' | 'count' | 'date' | 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** A cell to be written. Text is text, whatever it begins with; numbers and days are what they are. */
export interface SheetCell {
  readonly value?: string | Decimal | LocalDate | undefined;
  readonly look: Look;
  readonly accepts?: Accepts;
  /** Over so many columns. */
  readonly span?: number;
}

export interface SheetRow {
  readonly cells: readonly (SheetCell | undefined)[];
  /** In points; as high as its longest text unless given. */
  readonly height?: number;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** One sheet of a workbook: A4 landscape, as wide as the page, with its head on every page. */
export interface Sheet {
  /** On the tab; at most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  /** Of the file, for screen readers. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows that stay where they are, the last of them the head of the table. */
  readonly head: number;
  /** Only open cells can be changed; there is no password, so that whoever must can lift it. */
  readonly locked: boolean;
}

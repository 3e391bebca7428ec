import type { Sheet, SheetCell } from '../sheets/index.ts';
import { HEADS, rowsOf } from './columns.ts';
import type { Shown } from './shown.ts';

/** In characters; the others are narrow. */
const WIDTHS: Readonly<Record<string, number>> = {
  enhed: 24,
  indsats: 28,
  succeskriterium: 40,
  grund: 44,
  forklaring: 36,
  'ny handling': 30,
  'ny handling ansvarlig': 18,
};
const NARROW = 13;

/** The status as a spreadsheet: a row a goal, numbers as numbers, days as days, its head fixed and with filters. */
export function workbook(shown: Shown): Sheet {
  const { round, year } = shown.report;
  return {
    name: 'Status',
    title: `${round.titel} ${year}`,
    columns: HEADS.map((head) => ({ width: WIDTHS[head] ?? NARROW })),
    rows: [HEADS.map((value): SheetCell => ({ look: 'heading', value })), ...rowsOf(shown).map(plain)].map((cells) => ({
      cells,
    })),
    head: 1,
    locked: false,
  };
}

function plain(cells: ReturnType<typeof rowsOf>[number]): readonly SheetCell[] {
  return cells.map((value): SheetCell => ({ look: 'plain', value }));
}

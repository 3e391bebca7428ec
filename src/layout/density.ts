import type { Block, Table } from '../doc/index.ts';

/** How close the rows of a table stand, and how large their words are. Points. */
export interface Density {
  readonly size: number;
  readonly leading: number;
  readonly note: { readonly size: number; readonly leading: number };
  readonly padding: { readonly top: number; readonly bottom: number; readonly side: number };
  /** Between paragraphs of a cell. */
  readonly between: number;
}

/** From airy to close. A section on pages of its own takes the first with which it fits one page. */
const DENSITIES: Readonly<Record<Table['role'], readonly [Density, ...Density[]]>> = {
  tabel: [
    {
      size: 10,
      leading: 14,
      note: { size: 9, leading: 13 },
      padding: { top: 5, bottom: 6, side: 8 },
      between: 5,
    },
  ],
  skema: [
    {
      size: 10,
      leading: 13.5,
      note: { size: 8.5, leading: 11.5 },
      padding: { top: 4, bottom: 5, side: 8 },
      between: 3.5,
    },
    {
      size: 10,
      leading: 12.7,
      note: { size: 8.5, leading: 10.8 },
      padding: { top: 2.8, bottom: 3.4, side: 8 },
      between: 2,
    },
    {
      size: 9.5,
      leading: 12.2,
      note: { size: 8, leading: 10.2 },
      padding: { top: 2.5, bottom: 3.2, side: 8 },
      between: 2,
    },
  ],
  oversigt: [
    {
      size: 10,
      leading: 14,
      note: { size: 9, leading: 12 },
      padding: { top: 3.5, bottom: 4, side: 6 },
      between: 1,
    },
    {
      size: 9,
      leading: 12,
      note: { size: 8.5, leading: 11 },
      padding: { top: 2.5, bottom: 3, side: 5 },
      between: 0.5,
    },
    {
      size: 8,
      leading: 10,
      note: { size: 8, leading: 10 },
      padding: { top: 0.9, bottom: 1.3, side: 4 },
      between: 0,
    },
  ],
};

/** All densities of a table role, from airy to close. */
export function densitiesOf(role: Table['role']): readonly Density[] {
  return DENSITIES[role];
}

/** The density at a step from airy (0) to close, or the closest that there is. */
export function densityAt(role: Table['role'], step: number): Density {
  const all = DENSITIES[role];
  return all[Math.min(step, all.length - 1)] ?? all[0];
}

/** How a section of its own may be set closer. */
export interface Steps {
  readonly count: number;
  /** The step to take when none fits one page: overviews stay small, forms go on in comfort. */
  readonly otherwise: number;
  /** Text beside an overview is as wide as the overview. */
  readonly fullWidth: boolean;
}

/** The steps of the tables that stand directly in a section. */
export function stepsOf(blocks: readonly Block[]): Steps {
  const roles = blocks.flatMap((block) => (block.kind === 'table' ? [block.role] : []));
  const count = Math.max(1, ...roles.map((role) => DENSITIES[role].length));
  const fullWidth = roles.includes('oversigt');
  return { count, otherwise: fullWidth ? count - 1 : 0, fullWidth };
}

const SMALLEST = DENSITIES.oversigt.reduce((least, { size }) => Math.min(least, size), Number.POSITIVE_INFINITY);

/**
 * Shares of the columns at a density; they add up to 1. Those of an overview are given for its smallest type: with the
 * type all columns grow but the first, so that a date takes one line in any size.
 */
export function columnShares({ role, widths }: Table, { size }: Density): readonly number[] {
  const [first, ...others] = widths;
  if (role !== 'oversigt' || first === undefined) return widths;
  const grown = others.map((width) => (width * size) / SMALLEST);
  const rest = 1 - grown.reduce((sum, width) => sum + width, 0);
  return rest < first / 2 ? widths : [rest, ...grown];
}

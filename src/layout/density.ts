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
      leading: 12.8,
      note: { size: 8.5, leading: 11 },
      padding: { top: 3, bottom: 4, side: 8 },
      between: 2.5,
    },
    {
      size: 9.5,
      leading: 12.2,
      note: { size: 8.2, leading: 10.4 },
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

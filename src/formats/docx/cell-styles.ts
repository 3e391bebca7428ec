import type { IParagraphStyleOptions } from 'docx';
import type { Table } from '../../doc/index.ts';
import { type Density, densitiesOf, densityAt } from '../../layout/index.ts';
import type { Palette } from './palette.ts';
import { type ParagraphFormat, style } from './style.ts';
import { type Twips, twips } from './writing.ts';

/** Begins the names of the styles of a table's cells: `Form` and `FormText`, `Form2` and `Form2Text`, … */
export type CellStyles = string;

/** A table's role at one density, with the names of its styles. */
export interface Variant {
  readonly role: Table['role'];
  readonly density: Density;
  readonly id: CellStyles;
  readonly name: string;
}

const NAMES: Readonly<Record<Table['role'], readonly [id: string, name: string]>> = {
  tabel: ['Table', 'Tabel'],
  skema: ['Form', 'Skema'],
  oversigt: ['Overview', 'Oversigt'],
};

function numbered(name: string, step: number): string {
  return step === 0 ? name : `${name}${step + 1}`;
}

export const VARIANTS: readonly Variant[] = (['tabel', 'skema', 'oversigt'] as const).flatMap((role) =>
  densitiesOf(role).map((density, step) => {
    const [id, name] = NAMES[role];
    return { role, density, id: numbered(id, step), name: numbered(`${name} `, step).replace(/ $/, '') };
  }),
);

/** The styles of a table that is set as close as `step` says. */
export function cellStylesOf(role: Table['role'], step: number): CellStyles {
  const density = densityAt(role, step);
  return VARIANTS.find((variant) => variant.role === role && variant.density === density)?.id ?? NAMES[role][0];
}

/** The table style that goes with the paragraph styles of its cells. */
export function tableStyleId(styles: CellStyles): string {
  return styles === 'Table' ? 'DataTable' : styles;
}

/** What stands above every paragraph of a cell, the first one too, so that labels and items stand on one line. */
export function aboveText({ between, padding }: Density): number {
  return Math.min(between + 1, padding.top);
}

/** How far the text of a numbered item stands to the right, as a multiple of its size; the same in the PDF. */
const ITEM_INDENT = 1.8;

export function itemIndent(size: number): Twips {
  return twips(size * ITEM_INDENT);
}

/** The paragraph styles of the cells of all tables. */
export function cellStyles(palette: Palette): IParagraphStyleOptions[] {
  return VARIANTS.flatMap((variant) => stylesOf(variant, palette));
}

function stylesOf({ role, density, id, name }: Variant, palette: Palette): IParagraphStyleOptions[] {
  const { size, leading, note } = density;
  const before = aboveText(density);
  const { colour, quiet } = palette;
  const text = `${id}Text`;
  const left = itemIndent(size);
  const right: ParagraphFormat = { alignment: 'right' };
  const exact = role !== 'tabel';
  const noteLook = { ...note, exact, before: 0.5, colour: quiet };
  return [
    style(text, `${name} tekst`, 'Normal', { size, leading, exact, before, quick: !/\d/.test(id) }),
    style(`${text}Right`, `${name} tal`, text, { paragraph: right }),
    style(`${id}Item`, `${name} punkt`, text, { paragraph: { indent: { left, hanging: left } } }),
    style(`${id}ItemText`, `${name} punkt fortsat`, text, { paragraph: { indent: { left } } }),
    style(`${id}Note`, `${name} note`, text, noteLook),
    style(`${id}ItemNote`, `${name} punkt note`, text, { ...noteLook, paragraph: { indent: { left } } }),
    style(`${id}Subheading`, `${name} mellemrubrik`, text, {
      before: before * 2,
      bold: true,
      paragraph: { keepNext: true },
    }),
    style(`${id}List`, `${name} liste`, text, { before: Math.min(before, 1.5) }),
    ...(role === 'skema'
      ? [style(`${id}Label`, `${name} etiket`, text, { bold: true, colour })]
      : [
          style(`${id}Label`, `${name} rækkenavn`, text, {}),
          style(`${id}LabelRight`, `${name} rækkenavn højre`, `${id}Label`, { paragraph: right }),
        ]),
    style(`${id}Band`, `${name} blok`, text, { bold: true, colour, paragraph: { keepNext: true } }),
    ...headStyles(role, id, name, palette),
  ];
}

function headStyles(role: Table['role'], id: string, name: string, { colour }: Palette): IParagraphStyleOptions[] {
  const text = `${id}Text`;
  if (role !== 'skema') {
    const head = { bold: true, colour, paragraph: { keepNext: true } };
    return [
      style(`${id}Head`, `${name} hoved`, text, head),
      style(`${id}HeadRight`, `${name} hoved højre`, `${id}Head`, { paragraph: { alignment: 'right' } }),
    ];
  }
  // Shaded by itself as well: white letters must be seen where a program leaves out the table style.
  const shading = { type: 'clear' as const, color: 'auto', fill: colour };
  const look = {
    size: 11,
    leading: 15,
    exact: true,
    bold: true,
    colour: 'ffffff',
    paragraph: { keepNext: true, shading },
  };
  return [style(`${id}Head`, `${name} hoved`, text, look)];
}

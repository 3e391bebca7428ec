import type { IParagraphStyleOptions } from 'docx';
import { listIndent } from './lists.ts';
import type { Palette } from './palette.ts';
import { type Twips, twips } from './writing.ts';

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunFormat = NonNullable<IParagraphStyleOptions['run']>;

/** Widths that styles depend on. */
export interface Measures {
  /** Between the margins. */
  readonly full: Twips;
  /** What running text leaves free on the right, so that a line has no more than 75 characters. */
  readonly free: Twips;
  /** Points above the title of a front page. */
  readonly titleTop: number;
}

interface Look {
  /** Points. */
  readonly size?: number;
  readonly leading?: number;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly paragraph?: ParagraphFormat;
  readonly next?: string;
  readonly quick?: boolean;
}

function style(id: string, name: string, basedOn: string | undefined, look: Look): IParagraphStyleOptions {
  const { size, leading, before, after, bold, colour, paragraph, next, quick } = look;
  const run: RunFormat = {
    ...(size === undefined ? {} : { size: size * 2 }),
    ...(bold === undefined ? {} : { bold }),
    ...(colour === undefined ? {} : { color: colour }),
  };
  const spacing = {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(leading === undefined ? {} : { line: twips(leading), lineRule: 'atLeast' as const }),
  };
  return {
    id,
    name,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
    ...(quick === true ? { quickFormat: true } : {}),
    run,
    paragraph: { ...(Object.keys(spacing).length === 0 ? {} : { spacing }), ...paragraph },
  };
}

function textStyles({ ink, quiet, colour }: Palette, { free }: Measures): IParagraphStyleOptions[] {
  const narrow = { indent: { right: free } };
  return [
    style('Normal', 'Normal', undefined, { colour: ink, quick: true }),
    style('BodyText', 'Body Text', 'Normal', { before: 2.5, after: 5, paragraph: narrow, quick: true }),
    style('BodyTextAfterTable', 'Brødtekst efter tabel', 'BodyText', { before: 12, next: 'BodyText' }),
    style('Manchet', 'Manchet', 'BodyText', { size: 12.5, leading: 18, after: 9, colour: quiet, quick: true }),
    style('Note', 'Note', 'BodyText', { size: 9, leading: 13, after: 6, colour: quiet, quick: true }),
    style('Mellemrubrik', 'Mellemrubrik', 'BodyText', {
      before: 8,
      after: 2,
      bold: true,
      paragraph: { keepNext: true },
      next: 'BodyText',
      quick: true,
    }),
    style('Title', 'Title', 'Normal', { size: 34, leading: 40, before: 12, after: 6, bold: true, colour, quick: true }),
    style('Subtitle', 'Subtitle', 'Normal', { size: 18, leading: 24, before: 4, after: 6, quick: true }),
    style('Caption', 'caption', 'Normal', {
      size: 10,
      leading: 14,
      before: 14,
      after: 4,
      bold: true,
      colour,
      paragraph: { keepNext: true },
    }),
    style('Figure', 'Figur', 'Normal', {
      before: 6,
      after: 6,
      paragraph: { spacing: { before: 120, after: 120, line: 240, lineRule: 'auto' } },
    }),
    style('TableSeparator', 'Mellem tabeller', 'Normal', {
      size: 2,
      paragraph: { spacing: { line: 40, lineRule: 'exact' } },
    }),
  ];
}

const HEADINGS = [
  { size: 24, leading: 29, before: 36, after: 8 },
  { size: 16, leading: 21, before: 24, after: 4 },
  { size: 13, leading: 17, before: 18, after: 2 },
  { size: 11, leading: 15, before: 13, after: 1 },
] as const;

function headingStyles({ colour, ink }: Palette, { titleTop }: Measures): IParagraphStyleOptions[] {
  const levels = HEADINGS.flatMap((look, index) => {
    const level = index + 1;
    const id = `Heading${level}`;
    return [
      style(id, `heading ${level}`, 'Normal', {
        ...look,
        bold: true,
        colour: level === 4 ? ink : colour,
        paragraph: { keepNext: true, keepLines: true, outlineLevel: index },
        next: 'BodyText',
        quick: true,
      }),
      style(`HeadingOutside${level}`, `Overskrift ${level} uden for indhold`, id, { next: 'BodyText' }),
    ];
  });
  return [
    ...levels,
    style('FrontTitle', 'Titel på forsiden', 'Heading1', { size: 34, leading: 40, before: titleTop, next: 'Subtitle' }),
  ];
}

const LEVELS = [1, 2, 3, 4, 5] as const;

function listStyles({ free }: Measures): IParagraphStyleOptions[] {
  const suffix = (level: number): string => (level === 1 ? '' : String(level));
  return [
    ...LEVELS.flatMap((level) => {
      const left = listIndent(level - 1);
      const indent = { left, hanging: listIndent(0), right: free };
      const after = 3;
      return [
        style(`ListBullet${suffix(level)}`, `List Bullet${level === 1 ? '' : ` ${level}`}`, 'Normal', {
          after,
          paragraph: { indent },
          quick: level === 1,
        }),
        style(`ListNumber${suffix(level)}`, `List Number${level === 1 ? '' : ` ${level}`}`, 'Normal', {
          after,
          paragraph: { indent },
          quick: level === 1,
        }),
        style(`ListContinue${suffix(level)}`, `List Continue${level === 1 ? '' : ` ${level}`}`, 'Normal', {
          after,
          paragraph: { indent: { left, right: free } },
        }),
        style(`CellListContinue${level}`, `Skema liste fortsat ${level}`, 'TableText', {
          paragraph: { indent: { left } },
        }),
      ];
    }),
    style('CellList', 'Skema liste', 'TableText', { before: 0, after: 1.5 }),
  ];
}

function tableStyles({ colour }: Palette): IParagraphStyleOptions[] {
  const right: ParagraphFormat = { alignment: 'right' };
  return [
    style('TableText', 'Tabel tekst', 'Normal', { size: 10, leading: 14, before: 1, after: 2.5, quick: true }),
    style('TableTextRight', 'Tabel tal', 'TableText', { paragraph: right, quick: true }),
    style('TableLabel', 'Tabel rækkenavn', 'TableText', {}),
    style('TableLabelRight', 'Tabel rækkenavn højre', 'TableLabel', { paragraph: right }),
    style('TableHead', 'Tabel hoved', 'TableText', { bold: true, colour, paragraph: { keepNext: true } }),
    style('TableHeadRight', 'Tabel hoved højre', 'TableHead', { paragraph: right }),
    style('FormLabel', 'Skema etiket', 'TableText', { bold: true, colour, quick: true }),
    style('FormBand', 'Skema blok', 'TableText', { bold: true, colour, paragraph: { keepNext: true }, quick: true }),
    // Shaded by itself as well: white letters must be seen where a program leaves out the table style.
    style('FormHead', 'Skema hoved', 'TableText', {
      size: 11,
      leading: 15,
      bold: true,
      colour: 'ffffff',
      paragraph: { keepNext: true, shading: { type: 'clear', color: 'auto', fill: colour } },
    }),
  ];
}

function signatureStyles({ colour, quiet, ink }: Palette): IParagraphStyleOptions[] {
  return [
    style('SignatureParty', 'Underskrift part', 'Normal', {
      before: 10,
      after: 2,
      bold: true,
      colour,
      paragraph: { keepNext: true },
    }),
    style('SignatureText', 'Underskrift tekst', 'Normal', { after: 0 }),
    style('SignatureRule', 'Underskrift linje', 'Normal', {
      size: 9,
      leading: 13,
      before: 34,
      colour: quiet,
      paragraph: { border: { top: { style: 'single', size: 6, space: 3, color: ink } } },
    }),
  ];
}

function furnitureStyles({ quiet, hairline }: Palette, { full }: Measures): IParagraphStyleOptions[] {
  const look = { size: 8.5, leading: 11.5, colour: quiet };
  return [
    style('Header', 'header', 'Normal', look),
    style('Footer', 'footer', 'Normal', {
      ...look,
      paragraph: {
        rightTabStop: full,
        border: { top: { style: 'single', size: 4, space: 6, color: hairline } },
      },
    }),
    style('FooterFirst', 'Sidefod forside', 'Normal', look),
  ];
}

/** Every paragraph style that the writer uses, and no other. */
export function paragraphStyles(palette: Palette, measures: Measures): IParagraphStyleOptions[] {
  return [
    ...textStyles(palette, measures),
    ...headingStyles(palette, measures),
    ...listStyles(measures),
    ...tableStyles(palette),
    ...signatureStyles(palette),
    ...furnitureStyles(palette, measures),
  ];
}

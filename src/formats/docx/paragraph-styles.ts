import type { IParagraphStyleOptions } from 'docx';
import { cellStyles, itemIndent } from './cell-styles.ts';
import { listIndent } from './lists.ts';
import type { Palette } from './palette.ts';
import { type ParagraphFormat, style } from './style.ts';
import { type Twips, twips } from './writing.ts';

/** Widths that styles depend on. */
export interface Measures {
  /** Between the margins. */
  readonly full: Twips;
  /** What running text leaves free on the right, so that a line has no more than 75 characters. */
  readonly free: Twips;
  /** Points above the title of a front page. */
  readonly titleTop: number;
}

function textStyles({ ink, quiet, colour }: Palette, { free }: Measures): IParagraphStyleOptions[] {
  const narrow = { indent: { right: free } };
  const item = itemIndent(10.5);
  return [
    style('Normal', 'Normal', undefined, { colour: ink, quick: true }),
    style('BodyText', 'Body Text', 'Normal', { before: 2.5, after: 5, paragraph: narrow, quick: true }),
    style('BodyTextAfterTable', 'Brødtekst efter tabel', 'BodyText', { before: 12, next: 'BodyText' }),
    style('Manchet', 'Manchet', 'BodyText', { size: 12.5, leading: 18, after: 9, colour: quiet, quick: true }),
    style('Note', 'Note', 'BodyText', { size: 9, leading: 13, after: 6, colour: quiet, quick: true }),
    style('Item', 'Punkt', 'BodyText', { paragraph: { indent: { left: item, hanging: item, right: free } } }),
    style('ItemText', 'Punkt fortsat', 'BodyText', { paragraph: { indent: { left: item, right: free } } }),
    style('ItemNote', 'Punkt note', 'Note', { paragraph: { indent: { left: item, right: free } } }),
    style('ManchetFull', 'Manchet i fuld bredde', 'Normal', {
      size: 11.5,
      leading: 15.5,
      before: 2.5,
      after: 3,
      colour: quiet,
    }),
    style('BodyTextFull', 'Brødtekst i fuld bredde', 'Normal', { before: 2.5, after: 4 }),
    style('Mellemrubrik', 'Mellemrubrik', 'BodyText', {
      before: 8,
      after: 2,
      bold: true,
      paragraph: { keepNext: true },
      next: 'BodyText',
      quick: true,
    }),
    style('Title', 'Title', 'Normal', { size: 38, leading: 44, before: 12, after: 4, bold: true, colour, quick: true }),
    style('Subtitle', 'Subtitle', 'Normal', { size: 20, leading: 27, before: 4, after: 14, quick: true }),
    style('FrontSender', 'Kommune på forsiden', 'Normal', { size: 17, leading: 22, before: 10, bold: true, colour }),
    style('FrontLine', 'Linje på forsiden', 'Normal', { size: 12, leading: 17, before: 4, colour: quiet }),
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
  { size: 19, leading: 24, before: 24, after: 7 },
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
    style('FrontTitle', 'Titel på forsiden', 'Heading1', {
      size: 38,
      leading: 44,
      before: titleTop,
      after: 2,
      next: 'Subtitle',
    }),
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
  ];
}

/** Points between the columns of the signature block. */
export const SIGNATURE_GUTTER = 20;

/** Points; of the names and titles of those who sign. */
export const SIGNATURE_SIZE = 10;

/** Points left free above a line that is signed by hand. */
const WRITING_SPACE = 34;

function signatureStyles({ colour, quiet, ink }: Palette): IParagraphStyleOptions[] {
  const indent = { right: twips(SIGNATURE_GUTTER) };
  const line = (size: number): ParagraphFormat => ({
    border: { top: { style: 'single', size, space: 3, color: ink } },
  });
  return [
    style('SignatureParty', 'Underskrift part', 'Normal', {
      size: SIGNATURE_SIZE,
      leading: 14,
      before: 14,
      bold: true,
      colour,
      paragraph: { keepNext: true, indent, border: { top: { style: 'single', size: 12, space: 6, color: colour } } },
    }),
    style('SignatureText', 'Underskrift tekst', 'Normal', { size: SIGNATURE_SIZE, leading: 14, paragraph: { indent } }),
    style('SignatureSpace', 'Underskrift plads', 'Normal', {
      paragraph: { keepNext: true, indent, spacing: { line: 240, lineRule: 'auto' } },
    }),
    style('SignatureRule', 'Underskrift linje', 'Normal', {
      size: 8.5,
      leading: 11.5,
      before: WRITING_SPACE,
      colour: quiet,
      paragraph: { indent, ...line(6) },
    }),
    style('SignatureRuleBelow', 'Underskrift linje under plads', 'SignatureRule', { before: 0 }),
    // Another border by a hair: Word draws no line between paragraphs of the same border.
    style('SignatureDate', 'Underskrift dato', 'SignatureRule', { after: 4, paragraph: line(5) }),
  ];
}

function furnitureStyles({ quiet, hairline }: Palette, { full }: Measures): IParagraphStyleOptions[] {
  const look = { size: 8.5, leading: 11.5, colour: quiet };
  return [
    style('Header', 'header', 'Normal', {
      ...look,
      paragraph: { border: { bottom: { style: 'single', size: 4, space: 4, color: hairline } } },
    }),
    style('HeaderFirst', 'Sidehoved forside', 'Normal', look),
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
    ...cellStyles(palette),
    ...signatureStyles(palette),
    ...furnitureStyles(palette, measures),
  ];
}

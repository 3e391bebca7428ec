import { aboveText, tableStyleId, VARIANTS, type Variant } from './cell-styles.ts';
import type { Palette } from './palette.ts';
import type { Measures } from './paragraph-styles.ts';
import { type Twips, twips } from './writing.ts';
import { escapeXml } from './xml.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Given as XML, because `docx` leaves out the defaults of its own as soon as any style is imported. */
function documentDefaults(fontName: string): string {
  const font = escapeXml(fontName);
  return (
    `<w:docDefaults ${WORD}><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
    `<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="da-DK" w:eastAsia="da-DK" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="300" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

function border(name: string, size: number, colour: string): string {
  return `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}

/** Points. */
interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function tableStyle(id: string, name: string, margins: Margins, properties: string, parts: string): string {
  const cells = SIDES.map((side) => `<w:${side} w:w="${twips(margins[side])}" w:type="dxa"/>`).join('');
  return (
    `<w:style ${WORD} w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${properties}<w:tblCellMar>${cells}</w:tblCellMar></w:tblPr>${parts}</w:style>`
  );
}

function part(type: string, cell: string): string {
  return `<w:tblStylePr w:type="${type}"><w:tcPr>${cell}</w:tcPr></w:tblStylePr>`;
}

function fill(colour: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
}

function tableStyles(palette: Palette): string[] {
  return [
    `<w:style ${WORD} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>` +
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...VARIANTS.map((variant) => variantStyle(variant, palette)),
  ];
}

/** Word adds the lines between rows to their height; the PDF has them inside. */
const RULE = 0.5;

function variantStyle({ role, density, id, name }: Variant, { colour, tint, hairline }: Palette): string {
  const { padding } = density;
  const margins = {
    top: padding.top - aboveText(density),
    bottom: padding.bottom - RULE,
    left: padding.side,
    right: padding.side,
  };
  const thin = border('bottom', 4, hairline) + border('insideH', 4, hairline);
  const top = role === 'skema' ? border('top', 8, colour) : '';
  const parts =
    role === 'skema'
      ? part('firstRow', fill(colour)) + part('firstCol', fill(tint))
      : part('firstRow', `<w:tcBorders>${border('bottom', 8, colour)}</w:tcBorders>`);
  return tableStyle(tableStyleId(id), name, margins, `<w:tblBorders>${top}${thin}</w:tblBorders>`, parts);
}

interface Entry {
  readonly before: number;
  readonly indent: Twips;
  readonly bold: boolean;
}

/** By level of heading; the title of the document is level 1, so that chapters are level 2. */
const ENTRIES: readonly Entry[] = [
  { before: 11, indent: 0, bold: true },
  { before: 8, indent: 0, bold: true },
  { before: 2.5, indent: twips(18), bold: false },
  { before: 2.5, indent: twips(36), bold: false },
];

function contentsStyle({ before, indent, bold }: Entry, index: number, { full }: Measures): string {
  const level = index + 1;
  return (
    `<w:style ${WORD} w:type="paragraph" w:styleId="TOC${level}"><w:name w:val="toc ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/>` +
    `<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${full}"/></w:tabs><w:spacing w:before="${twips(before)}"/>` +
    `<w:ind w:left="${indent}"/></w:pPr>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}</w:style>`
  );
}

/** What `docx` has no options for, as XML of its own: defaults, tables, and the dots of the contents. */
export function xmlStyles(fontName: string, palette: Palette, measures: Measures): string[] {
  return [
    documentDefaults(fontName),
    ...tableStyles(palette),
    ...ENTRIES.map((entry, index) => contentsStyle(entry, index, measures)),
  ];
}

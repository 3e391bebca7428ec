import { type Block, type Cell, inlineText, type Row, type Table } from '../../doc/index.ts';
import { columnShares, type Density, densityAt } from '../../layout/index.ts';
import { type CellStyles, cellStylesOf, tableStyleId } from './cell-styles.ts';
import { listIndent } from './lists.ts';
import type { Palette } from './palette.ts';
import { closeParagraph, openParagraph, writeLine } from './paragraphs.ts';
import { type Place, type Twips, twips, type Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

type WriteBlocks = (writing: Writing, blocks: readonly Block[], place: Place) => void;

interface TableShape {
  readonly role: Table['role'];
  readonly density: Density;
  readonly styles: CellStyles;
  readonly columns: readonly Twips[];
}

export function writeTable(writing: Writing, table: Table, place: Place, writeBlocks: WriteBlocks): void {
  const inside: Place = { ...place, origin: table.origin ?? place.origin };
  if (table.caption !== undefined) {
    writeLine(writing, table.caption, { style: 'Caption' }, inside.origin);
  }
  const rows = [...table.head, ...table.body].filter((row) => row.cells.length > 0);
  if (rows.length === 0) return;
  separateTables(writing);
  const { role } = table;
  const step = writing.steps.get(table) ?? 0;
  const density = densityAt(role, step);
  const columns = columnWidths(columnShares(table, density), rows, place.width);
  const shape: TableShape = { role, density, styles: cellStylesOf(role, step), columns };
  writing.out.push(tableStart(table, shape, place));
  for (const row of rows) writeRow(writing, row, table.head.includes(row), shape, inside, writeBlocks);
  endTable(writing);
}

/** Word melts two tables into one unless a paragraph stands between them. */
export function separateTables(writing: Writing): void {
  if (!writing.afterTable) return;
  openParagraph(writing, { style: 'TableSeparator' });
  closeParagraph(writing);
}

export function endTable(writing: Writing): void {
  writing.fields.close();
  writing.out.push('</w:tbl>');
  writing.afterTable = true;
}

/** The columns of the grid in twips; they fill the width exactly. */
function columnWidths(widths: readonly number[], rows: readonly Row[], width: Twips): readonly Twips[] {
  const count = Math.max(widths.length, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.span, 0)));
  const shares = Array.from({ length: count }, (_, index) => Math.max(widths[index] ?? 1 / count, 0.01));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let edge = 0;
  return shares.map((share) => {
    before += share;
    const next = Math.round((width * before) / total);
    const column = next - edge;
    edge = next;
    return column;
  });
}

/** Which parts of the table style apply; `val` says the same as bits, for programs older than the attributes. */
export function tableLook(firstRow: boolean, firstColumn: boolean): string {
  const bits = 0x0600 + (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0);
  const value = bits.toString(16).toUpperCase().padStart(4, '0');
  return `<w:tblLook w:val="${value}" w:firstRow="${firstRow ? 1 : 0}" w:lastRow="0" w:firstColumn="${firstColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
}

/** What Word calls the table: its caption, or the row over its whole width, or what it is described by. */
function titleOf({ caption, head, description }: Table): string {
  if (caption !== undefined) return inlineText(caption);
  const cells = head[0]?.cells ?? [];
  const across = cells.length === 1 ? cells.flatMap(({ blocks }) => blocks) : [];
  const words = across.flatMap((block) => (block.kind === 'paragraph' ? [inlineText(block.inlines)] : []));
  return words.length === 0 ? description : words.join(' ');
}

function tableStart(table: Table, { role, styles, columns }: TableShape, place: Place): string {
  const hasLabels = role === 'skema' && table.body.some((row) => row.cells[0]?.header === 'row');
  const look = tableLook(table.head.length > 0, hasLabels);
  const indent = place.listDepth === 0 ? '' : `<w:tblInd w:w="${listIndent(place.listDepth - 1)}" w:type="dxa"/>`;
  const title = titleOf(table);
  const caption = title === '' ? '' : `<w:tblCaption w:val="${escapeXml(title)}"/>`;
  const description = table.description === '' ? '' : `<w:tblDescription w:val="${escapeXml(table.description)}"/>`;
  const width = columns.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId(styles)}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `${indent}<w:tblLayout w:type="fixed"/>${look}${caption}${description}</w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`
  );
}

function writeRow(
  writing: Writing,
  row: Row,
  inHead: boolean,
  shape: TableShape,
  place: Place,
  writeBlocks: WriteBlocks,
): void {
  const properties = `${hasDiagram(row) ? '<w:cantSplit/>' : ''}${inHead ? '<w:tblHeader/>' : ''}`;
  writing.out.push(properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`);
  let column = 0;
  for (const cell of row.cells) {
    const width = shape.columns.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    const inside: Place = {
      width: Math.max(width - 2 * twips(shape.density.padding.side), 1),
      style: shape.styles + nameOf(cell, row, inHead, shape.role),
      cells: shape.styles,
      inItem: false,
      onFrontPage: false,
      listDepth: 0,
      page: place.page,
      keepNext: false,
      origin: cell.origin ?? row.origin ?? place.origin,
    };
    writing.out.push(cellStart(width, cell.span, inHead ? undefined : fillOf(row, shape.role, writing.palette)));
    writeCell(writing, cell.blocks, inside, writeBlocks);
  }
  writing.out.push('</w:tr>');
}

/** Its diagram would stay behind on another page, without the words that it belongs to. */
function hasDiagram({ cells }: Row): boolean {
  return cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'diagram'));
}

/** A row that divides a table is shaded here, because a table style has no part for such a row. */
function fillOf(row: Row, role: Table['role'], { band, tint }: Palette): string | undefined {
  if (row.role !== 'blok') return undefined;
  return role === 'oversigt' ? tint : band;
}

export function cellStart(width: Twips, span: number, fill: string | undefined): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
    `${fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>`
  );
}

/** A cell ends with a paragraph, which OOXML demands; it is empty only where there is nothing to say or a table stands last. */
function writeCell(writing: Writing, blocks: readonly Block[], place: Place, writeBlocks: WriteBlocks): void {
  const start = writing.out.length;
  writing.afterTable = false;
  writeBlocks(writing, blocks, place);
  writing.fields.close();
  const isEmpty = writing.out.length === start;
  if (isEmpty || writing.afterTable) {
    openParagraph(writing, { style: isEmpty ? place.style : 'TableSeparator' });
    closeParagraph(writing);
  }
  writing.out.push('</w:tc>');
}

/** Which of the table's cell styles. */
function nameOf(cell: Cell, row: Row, inHead: boolean, role: Table['role']): string {
  const side = cell.align === 'right' ? 'Right' : '';
  if (inHead) return role === 'skema' ? 'Head' : `Head${side}`;
  if (row.role === 'blok') return 'Band';
  if (cell.header !== undefined) return role === 'skema' ? 'Label' : `Label${side}`;
  return `Text${side}`;
}

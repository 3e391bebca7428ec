import { type Block, type Cell, inlineText, type Row, type Table } from '../../doc/index.ts';
import { listIndent } from './lists.ts';
import { closeParagraph, openParagraph, writeLine } from './paragraphs.ts';
import type { Place, Twips, Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

type WriteBlocks = (writing: Writing, blocks: readonly Block[], place: Place) => void;

/** Left and right of a cell's text, together with the table styles. */
export const CELL_MARGIN: Twips = 160;

interface TableShape {
  readonly role: Table['role'];
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
  const shape: TableShape = { role: table.role, columns: columnWidths(table, rows, place.width) };
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
function columnWidths(table: Table, rows: readonly Row[], width: Twips): readonly Twips[] {
  const count = Math.max(
    table.widths.length,
    ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.span, 0)),
  );
  const shares = Array.from({ length: count }, (_, index) => Math.max(table.widths[index] ?? 1 / count, 0.01));
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

function tableStart(table: Table, { role, columns }: TableShape, place: Place): string {
  const hasLabels = role === 'skema' && table.body.some((row) => row.cells[0]?.header === 'row');
  const look = tableLook(table.head.length > 0, hasLabels);
  const indent = place.listDepth === 0 ? '' : `<w:tblInd w:w="${listIndent(place.listDepth - 1)}" w:type="dxa"/>`;
  const caption = table.caption === undefined ? '' : `<w:tblCaption w:val="${escapeXml(inlineText(table.caption))}"/>`;
  const description = table.description === '' ? '' : `<w:tblDescription w:val="${escapeXml(table.description)}"/>`;
  const width = columns.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${role === 'skema' ? 'Form' : 'DataTable'}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
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
  writing.out.push(inHead ? '<w:tr><w:trPr><w:tblHeader/></w:trPr>' : '<w:tr>');
  let column = 0;
  for (const cell of row.cells) {
    const width = shape.columns.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    const inside: Place = {
      width: Math.max(width - 2 * CELL_MARGIN, 1),
      style: cellStyle(cell, row, inHead, shape.role),
      inCell: true,
      onFrontPage: false,
      listDepth: 0,
      keepNext: false,
      origin: cell.origin ?? row.origin ?? place.origin,
    };
    writing.out.push(cellStart(width, cell.span, row.role === 'blok' && !inHead ? writing.palette.band : undefined));
    writeCell(writing, cell.blocks, inside, writeBlocks);
  }
  writing.out.push('</w:tr>');
}

/** A row that divides a form is shaded here, because a table style has no part for such a row. */
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

function cellStyle(cell: Cell, row: Row, inHead: boolean, role: Table['role']): string {
  const isRight = cell.align === 'right';
  if (inHead) return role === 'skema' ? 'FormHead' : isRight ? 'TableHeadRight' : 'TableHead';
  if (row.role === 'blok') return 'FormBand';
  if (cell.header !== undefined) return role === 'skema' ? 'FormLabel' : isRight ? 'TableLabelRight' : 'TableLabel';
  return isRight ? 'TableTextRight' : 'TableText';
}

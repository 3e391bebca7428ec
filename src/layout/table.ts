import { textHeight } from '../core/index.ts';
import type { Block, Cell, Row, Table } from '../doc/index.ts';
import type { Canvas, Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { columnShares, type Density, densityAt } from './density.ts';
import { Flow } from './flow.ts';
import { drawPieces, heightOf, type Piece } from './piece.ts';
import { TableLook } from './table-look.ts';
import { textPieces } from './text.ts';

/** Lays blocks out in a column; given by the caller, since tables hold blocks and blocks hold tables. */
export type LayOut = (blocks: readonly Block[], column: Column) => readonly Piece[];

/** A row no taller than this moves to the next page whole, rather than leave a line or two behind. */
const UNBROKEN_ROW = 100;
const HAIRLINE = 0.6;
const SPACE_ABOVE = 14;
const SPACE_ABOVE_OVERVIEW = 8;
const SPACE_UNDER_CAPTION = 5;

interface PlacedCell {
  readonly x: number;
  readonly width: number;
  readonly flow: Flow;
  readonly fill: string | undefined;
}

interface RowLook {
  readonly padding: Density['padding'];
  readonly rule: string;
  readonly owner: Owner;
  readonly before: number;
  readonly keep: boolean;
  readonly repeated: Piece | undefined;
}

/** A row of cells side by side, which can be cut between lines: each part gets what fits of every cell. */
class RowPiece implements Piece {
  readonly height: number;
  readonly least: number;
  readonly #cells: readonly PlacedCell[];
  readonly #look: RowLook;

  constructor(cells: readonly PlacedCell[], look: RowLook) {
    this.#cells = cells;
    this.#look = look;
    const padding = look.padding.top + look.padding.bottom;
    this.height = padding + Math.max(0, ...cells.map((cell) => cell.flow.height));
    this.least =
      this.height <= UNBROKEN_ROW ? this.height : padding + Math.max(0, ...cells.map((cell) => cell.flow.least));
  }

  get before(): number {
    return this.#look.before;
  }

  get keep(): boolean {
    return this.#look.keep;
  }

  get repeated(): Piece | undefined {
    return this.#look.repeated;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { padding } = this.#look;
    const artifact = this.#look.owner === 'furniture' ? 'furniture' : 'decoration';
    for (const cell of this.#cells) {
      if (cell.fill === undefined) continue;
      const box = { x: x + cell.x, y, width: cell.width, height: this.height };
      canvas.draw(artifact, { kind: 'fill', ...box, colour: cell.fill });
    }
    const left = this.#cells[0]?.x ?? 0;
    const width = this.#cells.reduce((right, cell) => Math.max(right, cell.x + cell.width), left) - left;
    const rule = { x: x + left, y: y + this.height - HAIRLINE, width, height: HAIRLINE };
    canvas.draw(artifact, { kind: 'fill', ...rule, colour: this.#look.rule });
    for (const cell of this.#cells) cell.flow.draw(canvas, x + cell.x + padding.side, y + padding.top);
  }

  split(room: number, force: boolean): readonly [Piece, Piece] | undefined {
    if (this.height <= UNBROKEN_ROW && !force) return undefined;
    const inner = room - this.#look.padding.top - this.#look.padding.bottom;
    const heads: PlacedCell[] = [];
    const tails: PlacedCell[] = [];
    for (const cell of this.#cells) {
      const [head, tail] = cell.flow.split(inner, force);
      if (head.empty && !tail.empty && !force) return undefined;
      heads.push({ ...cell, flow: head });
      tails.push({ ...cell, flow: tail });
    }
    if (tails.every((cell) => cell.flow.empty)) return undefined;
    return [new RowPiece(heads, { ...this.#look, keep: false }), new RowPiece(tails, this.#look)];
  }
}

/** Several pieces drawn as one. */
class Stack implements Piece {
  readonly before = 0;
  readonly keep = true;
  readonly height: number;
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.height = heightOf(pieces);
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    drawPieces(this.#pieces, canvas, x, y);
  }
}

/** Rows of one table, with its header cells' ids. */
class TableMaker {
  readonly #table: Table;
  readonly #column: Column;
  readonly #layOut: LayOut;
  readonly #id: string;
  readonly #look: TableLook;
  readonly #shares: readonly number[];
  /** Header cells above each column: those of the head, and the last row that divides the table. */
  readonly #columnHeaders: string[][];
  #divider: string | undefined;
  #inBody = false;

  constructor(table: Table, column: Column, layOut: LayOut) {
    this.#table = table;
    this.#column = column;
    this.#layOut = layOut;
    this.#id = column.shared.nextTableId();
    this.#look = new TableLook(table.role, densityAt(table.role, column.step), column.shared.look.palette);
    this.#shares = columnShares(table, this.#look.density);
    this.#columnHeaders = table.widths.map(() => []);
  }

  pieces(): readonly Piece[] {
    const table = this.#table;
    const element = this.#element();
    const caption = this.#caption(element);
    const head = this.#rows(table.head, section(element, 'THead', table.head), 'head', undefined);
    const repeated = this.#repeated();
    this.#inBody = true;
    const body = this.#rows(table.body, section(element, 'TBody', table.body), 'body', repeated);
    return [...caption, ...head, ...body];
  }

  #element(): Owner {
    const { parent } = this.#column;
    if (typeof parent === 'string') return parent;
    const { description } = this.#table;
    return parent.add('Table', description === '' ? {} : { summary: description });
  }

  #caption(element: Owner): readonly Piece[] {
    const { caption } = this.#table;
    if (caption === undefined) return [];
    const owner = typeof element === 'string' ? element : element.add('Caption');
    return textPieces(caption, this.#look.caption, owner, this.#column, 'all');
  }

  /** What stands at the top of the next page: the header rows once more, under the `continued` text, which takes the place of a title row. */
  #repeated(): Piece | undefined {
    const { head, continued, widths } = this.#table;
    if (head.length === 0 && continued === undefined) return undefined;
    const hasTitle = head[0]?.cells.length === 1;
    const columns = continued !== undefined && hasTitle ? head.slice(1) : head;
    const rows = continued === undefined ? columns : [continuedRow(continued, widths.length), ...columns];
    const stack = new Stack(this.#rows(rows, 'furniture', 'head', undefined));
    return stack.height < textHeight(this.#column.page) / 3 ? stack : undefined;
  }

  #rows(rows: readonly Row[], owner: Owner, part: 'head' | 'body', repeated: Piece | undefined): readonly Piece[] {
    return rows.map((row, index) => {
      const keep = part === 'head' || row.role === 'blok';
      const cells = this.#cells(row, `${this.#id}${part === 'head' ? 'h' : 'r'}${index + 1}`, owner, part);
      return new RowPiece(cells, {
        padding: this.#look.density.padding,
        rule: this.#look.rule(part),
        owner,
        before: index === 0 && part === this.#firstPart() ? this.#spaceAbove() : 0,
        keep: keep && (part === 'head' || index < rows.length - 1),
        repeated,
      });
    });
  }

  #firstPart(): 'head' | 'body' {
    return this.#table.head.length > 0 ? 'head' : 'body';
  }

  #spaceAbove(): number {
    if (this.#table.role === 'oversigt') return SPACE_ABOVE_OVERVIEW;
    return this.#table.caption === undefined ? SPACE_ABOVE : SPACE_UNDER_CAPTION;
  }

  #cells(row: Row, rowId: string, owner: Owner, part: 'head' | 'body'): readonly PlacedCell[] {
    const element = typeof owner === 'string' ? owner : owner.add('TR');
    const rowHeaders = row.cells.flatMap((cell, i) => (cell.header === 'row' ? [`${rowId}c${i + 1}`] : []));
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const [index, cell] of row.cells.entries()) {
      const x = this.#offset(column);
      const width = this.#offset(column + cell.span) - x;
      const id = `${rowId}c${index + 1}`;
      const cellOwner = this.#cellElement(element, cell, id, column, rowHeaders);
      const inner = {
        ...this.#column,
        x: 0,
        width: Math.max(1, width - 2 * this.#look.density.padding.side),
        parent: cellOwner,
        textStyle: this.#look.text(cell, row, part),
        noteStyle: this.#look.note,
        align: cell.align,
        fullWidth: true,
      };
      placed.push({
        x,
        width,
        flow: Flow.of(this.#layOut(cell.blocks, inner)),
        fill: this.#look.fill(cell, row, part),
      });
      column += cell.span;
    }
    return placed;
  }

  #cellElement(row: Owner, cell: Cell, id: string, column: number, rowHeaders: readonly string[]): Owner {
    if (typeof row === 'string') return row;
    const columns = cell.span > 1 ? { columns: cell.span } : {};
    if (cell.header !== undefined) {
      const scope = cell.header === 'row' ? 'Row' : 'Column';
      if (scope === 'Column') this.#remember(id, column, cell.span);
      return row.add('TH', { id, scope, ...columns });
    }
    const divider = this.#divider === undefined ? [] : [this.#divider];
    const headers = [...(this.#columnHeaders[column] ?? []), ...divider, ...rowHeaders];
    return row.add('TD', headers.length === 0 ? columns : { headers, ...columns });
  }

  /** A header over all columns below the head divides the table: it speaks for the rows down to the next one. */
  #remember(id: string, column: number, span: number): void {
    if (this.#inBody && span >= this.#table.widths.length) this.#divider = id;
    else for (let i = column; i < column + span; i += 1) this.#columnHeaders[i]?.push(id);
  }

  #offset(column: number): number {
    const share = this.#shares.slice(0, column).reduce((sum, width) => sum + width, 0);
    return this.#column.x + Math.min(1, share) * (this.#column.width - this.#column.x);
  }
}

function section(table: Owner, type: 'THead' | 'TBody', rows: readonly Row[]): Owner {
  if (typeof table === 'string' || rows.length === 0) return table;
  return table.add(type);
}

function continuedRow(inlines: NonNullable<Table['continued']>, columns: number): Row {
  const paragraph: Block = { kind: 'paragraph', role: 'brødtekst', inlines, origin: undefined };
  const cell: Cell = { header: 'column', span: columns, align: 'left', blocks: [paragraph], origin: undefined };
  return { cells: [cell], role: undefined, origin: undefined };
}

/** The pieces of a table or form: its caption, header rows and body rows. */
export function tablePieces(table: Table, column: Column, layOut: LayOut): readonly Piece[] {
  return new TableMaker(table, column, layOut).pieces();
}

import type { Cell, Row, Table } from '../doc/index.ts';
import type { Density } from './density.ts';
import {
  captionStyle,
  cellNoteStyle,
  cellStyle,
  labelStyle,
  type Palette,
  rowHeaderStyle,
  type TextStyle,
  tableHeadStyle,
} from './style.ts';

type Part = 'head' | 'body';

/** How the cells of a table look: by the table's role, their own, and whether they stand in the head. */
export class TableLook {
  readonly density: Density;
  readonly #role: Table['role'];
  readonly #palette: Palette;

  constructor(role: Table['role'], density: Density, palette: Palette) {
    this.#role = role;
    this.density = density;
    this.#palette = palette;
  }

  get caption(): TextStyle {
    return captionStyle(this.#palette);
  }

  get note(): TextStyle {
    return cellNoteStyle(this.#palette, this.density);
  }

  /** Of the line under a row. */
  rule(part: Part): string {
    return part === 'head' ? this.#palette.colour : this.#palette.hairline;
  }

  text(cell: Cell, row: Row, part: Part): TextStyle {
    if (part === 'head') return tableHeadStyle(this.#palette, this.#role, this.density);
    const named = cell.header !== undefined || row.role === 'blok';
    if (named && (this.#role === 'skema' || row.role === 'blok')) return labelStyle(this.#palette, this.density);
    const style = named ? rowHeaderStyle(this.#palette, this.density) : cellStyle(this.#palette, this.density);
    // An overview is read at a glance, down its narrow columns: `(kommu-nen)` would stop the eye.
    return this.#role === 'oversigt' ? { ...style, hyphenate: false } : style;
  }

  fill(cell: Cell, row: Row, part: Part): string | undefined {
    const { colour, band, tint } = this.#palette;
    if (part === 'head') return this.#role === 'skema' ? colour : undefined;
    if (row.role === 'blok') return this.#role === 'oversigt' ? tint : band;
    return cell.header === 'row' && this.#role === 'skema' ? tint : undefined;
  }
}

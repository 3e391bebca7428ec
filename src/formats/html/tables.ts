import { type Block, type Cell, inlineText, type Row, type Table } from '../../doc/index.ts';
import { escapeHtml } from './escape.ts';
import { inlinesHtml } from './inlines.ts';
import type { Place, Writing } from './writing.ts';

type BlocksHtml = (writing: Writing, blocks: readonly Block[], place: Place) => string;

/** From this number of columns on a table of data is too wide for a phone, where it keeps its width and is moved in its box. */
const WIDE = 3;

/** Which part of the table a row is in. */
type Part = 'head' | 'body';

/**
 * A table. Forms and overviews stand as label over content on a phone; as `display` takes the meaning of a table from
 * some browsers, these say by ARIA roles what they are.
 */
export function tableHtml(writing: Writing, table: Table, place: Place, blocksHtml: BlocksHtml): string {
  const rows = new Rows(writing, table, { ...place, origin: table.origin ?? place.origin }, blocksHtml);
  const caption = captionOf(writing, table, place);
  if (![...table.head, ...table.body].some(hasCells)) {
    return caption === undefined ? '' : `<p class="x-caption">${caption.html}</p>\n`;
  }
  const id = caption === undefined ? undefined : writing.nextId();
  const captionHtml = caption === undefined ? '' : `<caption id="${id}">${caption.html}</caption>`;
  const said = `${captionHtml}\n${columnsHtml(writing, table)}${rows.head()}${rows.body()}`;
  const html = `<table class="x-${KINDS[table.role]}"${rows.role('table')}${nameOf(table)}>${said}</table>`;
  return stacks(table) ? `<div class="x-box">${html}</div>\n` : scrollBox(html, table, id);
}

const KINDS: Readonly<Record<Table['role'], string>> = { skema: 'form', tabel: 'data', oversigt: 'overview' };

function hasCells(row: Row): boolean {
  return row.cells.length > 0;
}

function stacks({ role }: Table): boolean {
  return role !== 'tabel';
}

function captionOf(writing: Writing, table: Table, place: Place): { readonly html: string } | undefined {
  if (table.caption === undefined) return undefined;
  return { html: inlinesHtml(writing, table.caption, table.origin ?? place.origin) };
}

/** A caption names the table; without one the description does, and beside one it adds what the caption does not say. */
function nameOf({ caption, description }: Table): string {
  if (description.trim() === '') return '';
  if (caption === undefined) return ` aria-label="${escapeHtml(description)}"`;
  return description === inlineText(caption) ? '' : ` aria-description="${escapeHtml(description)}"`;
}

/** Columns of bars, which take what room there is. */
function barColumns({ body }: Table): number {
  return (body[0]?.cells ?? []).filter(({ blocks }) =>
    blocks.some((block) => block.kind === 'diagram' && block.chart.kind === 'share'),
  ).length;
}

/** A box that the keyboard reaches, because whoever has no mouse must be able to move it when a long word makes it wide (WCAG 2.1.1). */
function scrollBox(html: string, table: Table, captionId: string | undefined): string {
  const { description, widths } = table;
  const name = captionId === undefined ? `aria-label="${escapeHtml(description)}"` : `aria-labelledby="${captionId}"`;
  const wide = widths.length - barColumns(table) >= WIDE ? ' x-wide' : '';
  return `<div class="x-box x-scroll${wide}" role="region" tabindex="0" ${name}>${html}</div>\n`;
}

function columnsHtml(writing: Writing, { widths }: Table): string {
  const columns = widths.map((width) => {
    const thousandths = Math.round(width * 1000);
    writing.widths.add(thousandths);
    return `<col class="x-w${thousandths}">`;
  });
  return columns.length === 0 ? '' : `<colgroup>${columns.join('')}</colgroup>\n`;
}

class Rows {
  readonly #writing: Writing;
  readonly #table: Table;
  readonly #place: Place;
  readonly #blocksHtml: BlocksHtml;
  /** Head of each column, where an overview on a phone must say it before each cell. */
  readonly #columnNames: readonly string[];

  constructor(writing: Writing, table: Table, place: Place, blocksHtml: BlocksHtml) {
    this.#writing = writing;
    this.#table = table;
    this.#place = place;
    this.#blocksHtml = blocksHtml;
    this.#columnNames = table.role === 'oversigt' ? columnNames(table) : [];
  }

  /** The ARIA role as an attribute, where the table needs it. */
  role(name: string): string {
    return stacks(this.#table) ? ` role="${name}"` : '';
  }

  head(): string {
    return this.#group('thead', this.#table.head, 'head');
  }

  /** A row that divides the table opens a group, and is the heading of all rows in it. */
  body(): string {
    const groups: Row[][] = [];
    for (const row of this.#table.body) {
      if (row.role === 'blok' || groups.length === 0) groups.push([]);
      groups.at(-1)?.push(row);
    }
    return groups.map((group) => this.#group('tbody', group, 'body')).join('');
  }

  #group(name: string, rows: readonly Row[], part: Part): string {
    const filled = rows.filter(hasCells);
    if (filled.length === 0) return '';
    const html = filled.map((row) => this.#row(row, part)).join('\n');
    return `<${name}${this.role('rowgroup')}>\n${html}\n</${name}>\n`;
  }

  #row(row: Row, part: Part): string {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const at = column;
      column += cell.span;
      return this.#cell(cell, row, part, at);
    });
    const band = row.role === 'blok' && part === 'body' ? ' class="x-band"' : '';
    return `<tr${band}${this.role('row')}>${cells.join('')}</tr>`;
  }

  #cell(cell: Cell, row: Row, part: Part, column: number): string {
    const scope = scopeOf(cell, row, part);
    const tag = scope === undefined ? 'td' : 'th';
    const role = this.role(scope === undefined ? 'cell' : scope === 'col' ? 'columnheader' : 'rowheader');
    const name = part === 'body' && cell.header === undefined && column > 0 ? this.#columnNames[column] : undefined;
    const attributes =
      (scope === undefined ? '' : ` scope="${scope}"`) +
      (cell.span > 1 ? ` colspan="${cell.span}"` : '') +
      (cell.align === 'right' ? ' class="x-right"' : '') +
      (name === undefined ? '' : ` data-column="${escapeHtml(name)}"`);
    const origin = cell.origin ?? row.origin ?? this.#place.origin;
    const content = this.#blocksHtml(this.#writing, cell.blocks, { ...this.#place, origin });
    return `<${tag}${attributes}${role}>${content.trimEnd()}</${tag}>`;
  }
}

function scopeOf({ header }: Cell, row: Row, part: Part): 'row' | 'col' | 'rowgroup' | undefined {
  if (header === undefined) return undefined;
  if (row.role === 'blok' && part === 'body') return 'rowgroup';
  return header === 'row' ? 'row' : 'col';
}

/** Names of the columns; none where the head is no single row of one cell for each. */
function columnNames({ head, widths }: Table): readonly string[] {
  const [row, ...others] = head;
  if (row === undefined || others.length > 0 || row.cells.length !== widths.length) return [];
  return row.cells.map(({ blocks }) =>
    blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.inlines) : '')).join(' '),
  );
}

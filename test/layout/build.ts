import { readFileSync } from 'node:fs';
import { A4, type Theme } from '../../src/core/index.ts';
import type {
  Block,
  Cell,
  Doc,
  DocMeta,
  Heading,
  Inline,
  List,
  Paragraph,
  Row,
  Section,
  Table,
} from '../../src/doc/index.ts';

const FONTS = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

function font(face: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${face}/SourceSans3_${face}.ttf`, FONTS)));
}

export const theme: Theme = {
  colour: '#1d4f73',
  fonts: {
    name: 'Source Sans 3',
    regular: font('400Regular'),
    italic: font('400Regular_Italic'),
    bold: font('600SemiBold'),
    boldItalic: font('600SemiBold_Italic'),
  },
  logo: undefined,
  page: A4,
  hyphenation: true,
};

const origin = undefined;

export function text(words: string, at?: string): Inline {
  return { kind: 'text', text: words, origin: at === undefined ? undefined : { file: 'a.yaml', at, kind: 'field' } };
}

/** Plain words with `**strong**`, `_emphasis_` and `[text](target)`. */
export function words(source: string): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const part of source.split(/(\*\*[^*]+\*\*|_[^_]+_|\[[^\]]+\]\([^)]+\))/)) {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    if (part === '') continue;
    if (link !== null) inlines.push({ kind: 'link', target: link[2] ?? '', inlines: [text(link[1] ?? '')], origin });
    else if (part.startsWith('**')) inlines.push({ kind: 'strong', inlines: [text(part.slice(2, -2))], origin });
    else if (/^_.+_$/.test(part)) inlines.push({ kind: 'emphasis', inlines: [text(part.slice(1, -1))], origin });
    else inlines.push(text(part));
  }
  return inlines;
}

export function p(source: string, role = 'brødtekst'): Paragraph {
  return { kind: 'paragraph', role, inlines: words(source), origin };
}

export function h(level: 1 | 2 | 3 | 4, id: string, source: string, inContents = true): Heading {
  return { kind: 'heading', level, id, inlines: words(source), inContents, origin };
}

export function ul(...items: readonly (string | readonly Block[])[]): List {
  return list(false, items);
}

export function ol(...items: readonly (string | readonly Block[])[]): List {
  return list(true, items);
}

function list(ordered: boolean, items: readonly (string | readonly Block[])[]): List {
  const blocks = items.map((item) => (typeof item === 'string' ? [p(item)] : item));
  return { kind: 'list', ordered, start: 1, items: blocks, origin };
}

export function section(role: string, ...blocks: readonly Block[]): Section {
  return { kind: 'section', role, blocks, origin };
}

export function cell(content: string | readonly Block[], options: Partial<Cell> = {}): Cell {
  const blocks = typeof content === 'string' ? [p(content)] : content;
  return { header: undefined, span: 1, align: 'left', blocks, origin, ...options };
}

export function row(...cells: readonly Cell[]): Row {
  return { cells, role: undefined, origin };
}

export function blockRow(content: string, span: number): Row {
  return { cells: [cell(content, { span, header: 'row' })], role: 'blok', origin };
}

/** A form: a title row, then rows of label and content. */
export function form(title: string, rows: readonly (readonly [string, string | readonly Block[]] | Row)[]): Table {
  return {
    kind: 'table',
    role: 'skema',
    caption: undefined,
    description: title,
    widths: [0.26, 0.74],
    head: [row(cell(title, { span: 2, header: 'column' }))],
    body: rows.map((entry) => ('cells' in entry ? entry : row(cell(entry[0], { header: 'row' }), cell(entry[1])))),
    continued: words(`${title} (fortsat)`),
    origin,
  };
}

/** A table of data: the first row is the header; columns of numbers stand to the right. */
export function data(caption: string, widths: readonly number[], rows: readonly (readonly string[])[]): Table {
  const [head = [], ...body] = rows;
  const numeric = head.map((_, column) => body.every((line) => /^[\d.,%–-]+$/.test(line[column] ?? '')));
  const align = (column: number): 'left' | 'right' => (numeric[column] === true ? 'right' : 'left');
  return {
    kind: 'table',
    role: 'tabel',
    caption: words(caption),
    description: caption,
    widths,
    head: [row(...head.map((words_, column) => cell(words_, { header: 'column', align: align(column) })))],
    body: body.map((line) =>
      row(
        ...line.map((words_, column) =>
          cell(words_, { align: align(column), header: column === 0 ? 'row' : undefined }),
        ),
      ),
    ),
    continued: undefined,
    origin,
  };
}

const meta: DocMeta = {
  title: 'Fællessekretariatet – Aftale 2026',
  language: 'da-DK',
  author: 'Nørreby Kommune',
  subject: 'Aftale 2026 mellem direktionen og Fællessekretariatet',
  keywords: ['aftale', '2026', 'Fællessekretariatet'],
  date: '2026-01-28',
  footer: ['Fællessekretariatet', 'Aftale 2026', 'Version 1.0', 'Dokumentkode 4f7a90c1be22'],
  watermark: undefined,
  properties: { id: 'fællessekretariatet', aar: '2026', version: '1.0', kode: '4f7a90c1be22' },
};

export function doc(body: readonly Block[], change: Partial<DocMeta> = {}): Doc {
  return { meta: { ...meta, ...change }, body };
}

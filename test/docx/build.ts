import type {
  Block,
  Cell,
  Doc,
  DocMeta,
  Heading,
  Inline,
  List,
  Origin,
  Paragraph,
  Row,
  Section,
  Table,
} from '../../src/doc/index.ts';
import type { LaidOut } from '../../src/formats/docx/writing.ts';

/** What the layout would know: pages of headings, and no table set closer. */
export function laidOut(pageOf: readonly (readonly [string, number])[] = []): LaidOut {
  return { pageOf: new Map(pageOf), steps: new Map(), drawings: new Map(), fieldTop: undefined };
}

/** Short words to build documents with in tests. */
export function text(value: string, origin?: Origin): Inline {
  return { kind: 'text', text: value, origin };
}

export function strong(value: string): Inline {
  return { kind: 'strong', inlines: [text(value)], origin: undefined };
}

export function emphasis(value: string): Inline {
  return { kind: 'emphasis', inlines: [text(value)], origin: undefined };
}

export function link(target: string, value: string): Inline {
  return { kind: 'link', target, inlines: [text(value)], origin: undefined };
}

export function field(at: string): Origin {
  return { file: '2026/prøve.yaml', at, kind: 'field' };
}

function inlinesOf(value: string | readonly Inline[]): readonly Inline[] {
  return typeof value === 'string' ? [text(value)] : value;
}

export function paragraph(value: string | readonly Inline[], role = 'brødtekst', origin?: Origin): Paragraph {
  return { kind: 'paragraph', role, inlines: inlinesOf(value), origin };
}

export function heading(
  level: Heading['level'],
  id: string,
  value: string | readonly Inline[],
  inContents = true,
): Heading {
  return { kind: 'heading', level, id, inlines: inlinesOf(value), inContents, origin: undefined };
}

export function section(role: string, ...blocks: readonly Block[]): Section {
  return { kind: 'section', role, blocks, origin: undefined };
}

export function list(items: readonly (string | readonly Block[])[], ordered = false, start = 1): List {
  return {
    kind: 'list',
    ordered,
    start,
    items: items.map((item) => (typeof item === 'string' ? [paragraph(item)] : item)),
    origin: undefined,
  };
}

export function cell(content: string | readonly Block[], more: Partial<Cell> = {}): Cell {
  const blocks = typeof content === 'string' ? [paragraph(content)] : content;
  return { header: undefined, span: 1, align: 'left', blocks, origin: undefined, ...more };
}

export function row(cells: readonly Cell[], role?: 'blok'): Row {
  return { cells, role, origin: undefined };
}

export function table(
  role: Table['role'],
  widths: readonly number[],
  head: readonly Row[],
  body: readonly Row[],
  more: Partial<Table> = {},
): Table {
  return {
    kind: 'table',
    role,
    caption: undefined,
    description: 'Beskrivelse',
    widths,
    head,
    body,
    continued: undefined,
    origin: undefined,
    ...more,
  };
}

export const meta: DocMeta = {
  title: 'Fællessekretariatet – Aftale 2026',
  language: 'da-DK',
  author: 'Nørreby Kommune',
  subject: 'Dialogbaseret aftale for 2026',
  keywords: ['aftale', 'Børn & Unge'],
  date: '2025-12-01',
  footer: ['Fællessekretariatet', 'Aftale 2026', 'Udgave 3', 'Dokumentkode 1a2b3c4d5e6f'],
  watermark: 'UDKAST',
  properties: { aftaleid: 'faellessekretariatet', aftaleår: '2026', version: '1.10', digest: 'a'.repeat(64) },
};

export function doc(...body: readonly Block[]): Doc {
  return { meta, body };
}

import fc from 'fast-check';
import type { Block, Cell, Doc, Heading, Inline, Light, Paragraph, Row, Section, Table } from '../../src/doc/index.ts';
import { doc } from '../layout/build.ts';
import { OPAQUE } from '../pdf/pictures.ts';
import { LIGHTS } from './lights.ts';

const origin = undefined;

const ODD = ['&', '<b>', '"\'', ']]>', '{{felt}}', '\\(', '🎉', 'e\u0301', 'å', '☐', '−', '•', '\u00A0', '\u202F'];
const ORDINARY = ['aftale', 'målsætning', 'Økonomiudvalget', 'kompetenceudviklingsplanlægning', 'offentlig', '12,5'];

/** Words of agreements among any others that a person can type. */
const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ORDINARY) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(' '));

const light: fc.Arbitrary<Light> = fc.constantFrom(...LIGHTS);

const text: fc.Arbitrary<Inline> = words.map((said) => ({ kind: 'text', text: said, origin }));
const plain: fc.Arbitrary<Inline[]> = fc.array(text, { minLength: 1, maxLength: 2 });
const marked: fc.Arbitrary<Inline> = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const), plain)
  .map(([kind, inlines]) => ({ kind, inlines, origin }));
const TARGETS = ['https://noerreby.example/?a=1&b=2', 'mailto:a@noerreby.example', 'tel:+4512345678', '#titel'];
const link: fc.Arbitrary<Inline> = fc
  .tuple(fc.constantFrom(...TARGETS), fc.array(fc.oneof(text, marked), { minLength: 1, maxLength: 2 }))
  .map(([target, inlines]) => ({ kind: 'link', target, inlines, origin }));
const lineBreak: fc.Arbitrary<Inline> = fc.constant({ kind: 'line-break', origin });
const nested: fc.Arbitrary<Inline> = fc
  .array(fc.oneof(text, marked, link, light), { minLength: 1, maxLength: 2 })
  .map((inlines) => ({ kind: 'strong', inlines, origin }));
const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof(text, text, marked, link, light, lineBreak, nested), {
  minLength: 1,
  maxLength: 3,
});

const ROLES = ['brødtekst', 'brødtekst', 'note', 'mellemrubrik', 'manchet', 'punkt', 'ukendt'];
const unnumbered: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.constantFrom(...ROLES), inlines)
  .map(([role, said]) => ({ kind: 'paragraph', role, inlines: said, origin }));

/** An item with its number, which is a word of the text like any other; alone where its text begins with a list. */
const numbered: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.constantFrom('1)', 'A)', '12)'), fc.option(inlines, { nil: [] }))
  .map(([label, said]) => ({
    kind: 'paragraph',
    role: 'punkt',
    inlines: [{ kind: 'strong', inlines: [{ kind: 'text', text: label, origin }], origin }, ...said],
    origin,
  }));
const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  { weight: 5, arbitrary: unnumbered },
  { weight: 1, arbitrary: numbered },
);

const figure: fc.Arbitrary<Block> = words.map((alt) => ({
  kind: 'figure',
  alt,
  picture: { bytes: OPAQUE, format: 'png', width: 1, height: 1 },
  height: 30,
  origin,
}));

/** What stands in lists and cells: text, pictures, and lists in lists. */
const { flow } = fc.letrec<{ flow: Block[]; list: Block }>((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 12 }), fc.array(tie('flow'), { minLength: 1, maxLength: 2 }))
    .map(([ordered, start, items]) => ({ kind: 'list', ordered, start, items, origin })),
  flow: fc.array(fc.oneof({ maxDepth: 2 }, paragraph, paragraph, figure, tie('list')), { minLength: 1, maxLength: 2 }),
}));

function row(columns: number, role: 'blok' | undefined, header: Cell['header']): fc.Arbitrary<Row> {
  const align = fc.constantFrom('left' as const, 'right' as const);
  const cell = (span: number, first: boolean): fc.Arbitrary<Cell> =>
    fc.record({
      header: fc.constant(first ? (header ?? 'row') : header),
      span: fc.constant(span),
      align,
      blocks: flow,
      origin: fc.constant(origin),
    });
  const cells = role === 'blok' ? [cell(columns, true)] : Array.from({ length: columns }, (_, at) => cell(1, at === 0));
  return fc.tuple(...cells).map((all) => ({ cells: all, role, origin }));
}

function tableOf(kind: Table['role'], columns: number): fc.Arbitrary<Table> {
  const head = fc.array(row(columns, undefined, 'column'), { maxLength: 2 });
  const body = fc.array(fc.oneof(row(columns, undefined, undefined), row(columns, 'blok', undefined)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc
    .tuple(head, body, fc.option(inlines, { nil: undefined }), words)
    .map(([heads, rows, caption, description]) => ({
      kind: 'table',
      role: kind,
      caption,
      description,
      widths: Array.from({ length: columns }, () => 1 / columns),
      head: heads,
      body: rows,
      continued: caption,
      origin,
    }));
}

const table: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom('skema' as const, 'tabel' as const, 'oversigt' as const), fc.integer({ min: 2, max: 4 }))
  .chain(([kind, columns]) => tableOf(kind, columns));

const signatures: fc.Arbitrary<Block> = fc
  .array(fc.tuple(plain, fc.array(plain, { maxLength: 3 })), { minLength: 1, maxLength: 4 })
  .map((parties) => ({
    kind: 'signatures',
    labels: { signature: 'Underskrift', date: 'Dato' },
    parties: parties.map(([heading, lines], at) => ({ field: `part${at}`, heading, lines })),
    origin,
  }));

const number = fc.integer({ min: -40, max: 2000 }).map((value) => value / 10);
const day = fc.integer({ min: 739_000, max: 739_800 });
const point = fc.record({ day, value: number, label: number.map(String), when: fc.constantFrom('2025', 'aug. 2026') });
const diagram: fc.Arbitrary<Block> = fc
  .tuple(
    words,
    fc.record({ points: fc.array(point, { maxLength: 4 }), target: point, way: fc.array(point, { maxLength: 2 }) }),
  )
  .map(([alt, trend]) => ({ kind: 'diagram', alt, chart: { kind: 'trend', ...trend }, origin }));

const pageBreak: fc.Arbitrary<Block> = fc.constant({ kind: 'page-break', origin });
const contents: fc.Arbitrary<Block> = fc.constant({ kind: 'contents', depth: 3, origin });

const heading: fc.Arbitrary<Heading> = fc
  .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), words, fc.boolean())
  .map(([level, said, inContents]) => ({
    kind: 'heading',
    level,
    id: 'a',
    inlines: [{ kind: 'text', text: said, origin }],
    inContents,
    origin,
  }));

const SECTIONS = ['forside', 'overblik', 'indhold', 'kapitel', 'bilag', 'egen-rolle'];
const section: fc.Arbitrary<Section> = fc
  .tuple(
    fc.constantFrom(...SECTIONS),
    fc.array(
      fc.oneof(
        paragraph,
        flow.map((blocks) => blocks[0] ?? never()),
        table,
        heading,
        signatures,
        pageBreak,
        diagram,
        contents,
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.boolean(),
  )
  .map(([role, blocks, turned]) => ({
    kind: 'section',
    role,
    blocks,
    ...(turned ? { landscape: true as const } : {}),
    origin,
  }));

function never(): never {
  throw new Error('a flow has a first block');
}

/** Ids as the generator cannot give them: each once. */
function withIds(sections: readonly Section[]): readonly Section[] {
  return sections.map((one, at) => ({
    ...one,
    blocks: one.blocks.map((block, index) => (block.kind === 'heading' ? { ...block, id: `o${at}-${index}` } : block)),
  }));
}

/** A small document as templates can make it, with words that none of them would expect. */
export const anyDocument: fc.Arbitrary<Doc> = fc
  .tuple(words, fc.array(section, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([title, sections, isDraft]) => {
    const main: Heading = {
      kind: 'heading',
      level: 1,
      id: 'titel',
      inlines: [{ kind: 'text', text: title, origin }],
      inContents: false,
      origin,
    };
    return doc([main, ...withIds(sections)], { title, watermark: isDraft ? 'UDKAST' : undefined });
  });

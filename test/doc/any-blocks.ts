import fc from 'fast-check';
import type { Block, Inline, Origin } from '../../src/doc/index.ts';

const origin: fc.Arbitrary<Origin | undefined> = fc.option(
  fc.record({
    file: fc.constantFrom('a.yaml', 'b & c.yaml'),
    at: fc.constantFrom('titel', 'delmål/A', 'x'),
    kind: fc.constantFrom('field' as const, 'template' as const),
  }),
  { nil: undefined },
);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('æøå', 'a  b', '', '<&>"\'', '{image1.png}', '\u00AD', '\u0000'),
);

function kind<const K extends string, T>(
  name: K,
  fields: { [P in keyof T]: fc.Arbitrary<T[P]> },
): fc.Arbitrary<T & { kind: K; origin: Origin | undefined }> {
  return fc.tuple(fc.record(fields), origin).map(([values, from]) => ({ ...(values as T), kind: name, origin: from }));
}

const { inline } = fc.letrec<{ inline: Inline }>((tie) => {
  const inlines = fc.array(tie('inline'), { maxLength: 3 });
  return {
    inline: fc.oneof(
      { maxDepth: 3 },
      kind('text', { text: words }),
      kind('light', { colour: fc.constantFrom('grøn', 'gul', 'rød', 'grå'), shape: fc.constant('●'), word: words }),
      kind('line-break', {}),
      kind('strong', { inlines }),
      kind('emphasis', { inlines }),
      kind('link', { target: fc.constantFrom('#a', '#b-c', 'https://example.dk/?a&b', 'javascript:x', ''), inlines }),
    ),
  };
});

const inlines = fc.array(inline, { maxLength: 4 });

const drawn = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => {
  const inner = tie('blocks');
  const cell = fc.record({
    header: fc.constantFrom(undefined, 'row', 'column'),
    span: fc.integer({ min: 1, max: 3 }),
    align: fc.constantFrom('left', 'right'),
    blocks: inner,
    origin,
  });
  const row = fc.record({ cells: fc.array(cell, { maxLength: 3 }), role: fc.constantFrom(undefined, 'blok'), origin });
  const rows = fc.array(row, { maxLength: 2 });
  const party = fc.record({ field: words, heading: inlines, lines: fc.array(inlines, { maxLength: 2 }) });
  return {
    block: fc.oneof(
      { maxDepth: 3 },
      kind('paragraph', { role: fc.constantFrom('brødtekst', 'note', 'punkt', 'x'), inlines }),
      kind('heading', {
        level: fc.constantFrom(1, 2, 3, 4),
        id: fc.constantFrom('a', 'b-c', 'd'.repeat(50)),
        inlines,
        inContents: fc.boolean(),
      }),
      kind('contents', { depth: fc.constantFrom(1, 2, 3, 4) }),
      kind('page-break', {}),
      kind('section', { role: fc.constantFrom('forside', 'indhold', 'kapitel', 'bilag', 'egen rolle'), blocks: inner }),
      kind('list', {
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 5 }),
        items: fc.array(inner, { maxLength: 3 }),
      }),
      kind('table', {
        role: fc.constantFrom('skema', 'tabel', 'oversigt'),
        caption: fc.option(inlines, { nil: undefined }),
        description: words,
        widths: fc.constantFrom([1], [0.3, 0.7], []),
        head: rows,
        body: rows,
        continued: fc.constant(undefined),
      }),
      kind('signatures', {
        parties: fc.array(party, { maxLength: 3 }),
        labels: fc.record({ signature: words, date: words }),
      }),
    ),
    blocks: fc.array(tie('block'), { maxLength: 4 }),
  };
});

/** Blocks of every kind in every nesting, sensible or not: what a writer must take without failing. */
export const anyBlocks: fc.Arbitrary<Block[]> = drawn.blocks;

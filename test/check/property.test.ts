import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkSettings } from '../../src/check/index.ts';
import type { Diagnostic, SourceFile } from '../../src/core/index.ts';
import type { ParsedFile, SourceNode } from '../../src/load/index.ts';
import { HEAD, parsed } from './parsed.ts';
import { properties } from './schemas.ts';

const file: SourceFile = { path: 'vilkårlig.yaml', text: 'x'.repeat(100) };
const span = { file, start: 0, end: 1 };

const keys = [...new Set(properties.map(([name]) => name.slice(name.indexOf('.') + 1)))];
const key = fc.oneof(
  fc.constantFrom(...keys, 'A', 'B', '1', '2', '2026', 'jordsalg', '__proto__', 'constructor', '', '/', '~', 'a/b'),
  fc.string(),
);
const text = fc.oneof(
  fc.constantFrom('aftale', 'koncern', 'opfølgning', '2026', 'ja', 'udgår', 'alle', '99,5', '2026-01-01', 'fra'),
  fc.string(),
);

/** Any tree that load can give, with many keys and words of the contract in it. */
const { tree } = fc.letrec<{ tree: SourceNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.record({
      kind: fc.constant('scalar'),
      span: fc.constant(span),
      text,
      style: fc.constantFrom('plain', 'quoted'),
    }),
    fc.constant<SourceNode>({ kind: 'scalar', span, text: '', style: 'empty' }),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => ({ kind: 'list' as const, span, items, flow: false })),
    fc
      .uniqueArray(fc.record({ key, keySpan: fc.constant(span), value: tie('tree') }), {
        selector: (entry) => entry.key,
        maxLength: 8,
      })
      .map((entries) => ({ kind: 'map' as const, span, entries, flow: false })),
  ),
}));

function withType(type: string, root: SourceNode): ParsedFile {
  if (root.kind !== 'map') return { file, root, comments: [] };
  const value: SourceNode = { kind: 'scalar', span, text: type, style: 'plain' };
  const entries = root.entries.filter((entry) => entry.key !== 'type');
  return { file, root: { ...root, entries: [{ key: 'type', keySpan: span, value }, ...entries] }, comments: [] };
}

describe('check', () => {
  it('never throws, and says something whenever it gives no value', () => {
    fc.assert(
      fc.property(fc.constantFrom('aftale', 'koncern', 'opfølgning'), tree, (type, root) => {
        for (const outcome of [check(withType(type, root)), checkSettings({ file, root, comments: [] })]) {
          expect(outcome.value !== undefined || outcome.diagnostics.length > 0).toBe(true);
          for (const each of outcome.diagnostics) expectWords(each);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same file', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const once = check(withType('aftale', root));
        expect(check(withType('aftale', root))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it('gives one problem for one unknown key, wherever it stands', () => {
    const whole = `${HEAD}løbetid:
  fra: 2026-01-01
indsatser:
  udlån:
    art: egen
    titel: Flere udlån
    økonomi:
      inden_for_rammen: ja
    evaluering:
      - tekst: Årligt
parter:
  - part: direktion
`;
    const lines = whole.trimEnd().split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.constantFrom('xyz', 'titel2', 'fraa'), (index, unknown) => {
        const line = lines[index] ?? '';
        const indent = line.replace('- ', '  ').search(/\S/);
        const inserted = [...lines.slice(0, index + 1)];
        if (line.endsWith(':')) return;
        inserted.push(`${' '.repeat(indent)}${unknown}: 1`, ...lines.slice(index + 1));
        const { diagnostics } = check(parsed(inserted.join('\n')));
        expect(diagnostics.map(({ rule, path }) => [rule, path.split('/').at(-1)])).toEqual([['felt-ukendt', unknown]]);
      }),
    );
  });
});

function expectWords({ message, hint, path, rule }: Diagnostic): void {
  expect(rule).toMatch(/^felt-/);
  expect(typeof path).toBe('string');
  for (const words of [message, hint]) {
    expect(words?.da).toMatch(/[.?]$/);
    expect(words?.en).toMatch(/[.?]$/);
    expect(`${words?.da}${words?.en}`).not.toMatch(/undefined|\[object/);
  }
}

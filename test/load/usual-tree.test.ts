import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexemesOf, nestedBeyond } from '../../src/load/lexemes.ts';
import type { SourceNode } from '../../src/load/parsed-file.ts';
import { DEEPEST } from '../../src/load/tree-traps.ts';
import { usualTree } from '../../src/load/usual-tree.ts';
import { documentOf, rootOf } from '../../src/load/yaml-document.ts';
import { yamlish } from './yamlish.ts';

interface Both {
  readonly usual: SourceNode | undefined;
  /** Undefined where yaml finds an error. */
  readonly yaml: SourceNode | undefined;
}

function both(text: string): Both {
  const file = { path: 'a.yaml', text };
  const lexemes = lexemesOf(text);
  if (nestedBeyond(lexemes, DEEPEST) !== undefined) return { usual: undefined, yaml: undefined };
  const document = documentOf(text, lexemes);
  const isSound = document?.errors.length === 0;
  return { usual: usualTree(file, lexemes), yaml: isSound ? rootOf(file, document) : undefined };
}

/** Whether there was a tree: it is yaml's, with the same places. */
function agrees(text: string): boolean {
  const { usual, yaml } = both(text);
  if (usual !== undefined) expect(usual, JSON.stringify(text)).toEqual(yaml);
  return usual !== undefined;
}

const root = join(import.meta.dirname, '../..');
const files = ['agreements', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root, folder, name)),
);

const LINES = [
  ...['a: 1', 'b:', 'c: |', 'd: >-', 'e: "x', 'y"', 'f: {', '}', 'g: [1, {h: 2},', '3]', 'i: []', "'j': 'k'", 'l: ~'],
  ...['-', '- m', '- n: 1', '- - o', '- |', '# p', '', 'q r: s  # t', 'u', ']', 'v: w x', '{ y: , z: 1 }', '- [a, b]'],
];
const lines = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 2, 4), fc.constantFrom(...LINES)), { minLength: 1, maxLength: 6 })
  .map((all) => `a0:\n${all.map(([indent, line]) => `${' '.repeat(indent)}${line}\n`).join('')}`);

describe('the tree of a usual file', () => {
  it.each(files.filter((path) => path.includes('agreements')))('is yaml’s, and there is one: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(agrees(text)).toBe(true);
    expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('is yaml’s or none for every broken file', () => {
    for (const path of files) agrees(readFileSync(path, 'utf8'));
  });

  it.each([
    'a: 1',
    'a:\nb:   # tom\nc: ""\n',
    'a:\n- 1\n-\n- b: 2\n  c:\n  - d\n- - x\n  - y\n',
    'a: {}\nb: [ ]\nc: { d: , e:    ,f: [1, "2", {g: h}] }  # slut\n',
    'a: [1,\n  2, # to\n  3]\n',
    'a: {\n  b: 1,\n  }\n',
    'a: |\n  en\n\n   to\n\n\nb: >-\n  tre\n  fire\nc: |+\n  fem\n\nd: |2\n    seks\n',
    'a: |\nb: >\n\n\nc: 1\n',
    'a:\n  |\n  en\nb:\n  en\n  to\n\n  tre\n',
    "a: \"en\n  to \\\n  tre\\n\"\nb: 'it''s\n\n  så'\n",
    '"a b": 1\n\'c\': 2\nd  e: 3\nf : 4\n',
    '# før\n\na: 1\n  # imellem\n# og\nb: 2 # efter\n# til sidst',
    'a: ~\nb: null\nc: "null"\nå: e\u030a\n',
    'a: x\u00a0\nb: \u00a0\n',
    '- a: 1\n  b:\n   c: 2\n',
  ])('is yaml’s: %j', (text) => {
    agrees(text);
    expect(agrees(`rod:\n  ${text.replaceAll('\n', '\n  ').trimEnd()}\n`) || agrees(text)).toBe(true);
  });

  it('is yaml’s or none for texts made of what YAML is made of', () => {
    fc.assert(
      fc.property(yamlish, (text) => void agrees(text)),
      { numRuns: 500 },
    );
  });

  it('is yaml’s or none for lines that are right by themselves', () => {
    let trees = 0;
    fc.assert(
      fc.property(lines, (text) => {
        if (agrees(text)) trees += 1;
      }),
      { numRuns: 1000 },
    );
    expect(trees).toBeGreaterThan(100);
  });

  it('is yaml’s or none for a file with a slip anywhere', () => {
    const text = readFileSync(join(root, 'agreements/2026/noerreby-skole.yaml'), 'utf8').slice(0, 4000);
    const slip = fc.record({ at: fc.nat(text.length), drop: fc.nat(6), add: yamlish });
    fc.assert(
      fc.property(slip, ({ at, drop, add }) => {
        agrees(text.slice(0, at) + add.slice(0, 4) + text.slice(at + drop));
      }),
      { numRuns: 200 },
    );
  });
});

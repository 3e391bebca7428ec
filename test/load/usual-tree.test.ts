import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, LARGEST } from '../../src/load/decode.ts';
import { readClosely, readUsual } from '../../src/load/reading.ts';
import { yamlish } from './yamlish.ts';

/** Whether the file is usual: then the way by lexemes and traps reads the same, with the same places and problems. */
function agrees(written: string): boolean {
  const { text, problem } = decode(new TextEncoder().encode(written), LARGEST);
  const file = { path: 'a.yaml', text };
  const usual = problem === undefined ? readUsual(file) : undefined;
  if (usual === undefined) return false;
  const close = readClosely(file, text.length + 1);
  // Vitest compares more slowly, and says where the difference is.
  if (!isDeepStrictEqual(usual, close)) expect(usual, JSON.stringify(text)).toEqual(close);
  return true;
}

const root = join(import.meta.dirname, '../..');
const files = ['agreements', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root, folder, name)),
);
const agreements = files.filter((path) => path.includes('agreements'));

/** Lines of real agreements, and lines that YAML reads otherwise than they look. */
const LINES = [
  ...['a: 1', 'b:', 'c: |', 'd: >-', 'e: "x', 'y"', 'f: {', '}', 'g: [1, {h: 2},', '3]', 'i: []', "'j': 'k'", 'l: ~'],
  ...['-', '- m', '- n: 1', '- - o', '- |', '# p', '', 'q r: s  # t', 'u', ']', 'v: w x', '{ y: , z: 1 }', '- [a, b]'],
  ...[
    'a: kl. 10:30 # c',
    "b: 'it''s' # c",
    'c: |-  # d',
    'd: >',
    '  e',
    '– f',
    '•\u00a0g',
    'h: -1',
    'i: { j: k, l: [] }',
  ],
  ...[
    '- { m: "n, o", p: -1 }',
    '---',
    '...',
    'r s t: u',
    '#v',
    'w: x #y',
    'z: null',
    'å: \u00a0ø\u00a0',
    'a : 1',
    '-1',
    '  ',
  ],
  ...['  tekst alene', '    og mere', '  (mere) # c', '    x:y', 'o: tekst', '- tekst'],
];
const lines = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 2, 4), fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\r\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => `a0:\n${all.map(([indent, line, end]) => `${' '.repeat(indent)}${line}${end}`).join('')}`);

/** A few lines of a real agreement, with up to two slips of the hand. */
const texts = agreements.map((path) => readFileSync(path, 'utf8').split('\n'));
const slip = fc.record({ at: fc.nat(600), drop: fc.nat(6), add: yamlish, most: fc.nat(4) });
const slipped = fc
  .tuple(fc.constantFrom(...texts), fc.nat(1000), fc.nat(12), fc.array(slip, { maxLength: 2 }))
  .map(([text, from, count, slips]) => {
    const first = from % text.length;
    const part = text.slice(first, first + count + 1);
    // The lines above say what the part belongs to.
    const indent = (line: string): number => line.search(/\S|$/);
    const above = text.slice(0, first).filter((line, index, all) => {
      const next = Math.min(
        ...all
          .slice(index + 1)
          .filter((one) => one !== '')
          .map(indent),
        indent(part[0] ?? ''),
      );
      return /^ *(?:- )?[^ #]+:$/.test(line) && indent(line) < next;
    });
    return slips.reduce(
      (whole, { at, drop, add, most }) => {
        const place = whole.length === 0 ? 0 : at % whole.length;
        return whole.slice(0, place) + add.slice(0, most) + whole.slice(place + drop);
      },
      [...above, ...part].join('\n'),
    );
  });

/** Cases of each kind; `CASES=100000` for a change of src/load. */
const CASES = Number(process.env.CASES ?? 600);

function usualAmong(cases: fc.Arbitrary<string>): number {
  let usual = 0;
  fc.assert(
    fc.property(cases, (text) => {
      if (agrees(text)) usual += 1;
    }),
    { numRuns: CASES },
  );
  return usual;
}

describe('a usual file', () => {
  it.each(agreements)('is every agreement: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(agrees(text)).toBe(true);
    expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('is read as by the other way, or is none, for every broken file', () => {
    for (const path of files) agrees(readFileSync(path, 'utf8'));
  });

  it.each([
    'a: 1',
    'a:\nb:   # tom\nc: ""\n',
    'a:\n- 1\n-\n- b: 2\n  c:\n  - d\n- - x\n  - y\n',
    'a: {}\nb: [ ]\nc: { d: x,e: y    ,f: [1, "2", {g: h}], }  # slut\n',
    'a: |\n  en\n\n   to\n  \n\nb: >-\n  tre\n  fire\n\n\n  fem\nc: >  # fold\n  seks',
    'a: |\r\n  en\r\n\r\n   to\r\n \r\n\r\nb: >-\r\n  tre\r\n  fire\r\n',
    '- |\n  en\n- >\n  to\n  tre\n',
    'a: kl. 10:30, C# og https://a.dk:80/b#c\nb: {fra: 10, til: a:b}\n',
    "b: 'it''s'\nc: ''\nd: ''''\n",
    'a b: 1\n2026: 2\nå/æ.ø-_: 3\n',
    '# før\n\na: 1\n  # imellem\n# og\nb: 2 # efter\n# til sidst',
    'a: ~\nb: null\nc: "null"\nå: e\u030a\n',
    'a: x\u00a0\nb: \u{1f600}\nc: “Citat” og – mere\n',
    'a: x  \n  y, z#\n',
    'a: x\n\n\n   y  \n  z # slut\nb: y\r\n  x\r\n',
    'a:\n  x\n  y\nb:\n\n  "c"\nd:\n  [e, f]\ng:\n  - h\n    i\n',
    'a: 1\na: 2\n',
  ])('is %j', (text) => {
    expect(agrees(`rod:\n  ${text.replaceAll('\n', '\n  ').trimEnd()}\n`)).toBe(true);
    expect(text.startsWith('-') || agrees(text)).toBe(true);
  });

  it.each([
    'a: x\n  – y\n',
    'a: x\n  y: z\n',
    'a:\n# lexeren går længere ud\n  x\nb\n',
    'a:\n  x:y\n',
    'a: #1\n',
    'a: x #y\n',
    'a: |\nb: 1\n',
    'a: |\n  • b\n',
    'a: |+\n  b\n\n',
    'a:\n-   |\n  b\n',
    'a:\n  - |\n   b\n',
    '- a\n- b\n',
    'a:\n  b: 1\n c: 2\n',
    '---\na: 1\n',
    'a: "x" y\n',
    'a: [b: c]\n',
    'a: {12,5}\n',
    `${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
  ])('is not %j', (text) => {
    expect(agrees(text)).toBe(false);
  });

  it('or none is what texts are that are made of what YAML is made of', () => {
    usualAmong(yamlish);
  });

  it('or none is what lines are that are right by themselves', () => {
    expect(usualAmong(lines)).toBeGreaterThan(CASES / 12);
  });

  it('or none is what a part of an agreement with slips is', () => {
    expect(usualAmong(slipped)).toBeGreaterThan(CASES / 4);
  });
});

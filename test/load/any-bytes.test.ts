import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, loadRules } from '../../src/load/index.ts';
import { yamlish } from './yamlish.ts';

/** All shapes of the contract in one small file, in words of our own. */
const sample = `# yaml-language-server: $schema=../aftale.schema.json
type: aftale
id: biblioteket                    # står fast
år: 2026
godkendelse: { version: "1.0", af: [direktion, aftaleholder] }
sagsnr: 00.15.00-A00-6-26
kerneydelse: |
  Biblioteket åbner verden – for alle:

  - udlån
  - **arrangementer**
nøgletal:
  - navn: Årsværk
    værdi: 31,5
budget:
  netto: 43.250.000              # kroner
  poster:
    - { navn: Billetter, beløb: -400.000 }
    - navn: Fælles
      note: huse, valg og møder
indsatser:
  læsning:
    delmål:
      A: Flere børn læser i fritiden.
    succeskriterier:
      1:
        måltal: { mindst: 85, enhed: procent }
        måles: [august 2026, november 2026]
    beløb: { 2026: 350.000, 2027: 200.000 }
    krav:
      1: { succeskriterium: 1 }
tillæg: []                         # ingen endnu
`;

const encoder = new TextEncoder();
const runs = { numRuns: 100 };

/** Whatever comes in: known rules with a place inside the text, and a value exactly when there is no error. */
function holds(bytes: Uint8Array): void {
  const { value, diagnostics } = load('a.yaml', bytes);
  for (const { rule, span, severity } of diagnostics) {
    expect(Object.keys(loadRules)).toContain(rule);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(span.file.text.length);
    expect(['error', 'warning']).toContain(severity);
  }
  expect(value === undefined).toBe(diagnostics.some((each) => each.severity === 'error'));
}

describe('load never throws and always answers', () => {
  it('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), runs);
  });

  it('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => holds(encoder.encode(text))),
      runs,
    );
  });

  it('for texts made of what YAML is made of', () => {
    fc.assert(
      fc.property(yamlish, (text) => holds(encoder.encode(text))),
      { numRuns: 800 },
    );
  });

  it('for a file that breaks off anywhere', () => {
    const bytes = encoder.encode(sample);
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => holds(bytes.subarray(0, length))),
      runs,
    );
  });

  it('for a file with a slip anywhere', () => {
    const slip = fc.record({ at: fc.nat(sample.length), drop: fc.nat(3), add: yamlish });
    fc.assert(
      fc.property(slip, ({ at, drop, add }) =>
        holds(encoder.encode(sample.slice(0, at) + add.slice(0, 3) + sample.slice(at + drop))),
      ),
      { numRuns: 250 },
    );
  });
});

describe('the same content in other clothes is the same', () => {
  const plain = load('a.yaml', encoder.encode(sample));

  it.each([
    ['CRLF', sample.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${sample}`],
    ['letters composed as on a Mac', sample.normalize('NFD')],
  ])('%s', (_, text) => {
    const strip = (key: string, value: unknown): unknown => (/span/i.test(key) || key === 'file' ? undefined : value);
    const other = load('a.yaml', encoder.encode(text));
    expect(other.diagnostics).toEqual([]);
    expect(JSON.stringify(other.value, strip)).toBe(JSON.stringify(plain.value, strip));
  });

  it('the sample itself has nothing wrong', () => {
    expect(plain.diagnostics).toEqual([]);
    expect(plain.value?.root).toBeDefined();
  });
});

describe('encodings', () => {
  it.each([
    [
      'the letter of Windows-1252 and its line',
      [0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xe6],
      'yaml-tegnsæt-windows',
      'linje 2, hvor der nok skulle stå »æ«',
    ],
    ['UTF-8 that breaks off', [0x61, 0x3a, 0x20, 0xc3], 'yaml-tegnsæt-windows', 'linje 1'],
    ['UTF-16 big endian without a mark', [0, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31], 'yaml-tegnsæt-utf-16', 'UTF-16'],
    ['UTF-16 little endian without a mark', [0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0], 'yaml-tegnsæt-utf-16', 'UTF-16'],
    ['a single NUL', [0x61, 0x3a, 0x20, 0x78, 0x78, 0x78, 0x78, 0x78, 0, 0x31], 'yaml-styretegn', 'U+0000'],
    ['a lone carriage return', [0x61, 0x3a, 0x20, 0x31, 0x0d, 0x62, 0x3a, 0x20, 0x31], 'yaml-styretegn', 'U+000D'],
  ])('%s', (_, bytes, rule, words) => {
    const { diagnostics } = load('a.yaml', Uint8Array.from(bytes));
    expect(diagnostics.map((each) => each.rule)).toEqual([rule]);
    expect(diagnostics[0]?.message.da).toContain(words);
  });
});

describe('what a quoted text hides behind a backslash', () => {
  it.each([
    ['\\u0007', 'U+0007'],
    ['\\e[31m', 'U+001B'],
    ['\\0', 'U+0000'],
    ['\\N', 'U+0085'],
    ['\\r', 'U+000D'],
    ['\\uFFFF', 'U+FFFF'],
  ])('%s is named at its text', (sign, code) => {
    const { diagnostics } = load('a.yaml', new TextEncoder().encode(`a: 1\nb: "x${sign}y"\n`));
    expect(diagnostics.map(({ rule, span }) => [rule, span.start])).toEqual([['yaml-styretegn', 8]]);
    expect(diagnostics[0]?.message.da).toContain(code);
  });

  it('is fine where it is a tab or a line break, and told in a key', () => {
    const rules = (text: string): string[] =>
      load('a.yaml', new TextEncoder().encode(text)).diagnostics.map(({ rule }) => rule);
    expect(rules('a: "x\\ty\\nz"\n')).toEqual([]);
    expect(rules('"a\\u0007": x\n')).toEqual(['yaml-styretegn']);
  });
});

describe('large and deep files', () => {
  const deep = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

  it.each([
    ['64 levels are read', deep(64), []],
    ['65 are not', deep(66), ['yaml-for-dybt']],
    ['100,000 brackets', `a: ${'['.repeat(100_000)}`, ['yaml-for-dybt']],
    ['100,000 braces', `${'{a: '.repeat(100_000)}`, ['yaml-for-dybt']],
    ['100,000 dashes', '- '.repeat(100_000), ['yaml-for-dybt']],
    ['100,000 question marks', '? '.repeat(100_000), ['yaml-for-dybt']],
    ['100,000 lines of an item', `a:\n${'- 1\n'.repeat(100_000)}`, ['yaml-for-mange-dele']],
    ['60,000 lines of an item', `a:\n${'- 1\n'.repeat(60_000)}`, []],
    ['a line of a megabyte', `a: ${'ord '.repeat(250_000)}`, []],
    ['a text of 10,000 lines', `a: |\n${'  en linje tekst\n'.repeat(10_000)}`, []],
    ['10,000 keys', Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join(''), []],
  ])('%s', (_, text, rules) => {
    expect(load('a.yaml', encoder.encode(text)).diagnostics.map((each) => each.rule)).toEqual(rules);
  });

  it('many mistakes are told up to a number that a person can take in', () => {
    const { diagnostics } = load('a.yaml', encoder.encode('a: 1\n'.repeat(2000)));
    expect(diagnostics).toHaveLength(25);
  });
});

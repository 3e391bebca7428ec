import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { load, type PlainValue, plainValue } from '../../src/load/index.ts';
import { type Tree, yamlText } from '../../src/seal/yaml-text.ts';

function plain(tree: Tree): PlainValue {
  if (typeof tree === 'string') return tree;
  return tree instanceof Map
    ? Object.assign(Object.create(null), Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)])))
    : [...tree.values()].map(plain);
}

const key = fc.constantFrom('titel', 'målsætning', '1', '10', 'A', '2026', 'læsning-i-år', '__proto__', 'null');
const line = fc.constantFrom(
  '',
  'Alle kan læse.',
  '- et punkt',
  '  - et underpunkt',
  '#1',
  'a: b',
  '"x"',
  "'",
  '•',
  '\t',
  ' ',
  '---',
  '|',
  '!x',
  '&a',
  '*b',
  '%',
  '@',
);
const text = fc.oneof(
  fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'ja',
    'null',
    '~',
    '0x1f',
    '1.10',
    '2026-01-01',
    '\u2028',
    '\u00a0x',
    'x \ny',
    '\r\n',
    'a\nb\u00ad',
    'a\n',
    'a\nb\n',
    'a\n\n',
    '\na\n',
  ),
);
const { fields } = fc.letrec<{ tree: Tree; fields: ReadonlyMap<string, Tree> }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, text, fc.array(tie('tree'), { maxLength: 3 }), tie('fields')),
  fields: fc.array(fc.tuple(key, tie('tree')), { maxLength: 4 }).map((entries) => new Map(entries)),
}));

describe('YAML of a source package', () => {
  it('says to our reader, and to any other, exactly what was given', () => {
    fc.assert(
      fc.property(fields, (given) => {
        fc.pre(given.size > 0);
        const yaml = yamlText(given);
        const expected = JSON.stringify(plain(given));
        expect(JSON.stringify(parse(yaml, { schema: 'failsafe' }))).toBe(expected);
        const { value, diagnostics } = load('kildepakke.yaml', new TextEncoder().encode(yaml));
        expect(diagnostics).toEqual([]);
        if (value?.root === undefined) throw new Error('no value');
        expect(JSON.stringify(plainValue(value.root))).toBe(expected.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });

  it('is made to be read', () => {
    const lines = new Map<string, Tree>([
      ['titel', 'Biblioteket'],
      ['kerneydelse', 'Vi låner ud:\n\n- bøger\n  - lydbøger\n- musik'],
      [
        'parter',
        [
          new Map([
            ['part', 'direktion'],
            ['navn', 'Eva'],
          ]),
          [],
        ],
      ],
      ['tomt', new Map()],
    ]);
    expect(yamlText(lines)).toMatchInlineSnapshot(`
      "titel: "Biblioteket"
      kerneydelse: |-
        Vi låner ud:

        - bøger
          - lydbøger
        - musik
      parter:
        - part: "direktion"
          navn: "Eva"
        - []
      tomt: {}
      "
    `);
  });
});

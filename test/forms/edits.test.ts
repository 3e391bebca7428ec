import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/core/index.ts';
import { type Entry, type EntryValue, fill } from '../../src/forms/index.ts';
import { load } from '../../src/load/index.ts';
import { edited } from '../../src/pipeline.ts';

function text(value: string): EntryValue {
  return { kind: 'text', text: value };
}

function number(value: string): EntryValue {
  return { kind: 'number', value: parseDecimal(value) ?? { coefficient: 0n, scale: 0 } };
}

const DAY: EntryValue = { kind: 'date', date: { year: 2026, month: 8, day: 14 } };

function filled(before: string, ...entries: readonly (readonly [string, EntryValue])[]): string {
  const parsed = load('x.yaml', new TextEncoder().encode(before)).value;
  if (parsed === undefined) throw new Error('The example can be read.');
  const given = entries.map(([path, value]): Entry => ({ path: path.split('/'), value }));
  const result = fill(parsed, given, edited);
  expect(result.unsaid).toEqual([]);
  return result.text;
}

describe('values are filled in where they belong, and nothing else moves', () => {
  it('behind a key that is empty, before its comment', () => {
    expect(
      filled(
        'a:\n  målt:\n  forventning:      # nås | nås ikke\n',
        ['a/målt', number('3.6')],
        ['a/forventning', text('nås')],
      ),
    ).toBe('a:\n  målt: 3,6\n  forventning: nås      # nås | nås ikke\n');
  });

  it('in the place of a value, in whatever way that is written', () => {
    expect(
      filled(
        'a: 1\nb: "x"   # ord\nc: |\n  linje\n  mere\nd: { e: 2, f: x }\n',
        ['a', number('2')],
        ['b', text('y')],
        ['c', text('kort')],
        ['d/f', text('z, og æ')],
      ),
    ).toBe('a: 2\nb: y   # ord\nc: kort\nd: { e: 2, f: "z, og æ" }\n');
  });

  it('not at all where they stand already', () => {
    const before = 'a: 87,0\nb: 14. august 2026\nc: |\n  Godt.\n';
    expect(filled(before, ['a', number('87')], ['b', DAY], ['c', text('Godt.')])).toBe(before);
  });

  it('behind the last of their neighbours', () => {
    expect(
      filled(
        'i:\n  jord:\n    s:\n      1: { målt: 87 }  # første\n\n# slut\n',
        ['i/jord/s/1/dato', DAY],
        ['i/jord/s/2/målt', number('79')],
        ['i/jord/h/1/status', text('i gang')],
        ['i/esdh/s/1/målt', number('1')],
      ),
    ).toBe(
      'i:\n  jord:\n    s:\n      1: { målt: 87, dato: 2026-08-14 }  # første\n      2:\n        målt: 79\n    h:\n      1:\n        status: i gang\n  esdh:\n    s:\n      1:\n        målt: 1\n\n# slut\n',
    );
  });

  it('in the place of the comment that was left for them, before and after others', () => {
    const before =
      'i:\n  s:\n    ## En\n    # 1:\n    #   målt:\n    #   dato:\n    ## To\n    2: { målt: 2 }\n    ## Tre\n    # 3:\n    #   målt:\n  h:\n    # 1:\n    #   status:\n';
    expect(
      filled(before, ['i/s/1/målt', number('1')], ['i/s/3/målt', number('3')], ['i/h/1/status', text('i gang')]),
    ).toBe(
      'i:\n  s:\n    ## En\n    1:\n      målt: 1\n    ## To\n    2: { målt: 2 }\n    ## Tre\n    3:\n      målt: 3\n  h:\n    1:\n      status: i gang\n',
    );
  });

  it('between braces, empty or not', () => {
    expect(
      filled(
        'a: {}\nb: { målt: , dato: }\nc: { målt: 1 }\n',
        ['a/målt', number('99.5')],
        ['b/målt', number('2')],
        ['b/dato', DAY],
        ['c/ny/tekst', text('Ja, nu')],
      ),
    ).toBe('a: { målt: "99,5" }\nb: { målt: 2, dato: 2026-08-14 }\nc: { målt: 1, ny: { tekst: "Ja, nu" } }\n');
  });

  it('with the line ends of the file, and without one at its end', () => {
    expect(filled('a: 1\r\nb:\r\n  c: 2', ['b/d', text('x')])).toBe('a: 1\r\nb:\r\n  c: 2\r\n  d: x');
  });
});

/** Texts as people type and paste them, among them all that YAML would read as something else. */
const typed = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'ja',
      'null',
      '~',
      '- x',
      '# x',
      'a: b',
      'a #b',
      '{ x',
      '*x',
      '!x',
      '%x',
      '@x',
      "'x",
      '"x',
      '| x',
      '> x',
      '1. x',
      'x:',
      '[x]',
      '12:30',
      'linje\nlinje',
      'x\n\n  y',
      '---',
      '...',
      'x, y',
      'a\\b',
    ),
  )
  .map((one) => one.replaceAll('\r', '').normalize('NFC').trim())
  .filter((one) => one !== '' && !/[\p{Cs}\ufffe\uffff]/u.test(one) && !/(?!\n|\t)\p{Cc}/u.test(one));

const FILES = [
  'a:\n  b:\n    # c:\n    #   d:\n',
  'a: { b: { c: { d: x, e: y } } }\n',
  'a: {}\nz: 1\n',
  'a:\n  b:\n    c:\n      d: |\n        gammel\n        tekst\n      e:\n  # mere\nz: 1',
  'z: 1\na:\n',
  'a:\r\n  b:\r\n    c:\r\n      e: "gammel"   # x\r\n',
];

it('whatever is typed stands there afterwards, and all else is as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), typed, typed, (before, d, e) => {
      const after = filled(before, ['a/b/c/d', text(d)], ['a/b/c/e', text(e)]);
      const comments = (one: string): readonly string[] => one.match(/# (?:mere|x)/g) ?? [];
      if (!/# (?:mere|x)/.test(d + e)) expect(comments(after)).toEqual(comments(before));
      expect(after.includes('z: 1')).toBe(before.includes('z: 1') || `${d}${e}`.includes('z: 1'));
      // Once more changes nothing.
      expect(filled(after, ['a/b/c/d', text(d)], ['a/b/c/e', text(e)])).toBe(after);
    }),
  );
});

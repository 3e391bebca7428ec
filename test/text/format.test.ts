import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimalOf, decimalText, parseDecimal, parseIsoDate } from '../../src/core/index.ts';
import {
  closest,
  fold,
  formatAmount,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatQuantity,
  formatTerm,
  readAmount,
  readDate,
  readTerm,
  sortDanish,
} from '../../src/text/index.ts';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(text);
  return value;
}

describe('numbers are printed in Danish', () => {
  it.each([
    ['99.6', '99,6'],
    ['43250', '43.250'],
    ['-0.05', '−0,05'],
    ['1234567.891', '1.234.567,891'],
    ['0', '0'],
  ])('%s as %s', (source, text) => {
    expect(formatNumber(decimal(source))).toBe(text);
  });

  it('amounts with a no-break space and a real minus, exact for any size', () => {
    expect(formatAmount(decimalOf(43_250_000))).toBe('43.250.000\u00a0kr.');
    expect(formatAmount(decimalOf(-400_000))).toBe('−400.000\u00a0kr.');
    expect(formatAmount(decimalOf(10n ** 24n + 1n))).toBe('1.000.000.000.000.000.000.000.001\u00a0kr.');
  });

  it('what is printed can be read again', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 28n), 10n ** 28n), (kroner) => {
        const reading = readAmount(formatAmount(decimalOf(kroner)));
        expect(reading.ok ? decimalText(reading.value) : reading.message.da).toBe(String(kroner));
      }),
    );
  });

  it('shares and quantities with their unit', () => {
    expect(formatPercent(decimalOf(85))).toBe('85 procent');
    expect(formatQuantity(decimalOf(42), 'institutioner')).toBe('42 institutioner');
    expect(formatQuantity(decimal('99.5'), 'procent oppetid')).toBe('99,5 procent oppetid');
    expect(formatQuantity(decimal('99.5'), '%')).toBe('99,5 procent');
    expect(formatQuantity(decimalOf(5), '')).toBe('5');
  });
});

describe('dates are printed in Danish', () => {
  it.each([
    ['2026-03-01', '1. marts 2026'],
    ['2025-12-31', '31. december 2025'],
    ['1899-02-28', '28. februar 1899'],
  ])('%s as %s', (iso, text) => {
    const date = parseIsoDate(iso);
    expect(date === undefined ? iso : formatDate(date)).toBe(text);
  });

  it('every day can be read again', () => {
    const day = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(formatDate(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it.each([
    ['2026-01-01', '2026-12-31', '1. januar – 31. december 2026'],
    ['2025-08-01', '2026-07-31', '1. august 2025 – 31. juli 2026'],
    ['2026-03-01', '2026-03-31', '1. – 31. marts 2026'],
    ['2026-03-01', '2026-03-01', '1. marts 2026'],
  ])('the period from %s to %s', (from, to, text) => {
    const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
    expect(first === undefined || last === undefined ? '' : formatPeriod(first, last)).toBe(text);
  });

  it('deadlines as they were written', () => {
    const reading = readTerm('2026-03-01');
    expect(reading.ok ? formatTerm(reading.value) : '').toBe('1. marts 2026');
  });
});

describe('Mente du …?', () => {
  it.each([
    ['maal', 'mål'],
    ['Maalsaetning', 'målsætning'],
    ['ikke_opfyldt', 'ikke opfyldt'],
    ['ikke-opfyldt', 'ikke opfyldt'],
    ['OEKONOMI', 'økonomi'],
    ['ma\u030al', 'mål'],
  ])('%s and %s are spelt alike', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['maal', ['måltal', 'mål', 'id'], 'mål'],
    ['succeskriteruim', ['succeskriterier', 'succeskriterium'], 'succeskriterium'],
    ['tilte', ['titel', 'tekst'], 'titel'],
    ['aar', ['år', 'art'], 'år'],
    ['ansvarlg', ['ansvarlig'], 'ansvarlig'],
    ['xyz', ['titel', 'id'], undefined],
    ['aftlae', ['koncern', 'aftale'], 'aftale'],
    ['ab', ['id', 'år'], undefined],
    ['', ['id'], undefined],
    ['x'.repeat(100_000), ['id'], undefined],
  ])('%s among %j', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant);
  });

  it('a word is closest to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,20}$/), (word) => {
        expect(closest(word, ['zzzzzzzzzzzzzzzzzzzzzzzzz', word])).toBe(word);
      }),
    );
  });
});

it('sorting is Danish, and never leaves two different texts in doubt', () => {
  expect(['Åben', 'Ærø', 'Østby', 'Zebra', 'bilag 10', 'bilag 2', 'Aabenraa'].toSorted(sortDanish)).toEqual([
    'bilag 2',
    'bilag 10',
    'Zebra',
    'Ærø',
    'Østby',
    'Åben',
    'Aabenraa',
  ]);
  expect(sortDanish('e\u0301', '\u00e9')).not.toBe(0);
});

import { describe, expect, it } from 'vitest';
import { decimalText, isoDate } from '../../src/core/index.ts';
import {
  type Reading,
  readAgreementYear,
  readAmount,
  readDate,
  readNumber,
  readTerm,
  readYearlyDay,
  readYesNo,
  unitName,
} from '../../src/text/index.ts';

function understood<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(reading.message.da);
  return reading.value;
}

/** The remedy of a refusal; the test fails when it was understood. */
function remedyOf(reading: Reading<unknown>): string {
  expect(reading.ok).toBe(false);
  return reading.ok ? '' : reading.hint.da;
}

function messageOf(reading: Reading<unknown>): string {
  return reading.ok ? '' : reading.message.da;
}

describe('numbers', () => {
  it.each([
    ['85', '85'],
    ['99,6', '99.6'],
    ['99.6', '99.6'],
    ['1.10', '1.1'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['43.2505', '43.2505'],
    ['-3,5', '-3.5'],
    ['−3,5', '-3.5'],
    ['+4', '4'],
    ['43 250', '43250'],
    ['43\u00a0250,5', '43250.5'],
    ['1.250.000', '1250000'],
    ['43.250,5', '43250.5'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (source, value) => {
    expect(decimalText(understood(readNumber(source)))).toBe(value);
  });

  it('a dot before exactly three digits is a question', () => {
    expect(messageOf(readNumber('43.250'))).toContain('Mener du 43250 eller 43,25?');
    expect(messageOf(readNumber('-1.100'))).toContain('Mener du -1100 eller -1,1?');
  });

  it.each([
    ['85 %', '`85`'],
    ['85 procent', 'enhed: procent'],
    ['ca. 85', '`85`'],
    ['400 kr.', '`400`'],
    ['12,', '`12`'],
    ['0123', '`123`'],
    ['', '`85`'],
  ])('%j is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readNumber(source))).toContain(remedy);
  });

  it.each(['0x1f', '0o17', '.inf', 'inf', 'NaN', '1e3', '1_000', '85 til 90', '1,2,3', '12.34.567', '9'.repeat(40)])(
    '%s is no number',
    (source) => {
      expect(readNumber(source).ok).toBe(false);
    },
  );
});

describe('amounts', () => {
  it.each([
    ['400.000', '400000'],
    ['24.500.000', '24500000'],
    ['43250', '43250'],
    ['-400.000', '-400000'],
    ['−400.000', '-400000'],
    ['400.000 kr.', '400000'],
    ['400.000\u00a0kr.', '400000'],
    ['400 000 kroner', '400000'],
    ['400.000,-', '400000'],
    ['400.000,00', '400000'],
    ['0', '0'],
    ['123.456.789.012.345.678', '123456789012345678'],
  ])('%s is %s kroner', (source, value) => {
    expect(decimalText(understood(readAmount(source)))).toBe(value);
  });

  it.each([
    ['350.5', '`350.500`'],
    ['1,5', '`1.500.000`'],
    ['0,5 mio. kr.', '`500.000`'],
    ['2.5 mio. kr.', '`2.500.000`'],
    ['350 t.kr.', '`350.000`'],
    ['400,000', '`400.000`'],
    ['43.25.000', 'hele kroner'],
    ['ca. 400.000', 'note'],
    ['kr.', '`400.000`'],
    ['', '`400.000`'],
  ])('%j is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readAmount(source))).toContain(remedy);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['1. marts 2026', '2026-03-01'],
    ['1. Marts 2026', '2026-03-01'],
    ['17. december 2007', '2007-12-17'],
    ['29. februar 2028', '2028-02-29'],
  ])('%s is %s', (source, value) => {
    expect(isoDate(understood(readDate(source)))).toBe(value);
  });

  it.each([
    ['01-03-2026', '`1. marts 2026`'],
    ['16-12-2014', '`16. december 2014`'],
    ['05-12-14', '`5. december 2014`'],
    ['15/4-08', '`15. april 2008`'],
    ['9.5.16', '`9. maj 2016`'],
    ['2026-3-1', '`1. marts 2026`'],
    ['den 1. marts 2026', '`1. marts 2026`'],
    ['1 marts 2026', '`1. marts 2026`'],
    ['1. mar. 2026', '`1. marts 2026`'],
    ['1. mrats 2026', '`1. marts 2026`'],
    ['1/3', '`1. marts 2026`'],
    ['d. 1. feb', '`1. februar 2026`'],
    ['15. april', '`15. april 2026`'],
    ['31. april 2026', '`30. april 2026`'],
    ['2026-02-30', '`28. februar 2026`'],
    ['marts 2026', '`1. marts 2026`'],
    ['13/13/2026', 'måneden'],
  ])('%s is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readDate(source))).toContain(remedy);
  });

  it('a day that no calendar has says how many days the month has', () => {
    expect(messageOf(readDate('31. april 2026'))).toContain('april 2026 har 30 dage');
  });
});

describe('deadlines', () => {
  it.each([
    ['2026-03-01', '1. marts 2026', '2026-03-01', '2026-03-01'],
    ['1. marts 2026', '1. marts 2026', '2026-03-01', '2026-03-01'],
    ['marts 2026', 'marts 2026', '2026-03-01', '2026-03-31'],
    ['februar 2028', 'februar 2028', '2028-02-01', '2028-02-29'],
    ['2. kvartal 2026', '2. kvartal 2026', '2026-04-01', '2026-06-30'],
    ['2026-Q2', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['4. kvartal 2026', '4. kvartal 2026', '2026-10-01', '2026-12-31'],
    ['1. halvår 2026', '1. halvår 2026', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-H2', '2026-07-01', '2026-12-31'],
    ['primo juni 2026', 'primo juni 2026', '2026-06-01', '2026-06-10'],
    ['medio juni 2026', 'medio juni 2026', '2026-06-11', '2026-06-20'],
    ['ultimo juni 2026', 'ultimo juni 2026', '2026-06-21', '2026-06-30'],
    ['Ultimo februar 2026', 'Ultimo februar 2026', '2026-02-21', '2026-02-28'],
    ['2026', '2026', '2026-01-01', '2026-12-31'],
  ])('%s is printed %s and runs from %s to %s', (source, text, first, last) => {
    const term = understood(readTerm(source));
    expect([term.text, isoDate(term.first), isoDate(term.last)]).toEqual([text, first, last]);
  });

  it.each([
    ['01-03-2026', '`1. marts 2026`'],
    ['1/3', '`1. marts 2026`'],
    ['1. marts', '`1. marts 2026`'],
    ['31. april 2026', '`30. april 2026`'],
    ['foråret 2016', '`31. maj 2016`'],
    ['efteråret 2015', '`30. november 2015`'],
    ['juni', '`juni 2026`'],
    ['4. kvartal', '`4. kvartal 2026`'],
    ['Aug. 2026', '`august 2026`'],
    ['Sept. 2026', '`september 2026`'],
    ['1. halvår af 2008', '`1. halvår 2008`'],
    ['1. halvdel af 2008', '`1. halvår 2008`'],
    ['første halvdel af 2009', '`1. halvår 2009`'],
    ['første kvartal 2008', '`1. kvartal 2008`'],
    ['primo 2008', '`primo januar 2008`'],
    ['ultimo 2008', '`ultimo december 2008`'],
    ['inden udgangen af 2008', '`2008`'],
    ['inden 1. juli 2008', '`1. juli 2008`'],
    ['Inden udgangen af 1. halvår 2008', '`1. halvår 2008`'],
    ['juni-september 2026', '`september 2026`'],
    ['Q2 2026', '`2. kvartal 2026`'],
    ['løbende', '`2. kvartal 2026`'],
    ['efter behov', '`2. kvartal 2026`'],
    ['hvert kvartal', '`2. kvartal 2026`'],
    ['primo', '`2. kvartal 2026`'],
    ['2016/17', '`2. kvartal 2026`'],
    ['', '`2. kvartal 2026`'],
  ])('%j is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readTerm(source))).toContain(remedy);
  });
});

describe('days of every year', () => {
  it.each([
    ['31. august', 8, 31, false],
    ['1. februar året efter', 2, 1, true],
  ])('%s', (source, month, day, nextYear) => {
    expect(understood(readYearlyDay(source))).toEqual({ text: source, month, day, nextYear });
  });

  it.each([
    ['29. februar', '`28. februar`'],
    ['31. april', '`30. april`'],
    ['31/8', '`31. august`'],
    ['31. aug.', '`31. august`'],
    ['31. august 2026', '`31. august`'],
    ['1. februar næste år', '`1. februar året efter`'],
    ['august', '`31. august`'],
  ])('%s is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readYearlyDay(source))).toContain(remedy);
  });
});

describe('years of an agreement', () => {
  it.each([
    ['2026', 2026, 2026],
    ['2026-2027', 2026, 2027],
    ['2025/26', 2025, 2026],
    ['1999/00', 1999, 2000],
  ])('%s', (source, first, last) => {
    expect(understood(readAgreementYear(source))).toEqual({ text: source, first, last });
  });

  it.each([
    ['2025/2026', '`2025/26`'],
    ['2026-27', '`2026-2027`'],
    ['2026–2027', '`2026-2027`'],
    ['2026-2029', '`2026-2027`'],
    ['26', '`2026`'],
  ])('%s is refused, and the remedy says %s', (source, remedy) => {
    expect(remedyOf(readAgreementYear(source))).toContain(remedy);
  });
});

describe('yes, no and units', () => {
  it.each([
    ['ja', true],
    ['Ja', true],
    ['true', true],
    ['nej', false],
    ['false', false],
  ])('%s is %s', (source, value) => {
    expect(understood(readYesNo(source))).toBe(value);
  });

  it.each(['yes', '1', 'måske', ''])('%j is neither', (source) => {
    expect(remedyOf(readYesNo(source))).toContain('`ja` eller `nej`');
  });

  it.each([
    ['%', 'procent'],
    ['pct.', 'procent'],
    ['% oppetid', 'procent oppetid'],
    ['procent', 'procent'],
    ['procentpoint', 'procentpoint'],
    ['institutioner', 'institutioner'],
  ])('the unit %s is %s', (source, unit) => {
    expect(unitName(source)).toBe(unit);
  });
});

it.each([readNumber, readAmount, readDate, readTerm, readYearlyDay, readAgreementYear, readYesNo])(
  '%o answers on hostile text without delay',
  (read: (source: string) => Reading<unknown>) => {
    for (const source of [
      '1'.repeat(50_000),
      `${'1.000'.repeat(10_000)}x`,
      ' '.repeat(50_000),
      `${'i '.repeat(20_000)}2026`,
      'a\n'.repeat(20_000),
    ]) {
      const reading = read(source);
      if (!reading.ok) expect(reading.message.da.length + reading.hint.da.length).toBeLessThan(400);
    }
  },
);

import { describe, expect, it } from 'vitest';
import { isoDate, type LocalDate } from '../../src/core/index.ts';
import { type DateMention, datesInProse } from '../../src/text/index.ts';

function reach(first: LocalDate, last: LocalDate): string {
  return isoDate(first) === isoDate(last) ? isoDate(first) : `${isoDate(first)}…${isoDate(last)}`;
}

function meaning(mention: DateMention): string {
  switch (mention.kind) {
    case 'term':
      return `${mention.text} = ${reach(mention.first, mention.last)}`;
    case 'day':
      return `${mention.text} = ${mention.day}/${mention.month} uden år`;
    case 'part':
      return `${mention.text} = uden år`;
    case 'span':
      return `${mention.text} = spænd`;
    case 'impossible':
      return `${mention.text} = findes ikke`;
  }
}

/** The classes of expressions that real agreements and minutes hold. */
describe.each<readonly [string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'a whole date',
    [
      ['Godkendt den 17. december 2007.', ['17. december 2007 = 2007-12-17']],
      ['Mødet d. 16-12-2014 er flyttet.', ['16-12-2014 = 2014-12-16']],
      ['Mødet d. 05-12-14 er flyttet.', ['05-12-14 = 2014-12-05']],
      ['Meldt ind pr. 15/4-08.', ['15/4-08 = 2008-04-15']],
      ['Mail af d. 9.5.16.', ['9.5.16 = 2016-05-09']],
      ['Senest 2026-03-01 sendes svaret.', ['2026-03-01 = 2026-03-01']],
      ['Fra 1. feb. 2026 og frem', ['1. feb. 2026 = 2026-02-01']],
      ['Den 1.3.2026 åbner hallen.', ['1.3.2026 = 2026-03-01']],
      ['Den 1. april i 2026', ['1. april i 2026 = 2026-04-01']],
    ],
  ],
  [
    'a day without a year',
    [
      ['Frist er 15. april.', ['15. april = 15/4 uden år']],
      ['Sendes inden d. 1. feb til HR.', ['1. feb = 1/2 uden år']],
      ['Frist for svar d. 15/4.', ['15/4 = 15/4 uden år']],
      ['Den 16/4 mødes vi.', ['16/4 = 16/4 uden år']],
      ['Planen er trykt 16/4 og sendt ud 31/12.', ['16/4 = 16/4 uden år', '31/12 = 31/12 uden år']],
      ['Svar d. 19.5 til staben.', ['19.5 = 19/5 uden år']],
      ['Fra 1. marts til 30. april', ['1. marts = 1/3 uden år', '30. april = 30/4 uden år']],
    ],
  ],
  [
    'a month or a part of one',
    [
      ['Planen er klar (juni 2009).', ['juni 2009 = 2009-06-01…2009-06-30']],
      ['I sept. 2026 og okt 2026', ['sept. 2026 = 2026-09-01…2026-09-30', 'okt 2026 = 2026-10-01…2026-10-31']],
      ['Medio februar 2016', ['Medio februar 2016 = 2016-02-11…2016-02-20']],
      ['Primo 2008 og ultimo 2008', ['Primo 2008 = 2008-01-01…2008-01-10', 'ultimo 2008 = 2008-12-21…2008-12-31']],
      ['Aug., Sept. og juni', []],
      ['Ultimo april og både primo og ultimo', ['Ultimo april = uden år', 'primo = uden år', 'ultimo = uden år']],
    ],
  ],
  [
    'a half, a quarter, a season, an edge of a year',
    [
      ['I 1. halvår af 2008', ['1. halvår af 2008 = 2008-01-01…2008-06-30']],
      ['I 2. halvdel af 2008', ['2. halvdel af 2008 = 2008-07-01…2008-12-31']],
      ['I første halvdel af 2009', ['første halvdel af 2009 = 2009-01-01…2009-06-30']],
      ['I første kvartal 2008', ['første kvartal 2008 = 2008-01-01…2008-03-31']],
      ['4. kvartal 2026', ['4. kvartal 2026 = 2026-10-01…2026-12-31']],
      ['4. kvartal', []],
      ['I foråret 2016', ['foråret 2016 = 2016-03-01…2016-05-31']],
      ['Inden udgangen af 2008', ['udgangen af 2008 = 2008-12-01…2008-12-31']],
      ['I starten af 2009', ['starten af 2009 = 2009-01-01…2009-03-31']],
    ],
  ],
  [
    'a span',
    [
      ['Juni-september: frist for svar', ['Juni-september = spænd']],
      ['Fra maj til december gennemføres det.', ['Fra maj til december = spænd']],
      ['Oktober 2015- januar 2016', ['Oktober 2015- januar 2016 = spænd']],
      ['Åbent 4.-8. marts 2026', ['4.-8. marts 2026 = spænd']],
      ['I uge 10-12', ['uge 10-12 = spænd']],
    ],
  ],
  [
    'a day that is not there',
    [
      ['Senest 31. april 2026', ['31. april 2026 = findes ikke']],
      ['Den 29. februar 2026', ['29. februar 2026 = findes ikke']],
      ['Den 29. februar 2028 og den 29. februar', ['29. februar 2028 = 2028-02-29', '29. februar = 29/2 uden år']],
      ['Den 30. februar', ['30. februar = findes ikke']],
    ],
  ],
  [
    'what recurs or is relative: no date',
    [
      ['Hvert halve år, hvert kvartal og 4 årlige møder', []],
      ['Hver 8. uge, 2. uge månedligt og kvartalsvis', []],
      ['Løbende, efter behov og så tidligt som muligt', []],
      ['Inden udgangen af året', []],
    ],
  ],
  [
    'what is no date at all',
    [
      ['Mellem 1/3 og 2/3 af beløbet, 1/7 af udgiften', []],
      ['Senest 1/3 af pladserne og den 1/3 del', []],
      ['Sag 16/4, side 16/9, 31/4 og 13/13', []],
      ['Døgnvagt 24/7, sag 14/867 og sag 13/10050', []],
      ['Skoleåret 2016/17 og perioden 2025-2030', []],
      ['Efter § 19 a og DS 484, stk. 2', []],
      ['Sag 00.15.00-A00-6-26 og afsnit 3.2.10', []],
      ['Kl. 9.15 i 3. klasse, 1. majoratet og 8. marts-udvalget', []],
      ['Børn på 2-3 år, 3. marskal, 12.500 kr. og 99,5 procent', []],
      ['Ring på 65 12 14 11 eller 65-12-14-11', []],
      ['Version 1.2.2026b og 192.168.1.1', []],
      ['Der er 1. og 2. division', []],
    ],
  ],
  [
    'money and shares: no date',
    [
      ['0,5 mio. kr., 2.5 mio. kr., 50.000 kr. og 350 t.', []],
      ['8250 kr. pr. person, 85 %, 85% og i alt 5%', []],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, meanings) => {
    expect(datesInProse(text).map(meaning)).toEqual(meanings);
  });
});

it('is quick on long texts without dates', () => {
  const long = 'd. 12 uger og 3. klasse fra 1.1.1 til -'.repeat(5000);
  const start = performance.now();
  expect(datesInProse(long)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

import { daysInMonth, type LocalDate, parseIsoDate, type Term } from '../core/index.ts';
import { dateOf, spaced, withoutYear, wrongShape } from './dates.ts';
import { formatDate, formatTerm } from './format.ts';
import { likelyMonth, MONTH_PATTERN, monthName, monthNumber } from './months.ts';
import { quoted, type Reading, refused, understood, writeInstead } from './reading.ts';

const YEAR = /^\d{4}$/;
const MONTH = new RegExp(`^(?:(primo|medio|ultimo) )?(${MONTH_PATTERN}) (\\d{4})$`, 'i');
const QUARTER = /^(?:([1-4])\. kvartal (\d{4})|(\d{4})-Q([1-4]))$/i;
const HALF = /^(?:([12])\. halvår (\d{4})|(\d{4})-H([12]))$/i;

/** Months `first` to `last` of a year. */
function monthsOf(text: string, year: number, first: number, last: number): Term | undefined {
  if (year < 1) return undefined;
  return { text, first: { year, month: first, day: 1 }, last: { year, month: last, day: daysInMonth(year, last) } };
}

/**
 * Thirds of a month, as banks and bookkeepers use the words: primo the 1st to 10th, medio the 11th to 20th, ultimo the
 * 21st to the last day. A deadline "primo juni" is so met on 10 June, and "ultimo juni" on 30 June.
 */
function partOfMonth(term: Term, part: string | undefined): Term {
  switch (part?.toLowerCase()) {
    case 'primo':
      return { ...term, last: { ...term.last, day: 10 } };
    case 'medio':
      return { ...term, first: { ...term.first, day: 11 }, last: { ...term.last, day: 20 } };
    case 'ultimo':
      return { ...term, first: { ...term.first, day: 21 } };
    default:
      return term;
  }
}

function termOf(text: string): Term | undefined {
  const iso = parseIsoDate(text);
  if (iso !== undefined) return { text: formatDate(iso), first: iso, last: iso };
  const date = dateOf(text);
  if (date !== undefined) return { text, first: date, last: date };
  if (YEAR.test(text)) return monthsOf(text, Number(text), 1, 12);
  const month = MONTH.exec(text);
  if (month !== null) {
    const number = monthNumber(month[2] ?? '') ?? 1;
    const whole = monthsOf(text, Number(month[3]), number, number);
    return whole === undefined ? undefined : partOfMonth(whole, month[1]);
  }
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const last = Number(quarter[1] ?? quarter[4]) * 3;
    return monthsOf(text, Number(quarter[2] ?? quarter[3]), last - 2, last);
  }
  const half = HALF.exec(text);
  if (half === null) return undefined;
  const last = Number(half[1] ?? half[4]) * 6;
  return monthsOf(text, Number(half[2] ?? half[3]), last - 5, last);
}

/** Reads a deadline: a date, or a month, quarter, half-year, part of a month or year. */
export function readTerm(source: string): Reading<Term> {
  const text = spaced(source);
  const term = termOf(text);
  return term === undefined ? refusedTerm(source, text) : understood(term);
}

/** A term in looser words than those of a field: `inden udgangen af 1. halvår af 2026`, `ultimo 2026`, `sept. 2026`. */
export function looseTerm(source: string): Term | undefined {
  const text = spaced(source);
  return termOf(text) ?? restated(text);
}

function refusedTerm(source: string, text: string): Reading<Term> {
  const notATerm = { da: `${quoted(source)} er ikke en frist.`, en: `${quoted(source)} is not a deadline.` };
  const meant = restated(text);
  if (meant !== undefined) {
    return refused(
      {
        da: `${quoted(source)} kan ikke læses som en frist. En frist er selv den sidste dag.`,
        en: `${quoted(source)} cannot be read as a deadline. A deadline is itself the last day.`,
      },
      writeInstead(formatTerm(meant)),
    );
  }
  const date = wrongShape(source, text) ?? withoutYear(source, text);
  if (date !== undefined) return date;
  const season = seasonEnd(text);
  if (season !== undefined) {
    return refused(
      {
        da: `${quoted(source)} er ikke en fast frist, for årstider har ingen sidste dag.`,
        en: `${quoted(source)} is no fixed deadline, because seasons have no last day.`,
      },
      { da: `Skriv en dag eller en måned, fx \`${season}\`.`, en: `Write a day or a month, such as \`${season}\`.` },
    );
  }
  const yearless = termOf(`${text} 2026`);
  if (yearless !== undefined && !YEAR.test(text)) {
    return refused(
      { da: `${quoted(source)} mangler årstal.`, en: `${quoted(source)} has no year.` },
      {
        da: `Skriv året med, fx \`${formatTerm(yearless)}\`.`,
        en: `Write the year as well, such as \`${formatTerm(yearless)}\`.`,
      },
    );
  }
  return refused(notATerm, {
    da: 'Skriv, hvornår det senest skal være sket, fx `1. marts 2026`, `juni 2026` eller `2. kvartal 2026`.',
    en: 'Write when it must have happened at the latest, such as `1. marts 2026`, `juni 2026` or `2. kvartal 2026`.',
  });
}

const ORDINALS: Readonly<Record<string, string>> = {
  første: '1.',
  andet: '2.',
  anden: '2.',
  tredje: '3.',
  fjerde: '4.',
};

/** The deadline inside looser words: `inden udgangen af 1. halvår af 2026`, `maj-juni 2026`, `ultimo 2026`, `jan. 2026`. */
function restated(text: string): Term | undefined {
  const bare = text
    .replace(/^(?:(?:senest|inden|før|ca\.?|omkring|i|ved|den|d\.|udgangen af|slutningen af|løbet af) )+/i, '')
    .replace(/\b(halvår|kvartal|halvdel|primo|medio|ultimo|\p{L}+) (?:af|i) (?=\d{4}$)/iu, '$1 ')
    .replace(/^(første|andet|anden|tredje|fjerde) /i, (word) => `${ORDINALS[word.trim().toLowerCase()] ?? word} `)
    .replace(/^([12])\. halvdel /i, '$1. halvår ')
    .replace(
      /^([1-4])\.? ?(kvartal|kvt\.?|halvår) /i,
      (_, number, word) => `${number}. ${word === 'halvår' ? word : 'kvartal'} `,
    )
    .replace(/^(?:fra )?\p{L}+\s?(?:-|–|til)\s?(?=\p{L}+ \d{4}$)/iu, '')
    .replace(/^(?:kvartal ?|Q)([1-4])[ -]?(\d{4})$/i, '$1. kvartal $2')
    .replace(/^H([12])[ -]?(\d{4})$/i, '$1. halvår $2')
    .replace(/^primo (?=\d{4}$)/i, 'primo januar ')
    .replace(/^medio (?=\d{4}$)/i, 'medio juni ')
    .replace(/^ultimo (?=\d{4}$)/i, 'ultimo december ');
  const named = bare.replace(/^((?:primo|medio|ultimo) )?(\p{L}{3,12}\.?),? (?=\d{4}$)/iu, (whole, part, word) => {
    const month = likelyMonth(word);
    return month === undefined ? whole : `${part ?? ''}${monthName(month)} `;
  });
  return named === text ? undefined : termOf(named);
}

const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/forår/i, 5],
  [/sommer/i, 8],
  [/efterår/i, 11],
  [/vinter/i, 2],
];

function seasonEnd(text: string): string | undefined {
  const month = SEASONS.find(([pattern]) => pattern.test(text))?.[1];
  if (month === undefined) return undefined;
  const year = Number(/\d{4}/.exec(text)?.[0] ?? 2026);
  const date: LocalDate = { year, month, day: daysInMonth(year, month) };
  return formatDate(date);
}

import { daysInMonth, type LocalDate, localDate, parseIsoDate } from '../core/index.ts';
import { formatDate } from './format.ts';
import { likelyMonth, MONTH_PATTERN, monthName, monthNumber } from './months.ts';
import { quoted, type Reading, refused, rewritten, understood, writeInstead } from './reading.ts';

const DANISH = new RegExp(`^(\\d{1,2})\\. (${MONTH_PATTERN}) (\\d{4})$`, 'i');
const LOOSE_ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(?:den |d\. ?)?(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/i;
const DAY_MONTH = /^(?:den |d\. ?)?(\d{1,2})\s?[/-]\s?(\d{1,2})\.?$/i;
const LOOSE_DANISH = /^(?:den |d\. ?)?(\d{1,2})\.?\s*(\p{L}{3,12}\.?),?\s*(\d{4}|\d{2})$/iu;
const WITHOUT_YEAR = /^(?:den |d\. ?)?(\d{1,2})\.?\s*(\p{L}{3,12}\.?)$/iu;

/** Only ever shown as an example of a year. */
const EXAMPLE_YEAR = 2026;

/** Words of Danish letters and signs with single spaces, which nearly all texts are. */
const SPACED = /^[!-~\u00a1-\u00ff]+(?: [!-~\u00a1-\u00ff]+)*$/;

/** A text with single ordinary spaces, as everything here compares it. */
export function spaced(source: string): string {
  if (SPACED.test(source)) return source;
  return source.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Reads `2026-03-01` and `1. marts 2026`. */
export function readDate(source: string): Reading<LocalDate> {
  const text = spaced(source);
  const date = dateOf(text);
  return date === undefined ? refusedDate(source, text) : understood(date);
}

/** The date that a text of single spaces is, and nothing else; undefined for any other text. */
export function dateOf(text: string): LocalDate | undefined {
  return parseIsoDate(text) ?? danishDate(text);
}

function danishDate(text: string): LocalDate | undefined {
  const match = DANISH.exec(text);
  if (match === null) return undefined;
  const month = monthNumber(match[2] ?? '');
  return month === undefined ? undefined : localDate(Number(match[3]), month, Number(match[1]));
}

function refusedDate(source: string, text: string): Reading<LocalDate> {
  return (
    wrongShape(source, text) ??
    withoutYear(source, text) ??
    refused(
      { da: `${quoted(source)} er ikke en dato.`, en: `${quoted(source)} is not a date.` },
      {
        da: `Skriv dag, måned og år, fx \`1. marts ${EXAMPLE_YEAR}\` eller \`${EXAMPLE_YEAR}-03-01\`.`,
        en: `Write day, month and year, such as \`1. marts ${EXAMPLE_YEAR}\` or \`${EXAMPLE_YEAR}-03-01\`.`,
      },
    )
  );
}

/** The refusal of a whole date that is written in another way, or that no calendar has; undefined when it is no date. */
export function wrongShape(source: string, text: string): Reading<never> | undefined {
  const parts = looseParts(text);
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  const date = localDate(year, month, day);
  if (date !== undefined) {
    const message = {
      da: `Datoen ${quoted(source)} kan ikke læses sikkert.`,
      en: `The date ${quoted(source)} cannot be read with certainty.`,
    };
    // `01-03-2026` is 1 March to most and 3 January to some.
    const isCertain = day > 12 || !DAY_FIRST.test(text);
    return isCertain ? rewritten(message, formatDate(date)) : refused(message, writeInstead(formatDate(date)));
  }
  return noSuchDay(source, year, month, day);
}

function looseParts(text: string): readonly [number, number, number] | undefined {
  const iso = LOOSE_ISO.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    return [fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  }
  const danish = LOOSE_DANISH.exec(text);
  const month = danish?.[2] === undefined ? undefined : likelyMonth(danish[2]);
  return danish === null || month === undefined ? undefined : [fullYear(danish[3]), month, Number(danish[1])];
}

/** `26` is 2026. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

function noSuchDay(source: string, year: number, month: number, day: number): Reading<never> {
  const message = { da: `Dagen ${quoted(source)} findes ikke.`, en: `There is no such day as ${quoted(source)}.` };
  if (month < 1 || month > 12 || year < 1) {
    return refused(message, {
      da: 'Ret måneden. Årets måneder er 1 til 12.',
      en: 'Correct the month. Months are 1 to 12.',
    });
  }
  const last = daysInMonth(year, month);
  return refused(
    {
      da: `${message.da.slice(0, -1)}: ${monthName(month)} ${year} har ${last} dage.`,
      en: `${message.en.slice(0, -1)}: ${monthName(month)} ${year} has ${last} days.`,
    },
    writeInstead(formatDate({ year, month, day: day < 1 ? 1 : last })),
  );
}

/** The refusal of a day without a year (`1/3`, `1. marts`); undefined when it is no day. */
export function withoutYear(source: string, text: string): Reading<never> | undefined {
  const day = dayWithoutYear(text);
  if (day === undefined) return undefined;
  return refused(
    { da: `${quoted(source)} mangler årstal.`, en: `${quoted(source)} has no year.` },
    {
      da: `Skriv året med, fx \`${formatDate({ ...day, year: EXAMPLE_YEAR })}\`.`,
      en: `Write the year as well, such as \`${formatDate({ ...day, year: EXAMPLE_YEAR })}\`.`,
    },
  );
}

function dayWithoutYear(text: string): { readonly month: number; readonly day: number } | undefined {
  const numbers = DAY_MONTH.exec(text);
  const words = WITHOUT_YEAR.exec(text);
  const month = numbers !== null ? Number(numbers[2]) : likelyMonth(words?.[2] ?? '');
  const day = Number((numbers ?? words)?.[1]);
  if (month === undefined || localDate(EXAMPLE_YEAR, month, day) === undefined) return undefined;
  return { month, day };
}

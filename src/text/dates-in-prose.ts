import { daysInMonth, type LocalDate, localDate, type Term } from '../core/index.ts';
import { matchesOf } from './matches.ts';
import { likelyMonth, MONTH_PATTERN } from './months.ts';
import { remembered } from './remembered.ts';
import { looseTerm } from './terms.ts';

interface Mention {
  /** The words as they stand in the text. */
  readonly text: string;
  /** Where they begin, in UTF-16 units. */
  readonly index: number;
}

/** A day, month, quarter or another part of a year, with its year. */
export interface TermMention extends Mention {
  readonly kind: 'term';
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A day and a month without a year. */
export interface DayMention extends Mention {
  readonly kind: 'day';
  readonly day: number;
  readonly month: number;
}

/** The beginning, middle or end of something without a year: `primo`, `ultimo april`. */
export interface PartMention extends Mention {
  readonly kind: 'part';
}

/** From one time to another: `maj-juni`, `fra maj til december`, `oktober 2015 - januar 2016`. */
export interface SpanMention extends Mention {
  readonly kind: 'span';
}

/** A day that no calendar has: `31. april`, `29. februar 2026`. */
export interface ImpossibleMention extends Mention {
  readonly kind: 'impossible';
  readonly month: number;
  /** Undefined when none is written. */
  readonly year: number | undefined;
}

/** A point in time that stands in running text. */
export type DateMention = TermMention | DayMention | PartMention | SpanMention | ImpossibleMention;

/** Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. */
const START = '(?<![a-zæøå0-9/.,§-])';
const END = '(?![a-zæøå0-9]|-[a-zæøå0-9])';
const YEAR = '(?:19|20)\\d\\d';
/** `jul`, `mar` and `maj` without a full stop are no abbreviations. */
const MONTH = `(?:${MONTH_PATTERN}|(?:jan|feb|apr|aug|sept?|okt|nov|dec)(?:\\.|(?![a-zæøå]))|(?:mar|jun|jul)\\.)`;
const TO = '\\s?(?:-|–|til)\\s?';
const OF = '(?: af| i)?';

/** What a mention can begin with: asked at every word, before the alternatives are tried one by one. */
const FIRST =
  '(?=\\d|fra |uge|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|primo|medio|ultimo|første|ande|tredje|fjerde|foråret|sommeren|efteråret|vinteren|starten|begyndelsen|slutningen|udgangen)';

/** Each alternative by the name that says how it is read; the longer before the shorter. */
const MENTION = new RegExp(
  `${START}${FIRST}(?:${[
    `(?<iso>${YEAR}-\\d\\d-\\d\\d)${END}`,
    `(?<span>(?:fra )?(?:\\d{1,2}\\.${TO}\\d{1,2}\\. ?${MONTH}|${MONTH}(?: ${YEAR})?${TO}${MONTH}|uge(?:rne)? \\d{1,2}${TO}\\d{1,2})(?: ${YEAR})?)${END}`,
    `(?<day>\\d{1,2})\\. ?(?<month>${MONTH})(?:,?${OF} (?<year>${YEAR}))?${END}`,
    `(?<figures>\\d{1,2}[./-]\\d{1,2}[./ -]${YEAR}|\\d{1,2}/\\d{1,2}-\\d\\d)${END}`,
    `(?<=(?:^|[^a-zæøå0-9])(?:d\\.|den|inden|senest|pr\\.) )(?:(?<short>\\d{1,2}[.-]\\d{1,2}[.-]\\d\\d)${END}|(?<bareDay>\\d{1,2})/(?<bareMonth>\\d{1,2})${END}(?! ?(?:af|del)(?![a-zæøå])|/|\\.\\d))`,
    // Above 12 no share begins, and a day that is known otherwise is `24/7`.
    `(?<!(?:sag|nr\\.|nummer|side|kl\\.|format) )(?<highDay>1[3-9]|2\\d|3[01])/(?<highMonth>1[0-2]|[1-9])(?<!24/7)${END}(?!/)`,
    `(?<=(?:^|[^a-zæøå0-9])d\\. )(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})${END}(?!\\.\\d| ?%)`,
    `(?<part>(?:primo|medio|ultimo)(?: ${MONTH})?(?<partYear> ${YEAR})?)${END}`,
    `(?<half>(?:[1-4]\\.|første|andet|anden|tredje|fjerde) (?:kvartal|halvår|halvdel)${OF} ${YEAR})${END}`,
    `(?<season>foråret|sommeren|efteråret|vinteren)(?: i)? (?<seasonYear>${YEAR})${END}`,
    `(?<edge>starten|begyndelsen|slutningen|udgangen) af (?<edgeYear>${YEAR})${END}`,
    `(?<monthOnly>${MONTH} ${YEAR})${END}`,
  ].join('|')})`,
  'gi',
);

/** First and last month. Winter is that at the year's beginning. */
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  foråret: [3, 5],
  sommeren: [6, 8],
  efteråret: [9, 11],
  vinteren: [1, 2],
  starten: [1, 3],
  begyndelsen: [1, 3],
  slutningen: [10, 12],
  udgangen: [12, 12],
};

function monthsOf(word: string, year: number): Pick<Term, 'first' | 'last'> | undefined {
  const months = MONTHS_OF[word.toLowerCase()];
  if (months === undefined) return undefined;
  const [first, last] = months;
  return { first: { year, month: first, day: 1 }, last: { year, month: last, day: daysInMonth(year, last) } };
}

function term(mention: Mention, found: Pick<Term, 'first' | 'last'> | undefined): DateMention | undefined {
  return found === undefined ? undefined : { ...mention, kind: 'term', first: found.first, last: found.last };
}

function wholeDate(mention: Mention, year: number, month: number, day: number): DateMention | undefined {
  const date = localDate(year, month, day);
  return date === undefined ? undefined : { ...mention, kind: 'term', first: date, last: date };
}

/** A leap year: every day that some year has is then there. */
const LEAP = 2024;

function dayOfMonth(mention: Mention, day: number, month: number | undefined, year?: number): DateMention | undefined {
  if (month === undefined || day < 1 || day > 31) return undefined;
  if (localDate(year ?? LEAP, month, day) === undefined) return { ...mention, kind: 'impossible', month, year };
  return year === undefined ? { ...mention, kind: 'day', day, month } : wholeDate(mention, year, month, day);
}

/** `16-12-2014`, `15/4-08`; figures that are no date mean something else. */
function inFigures(mention: Mention, text: string): DateMention | undefined {
  const [day, month, year] = text.split(/[./ -]/).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return wholeDate(mention, year < 100 ? 2000 + year : year, month, day);
}

/** `1/3` after `den` or `senest`; figures that are no day mean something else. */
function bareDay(mention: Mention, day: number, month: number): DateMention | undefined {
  const found = dayOfMonth(mention, day, month >= 1 && month <= 12 ? month : undefined);
  return found?.kind === 'impossible' ? undefined : found;
}

function mentionOf(match: RegExpExecArray): DateMention | undefined {
  const mention: Mention = { text: match[0], index: match.index };
  const { groups: found = {} } = match;
  if (found['span'] !== undefined) return { ...mention, kind: 'span' };
  if (found['day'] !== undefined) {
    const year = found['year'] === undefined ? undefined : Number(found['year']);
    return dayOfMonth(mention, Number(found['day']), likelyMonth(found['month'] ?? ''), year);
  }
  const figures = found['figures'] ?? found['short'];
  if (figures !== undefined) return inFigures(mention, figures);
  const day = found['bareDay'] ?? found['highDay'] ?? found['dotDay'];
  const month = found['bareMonth'] ?? found['highMonth'] ?? found['dotMonth'];
  if (day !== undefined) return bareDay(mention, Number(day), Number(month));
  if (found['part'] !== undefined && found['partYear'] === undefined) return { ...mention, kind: 'part' };
  const monthly = found['season'] ?? found['edge'];
  if (monthly !== undefined) return term(mention, monthsOf(monthly, Number(found['seasonYear'] ?? found['edgeYear'])));
  return term(mention, looseTerm(match[0]));
}

/** Whether there can be a date at all: most sentences have no figure and no name of a month. */
const PERHAPS = new RegExp(`\\d|primo|medio|ultimo|${MONTH_PATTERN}`, 'i');

/**
 * The points in time in a running text, in their order. What recurs (`hvert kvartal`, `løbende`) and what only looks like a
 * date (`1/3`, `24/7`, `14/867`, `2016/17`, `§ 19 a`, `kl. 9.15`) is none.
 */
export const datesInProse: (text: string) => readonly DateMention[] = remembered((text) =>
  PERHAPS.test(text) ? matchesOf(MENTION, text).flatMap((match) => mentionOf(match) ?? []) : [],
);

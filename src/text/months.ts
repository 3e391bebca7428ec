import { closest } from './closest.ts';

/** January to December in Danish; written out, because asking Intl for them costs ten milliseconds at every start. */
const MONTHS: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** A regular expression's source for one Danish month. */
export const MONTH_PATTERN: string = MONTHS.join('|');

/** `marts`; month 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** 1 to 12; undefined for what is not a whole Danish name of a month. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** The month that an abbreviation (`jan.`, `Sept.`), an English name or a typing slip means. */
export function likelyMonth(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, '');
  if (letters.length < 3) return undefined;
  const abbreviated = MONTHS.findIndex((month) => month.startsWith(letters));
  if (abbreviated !== -1) return abbreviated + 1;
  const near = closest(letters, MONTHS);
  return near === undefined ? undefined : monthNumber(near);
}

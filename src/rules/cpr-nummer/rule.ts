import { compareDates, type LocalDate, localDate } from '../../core/index.ts';
import { type ParsedFile, pathAt } from '../../load/index.ts';
import { matchesOf } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** Six digits, perhaps a sign, four digits, and nothing that makes them part of a longer number. */
const TEN_DIGITS =
  /(?<![A-Za-zÆØÅæøå_\d]|\d[.,/:-])(\d{2})(\d{2})(\d{2})( ?[-‐‑–—−] ?| )?(\d{4})(?![A-Za-zÆØÅæøå_\d]|[.,/:][\d]|[-–]\d)/g;

/** Before it stands what it is a number of: `sag 150326-0412`, `konto 1203456789`, `P-nr. 1003388394`. */
const NUMBER_OF_SOMETHING =
  /(?:(?:nr|nummer|nummeret|numre|no|id)|(?<![a-zæøå])(?:sag|sagen|dokument|projekt|faktura|ordre|konto|reg|telefon|tlf|mobil|fax|ean|gln|cvr|fik|isbn|journal|udbud|rapport|version|kontrakt|lokalplan|tegning|rekvisition|bestilling|bilag|akt|skema|model|serie|kode|måler|matrikel|kl))[.:#]*\s*["']?$/i;

const NUMBER_OF_A_PERSON = /(?:cpr|person)[-\s.]*(?:nr|nummer|nummeret|numre)?[.:#]*\s*["']?$/i;

/** Addresses and names of files are numbered, too. */
const INSIDE_A_NAME_BEFORE = /[/\\=?&]\S*$/;
const INSIDE_A_NAME_AFTER = /^(?:\.[a-z]|[/\\?&])/i;

/** Nothing else stands in the value: then it may as well be an amount or a number of the records system. */
const ALONE_BEFORE = /(?:^|[:\-[{,])\s*["']?$/;
const ALONE_AFTER = /^["']?\s*(?:$|[,}\]#])/;

const MONEY_AFTER = /^\s*(?:kr|kroner|dkk|%|procent|m²|m2|kwh|liter|stk)/i;

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Holds for every number given before October 2007, and not for all that were given since. */
function passesModulus11(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

/** The seventh digit says the century; the 1800s are no longer among the living. */
function birthYear(yy: number, seventh: number): number | undefined {
  if (seventh <= 3) return 1900 + yy;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 + yy : 1900 + yy;
  return yy <= 57 ? 2000 + yy : undefined;
}

/** Dates of our own time with a number or an hour behind them (`150326-1430`) look like people of this age. */
const VERY_OLD = 95;

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function surroundings(text: string, start: number, end: number): Surroundings {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    before: text.slice(Math.max(lineStart, start - 80), start),
    after: text.slice(end, Math.min(end + 20, lineEnd === -1 ? text.length : lineEnd)).replace(/\r$/, ''),
  };
}

function isOtherNumber({ before, after }: Surroundings): boolean {
  return NUMBER_OF_SOMETHING.test(before) || INSIDE_A_NAME_BEFORE.test(before) || INSIDE_A_NAME_AFTER.test(after);
}

/** Without a hyphen ten digits are mostly something else. */
function mayBeBare({ before, after }: Surroundings): boolean {
  const isAlone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
  return !isAlone && !MONEY_AFTER.test(after) && !/\d\s$/.test(before) && !/^\s\d/.test(after);
}

/** A number that is probably somebody's. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** The birthday as it is written in it. */
  readonly day: string;
  readonly modulus: boolean;
}

function born(match: RegExpExecArray): LocalDate | undefined {
  const [, day, month, yy, , serial = ''] = match;
  const year = birthYear(Number(yy), Number(serial[0]));
  return year === undefined ? undefined : localDate(year, Number(month), Number(day));
}

function isSomebodys(match: RegExpExecArray, modulus: boolean, around: Surroundings, today: LocalDate): boolean {
  const birthday = born(match);
  if (birthday === undefined || compareDates(birthday, today) > 0) return false;
  if (NUMBER_OF_A_PERSON.test(around.before)) return true;
  const separator = (match[4] ?? '').trim();
  if (separator === '') return modulus && mayBeBare(around) && !isOtherNumber(around);
  return modulus || (birthday.year >= today.year - VERY_OLD && !isOtherNumber(around));
}

function numbersIn(text: string, today: LocalDate): readonly Found[] {
  return matchesOf(TEN_DIGITS, text).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const day = match.slice(1, 4).join('');
    const modulus = passesModulus11(`${day}${match[5]}`);
    const isFound = isSomebodys(match, modulus, surroundings(text, start, end), today);
    return isFound ? [{ start, end, day, modulus }] : [];
  });
}

function pathTo({ root }: ParsedFile, offset: number): readonly string[] {
  return root === undefined ? [] : pathAt(root, offset);
}

export const rule: Rule = {
  file(file, { today, report }) {
    for (const { start, end, day, modulus } of numbersIn(file.file.text, today)) {
      const span = { file: file.file, start, end };
      report({
        at: { file, path: pathTo(file, start) },
        span,
        // The last four digits are not said again: reports are read by many.
        confidential: [span],
        message: {
          da: `»${day}-••••« ligner et CPR-nummer: datoen findes, og modulus 11 passer${modulus ? '' : ' ikke, hvad den heller ikke gør for alle numre siden 2007'}.`,
          en: `“${day}-••••” looks like a CPR number: the date exists, and modulus 11 ${modulus ? 'fits' : 'does not fit, as it does not for all numbers since 2007'}.`,
        },
        hint: {
          da: 'Slet nummeret, også i noter og kommentarer. Er filen gemt i git, står det stadig i historikken: sig det til jeres databeskyttelsesrådgiver.',
          en: 'Delete the number, also in notes and comments. If the file is committed, it still is in the history: tell your data protection officer.',
        },
      });
    }
  },
};

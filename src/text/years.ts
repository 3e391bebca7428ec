import { type AgreementYear, daysInMonth, type YearlyDay } from '../core/index.ts';
import { readDate, spaced } from './dates.ts';
import { likelyMonth, MONTH_PATTERN, monthName, monthNumber } from './months.ts';
import { quoted, type Reading, refused, rewritten, understood, writeInstead } from './reading.ts';

const YEARLY = new RegExp(`^(\\d{1,2})\\. (${MONTH_PATTERN})( året efter)?$`, 'i');
const LOOSE_YEARLY = /^(?:den |d\. ?)?(\d{1,2})(?:\.?\s*(\p{L}{3,12}\.?)|\s?[/.-]\s?(\d{1,2})\.?)(\s+\p{L}.*)?$/iu;

/** Days that every year has; 29 February is none. */
function lastYearlyDay(month: number): number {
  return daysInMonth(2025, month);
}

/** Reads a day that returns each year: `31. august`, `1. februar året efter`. */
export function readYearlyDay(source: string): Reading<YearlyDay> {
  const text = spaced(source);
  const match = YEARLY.exec(text);
  const month = monthNumber(match?.[2] ?? '');
  const day = Number(match?.[1]);
  if (match === null || month === undefined) return refusedYearlyDay(source, text);
  if (day >= 1 && day <= lastYearlyDay(month)) {
    return understood({ text, month, day, nextYear: match[3] !== undefined });
  }
  return refused(
    { da: `Dagen ${quoted(source)} findes ikke hvert år.`, en: `Not every year has a day ${quoted(source)}.` },
    writeInstead(`${day < 1 ? 1 : lastYearlyDay(month)}. ${monthName(month)}${match[3] ?? ''}`),
  );
}

function refusedYearlyDay(source: string, text: string): Reading<YearlyDay> {
  const date = readDate(text);
  if (date.ok) {
    return rewritten(
      {
        da: `${quoted(source)} har et årstal, men dagen gælder hvert år.`,
        en: `${quoted(source)} has a year, but the day holds for every year.`,
      },
      `${date.value.day}. ${monthName(date.value.month)}`,
    );
  }
  const loose = LOOSE_YEARLY.exec(text);
  const month = loose?.[3] === undefined ? likelyMonth(loose?.[2] ?? '') : Number(loose[3]);
  const day = Number(loose?.[1]);
  const message = {
    da: `${quoted(source)} er ikke en dag og en måned.`,
    en: `${quoted(source)} is not a day and a month.`,
  };
  if (loose !== null && month !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= lastYearlyDay(month)) {
    const suffix = /efter|næste/i.test(loose[4] ?? '') ? ' året efter' : '';
    return rewritten(message, `${day}. ${monthName(month)}${suffix}`);
  }
  return refused(message, {
    da: 'Skriv dag og måned, fx `31. august` eller `1. februar året efter`.',
    en: 'Write day and month, such as `31. august` or `1. februar året efter`.',
  });
}

const ONE_YEAR = /^\d{4}$/;
const TWO_YEARS = /^(\d{4})-(\d{4})$/;
const SCHOOL_YEAR = /^(\d{4})\/(\d{2})$/;
const LOOSE_YEARS = /^(?:skoleåret |år )?(\d{4})\s?([-–/])\s?(\d{4}|\d{2})$/i;

function yearsOf(text: string): AgreementYear | undefined {
  if (ONE_YEAR.test(text)) return { text, first: Number(text), last: Number(text) };
  const two = TWO_YEARS.exec(text);
  const school = SCHOOL_YEAR.exec(text);
  const first = Number((two ?? school)?.[1]);
  if (two !== null && Number(two[2]) === first + 1) return { text, first, last: first + 1 };
  if (school !== null && Number(school[2]) === (first + 1) % 100) return { text, first, last: first + 1 };
  return undefined;
}

/** Reads `2026`, `2026-2027` (two years in a row) or `2025/26` (a school year). */
export function readAgreementYear(source: string): Reading<AgreementYear> {
  const text = spaced(source);
  const years = yearsOf(text);
  if (years !== undefined && years.first >= 1) return understood(years);
  const message = {
    da: `${quoted(source)} er ikke et aftaleår.`,
    en: `${quoted(source)} is not a year of an agreement.`,
  };
  const loose = LOOSE_YEARS.exec(text);
  if (loose !== null) {
    const first = Number(loose[1]);
    const next = String(first + 1);
    return refused(
      message,
      writeInstead(loose[2] === '/' ? `${loose[1]}/${next.slice(-2)}` : `${loose[1]}-${next.padStart(4, '0')}`),
    );
  }
  return refused(message, {
    da: 'Skriv året, fx `2026`, to år i træk `2026-2027` eller et skoleår `2025/26`.',
    en: 'Write the year, such as `2026`, two years in a row `2026-2027` or a school year `2025/26`.',
  });
}

import { type Decimal, decimalText, parseDecimal } from '../core/index.ts';
import { formatNumber } from './format.ts';
import { quoted, type Reading, refused, rewritten, understood } from './reading.ts';

/** The minus sign that Word writes counts as a hyphen. */
function withPlainSign(source: string): string {
  return source.trim().replace(/^[−–]\s?(?=\d)/, '-');
}

const GROUPED = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const DOTTED = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const SIMPLE = /^[+-]?(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
const ONE_DOT_THREE_DIGITS = /^([+-]?[1-9]\d{0,2})\.(\d{3})$/;

function decimalFrom(text: string): Decimal | undefined {
  if (GROUPED.test(text)) return parseDecimal(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  if (SIMPLE.test(text)) return parseDecimal(text.replace(',', '.'));
  if (DOTTED.test(text)) return parseDecimal(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/** Reads a number other than money: `99,6` and `99.6` are the same; `43.250` is a question, because it may mean two things. */
export function readNumber(source: string): Reading<Decimal> {
  const text = withPlainSign(source);
  const doubtful = ONE_DOT_THREE_DIGITS.exec(text);
  if (doubtful !== null) {
    const whole = `${doubtful[1]}${doubtful[2]}`;
    const broken = parseDecimal(text);
    const decimal = broken === undefined ? '' : decimalText(broken).replace('.', ',');
    return refused(
      {
        da: `${quoted(source)} kan læses på to måder. Mener du ${whole} eller ${decimal}?`,
        en: `${quoted(source)} can be read in two ways. Do you mean ${whole} or ${decimal}?`,
      },
      { da: `Skriv \`${whole}\` eller \`${decimal}\`.`, en: `Write \`${whole}\` or \`${decimal}\`.` },
    );
  }
  const value = decimalFrom(text);
  return value === undefined ? refusedNumber(source, text) : understood(value);
}

function refusedNumber(source: string, text: string): Reading<Decimal> {
  const notANumber = { da: `${quoted(source)} er ikke et tal.`, en: `${quoted(source)} is not a number.` };
  if (text === '') {
    return refused(
      { da: 'Her mangler et tal.', en: 'A number is missing here.' },
      { da: 'Skriv et tal, fx `85` eller `99,6`.', en: 'Write a number such as `85` or `99,6`.' },
    );
  }
  if (/^[+-]?0\d+$/.test(text)) {
    return rewritten(
      { da: `${quoted(source)} begynder med nul.`, en: `${quoted(source)} begins with zero.` },
      text.replace(/0+(?=\d)/, ''),
    );
  }
  const percent = /^([+-]?\d+(?:[.,]\d+)?)\s*(?:%|procent|pct\.?)$/i.exec(text);
  if (percent !== null) {
    return refused(
      { da: `${quoted(source)} er et tal og en enhed.`, en: `${quoted(source)} is a number and a unit.` },
      {
        da: `Skriv tallet alene: \`${percent[1]}\`. Enheden står i målets \`enhed: procent\`.`,
        en: `Write the number alone: \`${percent[1]}\`. The unit stands in the target's \`enhed: procent\`.`,
      },
    );
  }
  const numbers = text.match(/\d+(?:,\d+)?/g) ?? [];
  if (numbers.length === 1 && !/^0x|\d[a-z]|[a-z]\d/i.test(text)) {
    return refused(notANumber, {
      da: `Skriv kun tallet: ${quoted(numbers[0] ?? '')}. Ord og enhed hører til i deres egne felter.`,
      en: `Write the number alone: ${quoted(numbers[0] ?? '')}. Words and unit belong in fields of their own.`,
    });
  }
  return refused(notANumber, {
    da: 'Skriv et tal med cifre, fx `85` eller `99,6`.',
    en: 'Write a number in digits, such as `85` or `99,6`.',
  });
}

const WHOLE = /^[+-]?(?:0|[1-9]\d*)$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$|^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/;

/** Reads money in whole kroner, dots as thousands: `400.000`, `43250`, `-400.000 kr.`. */
export function readAmount(source: string): Reading<Decimal> {
  const text = withPlainSign(source)
    .replace(/[\s\u00a0]*(?:kr\.?|kroner)$/i, '')
    .replace(/,(?:-|–|00)$/, '');
  if (WHOLE.test(text) || THOUSANDS.test(text)) {
    const value = parseDecimal(text.replace(/[. \u00a0\u202f]/g, ''));
    if (value !== undefined) return understood(value);
  }
  return refusedAmount(source, text);
}

/** Zeros that an abbreviation stands for, as in `0,5 mio. kr.` and `350 t.kr.`. */
const ABBREVIATIONS: readonly (readonly [RegExp, number])[] = [
  [/^(.+?)\s*(?:t\.?|tkr\.?|tus\.?|tusind(?:e)?)$/i, 3],
  [/^(.+?)\s*(?:mio\.?|million(?:er)?)$/i, 6],
  [/^(.+?)\s*(?:mia\.?|milliard(?:er)?)$/i, 9],
];

function writtenOut(text: string): string | undefined {
  for (const [pattern, zeros] of ABBREVIATIONS) {
    const match = pattern.exec(text);
    const value = match?.[1] === undefined ? undefined : decimalFrom(match[1]);
    if (value === undefined || value.scale > zeros) continue;
    return formatNumber({ coefficient: value.coefficient * 10n ** BigInt(zeros - value.scale), scale: 0 }).replace(
      '−',
      '-',
    );
  }
  return undefined;
}

function refusedAmount(source: string, text: string): Reading<Decimal> {
  if (text === '') {
    return refused(
      { da: 'Her mangler et beløb.', en: 'An amount is missing here.' },
      { da: 'Skriv beløbet i hele kroner, fx `400.000`.', en: 'Write the amount in whole kroner, such as `400.000`.' },
    );
  }
  const full = writtenOut(text);
  if (full !== undefined) {
    return rewritten(
      {
        da: `${quoted(source)} er forkortet. Beløb skrives helt ud i hele kroner.`,
        en: `${quoted(source)} is abbreviated. Amounts are written out in whole kroner.`,
      },
      full,
    );
  }
  if (/^[+-]?\d{1,3}(?:,\d{3})+$/.test(text)) {
    return rewritten(
      {
        da: `${quoted(source)} har komma, hvor tusinder skilles med punktum.`,
        en: `${quoted(source)} has commas where thousands are parted by dots.`,
      },
      text.replaceAll(',', '.'),
    );
  }
  if (/^[+-]?[\d.]*\d[.,]\d+$/.test(text)) {
    return refused(
      {
        da: `${quoted(source)} er ikke et helt antal kroner. Punktum skiller tusinder og står foran tre cifre.`,
        en: `${quoted(source)} is not a whole number of kroner. A dot parts thousands and stands before three digits.`,
      },
      {
        da: 'Skriv beløbet helt ud i hele kroner, fx `350.500` eller `1.500.000`.',
        en: 'Write the amount out in whole kroner, such as `350.500` or `1.500.000`.',
      },
    );
  }
  return refused(
    { da: `${quoted(source)} er ikke et beløb.`, en: `${quoted(source)} is not an amount.` },
    {
      da: 'Skriv beløbet med cifre i hele kroner, fx `400.000`. Ord som `ca.` og `op til` hører til i en note.',
      en: 'Write the amount in digits and whole kroner, such as `400.000`. Words such as `ca.` belong in a note.',
    },
  );
}

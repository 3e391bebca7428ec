import { type Decimal, decimalText, isoDate, type LocalDate } from '../core/index.ts';
import { readDate, readNumber } from '../text/index.ts';

/** A value as it is to stand in a follow-up. */
export type EntryValue =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** A word of the contract, or a deadline in words. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** A value and its place in the follow-up: `indsatser/jordsalg/succeskriterier/1/målt`. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: EntryValue;
}

/** Whether a text of the file says that already, however it is written. */
export function says(written: string, value: EntryValue): boolean {
  switch (value.kind) {
    case 'number': {
      const read = readNumber(written);
      return read.ok && decimalText(read.value) === decimalText(value.value);
    }
    case 'date': {
      const read = readDate(written);
      return read.ok && isoDate(read.value) === isoDate(value.date);
    }
    default:
      return written.trim() === value.text.trim();
  }
}

/** Where a text stands: on a line of its own, or between commas. */
export interface Surroundings {
  readonly flow: boolean;
  /** Columns before the key. */
  readonly indent: number;
}

/** Words, digits and plain signs: YAML and our own reading take them as they are. */
const PLAIN = /^[\p{L}\d](?:[\p{L}\d .()/%§–-]*[\p{L}\d.)%])?$/u;
/** On a line of its own a comma parts nothing. */
const PLAIN_ON_LINE = /^[\p{L}\d](?:[\p{L}\d ,.()/%§–-]*[\p{L}\d.)%])?$/u;
const NOTHING = /^(?:null|~)$/i;

/** Lines that YAML keeps behind `|` as they are: no blanks before the first or after any, nothing that is not seen. */
const LINES = /^(?!\s)(?!.*\s(?:\n|$))(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0]|\n)+$/su;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function textSource(text: string, { flow, indent }: Surroundings): string {
  if (!flow && text.includes('\n') && LINES.test(text)) {
    const lines = text.split('\n').map((line) => ' '.repeat(indent + 2) + line);
    return ['|-', ...lines].join('\n');
  }
  const isPlain = (flow ? PLAIN : PLAIN_ON_LINE).test(text) && !/ {2}|\n/.test(text) && !NOTHING.test(text);
  return isPlain ? text : quoted(text);
}

/** The value as YAML that reads as nothing else. */
export function sourceOf(value: EntryValue, place: Surroundings): string {
  switch (value.kind) {
    case 'number': {
      const text = decimalText(value.value).replace('.', ',');
      // Between commas the decimal comma would part the number.
      return place.flow && text.includes(',') ? `"${text}"` : text;
    }
    case 'date':
      return isoDate(value.date);
    default:
      return textSource(value.text, place);
  }
}

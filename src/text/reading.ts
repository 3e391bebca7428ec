import type { Words } from '../core/index.ts';

/** What a text means, or why it has no meaning here and how to write it instead. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Refused;

/** `instead` is the one right answer, absent where a person must decide. */
interface Refused {
  readonly ok: false;
  readonly message: Words;
  readonly hint: Words;
  readonly instead?: string;
}

export function understood<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** The refusal is of every kind of reading at once, so that one stage can hand on another's. */
export function refused(message: Words, hint: Words): Refused {
  return { ok: false, message, hint };
}

/** The same of a text that can only have meant one thing, which is said as the remedy. */
export function rewritten(message: Words, instead: string): Refused {
  return { ok: false, message, hint: writeInstead(instead), instead };
}

const LONGEST_QUOTE = 60;

/** The user's text as it stands in a message: short, on one line. */
export function quoted(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}\``;
}

/** The commonest remedy: the same thing, written the right way. */
export function writeInstead(right: string): Words {
  return { da: `Skriv ${quoted(right)}.`, en: `Write ${quoted(right)}.` };
}

import type { Words } from '../core/index.ts';

/** What a text means, or why it has no meaning here and how to write it instead. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: Words; readonly hint: Words };

export function understood<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** The refusal is of every kind of reading at once, so that one stage can hand on another's. */
export function refused(
  message: Words,
  hint: Words,
): { readonly ok: false; readonly message: Words; readonly hint: Words } {
  return { ok: false, message, hint };
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

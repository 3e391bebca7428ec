import type { Words } from '../core/index.ts';
import type { LoadRuleName } from './load-rules.ts';

/** Text of the same length in place of another, so that reading can go on behind a mistake and all places stay. */
export interface Replacement {
  readonly start: number;
  readonly text: string;
}

/** What a stretch of the file should be. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mistake while a file is read; offsets in its text. */
export interface Problem {
  readonly rule: LoadRuleName;
  readonly start: number;
  readonly end: number;
  readonly message: Words;
  readonly hint: Words;
  /** The one right answer; absent where a person must decide. */
  readonly fix?: readonly Correction[];
  /** What to read instead, so that one mistake gives one problem; undefined when nothing behind it can be trusted. */
  readonly instead?: readonly Replacement[];
}

/** Stands in for letters that are not to be read. */
export const BLANK = 'x';

/** Letters in the place of every sign of a stretch, blanks and line breaks left: harmless text of the same shape. */
export function blanked(text: string, start: number, end: number): Replacement {
  return { start, text: text.slice(start, end).replace(/\S/g, BLANK) };
}

/** `#` in the place of the first sign of each line from `start` to `end`. */
export function commentedOut(text: string, start: number, end: number): readonly Replacement[] {
  return Array.from(text.slice(start, end).matchAll(/[^\s][^\n]*/g), (line) => ({
    start: start + line.index,
    text: '#',
  }));
}

/** The text with the replacements made; they do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, text: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    parts.push(text.slice(done, start), instead);
    done = start + instead.length;
  }
  return parts.join('') + text.slice(done);
}

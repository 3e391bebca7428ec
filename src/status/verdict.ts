import type { Decimal, LocalDate, Words } from '../core/index.ts';
import type { Measurement } from './goal.ts';
import type { StatusWord } from './words.ts';

/** Where a goal stands on a day, and why. */
export interface Verdict {
  readonly status: StatusWord;
  /** One sentence that shows the arithmetic. */
  readonly reason: Words;
  /** The measurement that counts. */
  readonly latest: Measurement | undefined;
  /** What was to be there: the round's own value, or the line on the day of the measurement (of the round without one). */
  readonly due: Decimal | undefined;
  /** What the numbers say, where the unit calls it `delvist opfyldt`. */
  readonly computed: StatusWord | undefined;
  /** `opnået` of a milestone. */
  readonly reached: LocalDate | undefined;
}

/** A verdict that rests on no measurement. */
export function verdict(status: StatusWord, reason: Words, more: Partial<Verdict> = {}): Verdict {
  return { latest: undefined, due: undefined, computed: undefined, reached: undefined, ...more, status, reason };
}

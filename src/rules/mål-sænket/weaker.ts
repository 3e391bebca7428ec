import { compareDecimals, type Decimal } from '../../core/index.ts';
import { aimOf, type Direction, directionOf } from '../../status/index.ts';
import { wordsIn } from '../../text/index.ts';
import type { Target } from '../targets.ts';

function asksForLess(now: Decimal, before: Decimal, direction: Direction): boolean {
  const difference = compareDecimals(now, before);
  return direction === 'up' ? difference < 0 : difference > 0;
}

/** Whether a target asks for less than one of the same kind and unit. */
export function isWeaker(now: Target, before: Target): boolean {
  if (now.kind !== before.kind || now.unit !== before.unit) return false;
  const direction = directionOf(now);
  if (now.kind !== 'stiger_med' && now.kind !== 'falder_med') return asksForLess(now.value, before.value, direction);
  if (compareDecimals(now.value, before.value) >= 0) return false;
  // Five percent off a lower figure may be more than six percent off a higher one: what is reached decides.
  const [aim, aimBefore] = [now, before].map((target) => aimOf(target, target.udgangspunkt?.værdi));
  return aim === undefined || aimBefore === undefined || asksForLess(aim, aimBefore, direction);
}

/** Whether two criteria are about the same thing: a number may have gone to another one. */
export function isSameMatter(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(wordsIn(text.toLowerCase())));
  if (left === undefined || right === undefined) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return 2 * shared >= Math.min(left.size, right.size) && shared > 0;
}

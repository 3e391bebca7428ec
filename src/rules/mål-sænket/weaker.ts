import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  multiplyDecimals,
  subtractDecimals,
} from '../../core/index.ts';
import { wordsIn } from '../../text/index.ts';
import { comparableBaseline, type Target } from '../targets.ts';

const HUNDRED = decimalOf(100);

/** A hundred times the value that a change leads to, so that nothing need be divided; undefined without a baseline. */
function levelOf(target: Target): Decimal | undefined {
  const { kind, value, enhed, udgangspunkt } = target;
  const change = kind === 'falder_med' ? subtractDecimals(decimalOf(0), value) : value;
  if (enhed === 'procent') {
    const baseline = udgangspunkt?.værdi;
    return baseline && multiplyDecimals(baseline, addDecimals(HUNDRED, change));
  }
  const baseline = comparableBaseline(target);
  return baseline && multiplyDecimals(HUNDRED, addDecimals(baseline, change));
}

/** Five percent off a lower figure may be more than six percent off a higher one: the level that is reached decides. */
function isWeakerChange(now: Target, before: Target): boolean {
  const [level, levelBefore] = [levelOf(now), levelOf(before)];
  if (level === undefined || levelBefore === undefined) return true;
  const difference = compareDecimals(level, levelBefore);
  return now.kind === 'falder_med' ? difference > 0 : difference < 0;
}

/** Whether a target asks for less than one of the same kind and unit. */
export function isWeaker(now: Target, before: Target): boolean {
  if (now.kind !== before.kind || now.enhed !== before.enhed) return false;
  const difference = compareDecimals(now.value, before.value);
  switch (now.kind) {
    case 'højst':
    case 'falder_til':
      return difference > 0;
    case 'stiger_med':
    case 'falder_med':
      return difference < 0 && isWeakerChange(now, before);
    default:
      return difference < 0;
  }
}

/** Whether two criteria are about the same thing: a number may have gone to another one. */
export function isSameMatter(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(wordsIn(text.toLowerCase())));
  if (left === undefined || right === undefined) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return 2 * shared >= Math.min(left.size, right.size) && shared > 0;
}

import {
  addDecimals,
  compareDecimals,
  type Decimal,
  dayNumber,
  decimalOf,
  flooredShare,
  type LocalDate,
  multiplyDecimals,
  scaledDecimal,
  shiftDecimal,
  subtractDecimals,
} from '../core/index.ts';
import { unitName } from '../text/index.ts';
import type { Goal, NumberTarget } from './goal.ts';

/** Whether more or less is better. */
export type Direction = 'up' | 'down';

export function directionOf({ kind }: NumberTarget): Direction {
  return kind === 'højst' || kind === 'falder_til' || kind === 'falder_med' ? 'down' : 'up';
}

/** At or beyond a limit. */
export function reaches(value: Decimal, limit: Decimal, direction: Direction): boolean {
  const difference = compareDecimals(value, limit);
  return direction === 'up' ? difference >= 0 : difference <= 0;
}

function isPercent(unit: string): boolean {
  return unitName(unit) === 'procent';
}

/** Without its sign: 10 percent more than a deficit of 100 is a deficit of 90. */
function sizeOf(value: Decimal): Decimal {
  return value.coefficient < 0n ? subtractDecimals(decimalOf(0), value) : value;
}

/**
 * The value to be measured at the deadline; of `stiger_med` and `falder_med` it follows from the baseline, and is undefined without one
 * (in percent also with a baseline of 0, of which every change is infinite).
 */
export function aimOf(target: NumberTarget, baseline: Decimal | undefined): Decimal | undefined {
  const { kind, value, unit } = target;
  if (kind !== 'stiger_med' && kind !== 'falder_med') return value;
  if (baseline === undefined) return undefined;
  if (isPercent(unit) && baseline.coefficient === 0n) return undefined;
  const change = isPercent(unit) ? shiftDecimal(multiplyDecimals(sizeOf(baseline), value), 2) : value;
  return kind === 'stiger_med' ? addDecimals(baseline, change) : subtractDecimals(baseline, change);
}

/** A straight line from the baseline on the first day to the aim at the deadline. */
export interface Line {
  readonly from: Decimal;
  readonly aim: Decimal;
  readonly direction: Direction;
  /** Totals are whole: the line is rounded down. */
  readonly counted: boolean;
  readonly start: LocalDate;
  readonly deadline: LocalDate;
}

/** The line of a number: counted totals (from 0 unless a baseline is given), and levels that rise or fall from a baseline. */
export function lineOf(target: NumberTarget, { baseline, start, deadline }: Goal): Line | undefined {
  const counted = target.kind === 'i_alt';
  const hasLine = counted || target.kind.startsWith('stiger') || target.kind.startsWith('falder');
  const from = baseline?.værdi ?? (counted ? decimalOf(0) : undefined);
  const aim = aimOf(target, baseline?.værdi);
  if (!hasLine || from === undefined || aim === undefined) return undefined;
  return { from, aim, direction: directionOf(target), counted, start, deadline };
}

/** How much of the way is to be behind one on a day, as a fraction between 0 and 1 with a positive denominator. */
function shareAt({ start, deadline }: Line, day: LocalDate): readonly [numerator: number, denominator: number] {
  const whole = dayNumber(deadline) - dayNumber(start);
  if (whole <= 0) return [1, 1];
  return [Math.min(Math.max(dayNumber(day) - dayNumber(start), 0), whole), whole];
}

/** The line on a day as a sum and what it is to be divided by, so that rounding happens once, if at all. */
function weighed(line: Line, day: LocalDate): readonly [sum: Decimal, denominator: number] {
  const [numerator, denominator] = shareAt(line, day);
  const from = multiplyDecimals(line.from, decimalOf(denominator - numerator));
  return [addDecimals(from, multiplyDecimals(line.aim, decimalOf(numerator))), denominator];
}

/** Whether a value is at or beyond the line on a day; exact, without rounding but that of totals. */
export function isOnLine(line: Line, value: Decimal, day: LocalDate): boolean {
  const [sum, denominator] = weighed(line, day);
  if (line.counted) return compareDecimals(value, flooredShare(sum, 1, denominator)) >= 0;
  return reaches(multiplyDecimals(value, decimalOf(denominator)), sum, line.direction);
}

/** The line's value on a day for people to read, rounded to `places` decimals; totals are whole. */
export function lineAt(line: Line, day: LocalDate, places: number): Decimal {
  const [sum, denominator] = weighed(line, day);
  return line.counted ? flooredShare(sum, 1, denominator) : scaledDecimal(sum, 1, denominator, places);
}

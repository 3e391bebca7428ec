import { type Decimal, dayNumber, decimalText, type LocalDate } from '../../core/index.ts';
import type { Trend, TrendPoint } from '../../doc/index.ts';
import {
  aimOf,
  type CriterionStatus,
  type Goal,
  lineOf,
  type Measurement,
  measuredUnit,
  type NumberTarget,
} from '../../status/index.ts';
import { formatDate, formatMonth, formatNumber, formatQuantity } from '../../text/index.ts';
import type { Field, Fields } from '../field.ts';

/** How a measured number moves towards its target; undefined while there is nothing to draw. `day` is the round's. */
export function trendField(
  { goal, measurements, earlier }: CriterionStatus,
  day: LocalDate,
  fields: Fields,
): Field | undefined {
  const { target, baseline, fallenAway } = goal;
  if (target === undefined || target.kind === 'senest' || fallenAway) return undefined;
  const aim = aimOf(target, baseline?.værdi);
  const ofRounds = lastOfEachDay(measurements);
  if (aim === undefined || ofRounds.length === 0) return undefined;
  const counted = [...lastOfEachDay(earlier), ...ofRounds];
  const start = startOf(goal);
  const points = [...(start === undefined ? [] : [start]), ...counted.map(pointOf)].toSorted((a, b) => a.day - b.day);
  const trend: Trend = {
    kind: 'trend',
    points,
    target: {
      ...placed(aim, goal.deadline),
      label: `mål ${formatNumber(aim)}`,
      when: formatMonth(goal.deadline),
    },
    way: wayOf(goal, target, day),
  };
  return fields.diagram(inWords(goal, target, aim, counted), trend);
}

function placed(value: Decimal, day: LocalDate): { readonly day: number; readonly value: number } {
  return { day: dayNumber(day), value: Number(decimalText(value)) };
}

function pointOf({ value, date }: Measurement): TrendPoint {
  return { ...placed(value, date), label: formatNumber(value), when: formatMonth(date) };
}

/** The baseline at the end of its year. */
function startOf({ baseline, start }: Goal): TrendPoint | undefined {
  if (baseline?.værdi === undefined) return undefined;
  const { år, værdi } = baseline;
  const day = år === undefined ? start : { year: år.last, month: 12, day: 31 };
  return { ...placed(værdi, day), label: formatNumber(værdi), when: år?.text ?? formatMonth(start) };
}

function lastOfEachDay(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...new Map(measurements.map((one) => [dayNumber(one.date), one])).values()];
}

/** From the first day over the round's own value to the target; of a level that only the deadline asks for there is none. */
function wayOf(goal: Goal, target: NumberTarget, day: LocalDate): Trend['way'] {
  const line = lineOf(target, goal);
  const from = line?.from ?? goal.baseline?.værdi;
  const { underway } = goal;
  if (underway !== undefined) {
    return [...(from === undefined ? [] : [placed(from, goal.start)]), placed(underway.value, day)];
  }
  return line === undefined ? [] : [placed(line.from, line.start)];
}

/** `71 procent i 2025, 79 procent 14. august 2026. Målet er 85 procent 1. december 2026.` */
function inWords(goal: Goal, target: NumberTarget, aim: Decimal, measurements: readonly Measurement[]): string {
  const { baseline } = goal;
  const unit = measuredUnit(target, baseline);
  const began =
    baseline?.værdi === undefined
      ? []
      : [
          `${formatQuantity(baseline.værdi, unit)} ${baseline.år === undefined ? 'fra start' : `i ${baseline.år.text}`}`,
        ];
  const values = measurements.map(({ value, date }) => `${formatQuantity(value, unit)} ${formatDate(date)}`);
  return `Udvikling: ${[...began, ...values].join(', ')}. Målet er ${formatQuantity(aim, unit)} ${formatDate(goal.deadline)}.`;
}

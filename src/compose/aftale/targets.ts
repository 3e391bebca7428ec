import type { Måltal, Udgangspunkt, Undervejs } from '../../check/index.ts';
import type { Decimal } from '../../core/index.ts';
import { measuredUnit, NUMBER_KINDS, type NumberKind, type Target, targetOf } from '../../status/index.ts';
import { formatQuantity, formatTerm, unitName } from '../../text/index.ts';

/** `mindst 85 procent`, `falder med 6 procent`, `senest 30. juni 2026`; '' when no kind of target is given. */
export function targetText(måltal: Måltal): string {
  const unit = måltal.enhed ?? '';
  const parts = NUMBER_KINDS.flatMap((key) => {
    const value = måltal[key];
    return value === undefined ? [] : [textOf(key, value, unit)];
  });
  if (måltal.senest !== undefined) parts.push(`senest ${formatTerm(måltal.senest)}`);
  return parts.length === 0 ? unitName(unit) : parts.join(', ');
}

/** The same of a target that stands by itself. */
export function targetWords(target: Target): string {
  return target.kind === 'senest'
    ? `senest ${formatTerm(target.term)}`
    : textOf(target.kind, target.value, target.unit);
}

function textOf(kind: NumberKind, value: Decimal, unit: string): string {
  return `${kind.replaceAll('_', ' ')} ${formatQuantity(value, unit)}`;
}

/** `78 procent i 2025`. */
export function baselineText(baseline: Udgangspunkt, måltal: Måltal | undefined): string {
  return baselineIn(unitOf(baseline, måltal), baseline);
}

/** The same beside a target that stands by itself. */
export function baselineWords(baseline: Udgangspunkt, target: Target | undefined): string {
  return baselineIn(measuredUnit(target, baseline), baseline);
}

function baselineIn(unit: string, baseline: Udgangspunkt): string {
  const value = baseline.værdi === undefined ? unitName(unit) : formatQuantity(baseline.værdi, unit);
  const year = baseline.år === undefined ? '' : `i ${baseline.år.text}`;
  return [value, year].filter((part) => part !== '').join(' ');
}

/** `20 institutioner (Midtvejsopfølgning)`, by the titles of the rounds. */
export function stepsText(
  undervejs: Undervejs,
  baseline: Udgangspunkt | undefined,
  måltal: Måltal | undefined,
  titleOf: (round: string) => string,
): string {
  const unit = unitOf(baseline, måltal);
  return Object.entries(undervejs)
    .map(([round, value]) => `${formatQuantity(value, unit)} (${titleOf(round)})`)
    .join(', ');
}

/** The unit of what is measured; without a kind of target the one that is written. */
function unitOf(baseline: Udgangspunkt | undefined, måltal: Måltal | undefined): string {
  const target = targetOf(måltal);
  return target === undefined ? (baseline?.enhed ?? måltal?.enhed ?? '') : measuredUnit(target, baseline);
}

import type { Måltal, Udgangspunkt, Undervejs } from '../../check/index.ts';
import { formatQuantity, formatTerm, unitName } from '../../text/index.ts';

/** `mindst 85 procent`, `falder med 6 procent`, `senest 30. juni 2026`; '' when no kind of target is given. */
export function targetText(måltal: Måltal): string {
  const unit = måltal.enhed ?? '';
  const parts = KINDS.flatMap(({ key, words }) => {
    const value = måltal[key];
    return value === undefined ? [] : [`${words} ${formatQuantity(value, unit)}`];
  });
  if (måltal.senest !== undefined) parts.push(`senest ${formatTerm(måltal.senest)}`);
  return parts.length === 0 ? unitName(unit) : parts.join(', ');
}

const KINDS = [
  { key: 'mindst', words: 'mindst' },
  { key: 'højst', words: 'højst' },
  { key: 'stiger_til', words: 'stiger til' },
  { key: 'falder_til', words: 'falder til' },
  { key: 'stiger_med', words: 'stiger med' },
  { key: 'falder_med', words: 'falder med' },
  { key: 'i_alt', words: 'i alt' },
] as const;

/** `78 procent i 2025`. */
export function baselineText(baseline: Udgangspunkt, måltal: Måltal | undefined): string {
  const unit = measuredUnit(baseline, måltal);
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
  const unit = measuredUnit(baseline, måltal);
  return Object.entries(undervejs)
    .map(([round, value]) => `${formatQuantity(value, unit)} (${titleOf(round)})`)
    .join(', ');
}

/** The unit of what is measured: of a change in procent it is the baseline's own, or none is known. */
function measuredUnit(baseline: Udgangspunkt | undefined, måltal: Måltal | undefined): string {
  if (baseline?.enhed !== undefined) return baseline.enhed;
  const unit = måltal?.enhed ?? '';
  const isChange = måltal?.stiger_med !== undefined || måltal?.falder_med !== undefined;
  return isChange && unitName(unit) === 'procent' ? '' : unit;
}

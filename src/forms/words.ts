import type { LocalDate } from '../core/index.ts';
import type { ResolvedHandling } from '../model/index.ts';
import { type ActionStatus, type CriterionStatus, measuredUnit } from '../status/index.ts';
import { formatDate, formatQuantity, formatTerm } from '../text/index.ts';

/** A text as it stands on one line. */
export function oneLine(text: string = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `mindst 85 procent senest 1. december 2026`. */
export function goalText({ goal: { target, judged, deadline } }: CriterionStatus): string {
  const due = `senest ${formatDate(deadline)}`;
  if (target?.kind === 'senest') return `senest ${formatTerm(target.term)}`;
  if (target !== undefined)
    return `${target.kind.replace('_', ' ')} ${formatQuantity(target.value, target.unit)} ${due}`;
  if (judged === undefined) return 'måltallet mangler i aftalen';
  const by = judged.af === undefined ? 'vurderes' : `vurderes af ${oneLine(judged.af)}`;
  return [by, oneLine(judged.hvordan), due].filter((part) => part !== '').join(', ');
}

/** `78 procent i 2025`; empty without one. */
export function baselineText({ goal: { target, baseline } }: CriterionStatus): string {
  if (baseline?.værdi === undefined) return '';
  const year = baseline.år === undefined ? '' : ` i ${baseline.år.text}`;
  return formatQuantity(baseline.værdi, measuredUnit(target, baseline)) + year;
}

/** What was last measured or reached before this round; empty for nothing. */
export function latestText({ goal: { target, baseline }, verdict: { latest, reached } }: CriterionStatus): string {
  if (reached !== undefined) return `nået ${formatDate(reached)}`;
  if (latest === undefined) return '';
  return `${formatQuantity(latest.value, measuredUnit(target, baseline))} den ${formatDate(latest.date)}`;
}

/** `1. april 2026, ansvarlig: Kommunikation`. */
export function actionText({ document, frist }: ResolvedHandling): string {
  const due = frist === undefined ? '' : formatTerm(frist.term);
  const by = document?.ansvarlig === undefined ? '' : `ansvarlig: ${oneLine(document.ansvarlig)}`;
  return [due, by].filter((part) => part !== '').join(', ');
}

export function latestAction({ status }: ActionStatus): string {
  return status ?? '';
}

export function reachedText(day: LocalDate | undefined): string {
  return day === undefined ? '' : `opnået ${formatDate(day)}`;
}

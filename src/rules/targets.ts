import type { Måltal, Udgangspunkt } from '../check/index.ts';
import type { Decimal } from '../core/index.ts';
import type {
  KoncernEffort,
  Place,
  ResolvedAgreement,
  ResolvedEffort,
  ResolvedSucceskriterium,
} from '../model/index.ts';
import { type NumberTarget, targetOf } from '../status/index.ts';
import { formatQuantity } from '../text/index.ts';

/** A target that is a number, where it stands: a criterion's, or a unit's own to a koncernmål. */
export interface Target extends NumberTarget {
  readonly nummer: string;
  /** What the criterion says; that of the koncernmål for a unit's own target. */
  readonly tekst: string;
  readonly udgangspunkt: Udgangspunkt | undefined;
  /** The criterion, not its `måltal`. */
  readonly place: Place;
}

/** A unit alone is no target. */
export function hasTarget(måltal: Måltal | undefined): boolean {
  return måltal !== undefined && Object.keys(måltal).some((kind) => kind !== 'enhed');
}

/** Where each unit sets its own target, koncern.yaml need not have one. */
function unitsSetTheirOwn(effort: ResolvedEffort): effort is KoncernEffort {
  return effort.art === 'koncern' && effort.document.lokalt_mål?.hvad === 'måltal';
}

/** Whether a criterion can be settled: it has a target or a judge, or each unit sets a target for itself. */
export function isSettled({ document }: ResolvedSucceskriterium, effort: ResolvedEffort): boolean {
  if (document === undefined) return false;
  const byUnit = unitsSetTheirOwn(effort) && 'gælder' in document && document.gælder === 'hver enhed';
  return byUnit || document.vurderes !== undefined || hasTarget(document.måltal);
}

interface Written {
  readonly måltal?: Måltal;
  readonly udgangspunkt?: Udgangspunkt;
}

function numberIn({ nummer, document }: ResolvedSucceskriterium, written: Written, place: Place): readonly Target[] {
  const target = targetOf(written.måltal);
  if (target === undefined || target.kind === 'senest') return [];
  const { kind, value, unit } = target;
  return [{ kind, value, unit, nummer, tekst: document?.tekst ?? '', udgangspunkt: written.udgangspunkt, place }];
}

/** The targets that an effort, or a koncernmål by itself, sets for its criteria. */
export function targetsOf({ succeskriterier }: ResolvedEffort): readonly Target[] {
  return succeskriterier.flatMap((criterion) =>
    criterion.document === undefined ? [] : numberIn(criterion, criterion.document, criterion.place),
  );
}

/** The targets that a unit sets for itself to a koncernmål. */
export function localTargetsOf({ succeskriterier }: ResolvedEffort): readonly Target[] {
  return succeskriterier.flatMap((criterion) =>
    criterion.udgår || criterion.lokalt === undefined
      ? []
      : numberIn(criterion, criterion.lokalt.document, criterion.lokalt.place),
  );
}

/** The local targets of all koncernmål of an agreement. */
export function localTargetsIn({ chapters }: ResolvedAgreement): readonly Target[] {
  return chapters.koncern.flatMap(localTargetsOf);
}

/** The baseline, where it is measured in the unit of the target: `3,8 fraværsprocent` says nothing of `6 procent`. */
export function comparableBaseline({ udgangspunkt, unit: measured }: Target): Decimal | undefined {
  const unit = udgangspunkt?.enhed;
  return unit === undefined || unit === measured ? udgangspunkt?.værdi : undefined;
}

/** `mindst 85 procent`, `stiger til 42 institutioner`. */
export function targetText({ kind, value, unit }: NumberTarget): string {
  return `${kind.replace('_', ' ')} ${formatQuantity(value, unit)}`;
}

import type { Opfølgning } from '../check/index.ts';
import { agreementsOf } from './find.ts';
import type { Place } from './place.ts';
import type { ResolvedAgreement, ResolvedEffort, ResolvedKoncern } from './resolved.ts';
import type { CheckedFile } from './workspace.ts';

/** A follow-up with what it reports on. */
export interface ResolvedFollowUp {
  readonly document: Opfølgning;
  readonly place: Place;
  /** The agreement, or the year's koncern for `aftale: koncern`; undefined when there is none such. */
  readonly reportsOn: ResolvedAgreement | ResolvedKoncern | undefined;
  /** Its efforts; empty when there is none. */
  readonly indsatser: readonly ResolvedEffort[];
}

/** The agreement of the follow-up's year; else the two-year agreement that the year lies in. */
function agreementOf(
  { aftale, år }: Opfølgning,
  agreements: readonly ResolvedAgreement[],
): ResolvedAgreement | undefined {
  const candidates = agreementsOf(aftale, agreements);
  return (
    candidates.find(({ year }) => year.first === år.first) ??
    candidates.find(({ year }) => år.first >= year.first && år.last <= year.last)
  );
}

export function resolveFollowUp(
  { document, parsed }: CheckedFile<Opfølgning>,
  agreements: readonly ResolvedAgreement[],
  koncern: readonly ResolvedKoncern[],
): ResolvedFollowUp {
  const place: Place = { file: parsed, path: [] };
  const reportsOn =
    document.aftale === 'koncern'
      ? koncern.find(({ year }) => year.first === document.år.first)
      : agreementOf(document, agreements);
  return { document, place, reportsOn, indsatser: reportsOn?.indsatser ?? [] };
}

/** An effort by id, or by its bilag's number (`1a`). */
export function effortNamed(efforts: readonly ResolvedEffort[], name: string): ResolvedEffort | undefined {
  return efforts.find(({ id }) => id === name) ?? efforts.find(({ label }) => label === name);
}

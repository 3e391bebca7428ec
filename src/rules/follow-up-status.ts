import { compareDates } from '../core/index.ts';
import {
  type Period,
  type ResolvedAgreement,
  type ResolvedFollowUp,
  resolveFollowUp,
  resolveKoncern,
} from '../model/index.ts';
import { type RoundStatus, unitStatus } from '../status/index.ts';
import type { Context } from './rule.ts';

const known = new WeakMap<ResolvedFollowUp, RoundStatus | undefined>();

function isAgreement(reportsOn: ResolvedFollowUp['reportsOn']): reportsOn is ResolvedAgreement {
  return reportsOn !== undefined && 'status' in reportsOn;
}

/** The round of a unit's follow-up in its agreement; undefined for a koncern's, and where aftale.yaml has no such round. */
export function roundOf({ document, reportsOn }: ResolvedFollowUp): ResolvedAgreement['rounds'][number] | undefined {
  if (!isAgreement(reportsOn)) return undefined;
  return reportsOn.rounds.find(({ id, year }) => id === document.runde && year === document.år.first);
}

/** Then the period is the mistake, and every goal would look late. */
function isBackward({ first, last }: Period): boolean {
  return compareDates(first, last) > 0;
}

function judged(followUp: ResolvedFollowUp, { workspace, agreements }: Context): RoundStatus | undefined {
  const { reportsOn } = followUp;
  const round = roundOf(followUp);
  if (!isAgreement(reportsOn) || round === undefined || isBackward(reportsOn.period)) return undefined;
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const ofUnit = workspace.followUps
    .filter(({ document }) => document.aftale === reportsOn.id)
    .map((one) => resolveFollowUp(one, agreements, koncern))
    .filter((one) => one.reportsOn === reportsOn);
  return unitStatus(reportsOn, ofUnit, round);
}

/** Where every goal stands in the round that a unit's follow-up reports on; judged once for all rules. */
export function statusIn(followUp: ResolvedFollowUp, context: Context): RoundStatus | undefined {
  if (!known.has(followUp)) known.set(followUp, judged(followUp, context));
  return known.get(followUp);
}

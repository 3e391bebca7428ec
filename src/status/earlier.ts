import { agreementBefore, type ResolvedAgreement, type ResolvedFollowUp } from '../model/index.ts';
import type { Goal, Measurement } from './goal.ts';
import { measuredUnit } from './reasons.ts';
import { type CriterionStatus, type UnitStatus, unitStatus } from './report.ts';

/** More years than these are history, and no trend that anyone steers by. */
const YEARS_BACK = 2;

/** What is measured: nothing for milestones and judgements, and for totals, which begin anew each year. */
function measureOf({ target, baseline }: Goal): string | undefined {
  if (target === undefined || target.kind === 'senest' || target.kind === 'i_alt') return undefined;
  return measuredUnit(target, baseline);
}

/** Whether two years ask the same: same effort and number, same words, and a number of the same unit. */
function isSame(now: CriterionStatus, before: CriterionStatus): boolean {
  const [unit, old] = [measureOf(now.goal), measureOf(before.goal)];
  return (
    unit !== undefined &&
    unit === old &&
    now.effort.id === before.effort.id &&
    now.criterion.nummer === before.criterion.nummer &&
    now.criterion.document?.tekst === before.criterion.document?.tekst
  );
}

/** Earlier agreements of a folder as they stood at their last round; each judged once. */
export class EarlierYears {
  readonly #agreements: readonly ResolvedAgreement[];
  readonly #followUps: readonly ResolvedFollowUp[];
  readonly #known = new Map<ResolvedAgreement, UnitStatus | undefined>();

  constructor(agreements: readonly ResolvedAgreement[], followUps: readonly ResolvedFollowUp[]) {
    this.#agreements = agreements;
    this.#followUps = followUps;
  }

  /** A unit with what its criteria measured in the years before, by date. */
  with(unit: UnitStatus): UnitStatus {
    const before = this.#before(unit.agreement);
    if (before.length === 0) return unit;
    return {
      ...unit,
      criteria: unit.criteria.map((criterion) => ({ ...criterion, earlier: earlierOf(criterion, before) })),
    };
  }

  /** The latest first. */
  #before(agreement: ResolvedAgreement): readonly UnitStatus[] {
    const found: UnitStatus[] = [];
    let last = agreementBefore(agreement, this.#agreements);
    for (let back = 0; back < YEARS_BACK && last !== undefined; back += 1) {
      const status = this.#atTheEnd(last);
      if (status !== undefined) found.push(status);
      last = agreementBefore(last, this.#agreements);
    }
    return found;
  }

  #atTheEnd(agreement: ResolvedAgreement): UnitStatus | undefined {
    if (!this.#known.has(agreement)) {
      const round = agreement.rounds.findLast(({ opgøres_pr }) => opgøres_pr !== undefined);
      const own = this.#followUps.filter(({ reportsOn }) => reportsOn === agreement);
      this.#known.set(agreement, round === undefined ? undefined : unitStatus(agreement, own, round));
    }
    return this.#known.get(agreement);
  }
}

function earlierOf(criterion: CriterionStatus, before: readonly UnitStatus[]): readonly Measurement[] {
  return before
    .toReversed()
    .flatMap(({ criteria }) => criteria.find((one) => isSame(criterion, one))?.measurements ?? []);
}

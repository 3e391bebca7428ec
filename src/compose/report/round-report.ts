import type { LocalDate } from '../../core/index.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import type { KoncernStatus, UnitStatus } from '../../status/index.ts';

/** A round over the whole folder: where every unit stands on one day, and who has not reported. */
export interface RoundReport {
  readonly round: { readonly id: string; readonly titel: string };
  /** As the agreements write it: `2026`, `2025/26`. */
  readonly year: string;
  readonly day: LocalDate;
  readonly units: readonly UnitStatus[];
  readonly koncern: readonly KoncernStatus[];
  readonly missing: readonly ResolvedAgreement[];
}

/** The units that have reported. */
export function reportedUnits({ units }: RoundReport): readonly UnitStatus[] {
  return units.filter(({ followUp }) => followUp !== undefined);
}

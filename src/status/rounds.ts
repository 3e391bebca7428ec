import type { Kriterieopfølgning, Måljustering } from '../check/index.ts';
import { compareDates, type LocalDate } from '../core/index.ts';
import type { ResolvedFollowUp, ResolvedRound } from '../model/index.ts';
import type { Evidence, Measurement } from './goal.ts';

/** A round of an agreement that has a day, and what its unit wrote for it. */
export interface ReportedRound {
  readonly round: ResolvedRound;
  readonly day: LocalDate;
  readonly followUp: ResolvedFollowUp;
}

/** The follow-ups of one agreement up to and with a round's day, in the order of their days. */
export function roundsUpTo(
  rounds: readonly ResolvedRound[],
  followUps: readonly ResolvedFollowUp[],
  day: LocalDate,
): readonly ReportedRound[] {
  return followUps
    .flatMap((followUp): readonly ReportedRound[] => {
      const { runde, år } = followUp.document;
      const round = rounds.find(({ id, year }) => id === runde && year === år.first);
      const own = round?.opgøres_pr;
      if (round === undefined || own === undefined || compareDates(own, day) > 0) return [];
      return [{ round, day: own, followUp }];
    })
    .toSorted((a, b) => compareDates(a.day, b.day));
}

/** What a round says of a criterion; undefined for nothing. */
export function reportOf({ followUp }: ReportedRound, effort: string, nummer: string): Kriterieopfølgning | undefined {
  const efforts = followUp.document.indsatser;
  const criteria =
    efforts !== undefined && Object.hasOwn(efforts, effort) ? efforts[effort]?.succeskriterier : undefined;
  return criteria !== undefined && Object.hasOwn(criteria, nummer) ? criteria[nummer] : undefined;
}

/** The last of the reports that has the field; a later round replaces what an earlier one said. */
function lastOf<T>(
  reports: readonly Kriterieopfølgning[],
  field: (report: Kriterieopfølgning) => T | undefined,
): T | undefined {
  return reports.map(field).findLast((value) => value !== undefined);
}

/** What the rounds up to and with the last one have said of a criterion; `current` is the round in question. */
export function evidenceOf(
  rounds: readonly ReportedRound[],
  current: ReportedRound | undefined,
  effort: string,
  nummer: string,
): Evidence {
  const said = rounds.flatMap((round) => {
    const report = reportOf(round, effort, nummer);
    return report === undefined ? [] : [{ report, day: round.day }];
  });
  const reports = said.map(({ report }) => report);
  const now = current === undefined ? undefined : reportOf(current, effort, nummer);
  return {
    measurements: said
      .flatMap(({ report, day }): readonly Measurement[] =>
        report.målt === undefined ? [] : [{ value: report.målt, date: report.dato ?? day, answers: report.svar }],
      )
      .toSorted((a, b) => compareDates(a.date, b.date)),
    reached: lastOf(reports, ({ opnået }) => opnået),
    expected: lastOf(reports, ({ forventet }) => forventet),
    judgement: lastOf(reports, ({ vurdering }) => vurdering),
    notMeasured: now?.ikke_målt,
    explained: now?.forklaring !== undefined && now.vurdering !== undefined,
  };
}

/** The change of a criterion's goal that is in force on a day; of several the one with the latest date. */
export function adjustmentOf(
  rounds: readonly ReportedRound[],
  effort: string,
  nummer: string,
  day: LocalDate,
): Måljustering | undefined {
  return rounds
    .flatMap((round) =>
      (round.followUp.document.måljusteringer ?? []).map((adjustment) => ({
        adjustment,
        date: adjustment.dato ?? round.day,
      })),
    )
    .filter(({ adjustment }) => adjustment.indsats === effort && adjustment.succeskriterium === nummer)
    .filter(({ date }) => compareDates(date, day) <= 0)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1)?.adjustment;
}

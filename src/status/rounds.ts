import type { Kriterieopfølgning, Måljustering } from '../check/index.ts';
import { compareDates, type LocalDate } from '../core/index.ts';
import { effortNamed, type ResolvedFollowUp, type ResolvedRound } from '../model/index.ts';
import type { Evidence, Measurement } from './goal.ts';

/** A round of an agreement that has a day, and what its unit wrote for it. */
export interface ReportedRound {
  readonly round: ResolvedRound;
  readonly day: LocalDate;
  readonly followUp: ResolvedFollowUp;
}

/** The follow-ups of one agreement in the order of their rounds: by day, and of one day as in aftale.yaml. */
export function reportedRounds(
  rounds: readonly ResolvedRound[],
  followUps: readonly ResolvedFollowUp[],
): readonly ReportedRound[] {
  return rounds
    .flatMap((round): readonly ReportedRound[] => {
      const day = round.opgøres_pr;
      if (day === undefined) return [];
      return followUps
        .filter(({ document }) => document.runde === round.id && document.år.first === round.year)
        .map((followUp) => ({ round, day, followUp }));
    })
    .toSorted((a, b) => compareDates(a.day, b.day));
}

/** This round and those before it; what was said later is not known yet. */
export function roundsUpTo(
  reported: readonly ReportedRound[],
  rounds: readonly ResolvedRound[],
  { day, round }: Pick<ReportedRound, 'day' | 'round'>,
): readonly ReportedRound[] {
  const orderOf = ({ id, year }: ResolvedRound): number =>
    rounds.findIndex((one) => one.id === id && one.year === year);
  return reported.filter((other) => {
    const order = compareDates(other.day, day);
    return order < 0 || (order === 0 && orderOf(other.round) <= orderOf(round));
  });
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
    expected: reports.findLast(({ forventet, forventning }) => (forventet ?? forventning) !== undefined)?.forventet,
    judgement: lastOf(reports, ({ vurdering }) => vurdering),
    notMeasured: now?.ikke_målt,
    explained: now?.forklaring !== undefined && now.vurdering !== undefined,
  };
}

/**
 * The change of a criterion's goal that is in force on a day, whichever round's file it stands in; of several the one with the latest
 * date.
 */
export function adjustmentOf(
  reported: readonly ReportedRound[],
  effort: string,
  nummer: string,
  day: LocalDate,
): Måljustering | undefined {
  return reported
    .flatMap(({ followUp, day: ofRound }) =>
      (followUp.document.måljusteringer ?? [])
        .filter(({ indsats = '' }) => effortNamed(followUp.indsatser, indsats)?.id === effort)
        .filter(({ succeskriterium }) => succeskriterium === nummer)
        .map((adjustment) => ({ adjustment, date: adjustment.dato ?? ofRound })),
    )
    .filter(({ date }) => compareDates(date, day) <= 0)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1)?.adjustment;
}

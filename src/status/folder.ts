import { compareDates, type LocalDate } from '../core/index.ts';
import {
  type KoncernEffort,
  type ResolvedAgreement,
  type ResolvedFollowUp,
  type ResolvedKoncern,
  type ResolvedRound,
  resolveFollowUp,
  resolveKoncern,
  roundsIn,
  type Workspace,
} from '../model/index.ts';
import { fold } from '../text/index.ts';
import { EarlierYears } from './earlier.ts';
import { isMunicipal } from './goals.ts';
import {
  type Coordinated,
  type KoncernStatus,
  koncernStatus,
  type RoundStatus,
  type UnitStatus,
  unitStatus,
} from './report.ts';
import { type ReportedRound, reportedRounds } from './rounds.ts';

/** One round of a folder: where every goal of every unit stands, and who has not reported. */
export interface StatusReport {
  readonly round: { readonly id: string; readonly titel: string };
  /** As the follow-ups' `år` says it: the first of a school year. */
  readonly year: number;
  /** The day of most of the units; each has its own, because a school year begins later. */
  readonly day: LocalDate;
  /** The units with a follow-up file in this round, reported or not, in the order of the folder. */
  readonly units: readonly UnitStatus[];
  /** The municipality's own figures, by coordinating unit. */
  readonly koncern: readonly KoncernStatus[];
  /** Units that have not reported: without a file, or with one that has no `afgivet`. */
  readonly missing: readonly ResolvedAgreement[];
  /** Coordinating units that have not reported the municipality's figures; as koncern.yaml names them. */
  readonly missingKoncern: readonly string[];
}

/** Which round is asked for; the latest one with a report unless said. */
export interface AskedRound {
  readonly round?: string | undefined;
  readonly year?: number | undefined;
}

/** Why there is no report. */
export type NoReport =
  | { readonly kind: 'unknown-round'; readonly known: readonly string[] }
  | { readonly kind: 'no-follow-up' }
  | { readonly kind: 'no-day'; readonly round: string };

/** A round that some unit can be in. */
type Occurrence = Pick<ResolvedRound, 'id' | 'year'>;

function roundIn(rounds: readonly ResolvedRound[], { id, year }: Occurrence): ResolvedRound | undefined {
  return rounds.find((one) => one.id === id && one.year === year);
}

/** Whether the unit has handed it in; a file may lie there prefilled. */
export function hasReported({ followUp }: Pick<RoundStatus, 'followUp'>): boolean {
  return followUp?.document.afgivet !== undefined;
}

/** The last round that a unit has handed in. */
export function latestReport(
  { rounds }: ResolvedAgreement,
  followUps: readonly ResolvedFollowUp[],
): ReportedRound | undefined {
  return reportedRounds(rounds, followUps).findLast(hasReported);
}

/** The rounds that follow-ups speak of, the latest last; those that nobody has handed in count only where there is nothing else. */
function occurrencesOf(
  followUps: readonly ResolvedFollowUp[],
  roundsFor: (reportsOn: Pick<ResolvedAgreement, 'period'>) => readonly ResolvedRound[],
  asked: AskedRound,
): readonly ResolvedRound[] {
  const wanted = followUps.filter(
    ({ document: { runde, år } }) =>
      (asked.round === undefined || runde === asked.round) && (asked.year === undefined || år.first === asked.year),
  );
  const handedIn = wanted.filter(({ document }) => document.afgivet !== undefined);
  return (handedIn.length > 0 ? handedIn : wanted)
    .flatMap(({ document: { runde, år }, reportsOn }) => {
      const rounds = reportsOn === undefined ? [] : roundsFor(reportsOn);
      const round = roundIn(rounds, { id: runde, year: år.first });
      return round === undefined ? [] : [{ round, place: rounds.indexOf(round) }];
    })
    .toSorted((a, b) => a.round.year - b.round.year || laterDay(a.round, b.round) || a.place - b.place)
    .map(({ round }) => round);
}

function laterDay({ opgøres_pr: a }: ResolvedRound, { opgøres_pr: b }: ResolvedRound): number {
  return a === undefined || b === undefined ? 0 : compareDates(a, b);
}

/** The agreements in force in a round: of one unit that of the year itself, else the two-year one that it lies in. */
function inForce(agreements: readonly ResolvedAgreement[], occurrence: Occurrence): readonly ResolvedAgreement[] {
  const possible = agreements.filter(({ rounds }) => roundIn(rounds, occurrence) !== undefined);
  const first = ({ id }: ResolvedAgreement): ResolvedAgreement | undefined =>
    possible.find((one) => one.id === id && one.year.first === occurrence.year) ??
    possible.find((one) => one.id === id);
  return possible.filter((one) => first(one) === one);
}

/** The day that most units have; of several the earliest. */
function commonDay(days: readonly LocalDate[]): LocalDate | undefined {
  const count = (day: LocalDate): number => days.filter((other) => compareDates(other, day) === 0).length;
  return days.toSorted((a, b) => count(b) - count(a) || compareDates(a, b))[0];
}

/**
 * Which unit follows up on which koncernmål: the coordinating one. Where that has written nothing and another has, the other, so
 * that no figure is lost and none counts twice.
 */
function coordinated(
  koncern: ResolvedKoncern,
  followUps: readonly ResolvedFollowUp[],
): readonly Omit<Coordinated, 'rounds'>[] {
  const writers = [...new Set(followUps.map(({ document }) => document.enhed ?? ''))];
  const wrote = (writer: string, { id }: KoncernEffort): boolean =>
    followUps.some(({ document }) => document.enhed === writer && document.indsatser?.[id] !== undefined);
  const units = new Map<string, { enhed: string; efforts: KoncernEffort[] }>();
  for (const effort of koncern.indsatser) {
    if (!effort.succeskriterier.some(isMunicipal)) continue;
    const coordinator = effort.document.koordinerende_enhed ?? '';
    const isThere = writers.some((writer) => fold(writer) === fold(coordinator));
    const enhed = isThere ? coordinator : (writers.find((writer) => wrote(writer, effort)) ?? coordinator);
    const unit = units.get(fold(enhed)) ?? { enhed, efforts: [] };
    unit.efforts.push(effort);
    units.set(fold(enhed), unit);
  }
  return [...units.values()];
}

function koncernStatuses(
  koncern: ResolvedKoncern,
  followUps: readonly ResolvedFollowUp[],
  rounds: readonly ResolvedRound[],
  occurrence: Occurrence,
): readonly KoncernStatus[] {
  const round = roundIn(rounds, occurrence);
  if (round === undefined) return [];
  const ours = followUps.filter(({ reportsOn }) => reportsOn === koncern);
  return coordinated(koncern, ours).flatMap((unit) => {
    const written = ours.filter(({ document }) => fold(document.enhed ?? '') === fold(unit.enhed));
    return koncernStatus(koncern, { ...unit, rounds }, written, round) ?? [];
  });
}

/** A round of the folder judged. Total: where there is nothing to report on, it says why. */
export function statusReport(
  workspace: Workspace,
  agreements: readonly ResolvedAgreement[],
  asked: AskedRound = {},
): StatusReport | NoReport {
  const known = Object.keys(workspace.settings.document.runder ?? {});
  if (asked.round !== undefined && !known.includes(asked.round)) return { kind: 'unknown-round', known };
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const followUps = workspace.followUps.map((one) => resolveFollowUp(one, agreements, koncern));
  const roundsFor = ({ period }: Pick<ResolvedAgreement, 'period'>): readonly ResolvedRound[] =>
    roundsIn(workspace, period);
  const latest = occurrencesOf(followUps, roundsFor, asked).at(-1);
  if (latest === undefined) return { kind: 'no-follow-up' };
  const { id, titel, year } = latest;

  const all = inForce(agreements, latest);
  const judged = all.flatMap((agreement) => {
    const round = roundIn(agreement.rounds, latest);
    const own = followUps.filter(({ reportsOn }) => reportsOn === agreement);
    return (round === undefined ? undefined : unitStatus(agreement, own, round)) ?? [];
  });
  const ofKoncern = koncern
    .filter((one) => one.year.first <= year && year <= one.year.last)
    .flatMap((one) => koncernStatuses(one, followUps, roundsFor(one), latest));
  const earlier = new EarlierYears(agreements, followUps);
  const units = judged.filter(({ followUp }) => followUp !== undefined).map((unit) => earlier.with(unit));
  const days = [...(units.length > 0 ? units : ofKoncern)].map(({ day }) => day);
  const day = commonDay(days);
  if (day === undefined) return { kind: 'no-day', round: id };
  return {
    round: { id, titel },
    year,
    day,
    units,
    koncern: ofKoncern.filter(({ followUp }) => followUp !== undefined),
    missing: judged.filter((unit) => !hasReported(unit)).map(({ agreement }) => agreement),
    missingKoncern: ofKoncern.filter((unit) => !hasReported(unit)).map(({ enhed }) => enhed),
  };
}

import type { Handlingsopfølgning, Kriterieopfølgning, Måljustering, Resultatkravopfølgning } from '../check/index.ts';
import { compareDates, type LocalDate } from '../core/index.ts';
import type {
  KoncernEffort,
  Period,
  ResolvedAgreement,
  ResolvedEffort,
  ResolvedFollowUp,
  ResolvedHandling,
  ResolvedKoncern,
  ResolvedResultatkrav,
  ResolvedRound,
  ResolvedSucceskriterium,
} from '../model/index.ts';
import type { Goal, Measurement } from './goal.ts';
import { goalsOf, isMunicipal, unitsCriteria } from './goals.ts';
import { judge } from './judge.ts';
import { adjustmentOf, evidenceOf, type ReportedRound, reportedRounds, reportOf, roundsUpTo } from './rounds.ts';
import type { Verdict } from './verdict.ts';
import { countStatuses, type StatusCounts } from './words.ts';

/** Where one criterion stands in a round. */
export interface CriterionStatus {
  readonly effort: ResolvedEffort;
  readonly criterion: ResolvedSucceskriterium;
  /** A unit's own figure beside the municipality's, of which alone the criterion's text speaks. */
  readonly ownFigure: boolean;
  readonly goal: Goal;
  readonly verdict: Verdict;
  /** All that were made up to the round's day, by date. */
  readonly measurements: readonly Measurement[];
  /** What the same criterion measured in the unit's earlier agreements, by date; only `statusReport` knows them. */
  readonly earlier: readonly Measurement[];
  /** What this round says of it. */
  readonly report: Kriterieopfølgning | undefined;
  /** A change of the goal that is in force, with the goal as agreed and where that would stand. */
  readonly adjustment: Adjustment | undefined;
}

export interface Adjustment {
  readonly document: Måljustering;
  readonly original: Goal;
  readonly verdict: Verdict;
}

/** Where one resultatkrav stands: that of its criterion, or of its own day. */
export interface ResultStatus {
  readonly effort: ResolvedEffort;
  readonly resultatkrav: ResolvedResultatkrav;
  readonly verdict: Verdict;
  /** The criterion that is demanded. */
  readonly criterion: CriterionStatus | undefined;
  readonly report: Resultatkravopfølgning | undefined;
}

/** How far one action is; `status` is undefined while nothing was ever reported. */
export interface ActionStatus {
  readonly effort: ResolvedEffort;
  readonly handling: ResolvedHandling;
  readonly status: NonNullable<Handlingsopfølgning['status']> | undefined;
  /** Its deadline has passed, and it is not done. */
  readonly overdue: boolean;
  readonly report: Handlingsopfølgning | undefined;
}

/** Everything that one follow-up says, judged on its round's day. */
export interface RoundStatus {
  readonly round: ResolvedRound;
  readonly day: LocalDate;
  readonly followUp: ResolvedFollowUp | undefined;
  readonly criteria: readonly CriterionStatus[];
  readonly results: readonly ResultStatus[];
  readonly actions: readonly ActionStatus[];
  readonly counts: StatusCounts;
}

/** A unit's agreement in a round. */
export interface UnitStatus extends RoundStatus {
  readonly agreement: ResolvedAgreement;
}

/** Koncernmål of one coordinating unit in a round. */
export interface KoncernStatus extends RoundStatus {
  readonly koncern: ResolvedKoncern;
  /** As its follow-up names it. */
  readonly enhed: string;
}

/** What is followed up on: an agreement's efforts, or the koncernmål by themselves. */
interface Followed {
  readonly rounds: readonly ResolvedRound[];
  readonly efforts: readonly ResolvedEffort[];
  readonly period: Period;
  readonly criteriaOf: (effort: ResolvedEffort) => readonly ResolvedSucceskriterium[];
  readonly asUnit: boolean;
}

class Judging {
  private readonly followed: Followed;
  /** All rounds: a change of a goal may stand in a later one's file. */
  private readonly all: readonly ReportedRound[];
  /** Those up to and with this one. */
  private readonly reported: readonly ReportedRound[];
  private readonly round: ResolvedRound;
  private readonly day: LocalDate;

  constructor(followed: Followed, followUps: readonly ResolvedFollowUp[], round: ResolvedRound, day: LocalDate) {
    this.followed = followed;
    this.round = round;
    this.day = day;
    this.all = reportedRounds(followed.rounds, followUps);
    this.reported = roundsUpTo(this.all, followed.rounds, { day, round });
  }

  status(): RoundStatus {
    const { efforts, criteriaOf, asUnit } = this.followed;
    // The actions of a koncernmål, and what the municipality is to reach, are the coordinating unit's.
    const isOurs = ({ art }: ResolvedEffort): boolean => !asUnit || art !== 'koncern';
    const answersFor = (effort: ResolvedEffort, { succeskriterium }: ResolvedResultatkrav): boolean => {
      const demanded = effort.art === 'koncern' ? succeskriterium?.target : undefined;
      return demanded === undefined ? isOurs(effort) : isMunicipal(demanded) !== asUnit;
    };
    const criteria = efforts.flatMap((effort) => criteriaOf(effort).map((one) => this.criterion(effort, one)));
    return {
      round: this.round,
      day: this.day,
      followUp: this.current()?.followUp,
      criteria,
      results: efforts.flatMap((effort) =>
        effort.resultatkrav.filter((one) => answersFor(effort, one)).map((one) => this.result(effort, one, criteria)),
      ),
      actions: efforts.filter(isOurs).flatMap((effort) => effort.handlinger.map((one) => this.action(effort, one))),
      counts: countStatuses(criteria.map(({ verdict }) => verdict.status)),
    };
  }

  private current(): ReportedRound | undefined {
    return this.reported.find(({ round }) => round.id === this.round.id && round.year === this.round.year);
  }

  private criterion(effort: ResolvedEffort, criterion: ResolvedSucceskriterium): CriterionStatus {
    const { period, asUnit } = this.followed;
    const { nummer } = criterion;
    const current = this.current();
    const document = adjustmentOf(this.all, effort.id, nummer, this.day);
    const occasion = { round: this.round.id, start: period.first };
    const { goal, original } = goalsOf(effort, criterion, occasion, asUnit, document);
    const evidence = evidenceOf(this.reported, current, effort.id, nummer);
    return {
      effort,
      criterion,
      ownFigure: asUnit && effort.art === 'koncern' && isMunicipal(criterion),
      goal,
      verdict: judge(goal, evidence, this.day),
      measurements: evidence.measurements.filter(({ date }) => compareDates(date, this.day) <= 0),
      earlier: [],
      report: current === undefined ? undefined : reportOf(current, effort.id, nummer),
      adjustment:
        document === undefined ? undefined : { document, original, verdict: judge(original, evidence, this.day) },
    };
  }

  private result(
    effort: ResolvedEffort,
    resultatkrav: ResolvedResultatkrav,
    criteria: readonly CriterionStatus[],
  ): ResultStatus {
    const { nummer } = resultatkrav;
    const wanted = resultatkrav.succeskriterium?.target;
    const criterion = criteria.find((one) => one.effort === effort && one.criterion === wanted);
    const reports = this.reportsOf(effort, 'resultatkrav', nummer);
    const verdict = criterion?.verdict ?? this.ownVerdict(resultatkrav, reports);
    return { effort, resultatkrav, verdict, criterion, report: this.currentOf(effort, 'resultatkrav', nummer) };
  }

  /** With a text of its own a resultatkrav is a milestone; without a deadline the agreement's end is meant. */
  private ownVerdict({ frist, udgår }: ResolvedResultatkrav, reports: readonly Resultatkravopfølgning[]): Verdict {
    const { first, last } = this.followed.period;
    const term = frist?.term ?? { text: '', first: last, last };
    const goal: Goal = {
      fallenAway: udgår,
      target: { kind: 'senest', term: term.text === '' ? { ...term, text: 'aftalens udløb' } : term },
      judged: undefined,
      baseline: undefined,
      underway: undefined,
      planned: [],
      deadline: term.last,
      start: first,
    };
    const evidence = {
      measurements: [],
      reached: reports.map(({ opnået }) => opnået).findLast((day) => day !== undefined),
      expected: reports.map(({ forventet }) => forventet).findLast((day) => day !== undefined),
      judgement: undefined,
      notMeasured: undefined,
      explained: false,
    };
    return judge(goal, evidence, this.day);
  }

  private action(effort: ResolvedEffort, handling: ResolvedHandling): ActionStatus {
    const reports = this.reportsOf(effort, 'handlinger', handling.nummer);
    const status = handling.udgår
      ? 'udgår'
      : reports.map((report) => report.status).findLast((one) => one !== undefined);
    const deadline = handling.frist?.term.last;
    const isOpen = status !== 'gennemført' && status !== 'udgår';
    return {
      effort,
      handling,
      status,
      overdue: isOpen && deadline !== undefined && compareDates(this.day, deadline) > 0,
      report: this.currentOf(effort, 'handlinger', handling.nummer),
    };
  }

  /** What every round up to this one says of an action or a resultatkrav, the last one last. */
  private reportsOf<K extends 'handlinger' | 'resultatkrav'>(
    effort: ResolvedEffort,
    kind: K,
    nummer: string,
  ): readonly ReportOf[K][] {
    return this.reported.flatMap((round) => entryOf(round, effort.id, kind, nummer) ?? []);
  }

  private currentOf<K extends 'handlinger' | 'resultatkrav'>(
    effort: ResolvedEffort,
    kind: K,
    nummer: string,
  ): ReportOf[K] | undefined {
    const current = this.current();
    return current === undefined ? undefined : entryOf(current, effort.id, kind, nummer);
  }
}

interface ReportOf {
  readonly handlinger: Handlingsopfølgning;
  readonly resultatkrav: Resultatkravopfølgning;
}

function entryOf<K extends 'handlinger' | 'resultatkrav'>(
  { followUp }: ReportedRound,
  effort: string,
  kind: K,
  nummer: string,
): ReportOf[K] | undefined {
  const efforts = followUp.document.indsatser;
  const entries: Readonly<Record<string, ReportOf[K]>> | undefined =
    efforts !== undefined && Object.hasOwn(efforts, effort) ? efforts[effort]?.[kind] : undefined;
  return entries !== undefined && Object.hasOwn(entries, nummer) ? entries[nummer] : undefined;
}

/** A unit in a round; `followUps` are those of its agreement. Undefined for a round without a day. */
export function unitStatus(
  agreement: ResolvedAgreement,
  followUps: readonly ResolvedFollowUp[],
  round: ResolvedRound,
): UnitStatus | undefined {
  if (round.opgøres_pr === undefined) return undefined;
  const followed: Followed = {
    rounds: agreement.rounds,
    efforts: agreement.indsatser,
    period: agreement.period,
    criteriaOf: unitsCriteria,
    asUnit: true,
  };
  return { agreement, ...new Judging(followed, followUps, round, round.opgøres_pr).status() };
}

/** Koncernmål of one coordinating unit, and who that is. */
export interface Coordinated {
  readonly enhed: string;
  readonly efforts: readonly KoncernEffort[];
  /** Those of the koncern's year. */
  readonly rounds: readonly ResolvedRound[];
}

/** The koncernmål that one coordinating unit follows up on, each judged by the municipality's own figure. */
export function koncernStatus(
  koncern: ResolvedKoncern,
  { enhed, efforts, rounds }: Coordinated,
  followUps: readonly ResolvedFollowUp[],
  round: ResolvedRound,
): KoncernStatus | undefined {
  if (round.opgøres_pr === undefined) return undefined;
  const followed: Followed = {
    rounds,
    efforts,
    period: koncern.period,
    criteriaOf: (effort) => effort.succeskriterier.filter(isMunicipal),
    asUnit: false,
  };
  return { koncern, enhed, ...new Judging(followed, followUps, round, round.opgøres_pr).status() };
}

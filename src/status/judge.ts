import { compareDates, type Decimal, type LocalDate, type Words } from '../core/index.ts';
import type { Evidence, Goal, Measurement, MilestoneTarget, NumberTarget } from './goal.ts';
import { isTooOld, latestOf } from './latest.ts';
import { aimOf, directionOf, isOnLine, lineOf, reaches } from './line.ts';
import {
  atLine,
  atUnderway,
  beforeTarget,
  countedSoFar,
  dueAt,
  fellAway,
  judgedAs,
  judgedPartly,
  lateJudgement,
  metOrNot,
  milestoneAhead,
  milestoneExpected,
  milestoneMissed,
  milestoneReached,
  neverJudged,
  neverMeasured,
  noBaseline,
  noMeasurement,
  noTarget,
  notYetJudged,
  notYetMeasured,
  tooOld,
} from './reasons.ts';
import { type Verdict, verdict } from './verdict.ts';

function isAfter(day: LocalDate, other: LocalDate): boolean {
  return compareDates(day, other) > 0;
}

/**
 * The status of a goal on a day: the first line that fits (2-format.md, "Status: the first line that fits"; the numbers in the comments are
 * its). Total: every goal and all evidence have one answer. `day` is the round's, never the clock's.
 */
export function judge(goal: Goal, evidence: Evidence, day: LocalDate): Verdict {
  // 1
  if (goal.fallenAway) return verdict('udgået', fellAway());
  if (goal.target === undefined && goal.judged === undefined) return verdict('måling mangler', noTarget());
  // 2–3
  if (goal.target?.kind === 'senest') return partly(judgeMilestone(goal.target, goal, evidence, day), evidence);
  // 4
  if (goal.target === undefined) return judgeJudged(goal, evidence, day);
  // 5–9
  return partly(judgeNumber(goal.target, goal, evidence, day), evidence);
}

function judgeMilestone({ term }: MilestoneTarget, { deadline }: Goal, evidence: Evidence, day: LocalDate): Verdict {
  const { reached, expected } = evidence;
  if (reached !== undefined && !isAfter(reached, day)) {
    const status = isAfter(reached, deadline) ? 'ikke opfyldt' : 'opfyldt';
    return verdict(status, milestoneReached(reached, deadline), { reached });
  }
  if (isAfter(day, deadline)) return verdict('ikke opfyldt', milestoneMissed(term));
  if (expected !== undefined && isAfter(expected, deadline)) {
    return verdict('bagud', milestoneExpected(expected, deadline));
  }
  return verdict('frist ikke nået', milestoneAhead(term));
}

function judgeJudged({ judged, deadline }: Goal, { judgement }: Evidence, day: LocalDate): Verdict {
  const isLate = isAfter(day, deadline);
  if (judgement === undefined) {
    return isLate
      ? verdict('ikke dokumenteret', neverJudged(deadline))
      : verdict('vurderes senere', notYetJudged(judged, deadline));
  }
  if (isLate && (judgement === 'følger planen' || judgement === 'bagud')) {
    return verdict('ikke dokumenteret', lateJudgement(judgement, deadline));
  }
  return verdict(judgement, judgedAs(judgement, judged));
}

function judgeNumber(target: NumberTarget, goal: Goal, evidence: Evidence, day: LocalDate): Verdict {
  const { baseline, deadline } = goal;
  const aim = aimOf(target, baseline?.værdi);
  const latest = aim === undefined ? undefined : latestOf(evidence.measurements, day, deadline);
  // 5–6
  if (aim === undefined || latest === undefined) return unmeasured(target, goal, evidence, day);
  const isMet = reaches(latest.value, aim, directionOf(target));
  // 7
  if (target.kind === 'i_alt' && isMet) {
    return verdict('opfyldt', countedSoFar(latest, target, deadline), { latest, due: aim });
  }
  // 8
  if (compareDates(day, deadline) >= 0) {
    if (isTooOld(latest, deadline)) return verdict('ikke dokumenteret', tooOld(latest, deadline), { latest, due: aim });
    const reason = metOrNot(latest, { target, aim, goal });
    return verdict(isMet ? 'opfyldt' : 'ikke opfyldt', reason, { latest, due: aim });
  }
  // 9
  return onTheWay(target, goal, latest, { aim, isMet });
}

/** Nothing was measured that counts. */
function unmeasured(target: NumberTarget, goal: Goal, { notMeasured }: Evidence, day: LocalDate): Verdict {
  const { planned, deadline } = goal;
  const aim = aimOf(target, goal.baseline?.værdi);
  if (isAfter(day, deadline)) {
    return verdict('ikke dokumenteret', aim === undefined ? noBaseline(goal.baseline) : neverMeasured(deadline), {
      due: aim,
    });
  }
  const due = dueAt(target, goal, day);
  const isPlanned = planned.length > 0 && planned.every(({ last }) => isAfter(last, day));
  const isLater = notMeasured !== undefined || isPlanned;
  const reason = isLater ? notYetMeasured(notMeasured, planned) : noMeasurement();
  return verdict(isLater ? 'måles senere' : 'måling mangler', aim === undefined ? noBaseline(goal.baseline) : reason, {
    due,
  });
}

interface Aimed {
  readonly aim: Decimal;
  readonly isMet: boolean;
}

function onTheWay(target: NumberTarget, goal: Goal, latest: Measurement, { aim, isMet }: Aimed): Verdict {
  const { underway, baseline } = goal;
  const due = dueAt(target, goal, latest.date, latest.value);
  const stands = (isDue: boolean, reason: Words): Verdict =>
    verdict(isDue ? 'følger planen' : 'bagud', reason, { latest, due });
  if (isMet) return stands(true, beforeTarget(latest, { target, aim, goal }));
  if (underway !== undefined) {
    return stands(
      reaches(latest.value, underway.value, directionOf(target)),
      atUnderway(latest, target, baseline, underway),
    );
  }
  const line = lineOf(target, goal);
  if (line === undefined) return stands(false, beforeTarget(latest, { target, aim, goal }));
  const isDue = isOnLine(line, latest.value, latest.date);
  return stands(isDue, atLine(latest, target, line, isDue));
}

/** `delvist opfyldt` with an explanation beside a computed status that says less: both are shown, and it counts as the unit says. */
function partly(computed: Verdict, { judgement, explained }: Evidence): Verdict {
  const isShort = computed.status === 'bagud' || computed.status === 'ikke opfyldt';
  if (judgement !== 'delvist opfyldt' || !explained || !isShort) return computed;
  return {
    ...computed,
    status: 'delvist opfyldt',
    computed: computed.status,
    reason: judgedPartly(computed.status, computed.reason),
  };
}

import type { Udgangspunkt, Vurdering } from '../check/index.ts';
import {
  compareDecimals,
  type Decimal,
  dayNumber,
  type LocalDate,
  subtractDecimals,
  type Term,
  type Words,
} from '../core/index.ts';
import { formatDate, formatNumber, formatQuantity, formatTerm, monthName, unitName } from '../text/index.ts';
import type { Goal, Judgement, Measurement, NumberTarget, Target, Underway } from './goal.ts';
import { aimOf, directionOf, type Line, lineAt, lineOf } from './line.ts';
import type { StatusWord } from './words.ts';

/** `31. august`, with the year where the line runs over more than one. */
function dayOn({ start, deadline }: Line, date: LocalDate): string {
  return start.year === deadline.year && date.year === start.year
    ? `${date.day}. ${monthName(date.month)}`
    : formatDate(date);
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

function days(count: number): Words {
  return { da: count === 1 ? '1 dag' : `${count} dage`, en: count === 1 ? '1 day' : `${count} days` };
}

/** The unit of what is measured: that of the baseline where it has one of its own; never the percent of a change, which is no measurement. */
export function measuredUnit(target: Target | undefined, baseline: Udgangspunkt | undefined): string {
  if (target === undefined || target.kind === 'senest') return baseline?.enhed ?? '';
  const { kind, unit } = target;
  const isChange = kind === 'stiger_med' || kind === 'falder_med';
  return baseline?.enhed ?? (isChange && unitName(unit) === 'procent' ? '' : unit);
}

/** One decimal more than the measured values have, and as many as it takes to tell the line from the value held against it. */
function placesOf(line: Line, value: Decimal, day: LocalDate): number {
  const fewest = Math.max(value.scale, line.from.scale) + 1;
  for (let places = fewest; places < fewest + 6; places += 1) {
    if (compareDecimals(lineAt(line, day, places), value) !== 0) return places;
  }
  return fewest;
}

/**
 * What was to be there on a day before the deadline: the round's own value, else the line, else the target itself. `value` is what is held
 * against it, where something was measured.
 */
export function dueAt(target: NumberTarget, goal: Goal, day: LocalDate, value?: Decimal): Decimal | undefined {
  if (goal.underway !== undefined) return goal.underway.value;
  const line = lineOf(target, goal);
  if (line === undefined) return aimOf(target, goal.baseline?.værdi);
  return lineAt(line, day, placesOf(line, value ?? line.from, day));
}

export function fellAway(): Words {
  return { da: 'Målet er udgået.', en: 'The goal has fallen away.' };
}

export function noTarget(): Words {
  return {
    da: 'Måltal mangler, så det kan ikke måles, om målet er nået.',
    en: 'There is no target, so that nothing can tell whether the goal is met.',
  };
}

export function noBaseline(baseline: Udgangspunkt | undefined): Words {
  if (baseline?.værdi !== undefined) {
    return {
      da: 'Udgangspunkt mangler: ændringen i procent kan ikke regnes ud, når det er 0.',
      en: 'There is no baseline: the change in percent cannot be computed from 0.',
    };
  }
  return {
    da: 'Udgangspunkt mangler, så ændringen kan ikke regnes ud.',
    en: 'There is no baseline, so that the change cannot be computed.',
  };
}

export function noMeasurement(): Words {
  return { da: 'Der er ingen måling endnu.', en: 'Nothing has been measured yet.' };
}

export function neverMeasured(deadline: LocalDate): Words {
  return {
    da: `Fristen ${formatDate(deadline)} er gået, og der er ingen måling.`,
    en: `The deadline ${formatDate(deadline)} has passed without a measurement.`,
  };
}

export function notYetMeasured(reason: string | undefined, planned: readonly Term[]): Words {
  if (reason !== undefined) {
    const said = reason.trim().replace(/\s+/g, ' ');
    return { da: `Ikke målt endnu: ${said}`, en: `Not measured yet: ${said}` };
  }
  const [first] = planned.toSorted((a, b) => dayNumber(a.last) - dayNumber(b.last));
  const when = first === undefined ? '' : formatTerm(first);
  return { da: `Måles første gang ${when}.`, en: `To be measured for the first time ${when}.` };
}

export function tooOld({ date }: Measurement, deadline: LocalDate): Words {
  const before = days(daysBetween(date, deadline));
  return {
    da: `Den seneste måling er fra ${formatDate(date)}, ${before.da} før fristen, og kan ikke vise, om målet blev nået.`,
    en: `The latest measurement is of ${formatDate(date)}, ${before.en} before the deadline, and cannot show whether the goal was met.`,
  };
}

/** `5 af 5 ydelser`. */
function ofTotal({ value }: Measurement, target: NumberTarget): Words {
  const total = formatQuantity(target.value, target.unit);
  return { da: `${formatNumber(value)} af ${total}`, en: `${formatNumber(value)} of ${total}` };
}

export function countedSoFar(latest: Measurement, target: NumberTarget, deadline: LocalDate): Words {
  return sentence(ofTotal(latest, target), lateness(latest, deadline));
}

function sentence(...parts: readonly Words[]): Words {
  const joined = (language: keyof Words): string => `${parts.map((part) => part[language]).join('')}.`;
  return { da: joined('da'), en: joined('en') };
}

const NOTHING: Words = { da: '', en: '' };

/** `, målt 3 dage efter fristen`. */
function lateness({ date }: Measurement, deadline: LocalDate): Words {
  const late = daysBetween(deadline, date);
  if (late <= 0) return NOTHING;
  return { da: `, målt ${days(late).da} efter fristen`, en: `, measured ${days(late).en} after the deadline` };
}

/** `79 procent er under målet 85 procent`. */
function against(value: Decimal, aim: Decimal, unit: string): Words {
  const [measured, wanted] = [formatQuantity(value, unit), formatQuantity(aim, unit)];
  const difference = compareDecimals(value, aim);
  const where = {
    da: difference === 0 ? 'på' : difference > 0 ? 'over' : 'under',
    en: difference === 0 ? 'on' : difference > 0 ? 'above' : 'below',
  };
  return { da: `${measured} er ${where.da} målet ${wanted}`, en: `${measured} is ${where.en} the target ${wanted}` };
}

/** `, frem fra 71 i 2025`: forward is towards the target. */
function movement(value: Decimal, target: NumberTarget, baseline: Udgangspunkt | undefined): Words {
  if (baseline?.værdi === undefined) return NOTHING;
  const change = subtractDecimals(value, baseline.værdi).coefficient;
  const forward = directionOf(target) === 'up' ? change > 0n : change < 0n;
  const way =
    change === 0n
      ? { da: 'uændret', en: 'unchanged' }
      : forward
        ? { da: 'frem', en: 'forward' }
        : { da: 'tilbage', en: 'back' };
  const from = formatNumber(baseline.værdi);
  const year = baseline.år === undefined ? NOTHING : { da: ` i ${baseline.år.text}`, en: ` in ${baseline.år.text}` };
  return { da: `, ${way.da} fra ${from}${year.da}`, en: `, ${way.en} from ${from}${year.en}` };
}

interface Ending {
  readonly target: NumberTarget;
  readonly aim: Decimal;
  readonly goal: Goal;
}

/** At or after the deadline. */
export function metOrNot(latest: Measurement, { target, aim, goal }: Ending): Words {
  const unit = measuredUnit(target, goal.baseline);
  const said = target.kind === 'i_alt' ? ofTotal(latest, target) : against(latest.value, aim, unit);
  return sentence(said, lateness(latest, goal.deadline));
}

/** Before the deadline, where no line says how far it should be. */
export function beforeTarget(latest: Measurement, { target, aim, goal }: Ending): Words {
  const said = against(latest.value, aim, measuredUnit(target, goal.baseline));
  return sentence(said, movement(latest.value, target, goal.baseline));
}

/** Against the value that the round was to show. */
export function atUnderway(
  latest: Measurement,
  target: NumberTarget,
  baseline: Udgangspunkt | undefined,
  { round, value }: Underway,
): Words {
  const level = formatQuantity(latest.value, measuredUnit(target, baseline));
  const said = target.kind === 'i_alt' ? ofTotal(latest, target) : { da: level, en: level };
  const due = formatNumber(value);
  return sentence(said, { da: `; målet til ${round} var ${due}`, en: `; the target for ${round} was ${due}` });
}

/** Against the straight line, on the day of the measurement. */
export function atLine(latest: Measurement, target: NumberTarget, line: Line, isDue: boolean): Words {
  const { value, date } = latest;
  const day = dayOn(line, date);
  const due = formatNumber(lineAt(line, date, placesOf(line, value, date)));
  if (line.counted) {
    const onDay = { da: `; linjen var ${due} den ${day}`, en: `; the line was ${due} on ${day}` };
    return sentence(ofTotal(latest, target), onDay);
  }
  const up = line.direction === 'up';
  const where = isDue
    ? { da: `på eller ${up ? 'over' : 'under'}`, en: `on or ${up ? 'above' : 'below'}` }
    : { da: up ? 'under' : 'over', en: up ? 'below' : 'above' };
  return sentence({
    da: `${formatNumber(value)} ligger ${where.da} linjen ${due} den ${day}`,
    en: `${formatNumber(value)} lies ${where.en} the line ${due} on ${day}`,
  });
}

export function milestoneReached(reached: LocalDate, deadline: LocalDate): Words {
  const late = daysBetween(deadline, reached);
  const on = formatDate(reached);
  if (late > 0) {
    return { da: `Nået ${on}, ${days(late).da} for sent.`, en: `Reached ${on}, ${days(late).en} too late.` };
  }
  return { da: `Nået ${on}; fristen var ${formatDate(deadline)}.`, en: `Reached ${on}; due ${formatDate(deadline)}.` };
}

export function milestoneMissed(term: Term): Words {
  return {
    da: `Fristen ${formatTerm(term)} er gået, og målet er ikke meldt nået.`,
    en: `The deadline ${formatTerm(term)} has passed, and the goal is not reported as reached.`,
  };
}

export function milestoneExpected(expected: LocalDate, deadline: LocalDate): Words {
  const late = days(daysBetween(deadline, expected));
  return {
    da: `Ventes nået ${formatDate(expected)}, ${late.da} efter fristen.`,
    en: `Expected ${formatDate(expected)}, ${late.en} after the deadline.`,
  };
}

export function milestoneAhead(term: Term): Words {
  return { da: `Fristen er ${formatTerm(term)}.`, en: `The deadline is ${formatTerm(term)}.` };
}

function judge(judged: Vurdering | undefined): Words {
  return judged?.af === undefined ? NOTHING : { da: ` af ${judged.af}`, en: ` by ${judged.af}` };
}

export function notYetJudged(judged: Vurdering | undefined, deadline: LocalDate): Words {
  return {
    da: `Vurderes${judge(judged).da} senest ${formatDate(deadline)}.`,
    en: `To be judged${judge(judged).en} by ${formatDate(deadline)}.`,
  };
}

export function neverJudged(deadline: LocalDate): Words {
  return {
    da: `Fristen ${formatDate(deadline)} er gået, og der er ingen vurdering.`,
    en: `The deadline ${formatDate(deadline)} has passed without a judgement.`,
  };
}

export function lateJudgement(judgement: Judgement, deadline: LocalDate): Words {
  return {
    da: `Fristen ${formatDate(deadline)} er gået, men den seneste vurdering siger kun »${judgement}«.`,
    en: `The deadline ${formatDate(deadline)} has passed, but the latest judgement says only “${judgement}”.`,
  };
}

export function judgedAs(judgement: Judgement, judged: Vurdering | undefined): Words {
  return {
    da: `Vurderet${judge(judged).da}: ${judgement}.`,
    en: `Judged${judge(judged).en}: ${judgement}.`,
  };
}

export function judgedPartly(computed: StatusWord, reason: Words): Words {
  return {
    da: `Enheden vurderer delvist opfyldt; beregnet er målet ${computed}: ${reason.da}`,
    en: `The unit calls it partly met; computed it is ${computed}: ${reason.en}`,
  };
}

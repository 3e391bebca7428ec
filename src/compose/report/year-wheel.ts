import { type Deadline, deadlinesOf } from '../../calendar/index.ts';
import { isoDate, type LocalDate } from '../../core/index.ts';
import type { YearDay, YearWheel } from '../../doc/index.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import type { StatusReport } from '../../status/index.ts';
import { monthName } from '../../text/index.ts';
import type { Field, Fields } from '../field.ts';

/** How many deadlines a month has. */
export interface MonthView {
  readonly måned: Field;
  readonly antal: Field;
}

export interface YearWheelView {
  readonly år: Field;
  /** For `<diagram>`. */
  readonly tegning: Field;
  readonly måneder: readonly MonthView[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function agreementsOf({ units, missing }: StatusReport): readonly ResolvedAgreement[] {
  return [...new Set([...units.map(({ agreement }) => agreement), ...missing])];
}

function deadlinesIn(report: StatusReport, year: number): readonly Deadline[] {
  const agreements = agreementsOf(report);
  const koncern = new Set(agreements.flatMap((agreement) => agreement.koncern ?? []));
  const followUps = report.units.flatMap(({ followUp }) => followUp ?? []);
  return deadlinesOf(agreements, [...koncern], followUps).filter(({ date }) => date.year === year);
}

/** The days of the rounds, which are the same for all; each once, what falls on one day together. */
function commonDays(report: StatusReport, year: number): readonly YearDay[] {
  const said = new Map<string, { readonly day: LocalDate; readonly labels: string[] }>();
  const add = (day: LocalDate | undefined, label: string): void => {
    if (day === undefined || day.year !== year) return;
    const known = said.get(isoDate(day)) ?? { day, labels: [] };
    if (!known.labels.includes(label)) known.labels.push(label);
    said.set(isoDate(day), known);
  };
  for (const { titel, opgøres_pr, frist } of agreementsOf(report).flatMap(({ rounds }) => rounds)) {
    add(opgøres_pr, `${titel} opgøres`);
    add(frist, `${titel} afgives`);
  }
  return [...said.values()].map(({ day, labels }) => ({
    month: day.month,
    day: day.day,
    when: `${day.day}. ${monthName(day.month)}`,
    label: labels.join(', '),
  }));
}

function inWords(wheel: YearWheel): string {
  const counts = MONTHS.map((month, index) => `${monthName(month)} ${wheel.months[index] ?? 0}`).join(', ');
  const days = wheel.days.map(({ when, label }) => `${when}: ${label}`).join('. ');
  return `Frister i hver måned: ${counts}.${days === '' ? '' : ` ${days}.`}`;
}

/** The deadlines of the round's year, month by month. The rounds' own days stand outside the wheel and are not counted in it. */
export function yearWheelView(report: StatusReport, fields: Fields): YearWheelView {
  const { year } = report.day;
  const counted = deadlinesIn(report, year).filter(({ kind }) => kind !== 'runde' && kind !== 'opgørelse');
  const months = MONTHS.map((month) => counted.filter(({ date }) => date.month === month).length);
  const wheel: YearWheel = { kind: 'year-wheel', months, days: commonDays(report, year) };
  return {
    år: fields.plain(String(year), undefined),
    tegning: fields.diagram(inWords(wheel), wheel),
    måneder: MONTHS.map((month, index) => ({
      måned: fields.plain(monthName(month), undefined),
      antal: fields.plain(String(months[index] ?? 0), undefined),
    })),
  };
}

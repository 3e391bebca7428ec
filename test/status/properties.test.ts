import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDecimals,
  type Decimal,
  daysInMonth,
  decimalOf,
  isoDate,
  type LocalDate,
  shiftDecimal,
  subtractDecimals,
} from '../../src/core/index.ts';
import { resolve } from '../../src/model/index.ts';
import {
  directionOf,
  type Evidence,
  type Goal,
  goalsIn,
  judge,
  type Measurement,
  type NumberTarget,
  STATUS_WORDS,
  type StatusReport,
  type StatusWord,
  statusReport,
  sumOf,
  type Target,
} from '../../src/status/index.ts';
import { folder } from '../model/folder.ts';

const DAYS: readonly LocalDate[] = [2025, 2026, 2027].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, index) => ({ year, month, day: index + 1 })),
  ),
);

const day = fc.constantFrom(...DAYS);
const term = day.map((one) => ({ text: isoDate(one), first: one, last: one }));
const decimal = fc
  .tuple(fc.integer({ min: -400, max: 2000 }), fc.integer({ min: 0, max: 2 }))
  .map(([value, places]): Decimal => shiftDecimal(decimalOf(value), places));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const numberTarget: fc.Arbitrary<NumberTarget> = fc.record({
  kind: fc.constantFrom('mindst', 'højst', 'stiger_til', 'falder_til', 'stiger_med', 'falder_med', 'i_alt'),
  value: decimal,
  unit: fc.constantFrom('', 'procent', 'lånere'),
});
const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 5, arbitrary: numberTarget },
  { weight: 1, arbitrary: term.map((one): Target => ({ kind: 'senest', term: one })) },
);
const judgement = fc.constantFrom(
  'opfyldt' as const,
  'følger planen' as const,
  'bagud' as const,
  'delvist opfyldt' as const,
  'ikke opfyldt' as const,
);

function goalWith<T extends Target | undefined>(wanted: fc.Arbitrary<T>): fc.Arbitrary<Goal & { readonly target: T }> {
  return fc.record({
    fallenAway: fc.constantFrom(false, false, false, true),
    target: wanted,
    judged: maybe(fc.constant({ af: 'Direktionen' })),
    baseline: maybe(decimal.map((værdi) => ({ værdi }))),
    underway: maybe(decimal.map((value) => ({ round: 'midtvejs', value }))),
    planned: fc.array(term, { maxLength: 2 }),
    deadline: day,
    start: day,
  });
}

const measurements: fc.Arbitrary<readonly Measurement[]> = fc
  .array(fc.record({ value: decimal, date: day, answers: fc.constant(undefined) }), { maxLength: 4 })
  .map((all) => all.toSorted((a, b) => DAYS.indexOf(a.date) - DAYS.indexOf(b.date)));

const evidence: fc.Arbitrary<Evidence> = fc.record({
  measurements,
  reached: maybe(day),
  expected: maybe(day),
  judgement: maybe(judgement),
  notMeasured: maybe(fc.constant('Skemaet er forsinket.')),
  explained: fc.boolean(),
});

it('every goal has one answer, with a reason in both languages', () => {
  fc.assert(
    fc.property(goalWith(maybe(target)), evidence, day, (goal, said, today) => {
      const { status, reason } = judge(goal, said, today);
      expect(STATUS_WORDS).toContain(status);
      expect([reason.da, reason.en].every((text) => text.endsWith('.') && text.length > 5)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** How good a status is that rests on a number. */
function rank(status: StatusWord): number {
  const order: readonly StatusWord[] = ['ikke opfyldt', 'bagud', 'delvist opfyldt', 'følger planen', 'opfyldt'];
  return order.indexOf(status === 'ikke dokumenteret' ? 'ikke opfyldt' : status);
}

it('a better measurement never gives a worse status', () => {
  const better = fc.integer({ min: 0, max: 500 }).map(decimalOf);
  fc.assert(
    fc.property(goalWith(numberTarget), evidence, day, better, (goal, said, today, by) => {
      const improve = directionOf(goal.target) === 'up' ? addDecimals : subtractDecimals;
      const improved = said.measurements.map((one) => ({ ...one, value: improve(one.value, by) }));
      const before = judge(goal, said, today);
      const after = judge(goal, { ...said, measurements: improved }, today);
      if (before.latest === undefined) expect(after.status).toBe(before.status);
      else expect(rank(after.status)).toBeGreaterThanOrEqual(rank(before.status));
    }),
    { numRuns: 400 },
  );
});

type Entry = readonly [key: string, value: string];

function record(entries: readonly Entry[]): string {
  return `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

const SETTINGS = 'runder: { midtvejs: { opgøres_pr: 31. august }, årsopfølgning: { opgøres_pr: 31. december } }\n';

function agreementWith(...targets: readonly string[]): string {
  const criteria = targets.map((one, index): Entry => [String(index + 1), `{ tekst: T, måltal: ${one} }`]);
  const effort = record([
    ['art', 'egen'],
    ['titel', 'I'],
    ['succeskriterier', record(criteria)],
  ]);
  return `{ type: aftale, id: a, år: 2026, titel: A, indsatser: { i: ${effort} } }\n`;
}

function reportOn(files: Readonly<Record<string, string>>): StatusReport {
  const { workspace } = folder({ 'aftale.yaml': SETTINGS, ...files });
  const agreements = workspace.agreements.map((one) => resolve(workspace, one));
  const found = statusReport(workspace, agreements, { round: 'årsopfølgning' });
  if ('kind' in found) throw new Error(found.kind);
  return found;
}

const reported = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), day), { minLength: 3, maxLength: 3 });

function followUp(round: string, rows: readonly (readonly [number, LocalDate])[], reversed: boolean): string {
  const turn = (entries: readonly Entry[]): readonly Entry[] => (reversed ? entries.toReversed() : entries);
  const criteria = rows.map(([value, date], index): Entry => {
    const fields: readonly Entry[] = [
      ['målt', String(value)],
      ['dato', isoDate(date)],
    ];
    return [String(index + 1), record(turn(fields))];
  });
  const head: readonly Entry[] = [
    ['type', 'opfølgning'],
    ['aftale', 'a'],
    ['år', '2026'],
    ['runde', round],
    ['indsatser', `{ i: { succeskriterier: ${record(turn(criteria))} } }`],
  ];
  return `${record(turn(head))}\n`;
}

it('the order of files and keys changes nothing, and counts add up', () => {
  const agreement = agreementWith('{ mindst: 5 }', '{ i_alt: 7 }', '{ højst: 3 }');
  fc.assert(
    fc.property(reported, reported, (midway, yearly) => {
      const one = reportOn({
        'a.yaml': agreement,
        'b.yaml': followUp('midtvejs', midway, false),
        'c.yaml': followUp('årsopfølgning', yearly, false),
      });
      const other = reportOn({
        '1.yaml': followUp('årsopfølgning', yearly, true),
        '2.yaml': followUp('midtvejs', midway, true),
        '3.yaml': agreement,
      });
      const verdicts = (report: StatusReport): unknown => goalsIn(report).map(({ goal }) => goal.verdict);
      expect(verdicts(other)).toEqual(verdicts(one));
      expect(one.units.map(({ counts }) => sumOf(counts))).toEqual([3]);
    }),
    { numRuns: 25 },
  );
});

it('a måljustering has effect from its day only', () => {
  const value = fc.integer({ min: 0, max: 9 });
  const around = fc.constantFrom(...DAYS.slice(720, 740));
  fc.assert(
    fc.property(value, value, value, around, (agreed, changed, measured, date) => {
      const rows = [[measured, { year: 2026, month: 12, day: 1 }]] as const;
      const said = followUp('årsopfølgning', rows, false);
      const change = `{ indsats: i, succeskriterium: 1, måltal: { mindst: ${changed} }, dato: ${isoDate(date)} }`;
      const withChange = said.replace(/ }\n$/, `, måljusteringer: [${change}] }\n`);
      const statusOf = (files: Readonly<Record<string, string>>): StatusWord | undefined =>
        reportOn(files).units[0]?.criteria[0]?.verdict.status;
      const isInForce = date.year === 2026;
      expect(statusOf({ 'a.yaml': agreementWith(`{ mindst: ${agreed} }`), 'o.yaml': withChange })).toBe(
        statusOf({ 'a.yaml': agreementWith(`{ mindst: ${isInForce ? changed : agreed} }`), 'o.yaml': said }),
      );
    }),
    { numRuns: 25 },
  );
});

import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../src/core/index.ts';
import { dayOff, easter } from '../../src/rules/frist-på-fridag/days-off.ts';

it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %i', (year, day) => {
  expect(isoDate(easter(year))).toBe(day);
});

describe('days off', () => {
  it.each([
    ['2023-05-05', 'store bededag'],
    ['2024-04-26', undefined],
    ['2026-04-02', 'skærtorsdag'],
    ['2026-04-03', 'langfredag'],
    ['2026-04-06', '2. påskedag'],
    ['2026-05-24', 'pinsedag'],
    ['2026-12-25', 'juledag'],
    ['2026-12-26', '2. juledag'],
    ['2026-12-31', undefined],
    ['2027-01-01', 'nytårsdag'],
    ['2026-11-28', 'en lørdag'],
    ['2026-11-29', 'en søndag'],
    ['2026-11-30', undefined],
  ])('%s is %s', (day, name) => {
    const date = parseIsoDate(day);
    expect(date === undefined ? day : dayOff(date)?.da).toBe(name);
  });
});

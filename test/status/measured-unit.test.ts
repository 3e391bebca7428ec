import { expect, it } from 'vitest';
import { decimalOf } from '../../src/core/index.ts';
import { measuredUnit, type Target } from '../../src/status/index.ts';

const value = decimalOf(5);
const target = (kind: 'mindst' | 'stiger_med', unit: string): Target => ({ kind, value, unit });
const baseline = (enhed?: string) => ({ værdi: value, ...(enhed === undefined ? {} : { enhed }) });

it.each([
  ['the unit of a level', target('mindst', 'procent'), baseline(), 'procent'],
  ['of a level measured in another unit', target('mindst', 'procent'), baseline('elever'), 'elever'],
  ['of a change in that unit', target('stiger_med', 'besøg'), baseline(), 'besøg'],
  ['of a change in procent, which nothing is measured in', target('stiger_med', 'procent'), baseline(), ''],
  ['of a change in procent with a unit of its own', target('stiger_med', 'procent'), baseline('besøg'), 'besøg'],
  ['of a change in procentpoint', target('stiger_med', 'procentpoint'), baseline('procent'), 'procent'],
  ['without a target', undefined, baseline('kr.'), 'kr.'],
])('what is measured is in %s', (_, some, from, unit) => {
  expect(measuredUnit(some, from)).toBe(unit);
});

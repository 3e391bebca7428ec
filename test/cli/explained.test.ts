import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ruleSummaries } from '../../src/commands/rule-summaries.ts';

const source = resolve(import.meta.dirname, '../../src');

/** Names of problems as the stages write them: after `rule:`, or a name that begins as only problems do. */
const NAME = /'((?:word|html|pdf|skabelon|yaml|felt)-[a-zæøå-]+)'|\brule: '([a-zæøå-]+)'/g;

it('every problem that a stage can tell has its line in `aftale explain`', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const names = files
    .filter((name) => !name.endsWith('rule-summaries.ts'))
    .flatMap((name) => [...readFileSync(join(source, name), 'utf8').matchAll(NAME)])
    .map((match) => match[1] ?? match[2] ?? '');
  expect(new Set(names).size).toBeGreaterThan(50);
  expect([...new Set(names)].filter((name) => !ruleSummaries.has(name))).toEqual([]);
});

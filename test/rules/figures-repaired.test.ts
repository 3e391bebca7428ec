import { expect, it } from 'vitest';
import type { Edit } from '../../src/core/index.ts';
import { registry } from '../../src/rules/index.ts';
import { found } from './page-examples.ts';

const rules = registry.filter(({ name }) => name === 'tal-skrevet-forkert');

function repaired(text: string): string {
  const edits: readonly Edit[] = found({ 'a.yaml': text }, rules).flatMap(({ fix }) => fix ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((done, edit) => done.slice(0, edit.span.start) + edit.text + done.slice(edit.span.end), text);
}

const HEAD = 'type: aftale\nid: a\når: 2026\ntitel: A # 85% skal blive stående\n';

it.each([
  ['85% af 185% og igen 85%.', '85 % af 185 % og igen 85 %.'],
  ['Der er 2.5 mio. kr., ikke 12.5 mio. kr.', 'Der er 2,5 mio. kr., ikke 12,5 mio. kr.'],
  ['Puljen er 1,250,000 kr. og 500kr. til is.', 'Puljen er 1.250.000 kr. og 500 kr. til is.'],
  ['Målt 15/4-08 og 99.6% i drift.', 'Målt 15. april 2008 og 99,6 % i drift.'],
  ['Budgettet er 43.25.000 kr. i alt.', 'Budgettet er 43.25.000 kr. i alt.'],
])('%s', (wrong, right) => {
  expect(repaired(`${HEAD}kerneydelse: ${wrong}\n`)).toBe(`${HEAD}kerneydelse: ${right}\n`);
  expect(repaired(`${HEAD}kerneydelse: |\n  **Først**\n  ${wrong}\n`)).toBe(
    `${HEAD}kerneydelse: |\n  **Først**\n  ${right}\n`,
  );
});

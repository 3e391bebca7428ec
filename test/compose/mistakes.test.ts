import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, TEMPLATE_RULES, templates } from '../../src/compose/index.ts';
import { type Diagnostic, positionAt, type SourceFile } from '../../src/core/index.ts';
import { agreementOf, builtIn, root } from './sample.ts';

const folder = join(root, 'test/errors/skabelon');
const cases = readdirSync(folder).sort();
const small = agreementOf({ 'lille.yaml': readFileSync(join(root, 'test/compose/lille.yaml'), 'utf8') });

function ownTemplates(name: string): readonly SourceFile[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => ({ path: `skabeloner/aftale/${file}`, text: readFileSync(join(folder, name, file), 'utf8') }));
}

function problemsOf(name: string): readonly Diagnostic[] {
  const set = templates('aftale', builtIn(), ownTemplates(name));
  if (set.value === undefined) return set.diagnostics;
  const composed = compose(small.agreement, set.value, small.options);
  const found = [...set.diagnostics, ...composed.diagnostics];
  return name.startsWith('felt-') ? found : found.filter((problem) => problem.rule !== 'felt-ikke-vist');
}

const problems = new Map(cases.map((name) => [name, problemsOf(name)]));

function shown(problem: Diagnostic): string {
  const { file, start, end } = problem.span;
  const { line, column } = positionAt(file, start);
  const marked = file.text.slice(start, end).split('\n')[0] ?? '';
  return [
    `${file.path}:${line}:${column} ${problem.severity} ${problem.rule}${problem.path === '' ? '' : ` (${problem.path})`}`,
    `  ${marked}`,
    `  ${problem.message.da}`,
    `  ${problem.hint?.da ?? ''}`,
  ].join('\n');
}

describe('mistakes in templates are told with file, line, reason and remedy', () => {
  it.each(cases)('%s', (name) => {
    const found = problems.get(name) ?? [];
    const said = `${found.map(shown).join('\n\n')}\n`;
    const golden = join(folder, name, 'forventet.txt');
    if (process.env['ACCEPT'] === '1' || !existsSync(golden)) writeFileSync(golden, said);
    expect(said).toBe(readFileSync(golden, 'utf8'));
    expect(found.length).toBeGreaterThan(0);
  });

  it('every rule has a reproducer, and every problem a rule', () => {
    const found = [...problems.values()].flat().map((problem) => problem.rule);
    const others = ['skabelon-mangler'];
    expect([...new Set([...found, ...others])].sort()).toEqual([...TEMPLATE_RULES].sort());
  });

  it('no main template', () => {
    const outcome = templates('aftale', [], [{ path: 'skabeloner/aftale/x.html.hbs', text: '<p>x</p>' }]);
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics.map((problem) => problem.rule)).toEqual(['skabelon-mangler']);
  });
});

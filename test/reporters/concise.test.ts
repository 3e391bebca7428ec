import { expect, it } from 'vitest';
import { concise } from '../../src/reporters/concise.ts';
import { findings, manyKinds, NOTHING, problemAt, problemWith, STYLE } from './findings.ts';

it('is a line a problem: place, level, rule, message', () => {
  const problems = [problemAt('a: 1\nmaal: 3', 'maal'), problemWith('skolen', { severity: 'info' })];
  expect(concise.report(findings(problems), STYLE)).toBe(
    `agreements/2026/åens skole.yaml:2:1 fejl felt-ukendt Ukendt felt. Mente du \`mål\`?
skolen info felt-ukendt Ukendt felt. Mente du \`mål\`?
1 fejl og 1 info i 2 filer
`,
  );
});

it('keeps one line a problem, whatever the words hold', () => {
  const many = manyKinds();
  const text = concise.report(many, STYLE);
  expect(text.split('\n')).toHaveLength(many.problems.length + 2);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(text).toContain(', 1 er undtaget\n');
});

it('says so when there is nothing', () => {
  expect(concise.report(NOTHING, STYLE)).toBe('0 filer, ingen problemer\n');
});

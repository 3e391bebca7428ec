import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Findings } from '../../src/reporters/index.ts';
import { junit } from '../../src/reporters/junit.ts';
import { findings, manyKinds, NOTHING, problemAt, STYLE } from './findings.ts';

const schema = readFileSync(join(import.meta.dirname, 'schemas', 'junit-10.xsd'), 'utf8');

/** What Jenkins' schema has against the files, by name. */
async function faults(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const xml = Object.entries(files).map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

const report = (found: Findings): string => junit.report(found, STYLE);

it('is valid by the schema with all kinds of problems, and with none, and the schema refuses', async () => {
  const fine = report(findings([problemAt('a', 'a')]));
  expect(
    await faults({
      'many.xml': report(manyKinds()),
      'fine.xml': report(findings([])),
      'nothing.xml': report(NOTHING),
      'english.xml': junit.report(manyKinds(), { ...STYLE, language: 'en' }),
    }),
  ).toEqual([]);
  const wrong = await faults({ 'wrong.xml': fine.replaceAll('<testcase', '<prøve').replaceAll('testcase>', 'prøve>') });
  expect(wrong.join('\n')).toContain('prøve');
});

it('has a suite a file and a test a problem, and a passed test for a file without', () => {
  const problems = [problemAt('maal: 3', 'maal'), problemAt('maal: 3', '3'), problemAt('x', 'x', { severity: 'info' })];
  expect(report(findings(problems, { folder: 'på git/' }))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="aftale validate" tests="4" failures="2" errors="0">
  <testsuite name="aftale.yaml" tests="1" failures="0" errors="0" skipped="0" file="på git/aftale.yaml">
    <testcase name="ingen problemer" classname="aftale"/>
  </testsuite>
  <testsuite name="agreements/2026/åens skole.yaml" tests="3" failures="2" errors="0" skipped="0" file="på git/agreements/2026/åens skole.yaml">
    <testcase name="felt-ukendt · indsatser/læsning/maal" classname="agreements/2026/åens skole">
      <system-out>info agreements/2026/åens skole.yaml:1:1
Ukendt felt. Mente du \`mål\`?</system-out>
    </testcase>
    <testcase name="felt-ukendt · indsatser/læsning/maal (2)" classname="agreements/2026/åens skole">
      <failure type="felt-ukendt" message="Ukendt felt. Mente du \`mål\`?">agreements/2026/åens skole.yaml:1:1
Ukendt felt. Mente du \`mål\`?</failure>
    </testcase>
    <testcase name="felt-ukendt · indsatser/læsning/maal (3)" classname="agreements/2026/åens skole">
      <failure type="felt-ukendt" message="Ukendt felt. Mente du \`mål\`?">agreements/2026/åens skole.yaml:1:7
Ukendt felt. Mente du \`mål\`?</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

it('fails where the command fails: with --fail-level advarsel for warnings too', () => {
  const found = findings([problemAt('a', 'a', { severity: 'warning' })]);
  expect(report(found)).toContain('<testsuites name="aftale validate" tests="2" failures="0"');
  const stricter: Findings = { ...found, failing: ['error', 'warning'] };
  expect(report(stricter)).toContain('<testsuites name="aftale validate" tests="2" failures="1"');
});

it('skips what is exempted, with the reason', () => {
  const exempted = [{ diagnostic: problemAt('a', 'a'), how: 'comment' as const, reason: 'Aftalt med direktionen' }];
  const text = report(findings([], { exempted }));
  expect(text).toContain('<skipped type="comment" message="Aftalt med direktionen">');
  expect(text).toContain('tests="1" failures="0" errors="0" skipped="1"');
});

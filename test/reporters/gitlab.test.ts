import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import type { Findings } from '../../src/reporters/index.ts';
import { findings, manyKinds, NOTHING, problemAt, problemWith, STYLE } from './findings.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas', 'gitlab-code-quality.schema.json'), 'utf8'),
) as object;

/** GitLab's schema with what its manual says beyond it: the words for severity, and that a place has a path and a line. */
const isReport = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    allOf: [
      schema,
      {
        type: 'object',
        required: ['check_name'],
        properties: {
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: {
              lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
            },
          },
        },
      },
    ],
  },
});

interface Issue {
  readonly fingerprint: string;
  readonly description: string;
  readonly severity: string;
  readonly location: object;
}

function issuesOf(found: Findings): readonly Issue[] {
  const issues: unknown = JSON.parse(gitlab.report(found, STYLE));
  isReport(issues);
  expect(isReport.errors ?? []).toEqual([]);
  return issues as readonly Issue[];
}

it('is held to a schema that refuses', () => {
  expect(isReport([{ description: 'x' }])).toBe(false);
});

it('is valid with all kinds of problems, and with none; what is exempted has no place in it', () => {
  const many = manyKinds();
  const issues = issuesOf(many);
  expect(issues).toHaveLength(many.problems.length);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  expect(issuesOf(NOTHING)).toEqual([]);
});

it('says what to do, how grave it is, and where, from the root of the repository', () => {
  const hint = { da: 'Skriv `mål`.', en: 'Write `mål`.' };
  const [issue] = issuesOf(findings([problemAt('a: 1\nmaal: 3', 'maal', { hint })], { folder: 'på git/' }));
  expect(issue).toEqual({
    check_name: 'felt-ukendt',
    description: 'Ukendt felt. Mente du `mål`? Skriv `mål`.',
    fingerprint: 'felt-ukendt:p%C3%A5%20git/agreements/2026/%C3%A5ens%20skole.yaml:indsatser/l%C3%A6sning/maal:1',
    severity: 'major',
    location: { path: 'på git/agreements/2026/åens skole.yaml', lines: { begin: 2, end: 2 } },
  });
});

it('puts what has no text at line 1', () => {
  expect(issuesOf(findings([problemWith('skolen')]))[0]?.location).toEqual({
    path: 'skolen',
    lines: { begin: 1, end: 1 },
  });
});

it('keeps a fingerprint when the line moves, and when a problem before it is exempted', () => {
  const two = (text: string) => [problemAt(text, 'x'), problemAt(text, 'y')] as const;
  const fingerprints = (found: Findings) => issuesOf(found).map(({ fingerprint }) => fingerprint);
  const before = fingerprints(findings(two('x: y')));
  expect(fingerprints(findings(two('# ny\nx: y')))).toEqual(before);
  const [first, second] = two('x: y');
  const exempted = [{ diagnostic: first, how: 'comment' as const, reason: '' }];
  expect(fingerprints(findings([second], { exempted }))).toEqual([before[1]]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import type { Findings } from '../../src/reporters/index.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { findings, manyKinds, NOTHING, problemAt, STYLE } from './findings.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas', 'sarif-2.1.0.schema.json'), 'utf8'),
) as object;

/** The signs of RFC 3986; `%` only before two hexadecimal digits. */
const URI_SIGNS = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv({
  strict: false,
  // One pattern of the schema is none under the flag `u`.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URI_SIGNS.test(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    'uri-reference': URI_SIGNS,
    'date-time': /^\d{4}-\d\d-\d\dT/,
  },
});
const isSarif = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region?: object;
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly language: string;
      readonly results: readonly Result[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    },
  ];
}

function logOf(found: Findings, language: 'da' | 'en' = 'da'): Log {
  const log: unknown = JSON.parse(sarif.report(found, { ...STYLE, language }));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log as Log;
}

function resultsOf(found: Findings): readonly Result[] {
  return logOf(found).runs[0].results;
}

const fingerprints = (problems: readonly Diagnostic[]): readonly (string | undefined)[] =>
  resultsOf(findings(problems)).map(({ partialFingerprints }) => partialFingerprints['problemIdentity/v1']);

describe('SARIF', () => {
  it('is held to a schema that refuses', () => {
    const log = JSON.parse(sarif.report(manyKinds(), STYLE)) as Record<string, unknown>;
    expect(isSarif({ ...log, version: '2.0.0' })).toBe(false);
    expect(isSarif({ ...log, ukendt: 1 })).toBe(false);
  });

  it('is valid with all kinds of problems, and with none', () => {
    expect(logOf(manyKinds()).runs[0].results).toHaveLength(7);
    expect(logOf(NOTHING).runs[0].results).toEqual([]);
    expect(logOf(NOTHING, 'en').runs[0].language).toBe('en');
  });

  it('says place, columns in UTF-16 units, and the path from the root of the repository, percent-encoded', () => {
    const found = findings([problemAt('år: 1\n🎓 maal: 3', 'maal')], { folder: 'på git/' });
    const log = logOf(found);
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
    expect(log.runs[0].results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'p%C3%A5%20git/agreements/2026/%C3%A5ens%20skole.yaml',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
    });
  });

  it('has no region where there is no text, and no base for what lies elsewhere', () => {
    const places = resultsOf(manyKinds()).map(({ locations }) => locations[0].physicalLocation);
    const year = places.find(({ artifactLocation }) => artifactLocation.uri === '--year');
    expect(year?.region).toBeUndefined();
    expect(places).toContainEqual({ artifactLocation: { uri: 'file:///etc/andre.yaml' } });
  });

  it('carries what a rule is for, since no web site does', () => {
    expect(logOf(findings([problemAt('a', 'a')])).runs[0].tool.driver.rules).toEqual([
      {
        id: 'felt-ukendt',
        shortDescription: { text: 'Et felt findes ikke i skemaet.' },
        help: {
          text: 'Et felt findes ikke i skemaet. (aftale explain felt-ukendt)',
          markdown: 'Et felt findes ikke i skemaet.\n\n`aftale explain felt-ukendt`',
        },
      },
    ]);
  });

  it('doubles braces, which would be placeholders, and makes no links of the words', () => {
    const message = { da: 'Skriv { A: 1 } og ikke [her](0).', en: '' };
    const [result] = resultsOf(findings([problemAt('a', 'a', { message })]));
    expect(result?.message.text).toBe('Skriv {{ A: 1 }} og ikke [her]\u2060(0).');
  });

  it('keeps the fingerprint of a problem when its line moves, and gives each its own', () => {
    const at = (text: string): readonly Diagnostic[] => [
      problemAt(text, 'x'),
      problemAt(text, 'y'),
      problemAt(text, 'x', { rule: 'andet' }),
    ];
    const before = fingerprints(at('x: y'));
    expect(new Set(before).size).toBe(3);
    expect(new Set(fingerprints(at('# ny linje\n\nx: y')))).toEqual(new Set(before));
  });

  it('keeps what is exempted, with the reason, and the fingerprints of the others', () => {
    const problems = [problemAt('x: y', 'x'), problemAt('x: y', 'y')] as const;
    const exempted = [{ diagnostic: problems[0], how: 'baseline' as const, reason: 'Kendt i forvejen' }];
    const results = resultsOf(findings([problems[1]], { exempted }));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'external', justification: 'Kendt i forvejen' }],
      [],
    ]);
    expect(results.map(({ partialFingerprints }) => partialFingerprints['problemIdentity/v1'])).toEqual(
      fingerprints(problems),
    );
  });
});

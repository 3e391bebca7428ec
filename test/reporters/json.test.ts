import { expect, it } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { findings, NOTHING, problemAt, STYLE } from './findings.ts';

const file = { path: 'agreements/2026/skole.yaml', text: 'år: 2026\nmål: 🎓 x\n' };

it('says every problem with lines and columns in UTF-16 units, end exclusive', () => {
  const problems = [
    {
      rule: 'bogstaver-ikke-i-række',
      severity: 'warning' as const,
      message: { da: 'Mangler B.', en: 'B is missing.' },
      span: { file, start: file.text.indexOf('x'), end: file.text.indexOf('x') + 1 },
      path: 'mål',
    },
  ];
  const exempted = [{ diagnostic: problemAt('a', 'a'), how: 'comment' as const, reason: '' }];
  expect(JSON.parse(json.report(findings(problems, { files: ['a', 'b', 'c'], exempted }), STYLE))).toEqual({
    version: 1,
    totals: { errors: 0, warnings: 1, infos: 0, ignored: 1, files: 3 },
    problems: [
      {
        rule: 'bogstaver-ikke-i-række',
        severity: 'warning',
        message: 'Mangler B.',
        hint: null,
        file: 'agreements/2026/skole.yaml',
        path: 'mål',
        start: { line: 2, column: 9 },
        end: { line: 2, column: 10 },
        url: 'docs/regler.md#bogstaver-ikke-i-r%C3%A6kke',
      },
    ],
  });
});

it('is valid when there is nothing to say', () => {
  expect(JSON.parse(json.report(NOTHING, STYLE))).toEqual({
    version: 1,
    totals: { errors: 0, warnings: 0, infos: 0, ignored: 0, files: 0 },
    problems: [],
  });
});

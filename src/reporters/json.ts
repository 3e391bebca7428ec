import { type Diagnostic, type Language, type Position, positionAt, type Severity } from '../core/index.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { rulePage } from './rule-page.ts';
import { count } from './severity.ts';

/** One problem as other programs read it. Lines and columns from 1 in UTF-16 units, end exclusive. */
interface JsonProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly url: string;
}

function jsonProblem(problem: Diagnostic, language: Language): JsonProblem {
  const { file, start, end } = problem.span;
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message[language],
    hint: problem.hint?.[language] ?? null,
    file: file.path,
    path: problem.path,
    start: positionAt(file, start),
    end: positionAt(file, end),
    url: rulePage(problem.rule),
  };
}

function report(findings: Findings, style: Style): string {
  const data = {
    version: 1,
    totals: {
      errors: count(findings.problems, 'error'),
      warnings: count(findings.problems, 'warning'),
      infos: count(findings.problems, 'info'),
      ignored: findings.exempted.length,
      files: findings.files.length,
    },
    problems: findings.problems.map((problem) => jsonProblem(problem, style.language)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

export const json: Reporter = {
  id: 'json',
  name: { da: 'JSON til andre programmer', en: 'JSON for other programs' },
  report,
};

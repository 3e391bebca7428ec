import type { Diagnostic, Severity } from '../core/index.ts';
import { paint } from './colour.ts';
import { conciseLine } from './concise.ts';
import { markdown } from './markdown.ts';
import { messageAndHint } from './message.ts';
import { isInFile, pathInRepository, rangeOf } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { closingLine, SEVERITIES } from './severity.ts';
import { harmless } from './text-width.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows so many of each level for a step, and drops the others without a word. */
const MOST_OF_A_LEVEL = 10;

/** The value of a command: it ends at the line break, and `%` begins an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property ends at `,` or `:` as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Columns only within one line: GitHub refuses them over several. */
function placeProperties(problem: Diagnostic, findings: Findings): readonly (readonly [string, string | number])[] {
  if (!isInFile(problem, findings)) return [];
  const file = ['file', pathInRepository(problem.span.file.path, findings)] as const;
  const range = rangeOf(problem);
  if (range === undefined) return [file];
  const { start, end } = range;
  const lines = [file, ['line', start.line], ['endLine', end.line]] as const;
  return start.line === end.line ? [...lines, ['col', start.column], ['endColumn', end.column]] : lines;
}

function annotation(problem: Diagnostic, findings: Findings, { language }: Style): string {
  const properties = [...placeProperties(problem, findings), ['title', problem.rule] as const]
    .map(([name, value]) => `${name}=${escapeProperty(harmless(String(value)))}`)
    .join(',');
  const text = messageAndHint(problem, language).join('\n');
  return `::${LEVEL[problem.severity]} ${properties}::${escapeData(harmless(text))}`;
}

/**
 * A line of the log that the runner takes for no command: it looks for `::` at the beginning, and for the older `##[`
 * anywhere.
 */
function logLine(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^\s*::/, '· ::');
}

/** Annotations, the gravest first; those that GitHub would drop stand below as lines of the log. */
function report(findings: Findings, style: Style): string {
  const ofLevel = SEVERITIES.map((level) => findings.problems.filter(({ severity }) => severity === level));
  const annotated = ofLevel.flatMap((problems) => problems.slice(0, MOST_OF_A_LEVEL));
  const others = ofLevel.flatMap((problems) => problems.slice(MOST_OF_A_LEVEL));
  return [
    ...annotated.map((problem) => annotation(problem, findings, style)),
    ...others.map((problem) => logLine(conciseLine(problem, style, paint(false)))),
    closingLine(findings, style.language),
    '',
  ].join('\n');
}

export const github: Reporter = {
  id: 'github',
  name: { da: 'Bemærkninger på GitHub', en: 'Annotations on GitHub' },
  report,
  jobSummary: markdown.report,
};

import { type Diagnostic, type Language, positionAt, type Severity, type Words } from '../core/index.ts';
import { type Paint, paint } from './colour.ts';
import { frame } from './frame.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { harmless, inOneLine, textWidth, wrapped } from './text-width.ts';

const LABEL: Readonly<Record<Severity, Words>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'info', en: 'info' },
};

const LABELS: Readonly<Record<Severity, Words>> = {
  error: { da: 'fejl', en: 'errors' },
  warning: { da: 'advarsler', en: 'warnings' },
  info: { da: 'info', en: 'infos' },
};

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 110;
const NARROWEST = 30;

function room(style: Style): number {
  return Math.max(NARROWEST, Math.min(style.columns ?? WIDEST, WIDEST));
}

/** `reason` after `label`, continued under its first word. */
function labelled(label: string, shownLabel: string, text: string, columns: number): readonly string[] {
  const indent = textWidth(label) + 1;
  const [first = '', ...more] = wrapped(harmless(text), columns - indent);
  return [`${shownLabel} ${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)];
}

function frameLines(problem: Diagnostic, columns: number, colours: Paint): readonly string[] {
  const { line } = positionAt(problem.span.file, problem.span.start);
  const gutter = String(line).length;
  return frame(problem.span, columns - gutter - 5).map(({ number, text }) => {
    const shown = number === undefined ? colours.severity(problem.severity, text) : text;
    return `  ${colours.faint(`${String(number ?? '').padStart(gutter)} │`)} ${shown}`.trimEnd();
  });
}

/** `agreements/2026/skole.yaml:12:5`; what has no text has no lines either. */
function placeText({ span }: Diagnostic): string {
  if (span.file.text === '') return span.file.path;
  const { line, column } = positionAt(span.file, span.start);
  return `${span.file.path}:${line}:${column}`;
}

function problemText(problem: Diagnostic, style: Style): string {
  const { language } = style;
  const columns = room(style);
  const colours = paint(style.colour);
  const label = LABEL[problem.severity][language];
  const hintLabel = language === 'da' ? '  Gør:' : '  Do:';
  const ruleLabel = language === 'da' ? '  Regel:' : '  Rule:';
  const at = problem.path === '' ? '' : ` · ${problem.path}`;
  return [
    colours.strong(inOneLine(placeText(problem))),
    ...labelled(label, colours.severity(problem.severity, label), problem.message[language], columns),
    ...frameLines(problem, columns, colours),
    ...(problem.hint === undefined ? [] : labelled(hintLabel, hintLabel, problem.hint[language], columns)),
    colours.faint(`${ruleLabel} ${inOneLine(`${problem.rule}${at}`)}`),
    '',
  ].join('\n');
}

function counted(count: number, severity: Severity, language: Language): string {
  return `${count} ${(count === 1 ? LABEL : LABELS)[severity][language]}`;
}

/** `2 fejl og 1 advarsel i 5 filer`, or `5 filer, ingen problemer`. */
export function closingLine(findings: Findings, language: Language): string {
  const files = language === 'da' ? (findings.files === 1 ? 'fil' : 'filer') : findings.files === 1 ? 'file' : 'files';
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const parts = severities.flatMap((severity) => {
    const count = findings.problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity, language)];
  });
  if (parts.length === 0) return `${findings.files} ${files}, ${language === 'da' ? 'ingen problemer' : 'no problems'}`;
  const joined = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '');
  const problems = joined.join(language === 'da' ? ' og ' : ' and ');
  // What was named and does not exist is no file.
  if (findings.files === 0) return problems;
  return `${problems} ${language === 'da' ? 'i' : 'in'} ${findings.files} ${files}`;
}

/** The problems one after another, each with its frame, without the closing line. */
export function problemsText(problems: readonly Diagnostic[], style: Style): string {
  return problems.map((problem) => `${problemText(problem, style)}\n`).join('');
}

function report(findings: Findings, style: Style): string {
  return `${problemsText(findings.problems, style)}${closingLine(findings, style.language)}\n`;
}

export const human: Reporter = { id: 'tekst', name: { da: 'Tekst til mennesker', en: 'Text for people' }, report };

import { type Diagnostic, positionAt, type SourceFile, type Span } from '../core/index.ts';
import { type Paint, paint } from './colour.ts';
import { frame } from './frame.ts';
import { placeText } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { closingLine, LABEL } from './severity.ts';
import { harmless, inOneLine, textWidth, wrapped } from './text-width.ts';

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

/** A file as it may be shown: what is confidential in it is dots, and every place is where it was. */
function masked(file: SourceFile, spans: readonly Span[]): SourceFile {
  let { text } = file;
  for (const { start, end } of spans) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\s]/g, '•') + text.slice(end);
  }
  return { ...file, text };
}

/** The problems with frames that show nothing confidential, whichever problem says that it is. */
function discreet(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const secrets = problems.flatMap(({ confidential = [] }) => confidential);
  const files = new Map(
    [...new Set(secrets.map(({ file }) => file))].map((file) => [
      file,
      masked(
        file,
        secrets.filter((span) => span.file === file),
      ),
    ]),
  );
  return problems.map((problem) => {
    const file = files.get(problem.span.file);
    return file === undefined ? problem : { ...problem, span: { ...problem.span, file } };
  });
}

/** The problems one after another, each with its frame, without the closing line. */
export function problemsText(problems: readonly Diagnostic[], style: Style): string {
  return discreet(problems)
    .map((problem) => `${problemText(problem, style)}\n`)
    .join('');
}

function report(findings: Findings, style: Style): string {
  return `${problemsText(findings.problems, style)}${closingLine(findings, style.language)}\n`;
}

export const human: Reporter = {
  id: 'tekst',
  alias: 'human',
  name: { da: 'Tekst til mennesker', en: 'Text for people' },
  report,
};

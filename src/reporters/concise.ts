import type { Diagnostic } from '../core/index.ts';
import { type Paint, paint } from './colour.ts';
import { placeText } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { closingLine, LABEL } from './severity.ts';
import { inOneLine } from './text-width.ts';

/** `agreements/2026/skole.yaml:12:5 fejl felt-ukendt Ukendt felt …`: nothing in it breaks the line. */
export function conciseLine(problem: Diagnostic, { language }: Style, colours: Paint): string {
  const label = LABEL[problem.severity][language];
  const message = inOneLine(problem.message[language].replaceAll('\n', ' '));
  const place = colours.strong(inOneLine(placeText(problem)));
  return `${place} ${colours.severity(problem.severity, label)} ${inOneLine(problem.rule)} ${message}`;
}

function report(findings: Findings, style: Style): string {
  const colours = paint(style.colour);
  const lines = findings.problems.map((problem) => conciseLine(problem, style, colours));
  return [...lines, closingLine(findings, style.language), ''].join('\n');
}

export const concise: Reporter = {
  id: 'concise',
  name: { da: 'Én linje for hvert problem', en: 'One line a problem' },
  report,
};

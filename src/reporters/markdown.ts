import type { Diagnostic, Language } from '../core/index.ts';
import { code, prose, row } from './markdown-text.ts';
import { pathInRepository, rangeOf } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { closingLine, count, LABEL, LABELS, SEVERITIES } from './severity.ts';

/** A comment on GitHub holds 65,536 signs, and one that is longer is refused whole. */
const LONGEST = 65_000;
/** How much of it may go to the table of files. */
const LONGEST_OVERVIEW = 20_000;

/** As many lines as there is room for, and how many there was none for. */
function fitting(lines: readonly string[], room: number): { readonly text: string; readonly leftOut: number } {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  const shown = end === -1 ? lines : lines.slice(0, end);
  return { text: shown.map((line) => `${line}\n`).join(''), leftOut: lines.length - shown.length };
}

type ByFile = ReadonlyMap<string, readonly Diagnostic[]>;

function byFile(findings: Findings): ByFile {
  const files = new Map<string, Diagnostic[]>();
  for (const problem of findings.problems) {
    const path = pathInRepository(problem.span.file.path, findings);
    const before = files.get(path);
    if (before === undefined) files.set(path, [problem]);
    else before.push(problem);
  }
  return files;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many there are in each file. */
function overview(files: ByFile, language: Language): string {
  const head = [language === 'da' ? 'Fil' : 'File', ...SEVERITIES.map((level) => capital(LABELS[level][language]))];
  const rows = [...files].map(([path, problems]) =>
    row([code(path), ...SEVERITIES.map((level) => count(problems, level))]),
  );
  return fitting([row(head), '| --- | ---: | ---: | ---: |', ...rows], LONGEST_OVERVIEW).text;
}

function problemRow(problem: Diagnostic, language: Language): string {
  const start = rangeOf(problem)?.start;
  const hint =
    problem.hint === undefined ? '' : `<br>**${language === 'da' ? 'Gør' : 'Do'}:** ${prose(problem.hint[language])}`;
  return row([
    start === undefined ? '–' : `${start.line}:${start.column}`,
    LABEL[problem.severity][language],
    prose(problem.message[language]) + hint,
    code(problem.rule),
  ]);
}

/** The problems of each file, as a heading and a table. */
function details(files: ByFile, language: Language): readonly string[] {
  const head = language === 'da' ? ['Linje', 'Niveau', 'Problem', 'Regel'] : ['Line', 'Level', 'Problem', 'Rule'];
  return [...files].flatMap(([path, problems]) =>
    problems.map((problem, index) => {
      const heading = index > 0 ? '' : `\n### ${code(path)}\n\n${row(head)}\n| ---: | --- | --- | --- |\n`;
      return heading + problemRow(problem, language);
    }),
  );
}

/**
 * The rules that were broken, each with its line: the report is read where no page of ours is, so that a link would lead
 * nowhere.
 */
function rules(findings: Findings, language: Language): string {
  const names = [...new Set(findings.problems.map(({ rule }) => rule))].sort();
  const lines = names.map((rule) => `- ${code(rule)}: ${prose(findings.summaries.get(rule) ?? '')}\n`);
  const heading = language === 'da' ? 'Reglerne' : 'The rules';
  const more = language === 'da' ? 'Mere om en regel: `aftale explain REGEL`' : 'More of a rule: `aftale explain RULE`';
  return `\n### ${heading}\n\n${lines.join('')}\n${more}\n`;
}

function report(findings: Findings, { language }: Style): string {
  const top = `## aftale: ${closingLine(findings, language)}\n`;
  if (findings.problems.length === 0) return top;
  const files = byFile(findings);
  const before = `${top}\n${overview(files, language)}`;
  const after = rules(findings, language);
  const { text, leftOut } = fitting(details(files, language), LONGEST - before.length - after.length);
  const more =
    language === 'da'
      ? `\nDer er ikke plads til ${leftOut} problemer mere her. Se dem alle: \`aftale validate\`\n`
      : `\nThere is no room here for ${leftOut} more problems. See them all: \`aftale validate\`\n`;
  return before + text + (leftOut === 0 ? '' : more) + after;
}

export const markdown: Reporter = {
  id: 'markdown',
  name: { da: 'Markdown til en kommentar eller en mail', en: 'Markdown for a comment or a mail' },
  report,
};

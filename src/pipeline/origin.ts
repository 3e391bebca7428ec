import {
  type Diagnostic,
  lineText,
  type Severity,
  type SourceFile,
  type Span,
  type Words,
  wholeFile,
} from '../core/index.ts';
import type { Origin } from '../doc/index.ts';
import { type ParsedFile, spanAt } from '../load/index.ts';

/** A problem of a finished document: it knows where its text came from, but no lines. */
export interface LateProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly hint: Words;
  readonly origin: Origin | undefined;
}

function lineSpan(file: SourceFile, line: number): Span {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = file.text.indexOf('\n', start) + 1;
  return { file, start, end: start + (lineText(file, line) ?? '').length };
}

/** Puts late problems back where their text stands: a line of the YAML, a line of a template, or else the agreement's file. */
export function placed(
  problems: readonly LateProblem[],
  source: ParsedFile,
  parsedFiles: ReadonlyMap<string, ParsedFile>,
  templates: readonly SourceFile[],
): readonly Diagnostic[] {
  return problems.map(({ origin, ...problem }) => {
    const parsed = parsedFiles.get(origin?.file ?? '');
    const template = templates.find(({ path }) => path === origin?.file);
    if (origin?.kind === 'field' && parsed !== undefined) {
      return { ...problem, span: spanAt(parsed, origin.at.split('/')), path: origin.at };
    }
    if (origin?.kind === 'template' && template !== undefined) {
      return { ...problem, span: lineSpan(template, Number(origin.at) || 1), path: '' };
    }
    return { ...problem, span: wholeFile(source.file), path: '' };
  });
}

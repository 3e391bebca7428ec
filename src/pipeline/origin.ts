import {
  type Diagnostic,
  lineText,
  type Severity,
  type SourceFile,
  type Span,
  type Words,
  wholeFile,
} from '../core/index.ts';
import { type ParsedFile, type Path, spanAt } from '../load/index.ts';
import type { Kit } from './kit.ts';

/** A problem of a finished document: it knows where its text came from, but no lines. */
export interface LateProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly hint?: Words;
  /** A file with the path of a field in it, or the line (from 1) of a template. */
  readonly origin: { readonly file: string; readonly at: string } | undefined;
}

/** Writers read no files: where they say that a problem stands is only an origin yet. */
export function ofWriter({ span, path, ...problem }: Diagnostic): LateProblem {
  return { ...problem, origin: { file: span.file.path, at: path } };
}

/** What stands in no text but is named in aftale.yaml. */
const NAMED_IN_SETTINGS: Readonly<Record<string, Path>> = {
  'billedet-kan-ikke-læses': ['logo'],
  'skriften-kan-ikke-læses': ['tema', 'skrifttype'],
};

function lineSpan(file: SourceFile, line: number): Span {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = file.text.indexOf('\n', start) + 1;
  return { file, start, end: start + (lineText(file, line) ?? '').length };
}

/** Puts late problems back where their cause stands: aftale.yaml, a line of the YAML, a line of a template, or else the agreement's file. */
export function placed(
  problems: readonly LateProblem[],
  source: ParsedFile,
  { settings, parsed, templates }: Pick<Kit, 'settings' | 'parsed' | 'templates'>,
): readonly Diagnostic[] {
  return problems.map(({ origin, ...problem }) => {
    const named = NAMED_IN_SETTINGS[problem.rule];
    if (named !== undefined) return { ...problem, span: spanAt(settings.parsed, named), path: named.join('/') };
    const file = parsed.get(origin?.file ?? '');
    if (origin !== undefined && file !== undefined) {
      return { ...problem, span: spanAt(file, origin.at.split('/')), path: origin.at };
    }
    const template = templates.files.find(({ path }) => path === origin?.file);
    if (origin !== undefined && template !== undefined) {
      return { ...problem, span: lineSpan(template, Number(origin.at) || 1), path: '' };
    }
    return { ...problem, span: wholeFile(source.file), path: '' };
  });
}

import { type Diagnostic, type Position, positionAt } from '../core/index.ts';
import type { Findings } from './reporter.ts';

/** From where to where a problem stands, end exclusive; undefined where there is no text: a missing file, an option. */
export function rangeOf({
  span: { file, start, end },
}: Diagnostic): { readonly start: Position; readonly end: Position } | undefined {
  return file.text === '' ? undefined : { start: positionAt(file, start), end: positionAt(file, end) };
}

/** `agreements/2026/skole.yaml:12:5`; what has no text has no lines either. */
export function placeText(problem: Diagnostic): string {
  const start = rangeOf(problem)?.start;
  const path = problem.span.file.path;
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

/** The path from the root of the repository. What was named on the command line and is no file stays as it was written. */
export function pathInRepository(path: string, { folder }: Findings): string {
  return /^(?:[/\\]|-|[A-Za-z]:)/.test(path) ? path : folder + path;
}

/** True when there is a file that can be shown with the problem beside it. */
export function isInFile({ span: { file } }: Diagnostic, { files }: Findings): boolean {
  return file.text !== '' || files.includes(file.path);
}

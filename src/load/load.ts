import type { Diagnostic, Edit, Outcome, SourceFile } from '../core/index.ts';
import { decode, LARGEST } from './decode.ts';
import { loadRules } from './load-rules.ts';
import type { ParsedFile, Path, SourceNode } from './parsed-file.ts';
import { pathAt } from './paths.ts';
import type { Correction, Problem } from './problem.ts';
import { type Reading, read } from './reading.ts';

/** The densest files of staff have more than four letters a lexeme, so a file that may be that large never has more. */
const LETTERS_PER_LEXEME = 4;

/**
 * Reads one YAML file. With an error there is no value, because what follows an error would be guessed;
 * warnings come beside the value. Only what a program wrote may be larger than what people write.
 */
export function load(path: string, bytes: Uint8Array, largest: number = LARGEST): Outcome<ParsedFile> {
  const decoded = decode(bytes, largest);
  const file: SourceFile = { path: path.normalize('NFC'), text: decoded.text };
  const {
    root,
    problems,
    comments = [],
  }: Reading = decoded.problem === undefined
    ? read(file, largest / LETTERS_PER_LEXEME)
    : { root: undefined, problems: [decoded.problem] };
  const diagnostics = problems.toSorted((a, b) => a.start - b.start).map((problem) => diagnostic(file, problem, root));
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { value: failed ? undefined : { file, root, comments }, diagnostics };
}

function editOf(file: SourceFile, { start, end, text }: Correction): Edit {
  return { span: { file, start, end }, text };
}

function diagnostic(file: SourceFile, problem: Problem, root: SourceNode | undefined): Diagnostic {
  const path: Path = root === undefined ? [] : pathAt(root, problem.start);
  return {
    rule: problem.rule,
    severity: loadRules[problem.rule].severity,
    message: problem.message,
    hint: problem.hint,
    ...(problem.fix === undefined ? {} : { fix: problem.fix.map((one) => editOf(file, one)) }),
    span: { file, start: problem.start, end: Math.max(problem.start, problem.end) },
    path: path.join('/'),
  };
}

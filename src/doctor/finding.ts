import type { Diagnostic, Words } from '../core/index.ts';

/** `odd`: works, but is worth a look. `wrong`: must be mended. */
export type State = 'fine' | 'odd' | 'wrong';

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, for programs: stays when the words change. */
  readonly check: string;
  readonly state: State;
  readonly message: Words;
  readonly remedy?: Words;
  /** Files that it is about, relative to the folder. */
  readonly files?: readonly string[];
}

/** Findings about one thing, under its title. */
export interface Section {
  readonly title: Words;
  readonly findings: readonly Finding[];
}

export function fine(check: string, message: Words): Finding {
  return { check, state: 'fine', message };
}

/** A problem that another stage found, as it is told there; what has no text has its name in the message already. */
export function ofProblem(check: string, { severity, message, hint, span }: Diagnostic): Finding {
  return {
    check,
    state: severity === 'error' ? 'wrong' : 'odd',
    message,
    ...(hint === undefined ? {} : { remedy: hint }),
    ...(span.file.text === '' ? {} : { files: [span.file.path] }),
  };
}

/** A finding when it concerns some files, nothing when it concerns none. */
export function whenSome(
  files: readonly string[],
  finding: Omit<Finding, 'files' | 'state'> & { readonly state: 'odd' | 'wrong' },
): readonly Finding[] {
  return files.length === 0 ? [] : [{ ...finding, files }];
}

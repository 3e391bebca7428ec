import type { Diagnostic, Language, Words } from '../core/index.ts';

/** What was found, ready to be shown. */
export interface Findings {
  /** Sorted, each once: see `sortedProblems` of core. */
  readonly problems: readonly Diagnostic[];
  /** Number of files that were looked at. */
  readonly files: number;
  /** Number of problems that the user has asked not to hear of. */
  readonly ignored: number;
}

/** How it may look where it is shown. */
export interface Style {
  readonly language: Language;
  readonly colour: boolean;
  /** Characters in a line; undefined for no limit. */
  readonly columns: number | undefined;
}

/** A way to show problems: to people, or to another program. */
export interface Reporter {
  /** As in `--format`. */
  readonly id: string;
  readonly name: Words;
  /** The whole report, ending in a line break. */
  readonly report: (findings: Findings, style: Style) => string;
}

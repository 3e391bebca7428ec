import type { Diagnostic, Language, Severity, Words } from '../core/index.ts';

/** A problem that is known and not reported. */
export interface Exempted {
  readonly diagnostic: Diagnostic;
  readonly how: 'comment' | 'baseline';
  /** In the user's words. */
  readonly reason: string;
}

/** What was found, ready to be shown. */
export interface Findings {
  /** Sorted, each once: see `sortedProblems` of core. */
  readonly problems: readonly Diagnostic[];
  /** Paths of the files that were looked at. */
  readonly files: readonly string[];
  readonly exempted: readonly Exempted[];
  /** How grave a problem must be for the command to fail. */
  readonly failing: readonly Severity[];
  /** Where the agreement folder lies in its repository, `''` or ending in `/`: by that services find a file again. */
  readonly folder: string;
  /** Of this program. */
  readonly version: string;
  /** By the name of a rule one line that says what it finds, in Danish. */
  readonly summaries: ReadonlyMap<string, string>;
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
  /** Another word for the id. */
  readonly alias?: string;
  readonly name: Words;
  /** The whole report, ending in a line break; empty where a problem is a line and there is none. */
  readonly report: (findings: Findings, style: Style) => string;
  /** What goes into the summary of a CI job beside the report, as Markdown. */
  readonly jobSummary?: (findings: Findings, style: Style) => string;
}

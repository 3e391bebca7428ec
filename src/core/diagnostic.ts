import type { Span } from './source.ts';
import type { Words } from './words.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A text to put in the place of a span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One problem in the user's files, with the place, the reason and the remedy. */
export interface Diagnostic {
  /** Name of the rule, `yaml-…` for syntax, `felt-…` for the schema, `skabelon-…` for templates. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why, one or two sentences. */
  readonly message: Words;
  /** What to do about it, in the imperative. */
  readonly hint?: Words;
  readonly span: Span;
  /** What of the file no report may repeat: reports are read by many, and stay in logs. */
  readonly confidential?: readonly Span[];
  /** The one right answer as changes of the files, which do not overlap; absent where a person must decide. */
  readonly fix?: readonly Edit[];
  /** Like `indsatser/jordsalg/delmål/B`; list items by index from 0; `''` is the whole document. */
  readonly path: string;
}

/** What a stage hands on: a value where there is one, and every problem it met. Stages collect, they do not throw. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

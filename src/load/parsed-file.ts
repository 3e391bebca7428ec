import type { SourceFile, Span } from '../core/index.ts';

/**
 * A YAML document as it was written: every scalar is its text, because YAML's own reading changes what staff wrote
 * (`1.10` becomes 1.1, `400.000` becomes 400). What a scalar means, the schema says, in the check stage.
 */
export interface ParsedFile {
  readonly file: SourceFile;
  /** Undefined for an empty file. */
  readonly root: SourceNode | undefined;
  /** In the order of the file. */
  readonly comments: readonly Comment[];
}

/** A comment of the file, which no document ever shows. */
export interface Comment {
  readonly span: Span;
  /** From `#` to the end of the line, in NFC. */
  readonly text: string;
  /** Nothing but blanks stands before it on its line. */
  readonly alone: boolean;
}

export type SourceNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** The text, unquoted and unfolded, in NFC; `''` for nothing at all, `~` and `null`. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block' | 'empty';
}

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  /** In the order of the file, keys unique after NFC. */
  readonly entries: readonly MapEntry[];
  /** `{ … }` on one line. */
  readonly flow: boolean;
}

export interface MapEntry {
  /** In NFC. */
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly SourceNode[];
  readonly flow: boolean;
}

/** Steps from the root: keys, and indices from 0 as text. */
export type Path = readonly string[];

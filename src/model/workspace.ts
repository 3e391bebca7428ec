import type { Aftale, Document, Indstillinger, Koncern, Opfølgning } from '../check/index.ts';
import type { ParsedFile } from '../load/index.ts';

/** A file that passed the schema, with its source for the places. */
export interface CheckedFile<D = Document> {
  readonly parsed: ParsedFile;
  readonly document: D;
}

/** All documents of a folder; in the order of their paths, so that every result has one order. */
export interface Workspace {
  readonly settings: CheckedFile<Indstillinger>;
  readonly agreements: readonly CheckedFile<Aftale>[];
  /** By the (first) year. */
  readonly koncern: ReadonlyMap<number, CheckedFile<Koncern>>;
  readonly followUps: readonly CheckedFile<Opfølgning>[];
}

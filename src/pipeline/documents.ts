import type { Diagnostic } from '../core/index.ts';
import type { Format } from '../formats/format.ts';

/**
 * `built`: written now. `unchanged`: it stood there already. `signed`: it stood there already, signed. `refused`: the agreement has errors.
 * `failed`: it could not be made or written.
 */
export type DocumentStatus = 'built' | 'unchanged' | 'signed' | 'refused' | 'failed';

/** A file that stands in a document's place and is not written over: somebody has signed it, or may have. */
export interface KeptFile {
  /** Below the folder of documents, with `/`. */
  readonly name: string;
  /** SHA-256; empty where it cannot be read. */
  readonly digest: string;
  readonly why: 'signed' | 'unreadable';
}

/** What became of one document. */
export interface DocumentResult {
  readonly type: 'aftale';
  readonly id: string;
  readonly year: string;
  readonly format: string;
  /** Relative to the folder of aftale.yaml, with `/`. */
  readonly file: string;
  /** Absolute. */
  readonly location: string;
  /** Path of the YAML file. */
  readonly source: string;
  readonly status: DocumentStatus;
  /** Undefined unless the document is there. */
  readonly pages: number | undefined;
  /** SHA-256 of the file; undefined unless the document is there. */
  readonly digest: string | undefined;
  /** Paths of the files that stand in its place and were not touched, as `file` is; then the document lies beside them. */
  readonly kept: readonly { readonly file: string; readonly why: KeptFile['why'] }[];
}

export interface BuildOptions {
  readonly formats: readonly Format[];
  /** Folder of the documents; undefined: as aftale.yaml says. */
  readonly out: string | undefined;
  /** Prints UDKAST, and builds whatever the rules say. */
  readonly draft: boolean;
  /** Builds what has not changed, too. */
  readonly force: boolean;
  /** If nothing at all changed since a build without errors and warnings, its result stands, and infos are not said again. */
  readonly quickly: boolean;
  /** Makes and writes nothing: says what would be built. */
  readonly dryRun: boolean;
  /** Called before each agreement with how many are done. */
  readonly onProgress: (done: number, all: number, title: string) => void;
}

/** What a build did. */
export interface Built {
  readonly documents: readonly DocumentResult[];
  /** Of the files that were meant, and of the documents that were made; sorted, each once. */
  readonly problems: readonly Diagnostic[];
  /** A draft could be built of something that was refused: only rules stand in its way, not YAML or schema. */
  readonly draftHelps: boolean;
  /** Follow-ups among the files that were meant: no documents are made of them yet. */
  readonly followUps: number;
  /** The command or aftale.yaml is wrong, or there was nothing to work on. */
  readonly misuse: boolean;
}

/** A document as bytes, not yet written. */
export interface Made {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

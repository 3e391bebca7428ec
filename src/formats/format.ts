import type { Outcome, Theme } from '../core/index.ts';
import type { Doc } from '../doc/index.ts';
import type { Pages } from '../layout/index.ts';

/** What every writer is given; the same Doc and the same Pages, so that all formats say the same. */
export interface WriterInput {
  readonly doc: Doc;
  readonly pages: Pages;
  readonly theme: Theme;
  /** What the document was made of, for formats that can carry a file. */
  readonly source?: Attachment | undefined;
}

/** A file inside a document. */
export interface Attachment {
  /** In `[a-z0-9.-]+`. */
  readonly name: string;
  /** Like `application/yaml`. */
  readonly mime: string;
  /** Danish, for people. */
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Makes the bytes of one document; the same bytes for the same input. */
export type Write = (input: WriterInput) => Promise<Outcome<Uint8Array>>;

/** A file format, light until its writer is loaded: the libraries behind it cost more to import than a page to write. */
export interface Format {
  /** As in `--format`, and the file's extension. */
  readonly id: string;
  /** Plain name for people: `Word`, `PDF`. */
  readonly name: string;
  /** Made unless `--format` says otherwise; a format that few need waits until it is asked for. */
  readonly byDefault: boolean;
  /** People sign such a file, so that one that stands there is looked at before another is put in its place. */
  readonly isSigned: boolean;
  readonly load: () => Promise<Write>;
}

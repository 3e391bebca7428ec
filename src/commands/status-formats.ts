import type { Outcome, Words, World } from '../core/index.ts';
import type { Validated } from '../pipeline.ts';
import { writeWorkbook } from '../sheets/index.ts';
import { csv, json, markdown, plainCsv, type Shown, type Statement, table, workbook } from '../statements/index.ts';
import type { Form } from './deliveries.ts';
import { type StatusReports, statusReports } from './status-documents.ts';

/** What a document needs beside the report itself. */
export interface Occasion {
  readonly validated: Validated;
  readonly world: World;
  /** Units were named, so that the whole round was not meant. */
  readonly isNamed: boolean;
}

/** A spreadsheet: it goes to a file, never to the terminal. */
export interface StatusDocument extends Form {
  readonly name: Words;
  /** Loads what it needs when it is asked for. */
  readonly bytes: (shown: Shown, occasion: Occasion) => Promise<Outcome<Uint8Array>>;
}

export type StatusFormat = Statement | StatusDocument | StatusReports;

const xlsx: StatusDocument = {
  id: 'xlsx',
  name: { da: 'regneark til Excel', en: 'spreadsheet for Excel' },
  bytes: async (shown) => ({ value: await writeWorkbook(workbook(shown)), diagnostics: [] }),
};

/** Every format of `aftale status`, the one for the terminal first. A new one is a line here. */
export const statusFormats: readonly [StatusFormat, ...StatusFormat[]] = [
  table,
  json,
  csv,
  xlsx,
  markdown,
  ...statusReports,
];

/** What `--csv plain` puts in the place of a format. */
export function plainly(format: StatusFormat): StatusFormat {
  return format === csv ? plainCsv : format;
}

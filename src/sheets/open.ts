import type { Table } from './cell.ts';
import type { CsvFailure } from './csv.ts';
import type { SheetFailure } from './guard.ts';
import type { Sheet } from './sheet.ts';

export type OpeningFailure = SheetFailure | CsvFailure;

/** The tables of a file: visible sheets with anything in them, or the one of a text. */
export type OpenedTables =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly failure: OpeningFailure };

/** Reads a workbook, or a text with semicolons; which of them it is, its first bytes tell for all but texts. */
export async function openTables(name: string, bytes: Uint8Array): Promise<OpenedTables> {
  if (!/\.(?:csv|txt|tsv)$/i.test(name)) return (await import('./read.ts')).readWorkbook(bytes);
  const read = (await import('./csv.ts')).readCsv(name, bytes);
  return read.ok ? { ok: true, tables: [read.table] } : read;
}

/** A workbook of one sheet as XLSX, the same bytes for the same sheet. The library is loaded now. */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array> {
  return (await import('./write.ts')).workbook(sheet);
}

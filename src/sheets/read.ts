import { type CellValue, type Cell as ReadCell, readXlsx, type Sheet } from 'hucre/xlsx';
import { decimalText, localDate, parseDecimal } from '../core/index.ts';
import { type Cell, cellName, type Row, type Table } from './cell.ts';
import { refusalOf, type SheetFailure } from './guard.ts';

/** A municipality has some thousand goals; a year of monthly figures for each stays below this. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** The visible sheets of a workbook that hold anything, or why there are none. */
export type WorkbookRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly failure: SheetFailure };

/** A number as Excel shows it: it keeps 15 digits, and what a formula leaves behind them is noise. */
function numberText(value: number): string | undefined {
  const [, sign = '', first = '', rest = '', exponent = '0'] =
    /^(-?)(\d)\.?(\d*)e([+-]\d+)$/.exec(value.toExponential(14)) ?? [];
  if (first === '' || Math.abs(Number(exponent)) > 20) return undefined;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point + 1, '0');
  const at = Math.max(point, 1);
  return `${sign}${padded.slice(0, at)}.${padded.slice(at)}`;
}

function numberCell(value: number, format: string): Cell {
  const decimal = parseDecimal(numberText(value) ?? '');
  if (decimal === undefined) return { kind: 'other', text: String(value) };
  // Signs in quotes are text beside the number.
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
  if (!isPercent) return { kind: 'number', value: decimal };
  const hundredfold = parseDecimal(numberText(Number(decimalText(decimal)) * 100) ?? '');
  return hundredfold === undefined ? { kind: 'other', text: String(value) } : { kind: 'percent', value: hundredfold };
}

function cellOf(
  value: CellValue | undefined,
  { type, style }: Pick<Partial<ReadCell>, 'type' | 'style'>,
): Cell | undefined {
  if (value === null || value === undefined) {
    return type === 'formula' ? { kind: 'other', text: '=' } : undefined;
  }
  switch (typeof value) {
    case 'boolean':
      return { kind: 'other', text: value ? 'SAND' : 'FALSK' };
    case 'number':
      return numberCell(value, style?.numFmt ?? '');
    case 'string': {
      const text = value.normalize('NFC').replaceAll('\r\n', '\n').trim();
      if (text === '') return undefined;
      return type === 'error' || /^#[A-Z/0!?]+$/.test(text) ? { kind: 'other', text } : { kind: 'text', text };
    }
    default: {
      const date = localDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
      return date === undefined ? { kind: 'other', text: String(value) } : { kind: 'date', date };
    }
  }
}

function isFilled(row: Row): boolean {
  return row.some((cell) => cell !== undefined);
}

function tableOf({ name, rows, cells }: Sheet): Table {
  const read = rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`) ?? {})));
  const last = read.findLastIndex(isFilled);
  return { name, rows: read.slice(0, last + 1) };
}

/** Reads a workbook that may come from anywhere; never throws for what is in it. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  const refusal = refusalOf(bytes);
  if (refusal !== undefined) return { ok: false, failure: refusal };
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
      readStyles: true,
      range: `A1:${cellName(MOST_ROWS, MOST_COLUMNS - 1)}`,
    });
    const tables = sheets.map(tableOf).filter(({ rows }) => rows.length > 0);
    if (tables.some(({ rows }) => rows.length > MOST_ROWS)) return { ok: false, failure: 'too-many-rows' };
    return { ok: true, tables };
  } catch {
    // Whatever the library makes of a workbook that is not one.
    return { ok: false, failure: 'damaged' };
  }
}

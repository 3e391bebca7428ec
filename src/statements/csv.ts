import { decimalText, isoDate } from '../core/index.ts';
import { type Cell, HEADS, rowsOf } from './columns.ts';
import type { Statement } from './statement.ts';

/** How a spreadsheet takes a file that it is given without being asked. */
interface Dialect {
  readonly separator: string;
  readonly decimalMark: string;
  readonly start: string;
}

/** Danish Excel: without the mark at the start it takes æ, ø and å for two letters each. */
const DANISH_EXCEL: Dialect = { separator: ';', decimalMark: ',', start: '\ufeff' };
const PLAIN: Dialect = { separator: ',', decimalMark: '.', start: '' };

/** A spreadsheet computes a text that begins so, and a formula in a file from elsewhere can send what is in it away. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell, { separator, decimalMark }: Dialect): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') {
    return 'scale' in cell ? decimalText(cell).replace('.', decimalMark) : isoDate(cell);
  }
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return harmless.includes(separator) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function textIn(dialect: Dialect): Statement['text'] {
  return (shown) => {
    const lines = [HEADS, ...rowsOf(shown)].map((cells) =>
      cells.map((cell) => cellText(cell, dialect)).join(dialect.separator),
    );
    return `${dialect.start}${lines.join('\r\n')}\r\n`;
  };
}

const name = { da: 'CSV til regneark', en: 'CSV for spreadsheets' };

/** As a Danish spreadsheet opens it: semicolons and decimal commas. */
export const csv: Statement = { id: 'csv', name, text: textIn(DANISH_EXCEL) };

/** As programs read it: commas, decimal points, no mark at the start. */
export const plainCsv: Statement = { id: 'csv', name, text: textIn(PLAIN) };

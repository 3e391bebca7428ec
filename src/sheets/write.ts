import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Decimal, decimalText, type LocalDate } from '../core/index.ts';
import { cellName, columnName, serialOf } from './cell.ts';
import { heightOf } from './height.ts';
import type { Accepts, Look, Sheet, SheetCell } from './sheet.ts';

const DAY_FORMAT = 'd. mmm yyyy';
/** What a text that is typed is kept as, also when it looks like a number or a formula. */
const TEXT_FORMAT = '@';

const GREY = { rgb: 'FFF2F2F2' };
const LINE = { style: 'thin', color: { rgb: 'FFBFBFBF' } } as const;
const BOXED = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const FONT = { name: 'Calibri', size: 11 };

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16 }, alignment: { vertical: 'center' } },
  help: { font: FONT, alignment: { wrapText: true, vertical: 'top' } },
  heading: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF1D4F73' } },
    border: BOXED,
    alignment: { wrapText: true, vertical: 'center' },
  },
  plain: { font: FONT, border: BOXED, alignment: { wrapText: true, vertical: 'top' } },
  open: {
    font: FONT,
    border: BOXED,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF8DC' } },
    alignment: { wrapText: true, vertical: 'top' },
    protection: { locked: false },
  },
  closed: { font: FONT, border: BOXED, fill: { type: 'pattern', pattern: 'solid', fgColor: GREY } },
};

/** 1 January 1980, the first day that zip knows; in local time, as zip keeps it. */
const ZIP_TIME = '1980-01-01T00:00:00';

function isDay(value: Decimal | LocalDate): value is LocalDate {
  return 'year' in value;
}

function contentOf(value: SheetCell['value']): CellValue {
  if (value === undefined || typeof value === 'string') return value ?? null;
  return isDay(value) ? serialOf(value) : Number(decimalText(value));
}

function formatOf({ value, accepts }: SheetCell): string | undefined {
  if (accepts?.kind === 'date' || (typeof value === 'object' && isDay(value))) return DAY_FORMAT;
  return accepts?.kind === 'text' || accepts?.kind === 'choice' ? TEXT_FORMAT : undefined;
}

function styleOf(cell: SheetCell): CellStyle {
  const numFmt = formatOf(cell);
  return numFmt === undefined ? LOOKS[cell.look] : { ...LOOKS[cell.look], numFmt };
}

interface Refusal {
  readonly errorTitle: string;
  readonly errorMessage: string;
}

const REFUSALS: Readonly<Record<Exclude<Accepts['kind'], 'text'>, Refusal>> = {
  number: { errorTitle: 'Skriv et tal', errorMessage: 'Skriv tallet alene, fx 85 eller 99,6. Enheden står i målet.' },
  count: { errorTitle: 'Skriv et helt tal', errorMessage: 'Skriv, hvor mange der svarede, fx 42.' },
  date: { errorTitle: 'Skriv en dato', errorMessage: 'Skriv dag, måned og år, fx 31-08-2026.' },
  choice: { errorTitle: 'Vælg fra listen', errorMessage: 'Vælg et af ordene i listen, eller lad feltet være tomt.' },
};

function validation(accepts: Accepts, range: string): readonly DataValidation[] {
  if (accepts.kind === 'text') return [];
  const common = { range, allowBlank: true, showErrorMessage: true, ...REFUSALS[accepts.kind] };
  switch (accepts.kind) {
    case 'choice':
      return [{ ...common, type: 'list', values: [...accepts.choices] }];
    case 'date':
      return [{ ...common, type: 'date', operator: 'between', formula1: '36526', formula2: '73050' }];
    case 'count':
      return [{ ...common, type: 'whole', operator: 'between', formula1: '0', formula2: '10000000' }];
    case 'number':
      return [
        { ...common, type: 'decimal', operator: 'between', formula1: '-1000000000000', formula2: '1000000000000' },
      ];
  }
}

function written(sheet: Sheet): WriteSheet {
  const cells = sheet.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) => (cell === undefined ? [] : [{ cell, at, column }])),
  );
  const last = columnName(sheet.columns.length - 1);
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden = false }) => ({ width, hidden })),
    rows: sheet.rows.map((row) => sheet.columns.map((_, column) => contentOf(row.cells[column]?.value))),
    cells: new Map(cells.map(({ cell, at, column }) => [`${at},${column}`, { style: styleOf(cell) }])),
    rowDefs: new Map(sheet.rows.map((row, at) => [at, { height: heightOf(row, sheet) }])),
    merges: cells.flatMap(({ cell: { span = 1 }, at, column }) =>
      span === 1 ? [] : [{ startRow: at, startCol: column, endRow: at, endCol: column + span - 1 }],
    ),
    dataValidations: cells.flatMap(({ cell, at, column }) =>
      cell.accepts === undefined ? [] : validation(cell.accepts, cellName(at, column)),
    ),
    freezePane: { rows: sheet.head },
    autoFilter: { range: `A${sheet.head}:${last}${Math.max(sheet.head, sheet.rows.length)}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      printTitlesRow: `$${sheet.head}:$${sheet.head}`,
    },
    ...(sheet.locked
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } }
      : {}),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** hucre writes the time of day here, and no language. */
function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>da-DK</dc:language></cp:coreProperties>`
  );
}

/** What YAML and XML cannot hold, and no cell should: control characters but line breaks. */
const CONTROL = /(?!\n)[\p{Cc}\ufffe\uffff]/gu;

function harmless(sheet: Sheet): Sheet {
  const cellOf = (cell: SheetCell | undefined): SheetCell | undefined =>
    typeof cell?.value === 'string' ? { ...cell, value: cell.value.replace(CONTROL, ' ') } : cell;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

/** A workbook of one sheet as XLSX, the same bytes for the same sheet. */
export async function workbook(sheet: Sheet): Promise<Uint8Array> {
  const packed = await writeXlsx({
    sheets: [written(harmless(sheet))],
    properties: { title: sheet.title },
    defaultFont: FONT,
  });
  const parts: Zippable = Object.fromEntries(
    Object.entries(unzipSync(packed)).map(([name, bytes]) => [
      name,
      [name === 'docProps/core.xml' ? strToU8(coreProperties(sheet.title)) : bytes, { mtime: ZIP_TIME, level: 6 }],
    ]),
  );
  return zipSync(parts);
}

import type { Opfølgning } from '../check/index.ts';
import type { Accepts, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheets/index.ts';
import { type Field, fieldsOf, pathOf, type Said } from './fields.ts';
import type { Form, FormRow, Kind } from './form.ts';
import { formDeadline, formTitle } from './skeleton.ts';
import { oneLine } from './words.ts';

/** A column that tells what is asked for; it can be read and not changed. */
export interface FixedColumn {
  readonly heading: string;
  readonly width: number;
  readonly text: (row: FormRow) => string;
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  succeskriterier: 'Succeskriterium',
  handlinger: 'Handling',
  resultatkrav: 'Resultatkrav',
};

/** In front of all others, hidden: by it a row is placed again when the rows were sorted. */
export function rowId(row: FormRow): string {
  return pathOf(row).slice(1).join('/');
}

export const FIXED: readonly FixedColumn[] = [
  { heading: 'Indsats', width: 18, text: ({ effort }) => `${effort.label} ${oneLine(effort.titel)}` },
  { heading: 'Hvad', width: 17, text: ({ kind, nummer }) => `${KIND_WORDS[kind]} ${nummer}` },
  { heading: 'Tekst', width: 32, text: ({ text }) => text },
  { heading: 'Mål eller frist', width: 20, text: ({ goal }) => goal },
  { heading: 'Udgangspunkt', width: 14, text: ({ baseline }) => baseline },
  { heading: 'Senest', width: 14, text: ({ latest }) => latest },
];

/** A column to fill in; which field it fills depends on what the row is. */
export interface OpenColumn {
  readonly heading: string;
  readonly width: number;
  readonly fields: readonly string[];
}

export const OPEN: readonly OpenColumn[] = [
  { heading: 'Målt', width: 9, fields: ['målt'] },
  { heading: 'Dato', width: 13, fields: ['dato', 'opnået'] },
  { heading: 'Antal svar', width: 7, fields: ['svar'] },
  { heading: 'Ikke målt, fordi', width: 15, fields: ['ikke_målt'] },
  { heading: 'Vurdering eller status', width: 14, fields: ['vurdering', 'status'] },
  { heading: 'Bemærkning', width: 15, fields: ['tekst'] },
  { heading: 'Forventning', width: 13, fields: ['forventning'] },
  { heading: 'Ventes den', width: 13, fields: ['forventet'] },
  { heading: 'Forklaring', width: 26, fields: ['forklaring'] },
  { heading: 'Ny handling', width: 22, fields: ['ny_handling/tekst'] },
  { heading: 'Ansvarlig', width: 14, fields: ['ny_handling/ansvarlig'] },
  { heading: 'Frist', width: 14, fields: ['ny_handling/frist'] },
];

/** Rows before the table: title, help, what is said of the whole; and the head of the table. */
export const HEAD_ROWS = 4;
/** The field of a row that stands in an open column; undefined where there is nothing to fill in. */
export function fieldIn(column: OpenColumn, row: FormRow): Field | undefined {
  return fieldsOf(row).find(({ path }) => column.fields.includes(path.join('/')));
}

const HELP =
  'Udfyld de gule felter. De andre er låst: mål og tekster rettes i aftalen. Skriv kun det, du ved, og lad resten være tomt. ' +
  'Er et mål bagud, så skriv en forklaring og en ny handling. Rækkerne må sorteres, men ikke slettes eller flyttes til et andet ark. ' +
  'Gem filen, og send den til sekretariatet.';

function accepts({ kind, words }: Field): Accepts {
  if (kind === 'word') return { kind: 'choice', choices: words };
  return { kind: kind === 'deadline' ? 'text' : kind };
}

/** A text as a cell holds it: the line end behind a block is the file's. */
function shown(said: Said): Said {
  return typeof said === 'string' ? said.trim() : said;
}

function openCell(column: OpenColumn, row: FormRow): SheetCell {
  const field = fieldIn(column, row);
  if (field === undefined) return { look: 'closed' };
  return {
    look: 'open',
    accepts: accepts(field),
    value: row.report === undefined ? undefined : shown(field.said(row.report)),
  };
}

function tableRow(row: FormRow): SheetRow {
  return {
    cells: [
      { look: 'plain', value: rowId(row) },
      ...FIXED.map(({ text }): SheetCell => ({ look: 'plain', value: text(row) })),
      ...OPEN.map((column) => openCell(column, row)),
    ],
  };
}

/** What the follow-up says of itself before its rows, in the cells of the third row. */
export const HEAD_FIELDS: readonly HeadField[] = [
  { column: 1, heading: 'Afgivet den', name: 'afgivet', kind: 'date', span: 1, said: ({ afgivet }) => afgivet },
  { column: 3, heading: 'Udfyldt af', name: 'udfyldt_af', kind: 'text', span: 2, said: ({ udfyldt_af }) => udfyldt_af },
  {
    column: 6,
    heading: 'Samlet vurdering',
    name: 'samlet_vurdering',
    kind: 'text',
    span: 8,
    said: ({ samlet_vurdering }) => samlet_vurdering,
  },
];

export interface HeadField {
  /** Of its name; its own cell is the next. */
  readonly column: number;
  readonly heading: string;
  readonly name: string;
  readonly kind: 'date' | 'text';
  /** Columns that its cell takes. */
  readonly span: number;
  readonly said: (document: Opfølgning) => Said;
}

/** Which follow-up the sheet is: in the hidden column, a row each. */
export function identityOf({ aftale, enhed, år, round }: Form): readonly string[] {
  return [enhed === undefined ? aftale : `${aftale} ${enhed}`, år, round.id];
}

function headRow({ followUp }: Form, id: string): SheetRow {
  const cells: SheetCell[] = [{ look: 'plain', value: id }];
  for (const { column, heading, kind, span, said } of HEAD_FIELDS) {
    cells[column] = { look: 'plain', value: `${heading}:` };
    const value = followUp === undefined ? undefined : shown(said(followUp.document));
    cells[column + 1] = { look: 'open', accepts: { kind }, value, span };
  }
  return { cells, height: 48 };
}

function columns(): readonly SheetColumn[] {
  return [
    { width: 4, hidden: true },
    ...FIXED.map(({ width }) => ({ width })),
    ...OPEN.map(({ width }) => ({ width })),
  ];
}

/** The form as a spreadsheet: what is asked for is locked, what is to be filled in is open. */
export function formSheet(form: Form): Sheet {
  const [id = '', år = '', round = ''] = identityOf(form);
  const width = FIXED.length + OPEN.length;
  const headings = ['Id', ...FIXED.map(({ heading }) => heading), ...OPEN.map(({ heading }) => heading)];
  return {
    name: 'Opfølgning',
    title: formTitle(form),
    columns: columns(),
    rows: [
      {
        cells: [
          { look: 'plain', value: id },
          { look: 'title', value: formTitle(form), span: width },
        ],
        height: 26,
      },
      {
        cells: [
          { look: 'plain', value: år },
          { look: 'help', value: `${formDeadline(form)} ${HELP}`, span: width },
        ],
        height: 32,
      },
      headRow(form, round),
      { cells: headings.map((value): SheetCell => ({ look: 'heading', value })), height: 34 },
      ...form.rows.map(tableRow),
    ],
    head: HEAD_ROWS,
    locked: true,
  };
}

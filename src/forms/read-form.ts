import type { Words } from '../core/index.ts';
import { columnName, type Row, type Table } from '../sheets/index.ts';
import { cellText, readField } from './cells.ts';
import type { Entry } from './entry.ts';
import { fieldsOf, pathOf } from './fields.ts';
import type { Form, FormRow } from './form.ts';
import { FIXED, fieldIn, HEAD_FIELDS, HEAD_ROWS, identityOf, OPEN, rowId } from './sheet-form.ts';

/** A row that was not read, and why. */
export interface RowProblem {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** `H`; empty for the row as a whole. */
  readonly column: string;
  readonly message: Words;
  /** What to do about it; nothing where nothing need be done. */
  readonly hint?: Words;
}

/** What a spreadsheet says, row by row. */
export interface FormRead {
  readonly entries: readonly Entry[];
  /** Number of rows that anything was read from. */
  readonly filled: number;
  readonly problems: readonly RowProblem[];
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const FIRST_FIXED = 1;
const FIRST_OPEN = FIRST_FIXED + FIXED.length;

interface At {
  readonly row: number;
  readonly column: number;
}

function problemAt({ row, column }: At, heading: string, message: Words, hint: Words): RowProblem {
  return {
    row: row + 1,
    column: columnName(column),
    message: { da: `${heading}: ${message.da}`, en: `${heading}: ${message.en}` },
    hint,
  };
}

/** What was locked must say what it said: a figure typed in the wrong cell would else be lost without a word. */
function changedCells(wanted: FormRow, cells: Row, row: number): readonly RowProblem[] {
  return FIXED.flatMap(({ heading, text }, index) => {
    const column = FIRST_FIXED + index;
    const [seen, told] = [cellText(cells[column]), text(wanted)];
    if (sameText(seen, told)) return [];
    return [
      problemAt(
        { row, column },
        heading,
        {
          da: `feltet er låst, men der står \`${seen}\` i stedet for \`${told}\`.`,
          en: `the cell is locked, but says \`${seen}\` instead of \`${told}\`.`,
        },
        {
          da: 'Er aftalen rettet siden, så lav arket igen. Ellers skriv det, du ville, i et gult felt, og sæt det låste tilbage.',
          en: 'If the agreement was changed since, make the sheet again. Otherwise write it in a yellow cell, and put this one back.',
        },
      ),
    ];
  });
}

/** What stands where this row has nothing to fill in. */
function strayCells(wanted: FormRow, cells: Row, row: number): readonly RowProblem[] {
  return OPEN.flatMap((open, index) => {
    const column = FIRST_OPEN + index;
    const cell = cells[column];
    if (cell === undefined || fieldIn(open, wanted) !== undefined) return [];
    const text = cellText(cell);
    const message = {
      da: `\`${text}\` står i et felt, der ikke bruges i denne række.`,
      en: `\`${text}\` stands in a cell that this row does not use.`,
    };
    const hint = { da: 'Flyt det til et gult felt i rækken.', en: 'Move it to a yellow cell of the row.' };
    return [problemAt({ row, column }, open.heading, message, hint)];
  });
}

function readRow(wanted: FormRow, cells: Row, row: number): Omit<FormRead, 'filled'> {
  const problems: RowProblem[] = [...changedCells(wanted, cells, row), ...strayCells(wanted, cells, row)];
  const entries = fieldsOf(wanted).flatMap((field): readonly Entry[] => {
    const index = OPEN.findIndex(({ fields }) => fields.includes(field.path.join('/')));
    const column = FIRST_OPEN + index;
    const cell = cells[column];
    if (cell === undefined) return [];
    const read = readField(field, cell, wanted.inPercent);
    if (read.ok)
      return [{ path: [...pathOf(wanted), ...field.path.filter((step) => step !== undefined)], value: read.value }];
    problems.push(problemAt({ row, column }, OPEN[index]?.heading ?? '', read.message, read.hint));
    return [];
  });
  // A row is read whole or not at all.
  return { entries: problems.length > 0 ? [] : entries, problems };
}

function readHead(cells: Row): Omit<FormRead, 'filled'> {
  const entries: Entry[] = [];
  const problems: RowProblem[] = [];
  for (const { column, heading, name, kind } of HEAD_FIELDS) {
    const cell = cells[column + 1];
    if (cell === undefined) continue;
    const read = readField({ kind, words: [] }, cell, false);
    if (read.ok) entries.push({ path: [name], value: read.value });
    else problems.push(problemAt({ row: 2, column: column + 1 }, heading, read.message, read.hint));
  }
  return { entries, problems };
}

/** Which follow-up a sheet is, as {@link identityOf} wrote it. */
export function identityIn({ rows }: Table): readonly string[] {
  return [0, 1, 2].map((row) => cellText(rows[row]?.[0]));
}

export function isOf(form: Form, identity: readonly string[]): boolean {
  return identityOf(form).every((part, index) => part === identity[index]);
}

/** Whether the columns are those that the program made. */
export function hasOurColumns({ rows }: Table): boolean {
  const headings = ['Id', ...FIXED.map(({ heading }) => heading), ...OPEN.map(({ heading }) => heading)];
  const head = rows[HEAD_ROWS - 1] ?? [];
  return headings.every((heading, column) => sameText(cellText(head[column]), heading));
}

function misplaced(id: string): RowProblem['message'] {
  return id === ''
    ? {
        da: 'rækken har intet id, så det ses ikke, hvilket mål den hører til.',
        en: 'the row has no id, so that nothing tells which goal it is about.',
      }
    : { da: `\`${id}\` findes ikke i aftalen.`, en: `\`${id}\` is not in the agreement.` };
}

/** Everything that was typed into the form, by the ids of its rows, in whatever order they stand. */
export function readForm(form: Form, { rows }: Table): FormRead {
  const byId = new Map(form.rows.map((row) => [rowId(row), row]));
  const head = readHead(rows[2] ?? []);
  const entries = [...head.entries];
  const problems = [...head.problems];
  const seen = new Map<string, number>();
  let filled = 0;
  rows.forEach((cells, row) => {
    if (row < HEAD_ROWS || cells.every((cell) => cell === undefined)) return;
    const id = cellText(cells[0]);
    const wanted = byId.get(id);
    const before = seen.get(id);
    if (wanted === undefined || before !== undefined) {
      const message =
        before === undefined
          ? misplaced(id)
          : {
              da: `rækken handler om det samme som række ${before}.`,
              en: `the row is about the same as row ${before}.`,
            };
      const hint = {
        da: 'Slet rækken, eller lav arket igen med `aftale new-status`.',
        en: 'Delete the row, or make the sheet again with `aftale new-status`.',
      };
      problems.push({ row: row + 1, column: '', message, hint });
      return;
    }
    seen.set(id, row + 1);
    const read = readRow(wanted, cells, row);
    entries.push(...read.entries);
    problems.push(...read.problems);
    if (read.entries.length > 0) filled += 1;
  });
  return { entries, filled, problems };
}

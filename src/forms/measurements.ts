import { compareDates, type Decimal, decimalText, type LocalDate } from '../core/index.ts';
import { columnName, type Row, type Table } from '../sheets/index.ts';
import { fold, formatDate, type Reading, refused, understood } from '../text/index.ts';
import { cellText, readDay, readMeasured } from './cells.ts';
import type { Entry } from './entry.ts';
import { pathOf } from './fields.ts';
import { type FormFolder, formsOfUnit } from './folder.ts';
import type { Form, FormRow } from './form.ts';
import type { ColumnKey, Columns } from './measurement-columns.ts';
import { effortIn, goalIn, isSame, missing, roundsOn } from './measurement-place.ts';
import type { RowProblem } from './read-form.ts';

/** Values for one follow-up. */
export interface PlacedForm {
  readonly form: Form;
  readonly entries: readonly Entry[];
}

/** Measurements by the follow-up that they belong to. */
export interface Placed {
  readonly forms: readonly PlacedForm[];
  /** Rows whose value was placed. */
  readonly count: number;
  /** Rows that could not be placed. */
  readonly problems: readonly RowProblem[];
  /** What else is to be known of rows: a later one of the same round counts, or something beside the value is now too old. */
  readonly notes: readonly RowProblem[];
}

/** A row that belongs somewhere. */
interface Measured {
  readonly row: number;
  readonly form: Form;
  readonly goal: FormRow;
  readonly date: LocalDate;
  readonly value: Decimal;
  readonly source: string;
}

class Placing {
  private readonly folder: FormFolder;
  private readonly columns: Columns;
  private readonly formsByUnit = new Map<string, readonly Form[]>();
  /** One of each follow-up, however the unit is named: what is known of it must be known in one place. */
  private readonly forms = new Map<string, Form>();
  readonly problems: RowProblem[] = [];
  readonly notes: RowProblem[] = [];

  constructor(folder: FormFolder, columns: Columns) {
    this.folder = folder;
    this.columns = columns;
  }

  /** Where a row belongs; undefined when something about it is not clear, which is then told. */
  measured(cells: Row, row: number): Measured | undefined {
    const forms = this.read('enhed', cells, row, (text) => this.formsOf(text));
    const dateCell = cells[this.columns.dato];
    const date = this.read('dato', cells, row, () => (dateCell === undefined ? missing() : readDay(dateCell)));
    if (forms === undefined || date?.kind !== 'date') return undefined;
    const round = this.read('dato', cells, row, (text) => roundsOn(forms, date.date, text));
    const ofEffort =
      round === undefined ? undefined : this.read('indsats', cells, row, (text) => effortIn(round, text));
    const goal =
      ofEffort === undefined ? undefined : this.read('succeskriterium', cells, row, (text) => goalIn(ofEffort, text));
    const valueCell = cells[this.columns.værdi];
    if (goal === undefined) return undefined;
    const value = this.read('værdi', cells, row, () =>
      valueCell === undefined ? missing() : readMeasured(valueCell, goal.row.inPercent),
    );
    const source = this.columns.kilde === undefined ? '' : cellText(cells[this.columns.kilde]);
    return value === undefined ? undefined : { row, form: goal.form, goal: goal.row, date: date.date, value, source };
  }

  private read<T>(
    key: Exclude<ColumnKey, 'kilde'>,
    cells: Row,
    row: number,
    reading: (text: string) => Reading<T>,
  ): T | undefined {
    const column = this.columns[key];
    const text = cellText(cells[column]);
    const read = text === '' ? missing() : reading(text);
    if (read.ok) return read.value;
    const message = { da: `${key}: ${read.message.da}`, en: `${key}: ${read.message.en}` };
    this.problems.push({ row: row + 1, column: columnName(column), message, hint: read.hint });
    return undefined;
  }

  private formsOf(unit: string): Reading<readonly Form[]> {
    const known = this.formsByUnit.get(unit) ?? formsOfUnit(this.folder, unit).map((form) => this.only(form));
    this.formsByUnit.set(unit, known);
    if (known.length > 0) return understood(known);
    return refused(
      { da: `\`${unit}\` er ikke en enhed i mappen.`, en: `\`${unit}\` is no unit of the folder.` },
      {
        da: 'Skriv enhedens id, filnavn eller titel, eller `koncern`. `aftale list` viser alle enheder.',
        en: 'Write the id, file name or title of the unit, or `koncern`. `aftale list` shows all units.',
      },
    );
  }

  private only(form: Form): Form {
    const key = JSON.stringify([form.beside, form.enhed, form.round.id, form.round.year]);
    const known = this.forms.get(key) ?? form;
    this.forms.set(key, known);
    return known;
  }

  /** Of several rows about one goal of one round the last; two of one day that differ are a question. */
  latest(rows: readonly Measured[]): readonly Measured[] {
    const byGoal = new Map<FormRow, Measured[]>();
    for (const one of rows) byGoal.set(one.goal, [...(byGoal.get(one.goal) ?? []), one]);
    return [...byGoal.values()].flatMap((same) => {
      const sorted = same.toSorted((a, b) => compareDates(a.date, b.date));
      const last = sorted.at(-1);
      if (last === undefined) return [];
      const others = sorted.filter((one) => one !== last);
      const ofOneDay = others.filter(({ date }) => isSame(date, last.date));
      const differs = ofOneDay.some(({ value }) => decimalText(value) !== decimalText(last.value));
      if (differs) {
        for (const one of [...ofOneDay, last]) this.problems.push(twoOfOneDay(one, [...ofOneDay, last]));
        return [];
      }
      for (const one of others) this.notes.push(overtaken(one, `række ${last.row + 1}`, `row ${last.row + 1}`));
      return [last];
    });
  }

  /** Whether a measurement may go into its follow-up as that is. */
  fits(one: Measured): boolean {
    const { form, goal, row, date } = one;
    if (form.followUp === undefined) {
      this.problems.push({
        row: row + 1,
        column: '',
        message: {
          da: `der er ingen opfølgning ${form.round.id} ${form.år} for ${form.titel}, som målingen kan stå i.`,
          en: `there is no follow-up ${form.round.id} ${form.år} of ${form.titel} for the measurement to stand in.`,
        },
        hint: {
          da: `Lav den først: aftale new-status "${form.titel}" --round ${form.round.id} --year ${form.round.year}`,
          en: `Make it first: aftale new-status "${form.titel}" --round ${form.round.id} --year ${form.round.year}`,
        },
      });
      return false;
    }
    const there = goal.report?.målt === undefined ? undefined : (goal.report.dato ?? form.day);
    if (there === undefined || compareDates(there, date) <= 0) {
      if (goal.report?.svar !== undefined && !isSaid(one)) this.notes.push(oldAnswers(one, goal.report.svar));
      return true;
    }
    this.notes.push(
      overtaken(one, `opfølgningens egen af ${formatDate(there)}`, `the follow-up's own of ${formatDate(there)}`),
    );
    return false;
  }
}

/** Whether the follow-up says the value already. */
function isSaid({ goal: { report }, value }: Measured): boolean {
  return report?.målt !== undefined && decimalText(report.målt) === decimalText(value);
}

function oldAnswers({ row }: Measured, svar: number): RowProblem {
  return {
    row: row + 1,
    column: '',
    message: {
      da: `\`svar: ${svar}\` hører til den måling, der stod før.`,
      en: `\`svar: ${svar}\` belongs to the measurement that stood there before.`,
    },
    hint: { da: 'Ret eller slet det i opfølgningen.', en: 'Correct or delete it in the follow-up.' },
  };
}

function twoOfOneDay({ row, date }: Measured, all: readonly Measured[]): RowProblem {
  const rows = all.map((one) => one.row + 1).sort((a, b) => a - b);
  return {
    row: row + 1,
    column: '',
    message: {
      da: `rækkerne ${rows.join(' og ')} har hver sin værdi for det samme mål ${formatDate(date)}.`,
      en: `the rows ${rows.join(' and ')} have different values for the same goal on ${formatDate(date)}.`,
    },
    hint: { da: 'Slet den, der ikke gælder.', en: 'Delete the one that does not count.' },
  };
}

function overtaken({ row, date }: Measured, da: string, en: string): RowProblem {
  return {
    row: row + 1,
    column: '',
    message: {
      da: `målingen af ${formatDate(date)} er ældre end ${da} i samme runde og er ikke brugt.`,
      en: `the measurement of ${formatDate(date)} is older than ${en} in the same round, and was not used.`,
    },
  };
}

/** Where a measurement comes from is said only where the agreement says something else, and nothing else was written. */
function sourceEntry({ goal, source }: Measured): readonly Entry[] {
  const criterion = goal.effort.succeskriterier.find(({ nummer }) => nummer === goal.nummer);
  const agreed = [criterion?.document?.kilde, criterion?.lokalt?.document.kilde].map((one) => fold(one ?? ''));
  const isKnown = source === '' || agreed.includes(fold(source)) || goal.report?.tekst !== undefined;
  return isKnown ? [] : [{ path: [...pathOf(goal), 'tekst'], value: { kind: 'text', text: `Kilde: ${source}` } }];
}

function entriesOf(one: Measured): readonly Entry[] {
  const path = pathOf(one.goal);
  return [
    { path: [...path, 'målt'], value: { kind: 'number', value: one.value } },
    { path: [...path, 'dato'], value: { kind: 'date', date: one.date } },
    ...sourceEntry(one),
  ];
}

/** Every row of a table under the follow-up that it belongs to: of the first round on or after its day. */
export function placed(folder: FormFolder, { rows }: Table, columns: Columns): Placed {
  const placing = new Placing(folder, columns);
  const measured = rows.flatMap((cells, row): readonly Measured[] => {
    if (row <= columns.head || cells.every((cell) => cell === undefined)) return [];
    const one = placing.measured(cells, row);
    return one === undefined ? [] : [one];
  });
  const used = placing.latest(measured).filter((one) => placing.fits(one));
  const forms = [...new Set(used.map(({ form }) => form))].map((form) => ({
    form,
    entries: used.filter((one) => one.form === form).flatMap(entriesOf),
  }));
  const byRow = (a: RowProblem, b: RowProblem): number => a.row - b.row;
  return {
    forms,
    count: used.length,
    problems: placing.problems.toSorted(byRow),
    notes: placing.notes.toSorted(byRow),
  };
}

import { type Decimal, decimalOf, type LocalDate } from '../core/index.ts';
import { fileNameOf } from '../text/index.ts';
import type { Form, FormRow, Report, Shape } from './form.ts';

/** How a field of a follow-up is written. */
export type FieldKind = 'number' | 'count' | 'date' | 'deadline' | 'word' | 'text';

/** What a field says, as a cell shows it. */
export type Said = Decimal | LocalDate | string | undefined;

/** A field that a row may be filled in with. */
export interface Field {
  /** Below the row: `målt`, or `ny_handling` and `frist`. */
  readonly path: readonly [name: string, inner?: string];
  readonly kind: FieldKind;
  /** For a word. */
  readonly words: readonly string[];
  /** What a report says in it. */
  readonly said: (report: Report) => Said;
}

function field(kind: FieldKind, path: Field['path'], said: Field['said'], words: readonly string[] = []): Field {
  return { path, kind, words, said };
}

const FORECAST = field('word', ['forventning'], ({ forventning }) => forventning, ['nås', 'usikkert', 'nås ikke']);
const JUDGEMENT = field('word', ['vurdering'], ({ vurdering }) => vurdering, [
  'opfyldt',
  'følger planen',
  'bagud',
  'delvist opfyldt',
  'ikke opfyldt',
]);
const PROGRESS = field('word', ['status'], ({ status }) => status, [
  'ikke startet',
  'i gang',
  'gennemført',
  'forsinket',
  'udgår',
]);
const DATE = field('date', ['dato'], ({ dato }) => dato);
const REACHED = field('date', ['opnået'], ({ opnået }) => opnået);
const EXPECTED = field('date', ['forventet'], ({ forventet }) => forventet);
const ANSWERS = field('count', ['svar'], ({ svar }) => (svar === undefined ? undefined : decimalOf(svar)));

const EXPLANATION = field('text', ['forklaring'], ({ forklaring }) => forklaring);

const EXPLAINED: readonly Field[] = [
  EXPLANATION,
  field('text', ['ny_handling', 'tekst'], ({ ny_handling }) => ny_handling?.tekst),
  field('text', ['ny_handling', 'ansvarlig'], ({ ny_handling }) => ny_handling?.ansvarlig),
  field('deadline', ['ny_handling', 'frist'], ({ ny_handling }) => ny_handling?.frist?.text),
];

/** The fields of each shape, in the order in which the contract writes them. */
const FIELDS: Readonly<Record<Shape, readonly Field[]>> = {
  number: [
    field('number', ['målt'], ({ målt }) => målt),
    DATE,
    ANSWERS,
    field('text', ['ikke_målt'], ({ ikke_målt }) => ikke_målt),
    FORECAST,
    ...EXPLAINED,
  ],
  milestone: [REACHED, EXPECTED, FORECAST, ...EXPLAINED],
  judged: [JUDGEMENT, field('text', ['tekst'], ({ tekst }) => tekst), FORECAST, ...EXPLAINED],
  action: [PROGRESS, DATE, EXPLANATION],
  result: [REACHED, EXPECTED, EXPLANATION],
};

/** What a row may be filled in with. How many answered is asked where people may have been: of a share of them. */
export function fieldsOf({ shape, inPercent }: Pick<FormRow, 'shape' | 'inPercent'>): readonly Field[] {
  return FIELDS[shape].filter((one) => one !== ANSWERS || inPercent);
}

/** The place of a row in the follow-up. */
export function pathOf({ effort, kind, nummer }: FormRow): readonly [string, string, string, string] {
  return ['indsatser', effort.id, kind, nummer];
}

/** `faellessekretariatet.midtvejs`, beside the agreement; of a coordinating unit `koncern.hr-staben.midtvejs`. */
export function formName({ beside, enhed, round }: Form): string {
  const base = (beside.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return [base, ...(enhed === undefined ? [] : [fileNameOf(enhed)]), fileNameOf(round.id)].join('.');
}

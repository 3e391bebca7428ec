import { formatDate } from '../text/index.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Form, FormRow, Kind } from './form.ts';
import { oneLine } from './words.ts';

const KINDS: readonly Kind[] = ['succeskriterier', 'handlinger', 'resultatkrav'];

function label(name: string, text: string): string {
  return text === '' ? '' : ` ${name}: ${text}.`;
}

function explanations({ text, goal, baseline, latest, shape }: FormRow): readonly string[] {
  const facts = [
    shape === 'action' || shape === 'result' ? label('Frist', goal) : label('Mål', goal),
    label('Udgangspunkt', baseline),
    label('Senest', latest),
  ].join('');
  return [text, facts.trim()].filter((line) => line !== '');
}

/** `målt:`, and below `ny_handling:` its own fields; words to choose from stand behind them. */
function fieldLines(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ path: [name, inner], words }, index) => {
    if (inner === undefined) return [words.length === 0 ? `${name}:` : `${name}:  # ${words.join(' | ')}`];
    return fields[index - 1]?.path[0] === name ? [`  ${inner}:`] : [`${name}:`, `  ${inner}:`];
  });
}

function rowLines(row: FormRow): readonly string[] {
  return [
    ...explanations(row).map((line) => `      ## ${line}`),
    `      # ${row.nummer}:`,
    ...fieldLines(fieldsOf(row)).map((line) => `      #   ${line}`),
  ];
}

function effortLines(rows: readonly FormRow[]): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { id, label: bilag, titel } = first.effort;
  const kinds = KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind)] as const);
  return [
    `  ${id}:`,
    `    ## Bilag ${bilag}: ${oneLine(titel)}`,
    ...kinds.flatMap(([kind, own]) => (own.length === 0 ? [] : [`    ${kind}:`, ...own.flatMap(rowLines)])),
  ];
}

function deadline({ round, day }: Form): string {
  const handedIn = round.frist === undefined ? '' : ` og afgives senest ${formatDate(round.frist)}`;
  return `opgøres pr. ${formatDate(day)}${handedIn}`;
}

/** `Midtvejsopfølgning 2026: Fællessekretariatet`. */
export function formTitle({ round, år, titel }: Form): string {
  return `${oneLine(round.titel)} ${år}: ${oneLine(titel)}`;
}

/** `Opgøres pr. 31. august 2026 og afgives senest 8. september 2026.` */
export function formDeadline(form: Form): string {
  const text = deadline(form);
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
}

/**
 * A follow-up with nothing reported yet: valid as it stands, each thing to report on as lines that become its report when `# ` before them is
 * deleted (which is what editors do to lines that they take out of comments). Lines with `##` stay comments then.
 */
export function skeletonText(form: Form): string {
  const efforts = [...new Set(form.rows.map(({ effort }) => effort))];
  const lines = [
    'type: opfølgning',
    `aftale: ${form.aftale}`,
    ...(form.enhed === undefined ? [] : [`enhed: ${form.enhed}`]),
    `år: ${form.år}`,
    `runde: ${form.round.id}`,
    `## ${formTitle(form)}. ${formDeadline(form)}`,
    '## Fjern # og mellemrummet efter foran de linjer, du udfylder. Linjer med ## forklarer og bliver stående.',
    '## Tal skrives med komma. Uden dato gælder tallet den dag, runden opgøres.',
    '## Er et mål bagud, så skriv forklaring og ny_handling.',
    '# afgivet:',
    '# udfyldt_af:',
    '# samlet_vurdering:',
    'indsatser:',
    ...efforts.flatMap((effort) => effortLines(form.rows.filter((row) => row.effort === effort))),
  ];
  return `${lines.join('\n')}\n`;
}

import type { Language, LocalDate, Words } from '../core/index.ts';
import { inOneLine, type Paint, paint, type Style, textWidth, wrapped } from '../reporters/index.ts';
import {
  type ActionStatus,
  attention,
  countsPhrase,
  goalsIn,
  groupGoals,
  type Light,
  type OwnedGoal,
  ownerName,
  type ResultStatus,
  STATUS_SIGNS,
  type StatusGroup,
  type StatusWord,
} from '../status/index.ts';
import { formatDate, formatTerm } from '../text/index.ts';
import {
  duePhrase,
  goalLabel,
  goalText,
  handedInPhrase,
  inOne,
  leftOutPhrase,
  reportedPhrases,
  titlePhrase,
  totalPhrase,
} from './phrases.ts';
import { handedIn, isFiltered, type Shown, showsAction, showsCriterion, showsResult } from './shown.ts';
import type { Statement } from './statement.ts';

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 110;
const NARROWEST = 40;

interface Row {
  readonly light: Light;
  /** `▲ bagud`. */
  readonly status: string;
  /** `1a.2`. */
  readonly label: string;
  readonly text: string;
  /** Sentences below it. */
  readonly details: readonly string[];
}

function statusOf(word: StatusWord): Pick<Row, 'light' | 'status'> {
  const { light, sign } = STATUS_SIGNS[word];
  return { light, status: `${sign} ${word}` };
}

function changed(date: LocalDate | undefined, original: StatusWord): Words {
  const on = date === undefined ? '' : ` ${formatDate(date)}`;
  return {
    da: `Målet er justeret${on}; efter det oprindelige mål: ${original}.`,
    en: `The goal was changed${on}; by the original goal: ${original}.`,
  };
}

function goalRow({ owner, goal }: OwnedGoal, withOwner: boolean, language: Language): Row {
  const { verdict, report, adjustment } = goal;
  const { light } = STATUS_SIGNS[verdict.status];
  const isDeviation = light === 'rød' || light === 'gul';
  const forecast = report?.forventning;
  const said = { da: 'Enhedens forventning', en: 'The unit’s forecast' };
  return {
    ...statusOf(verdict.status),
    label: goalLabel(goal),
    text: withOwner ? `${ownerName(owner)}: ${goalText(goal)}` : goalText(goal),
    details: [
      ...(isDeviation ? [verdict.reason[language]] : []),
      ...(isDeviation && forecast !== undefined ? [`${said[language]}: ${forecast}.`] : []),
      ...(adjustment === undefined ? [] : [changed(adjustment.document.dato, adjustment.verdict.status)[language]]),
    ],
  };
}

function resultRow({ effort, resultatkrav, verdict }: ResultStatus, language: Language): Row {
  const { nummer, document } = resultatkrav;
  const text = `Resultatkrav ${nummer}: ${inOne(document?.tekst)}`;
  return { ...statusOf(verdict.status), label: effort.label, text, details: [verdict.reason[language]] };
}

function actionRow({ effort, handling, status, overdue }: ActionStatus, language: Language): Row {
  const { nummer, document, frist } = handling;
  const unsaid = { da: 'ikke oplyst', en: 'not said' };
  const late = { da: 'over fristen', en: 'overdue' };
  const name = { da: 'Handling', en: 'Action' };
  const due = { da: 'Frist', en: 'Due' };
  return {
    light: overdue ? 'gul' : 'grå',
    status: `${overdue ? '▲' : '–'} ${overdue ? late[language] : (status ?? unsaid[language])}`,
    label: effort.label,
    text: `${name[language]} ${nummer}: ${inOne(document?.tekst)}`,
    details: frist === undefined ? [] : [`${due[language]} ${formatTerm(frist.term)}.`],
  };
}

/** Resultatkrav of their own and actions that are late or fall due; what follows a criterion stands there. */
function otherRows(shown: Shown, owner: OwnedGoal['owner'], language: Language): readonly Row[] {
  const isDue = shown.due !== undefined;
  const isBad = (status: StatusWord): boolean => attention(status) < attention('vurderes senere');
  const results = owner.results
    .filter(({ criterion, verdict }) => criterion === undefined && (isDue || isBad(verdict.status)))
    .filter((one) => showsResult(shown, one))
    .map((one) => resultRow(one, language));
  const actions = owner.actions
    .filter(({ overdue }) => isDue || overdue)
    .filter((one) => showsAction(shown, one))
    .map((one) => actionRow(one, language));
  return [...results, ...actions];
}

function painted(light: Light, text: string, colours: Paint): string {
  if (light === 'grå') return colours.faint(text);
  if (light === 'grøn') return colours.good(text);
  return colours.severity(light === 'rød' ? 'error' : 'warning', text);
}

interface Widths {
  readonly status: number;
  readonly label: number;
  readonly columns: number;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function rowLines(row: Row, { status, label, columns }: Widths, colours: Paint): readonly string[] {
  const indent = 2 + status + 2 + label + 2;
  const lines = [row.text, ...row.details].flatMap((text) => wrapped(inOneLine(text), columns - indent));
  const head = `  ${painted(row.light, padded(row.status, status), colours)}  ${padded(row.label, label)}  `;
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth));
}

interface Section {
  readonly title: string;
  readonly counts: string;
  readonly rows: readonly Row[];
}

function sectionOf(group: StatusGroup, shown: Shown, language: Language): Section {
  const { by } = shown;
  const { owner } = group;
  const goals = group.goals.filter(({ goal }) => showsCriterion(shown, goal));
  return {
    title: owner === undefined ? group.titel : `${group.titel}, ${handedInPhrase(handedIn(owner))[language]}`,
    counts: countsPhrase(group.counts)[language],
    rows: [
      ...goals.map((one) => goalRow(one, by !== 'enhed' && by !== 'indsats', language)),
      ...(owner === undefined ? [] : otherRows(shown, owner, language)),
    ],
  };
}

function text(shown: Shown, { language, colour, columns: given }: Style): string {
  const { report, by, due } = shown;
  const colours = paint(colour);
  const columns = Math.max(NARROWEST, Math.min(given ?? WIDEST, WIDEST));
  const { groups, leftOut } = groupGoals(report, by);
  const sections = groups
    .map((group) => sectionOf(group, shown, language))
    .filter(({ rows }) => !isFiltered(shown) || rows.length > 0);
  const rows = sections.flatMap((section) => section.rows);
  const widths = {
    columns,
    status: widest(rows.map((row) => row.status)),
    label: widest(rows.map((row) => row.label)),
  };
  const lines = (words: Words): readonly string[] => wrapped(inOneLine(words[language]), columns);
  const all = goalsIn(report).map(({ goal }) => goal.verdict.status);
  const blocks = [
    [
      ...lines(titlePhrase(report)).map(colours.strong),
      ...reportedPhrases(report).flatMap(lines),
      ...(groups.length > 1 ? lines(totalPhrase(all)) : []),
      ...(due === undefined ? [] : lines(duePhrase(due))),
    ],
    ...sections.map((section) => [
      ...wrapped(inOneLine(section.title), columns).map(colours.strong),
      ...wrapped(section.counts, columns),
      ...section.rows.flatMap((row) => rowLines(row, widths, colours)),
    ]),
    ...(leftOut === 0 ? [] : [lines(leftOutPhrase(leftOut, by))]),
  ];
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

export const table: Statement = {
  id: 'table',
  alias: 'tabel',
  name: { da: 'Tabel til skærmen', en: 'Table for the terminal' },
  text,
};

import type { Language } from '../core/index.ts';
import { markdownProse, markdownRow, type Style } from '../reporters/index.ts';
import {
  countsPhrase,
  goalsIn,
  groupGoals,
  type OwnedGoal,
  ownerName,
  STATUS_SIGNS,
  type StatusGroup,
} from '../status/index.ts';
import { formatTerm } from '../text/index.ts';
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
import { handedIn, isFiltered, type Shown, showsCriterion } from './shown.ts';
import type { Statement } from './statement.ts';

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  da: ['Status', 'Mål', 'Hvorfor', 'Forklaring og ny handling'],
  en: ['Status', 'Goal', 'Why', 'Explanation and new action'],
};

function ended(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What the unit says and does, in one cell. */
function said({ goal: { report } }: OwnedGoal, language: Language): string {
  const action = report?.ny_handling;
  const doing = inOne(action?.tekst);
  const label = { da: 'Ny handling', en: 'New action' };
  const who = [action?.ansvarlig, action?.frist === undefined ? undefined : formatTerm(action.frist)]
    .filter((part) => part !== undefined)
    .join(', ');
  const next = doing === '' ? '' : `${label[language]}: ${who === '' ? doing : `${doing} (${who})`}`;
  return [inOne(report?.forklaring), next].map(ended).join(' ').trim();
}

function rowOf(one: OwnedGoal, withOwner: boolean, language: Language): string {
  const { status, reason } = one.goal.verdict;
  const owner = withOwner ? `${ownerName(one.owner)}, ` : '';
  const cells = [
    `${STATUS_SIGNS[status].sign} ${status}`,
    `${owner}${goalLabel(one.goal)} ${goalText(one.goal)}`,
    reason[language],
    said(one, language),
  ];
  return markdownRow(cells.map(markdownProse));
}

function section(group: StatusGroup, shown: Shown, language: Language): readonly string[] {
  const { by } = shown;
  const goals = group.goals.filter(({ goal }) => showsCriterion(shown, goal));
  const { owner } = group;
  const day = owner === undefined ? '' : `, ${handedInPhrase(handedIn(owner))[language]}`;
  const head = HEAD[language];
  if (goals.length === 0 && isFiltered(shown)) return [];
  const rows = goals.map((one) => rowOf(one, by !== 'enhed' && by !== 'indsats', language));
  return [
    `## ${markdownProse(group.titel)}`,
    '',
    `${countsPhrase(group.counts)[language]}${day}.`,
    '',
    ...(rows.length === 0 ? [] : [markdownRow(head), markdownRow(head.map(() => '---')), ...rows, '']),
  ];
}

function text(shown: Shown, { language }: Style): string {
  const { report, by, due } = shown;
  const { groups, leftOut } = groupGoals(report, by);
  const all = goalsIn(report).map(({ goal }) => goal.verdict.status);
  const opening = [...reportedPhrases(report), totalPhrase(all), ...(due === undefined ? [] : [duePhrase(due)])].map(
    (words) => markdownProse(words[language]),
  );
  const lines = [
    `# ${markdownProse(titlePhrase(report)[language])}`,
    '',
    ...opening.flatMap((line) => [line, '']),
    ...groups.flatMap((group) => section(group, shown, language)),
    ...(leftOut === 0 ? [] : [leftOutPhrase(leftOut, by)[language], '']),
  ];
  return lines.join('\n');
}

export const markdown: Statement = {
  id: 'md',
  alias: 'markdown',
  name: { da: 'Markdown til referater', en: 'Markdown for minutes' },
  text,
};

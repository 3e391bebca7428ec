import { INTERNAL_NOTE, type Status } from '../check/index.ts';
import { type Diagnostic, type Span, sortedProblems } from '../core/index.ts';
import { keySpanAt, nodeAt, type SourceNode, spanAt } from '../load/index.ts';
import {
  below,
  isWritten,
  type Place,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedFollowUp,
  type ResolvedKoncern,
  resolveFollowUp,
  resolveKoncern,
  type Workspace,
} from '../model/index.ts';
import { registry } from './generated/registry.ts';
import type { Context, Problem, RegisteredRule, SectionLengths, Stage, Written } from './rule.ts';
import { type ActiveRule, activeRules, unknownRules } from './settings.ts';

const STAGE_OF: Readonly<Record<Status, Stage>> = {
  udkast: 'draft',
  'i dialog': 'dialogue',
  'i høring': 'dialogue',
  'til godkendelse': 'approval',
  godkendt: 'approval',
  afsluttet: 'approval',
};

/** Shared text is as far as the farthest agreement that uses it. */
function stageOfKoncern({ year }: ResolvedKoncern, agreements: readonly ResolvedAgreement[]): Stage {
  const stages = agreements
    .filter((agreement) => agreement.year.first === year.first)
    .map(({ status }) => STAGE_OF[status]);
  return (['approval', 'dialogue'] as const).find((stage) => stages.includes(stage)) ?? 'draft';
}

/** A follow-up is a draft until it is handed in. */
function stageOfFollowUp({ document }: ResolvedFollowUp): Stage {
  return document.afgivet === undefined ? 'draft' : 'approval';
}

/** A record or a list is shown by its key: its value may fill a page. */
function spanOf({ file, path }: Place, within: string | undefined): Span {
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  const span = node === undefined || node.kind === 'scalar' ? spanAt(file, path) : keySpanAt(file, path);
  if (within === undefined) return span;
  const start = file.file.text.indexOf(within, span.start);
  return start === -1 || start + within.length > span.end ? span : { ...span, start, end: start + within.length };
}

function writtenIn(node: SourceNode, place: Place, found: Written[]): void {
  if (node.kind === 'scalar') found.push({ text: node.text, place });
  else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) writtenIn(item, below(place, String(index)), found);
  } else {
    for (const { key, value } of node.entries) {
      if (key !== INTERNAL_NOTE) writtenIn(value, below(place, key), found);
    }
  }
}

function allWritten(place: Place): readonly Written[] {
  const found: Written[] = [];
  if (place.file.root !== undefined) writtenIn(place.file.root, place, found);
  return found;
}

/** One file's part of the walk: each subject in it is shown to every rule that asks for its kind. */
interface Subject {
  readonly place: Place;
  readonly stage: Stage;
  readonly efforts: readonly ResolvedEffort[];
  readonly self: (rule: ActiveRule, context: Context) => void;
}

function subjectsOf(workspace: Workspace, agreements: readonly ResolvedAgreement[]): readonly Subject[] {
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const followUps = workspace.followUps.map((followUp) => resolveFollowUp(followUp, agreements, koncern));
  return [
    ...agreements.map(
      (agreement): Subject => ({
        place: agreement.place,
        stage: STAGE_OF[agreement.status],
        efforts: agreement.indsatser.filter(({ art }) => art !== 'koncern'),
        self: ({ rule }, context) => rule.agreement?.(agreement, context),
      }),
    ),
    ...koncern.map(
      (one): Subject => ({
        place: one.place,
        stage: stageOfKoncern(one, agreements),
        efforts: one.indsatser,
        self: ({ rule }, context) => rule.koncern?.(one, context),
      }),
    ),
    ...followUps.map(
      (followUp): Subject => ({
        place: followUp.place,
        stage: stageOfFollowUp(followUp),
        efforts: [],
        self: ({ rule }, context) => rule.followUp?.(followUp, context),
      }),
    ),
  ];
}

function diagnosticOf(problem: Problem, { name }: RegisteredRule, severity: Diagnostic['severity']): Diagnostic {
  const { at, within, message, hint } = problem;
  return {
    rule: name,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    span: spanOf(at, within),
    path: at.path.join('/'),
  };
}

/** What the rules that are on in a stage report when each is shown something. */
function reported(
  rules: readonly ActiveRule[],
  stage: Stage,
  workspace: Workspace,
  show: (active: ActiveRule, context: Context) => void,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const active of rules) {
    const severity = active.levels[stage];
    if (severity === 'off') continue;
    show(active, {
      workspace,
      option: active.option,
      report: (problem) => {
        if (problem.missing !== true || !isWritten(problem.at)) found.push(diagnosticOf(problem, active, severity));
      },
    });
  }
  return found;
}

function check(subject: Subject, rules: readonly ActiveRule[], workspace: Workspace): readonly Diagnostic[] {
  const written = allWritten(subject.place);
  return reported(rules, subject.stage, workspace, (active, context) => {
    subject.self(active, context);
    if (active.rule.effort !== undefined) for (const effort of subject.efforts) active.rule.effort(effort, context);
    if (active.rule.written !== undefined) for (const one of written) active.rule.written(one, context);
  });
}

/**
 * Everything the rules find in a folder, by file, place and rule. `agreements` are all of the workspace, resolved:
 * koncern.yaml and follow-ups are judged by them.
 */
export function runRules(
  workspace: Workspace,
  agreements: readonly ResolvedAgreement[],
  rules: readonly RegisteredRule[] = registry,
): readonly Diagnostic[] {
  const active = activeRules(rules, workspace.settings.document);
  return sortedProblems([
    ...unknownRules(rules, workspace.settings),
    ...subjectsOf(workspace, agreements).flatMap((subject) => check(subject, active, workspace)),
  ]);
}

/** What the rules find in an agreement once it is laid out on pages. */
export function runLayoutRules(
  workspace: Workspace,
  agreement: ResolvedAgreement,
  lengths: SectionLengths,
  rules: readonly RegisteredRule[] = registry,
): readonly Diagnostic[] {
  const active = activeRules(rules, workspace.settings.document);
  return reported(active, STAGE_OF[agreement.status], workspace, ({ rule }, context) =>
    rule.laidOut?.(agreement, lengths, context),
  );
}

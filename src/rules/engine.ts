import { documentField, type Field, fieldBelow, INTERNAL_NOTE, type Kind, type Status } from '../check/index.ts';
import { type Diagnostic, type LocalDate, sortedProblems } from '../core/index.ts';
import { nodeAt, type ParsedFile, type SourceNode } from '../load/index.ts';
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
import type { Context, Problem, Prose, RegisteredRule, SectionLengths, Stage, Texts, Written } from './rule.ts';
import { type ActiveRule, activeRules, unknownRules } from './settings.ts';
import { spanOf } from './span.ts';
import { TextField } from './text-field.ts';

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

interface Gathered {
  readonly written: Written[];
  readonly prose: Prose[];
}

function gather(node: SourceNode, field: Field | undefined, place: Place, found: Gathered): void {
  const into = (value: SourceNode, step: string): void =>
    gather(value, field === undefined ? undefined : fieldBelow(field, step), below(place, step), found);
  if (node.kind === 'scalar') {
    const one: Written = { text: node.text, place };
    found.written.push(one);
    // `ingen` and `udgår` are answers, not prose.
    const isProse = field?.format === 'markdown' && field.words?.includes(node.text) !== true && node.text !== '';
    if (isProse) found.prose.push(new TextField(one));
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) into(item, String(index));
  } else {
    for (const { key, value } of node.entries) if (key !== INTERNAL_NOTE) into(value, key);
  }
}

function textsOf(place: Place, kind: Kind): Texts {
  const found: Gathered = { written: [], prose: [] };
  if (place.file.root !== undefined) gather(place.file.root, documentField(kind), place, found);
  return { kind, place, ...found };
}

/** One file's part of the walk: each subject in it is shown to every rule that asks for its kind. */
interface Subject {
  readonly place: Place;
  readonly kind: Kind;
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
        kind: 'aftale',
        stage: STAGE_OF[agreement.status],
        efforts: agreement.indsatser.filter(({ art }) => art !== 'koncern'),
        self: ({ rule }, context) => rule.agreement?.(agreement, context),
      }),
    ),
    ...koncern.map(
      (one): Subject => ({
        place: one.place,
        kind: 'koncern',
        stage: stageOfKoncern(one, agreements),
        efforts: one.indsatser,
        self: ({ rule }, context) => rule.koncern?.(one, context),
      }),
    ),
    ...followUps.map(
      (followUp): Subject => ({
        place: followUp.place,
        kind: 'opfølgning',
        stage: stageOfFollowUp(followUp),
        efforts: [],
        self: ({ rule }, context) => rule.followUp?.(followUp, context),
      }),
    ),
  ];
}

function diagnosticOf(problem: Problem, { name }: RegisteredRule, severity: Diagnostic['severity']): Diagnostic {
  const { at, within, span = spanOf(at, within), confidential, message, hint, fix } = problem;
  return {
    rule: name,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    span,
    ...(confidential === undefined ? {} : { confidential }),
    ...(fix === undefined ? {} : { fix }),
    path: at.path.join('/'),
  };
}

/** What rules are run over: a folder, resolved, as it stands on a day. */
export interface Judged {
  readonly workspace: Workspace;
  /** All of the workspace, resolved: koncern.yaml and follow-ups are judged by them. */
  readonly agreements: readonly ResolvedAgreement[];
  readonly today: LocalDate;
  /** Every file of the folder that YAML could read, by path; also what could not be checked. */
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

interface Indexed extends Judged {
  readonly agreementIn: Context['agreementIn'];
}

function indexed(judged: Judged): Indexed {
  const byFile = new Map(judged.agreements.map((agreement) => [agreement.place.file, agreement]));
  return { ...judged, agreementIn: (file) => byFile.get(file) };
}

/** What the rules that are on in a stage report when each is shown something. */
function reported(
  rules: readonly ActiveRule[],
  stage: Stage,
  judged: Indexed,
  show: (active: ActiveRule, context: Context) => void,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const active of rules) {
    const severity = active.levels[stage];
    if (severity === 'off') continue;
    // Written out, because spreading a record for every rule and every file costs more than many a rule.
    show(active, {
      workspace: judged.workspace,
      agreements: judged.agreements,
      agreementIn: judged.agreementIn,
      today: judged.today,
      option: active.option,
      words: active.words,
      report: (problem) => {
        if (problem.missing !== true || !isWritten(problem.at)) found.push(diagnosticOf(problem, active, severity));
      },
    });
  }
  return found;
}

function check(
  subject: Subject,
  rules: (path: string) => readonly ActiveRule[],
  judged: Indexed,
): readonly Diagnostic[] {
  const texts = textsOf(subject.place, subject.kind);
  return reported(rules(subject.place.file.file.path), subject.stage, judged, (active, context) => {
    const { effort, written, prose, texts: compare } = active.rule;
    subject.self(active, context);
    if (effort !== undefined) for (const one of subject.efforts) effort(one, context);
    if (written !== undefined) for (const one of texts.written) written(one, context);
    if (prose !== undefined) for (const one of texts.prose) prose(one, context);
    compare?.(texts, context);
  });
}

/** A source package was judged when it was made, and holds pictures as long rows of letters. */
function isSourcePackage({ root }: ParsedFile): boolean {
  const type = root === undefined ? undefined : nodeAt(root, ['type']);
  return type?.kind === 'scalar' && type.text === 'kildepakke';
}

function checkFile(
  file: ParsedFile,
  rules: (path: string) => readonly ActiveRule[],
  judged: Indexed,
): readonly Diagnostic[] {
  if (isSourcePackage(file)) return [];
  // Few rules look at files as such, and a folder may hold thousands.
  const ofFiles = rules(file.file.path).filter(({ rule }) => rule.file !== undefined);
  return reported(ofFiles, 'approval', judged, ({ rule }, context) => rule.file?.(file, context));
}

/** Everything the rules find in a folder, by file, place and rule. */
export function runRules(judged: Judged, rules: readonly RegisteredRule[] = registry): readonly Diagnostic[] {
  const { workspace, agreements, parsed } = judged;
  const active = activeRules(rules, workspace.settings.document);
  const all = indexed(judged);
  return sortedProblems([
    ...unknownRules(rules, workspace.settings),
    ...[...parsed.values()].flatMap((file) => checkFile(file, active, all)),
    ...subjectsOf(workspace, agreements).flatMap((subject) => check(subject, active, all)),
  ]);
}

/** What the rules find in an agreement of a folder once it is laid out on pages. */
export function runLayoutRules(
  judged: Judged,
  agreement: ResolvedAgreement,
  lengths: SectionLengths,
  rules: readonly RegisteredRule[] = registry,
): readonly Diagnostic[] {
  const active = activeRules(rules, judged.workspace.settings.document);
  return reported(
    active(agreement.place.file.file.path),
    STAGE_OF[agreement.status],
    indexed(judged),
    ({ rule }, context) => rule.laidOut?.(agreement, lengths, context),
  );
}

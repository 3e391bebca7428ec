import { compareDates, type Diagnostic, isoDate, type LocalDate, type Words } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { canonicalBytes, changesBetween, changeWords, digest, type LockLine, lockWith } from '../seal/index.ts';
import { fold, formatDate } from '../text/index.ts';
import { type ApprovalFields, amendedText, approvedText } from './approval-text.ts';
import {
  absentWords,
  approvedOtherwise,
  nothingChanged,
  nothingKept,
  notYetApproved,
  outsideWords,
  versionWords,
} from './approval-words.ts';
import { bytesOf } from './fix.ts';
import { type Folder, LOCK_FILE } from './folder.ts';
import { isInside } from './inside.ts';
import type { Validated } from './inspection.ts';
import { builtInDigest, readTemplates } from './kit.ts';
import type { PipelineRule } from './problems.ts';
import { programVersion } from './program.ts';
import { contentOf, keptContent, keptPath, lockOf } from './seals.ts';
import { withText } from './with-text.ts';
import type { NewFile } from './write-all.ts';

/** What the user says of an approval; what is undefined follows from the agreement and the day. */
export interface ApprovalTerms {
  readonly by: readonly string[] | undefined;
  readonly date: LocalDate | undefined;
  readonly today: LocalDate;
  /** Why an approved agreement is changed: it becomes a new version, with a tillæg. */
  readonly reason: string | undefined;
}

/** What an approval comes to. */
export type Approval =
  | { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] }
  | { readonly kind: 'misuse'; readonly words: Words }
  | { readonly kind: 'unchanged'; readonly version: string }
  | {
      readonly kind: 'ready';
      readonly version: string;
      readonly by: readonly string[];
      readonly date: LocalDate;
      /** How many warnings the agreement has when it is approved. */
      readonly warnings: number;
      /** In the order in which they are written: wherever that stops, doing it again finishes it. */
      readonly files: readonly NewFile[];
    };

/** Of an approval that was broken or is yet to be made: approving is what mends them. */
const MENDED: ReadonlySet<string> = new Set<PipelineRule>([
  'godkendt-indhold-mangler',
  'godkendt-uden-lås',
  'lås-anden-version',
  'lås-uden-aftale',
  'lås-uden-godkendelse',
  'ændret-efter-godkendelse',
]);
/** What only a new version may mend. */
const BROKEN: ReadonlySet<string> = new Set<PipelineRule>(['lås-anden-version', 'ændret-efter-godkendelse']);
const VERSION = /^\d+(?:\.\d+)*$/;

interface Subject {
  readonly folder: Folder;
  readonly agreement: ResolvedAgreement;
  readonly terms: ApprovalTerms;
}

/** What approving an agreement writes, with the folder judged as it then is by `judge`; nothing is written here. */
export function approval(
  validated: Validated,
  agreement: ResolvedAgreement,
  terms: ApprovalTerms,
  judge: (world: Folder['settings']['world']) => Validated,
): Approval {
  const { folder, problems } = validated;
  if (folder === undefined) return { kind: 'refused', problems };
  const subject = { folder, agreement, terms };
  const unreadable = problems.filter(({ rule }) => rule === 'lås-kan-ikke-læses');
  if (unreadable.length > 0) return { kind: 'refused', problems: unreadable };
  const wrong = wrongParty(subject) ?? wrongDay(subject);
  if (wrong !== undefined) return { kind: 'misuse', words: wrong };
  const made = terms.reason === undefined ? plainApproval(subject, problems) : amendment(subject, terms.reason);
  if ('kind' in made) return made;
  const { fields, text, judged } = made;
  const files = filesOf(subject, fields, text);
  const outside = files.find(({ location }) => !isInside(folder.settings.world, folder.settings.root, location));
  if (outside !== undefined) return { kind: 'misuse', words: outsideWords(outside.path) };
  const agreementPath = agreement.place.file.file.path;
  const { world } = folder.settings;
  const after = files.reduce(
    (one, { path, location, bytes }) =>
      withText(one, location, path === agreementPath ? bytesOf(world, location, judged) : bytes),
    world,
  );
  const { problems: left } = judge(after);
  const errors = errorsIn(left);
  // A tillæg moves the lines behind it: what is wrong already is shown where it stands.
  const standing = terms.reason === undefined ? [] : errorsIn(problems);
  if (errors.length > 0) return { kind: 'refused', problems: standing.length > 0 ? standing : errors };
  const { version, by, date } = fields;
  const warnings = left.filter(
    ({ severity, span, rule }) => severity === 'warning' && span.file.path === agreementPath && !MENDED.has(rule),
  ).length;
  return { kind: 'ready', version, by, date, warnings, files: files.filter(isNew) };
}

/** What stands in the way of an approval. */
function errorsIn(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return problems.filter(({ severity, rule }) => severity === 'error' && !MENDED.has(rule));
}

interface Draft {
  readonly fields: ApprovalFields;
  readonly text: string;
  /** Means the same as `text`, with every line where it stood. */
  readonly judged: string;
}

function parties({ document }: ResolvedAgreement): readonly string[] {
  return (document.parter ?? []).flatMap(({ part }) => part ?? []);
}

function wrongParty({ agreement, terms }: Subject): Words | undefined {
  const known = parties(agreement);
  const wrong = terms.by?.find((word) => !known.some((party) => fold(party) === fold(word)));
  const absent = known.filter((party) => terms.by?.every((word) => fold(party) !== fold(word)));
  if (wrong === undefined) return absent.length === 0 ? undefined : absentWords(absent);
  return {
    da: `\`${wrong}\` er ikke en part i aftalen. ${known.length === 0 ? 'Skriv først `parter` i aftalen.' : `Parterne er ${known.join(', ')}.`}`,
    en: `\`${wrong}\` is no party to the agreement. ${known.length === 0 ? 'Write `parter` in the agreement first.' : `The parties are ${known.join(', ')}.`}`,
  };
}

/** Nobody has said yes on a day to come; and a tillæg comes after what it adds to. */
function wrongDay({ agreement: { document }, terms: { date, today, reason } }: Subject): Words | undefined {
  if (date === undefined) return undefined;
  if (compareDates(date, today) > 0) {
    return {
      da: `Den ${formatDate(date)} er ikke kommet endnu. Skriv den dag, den sidste part sagde ja.`,
      en: `${formatDate(date)} has not come yet. Give the day on which the last party said yes.`,
    };
  }
  const before = document.godkendelse?.dato;
  if (reason === undefined || before === undefined || compareDates(date, before) >= 0) return undefined;
  return {
    da: `Et tillæg kan ikke være fra den ${formatDate(date)}: aftalen er fra den ${formatDate(before)}.`,
    en: `A tillæg cannot be of ${formatDate(date)}: the agreement is of ${formatDate(before)}.`,
  };
}

/** The parties in the words of the agreement. */
function approvedBy({ agreement, terms }: Subject): readonly string[] {
  const known = parties(agreement);
  return terms.by === undefined ? known : known.filter((party) => terms.by?.some((word) => fold(word) === fold(party)));
}

function plainApproval(subject: Subject, problems: readonly Diagnostic[]): Approval | Draft {
  const { folder, agreement, terms } = subject;
  const { draft, status, document } = agreement;
  const own = problems.filter(
    ({ rule, span }) => BROKEN.has(rule) && span.file.path === agreement.place.file.file.path,
  );
  if (!draft && own.length > 0) return { kind: 'refused', problems: own };
  const line = lockOf(folder)?.lineOf(agreement);
  if (!draft && line !== undefined && keptContent(folder, line).isApproved) {
    return { kind: 'unchanged', version: line.version };
  }
  const isOther = line !== undefined && line.digest !== digest(agreement, folder.settings.world.digest);
  if (draft && isOther) return { kind: 'misuse', words: approvedOtherwise(agreement, line.version) };
  // An approval in a draft is mostly last year's, taken over with the file.
  const known = status === 'udkast' ? undefined : document.godkendelse;
  const version = known?.version ?? line?.version ?? '1.0';
  if (!VERSION.test(version)) return { kind: 'misuse', words: versionWords(version) };
  const fields = {
    version,
    date: terms.date ?? (draft ? undefined : known?.dato) ?? terms.today,
    by: terms.by === undefined && !draft && known?.af !== undefined ? known.af : approvedBy(subject),
  };
  return { fields, text: approvedText(agreement, fields), judged: approvedText(agreement, fields, true) };
}

function amendment(subject: Subject, reason: string): Approval | Draft {
  const { folder, agreement, terms } = subject;
  const { document, draft } = agreement;
  const line = lockOf(folder)?.lineOf(agreement);
  if (draft || line === undefined) return { kind: 'misuse', words: notYetApproved(agreement) };
  const version = document.godkendelse?.version ?? line.version;
  if (!VERSION.test(version)) return { kind: 'misuse', words: versionWords(version) };
  const kept = keptContent(folder, line);
  const now = contentOf(agreement);
  const changes = kept.content === undefined ? undefined : changesBetween(kept.content, now);
  if (changes === undefined) return { kind: 'misuse', words: nothingKept(kept.path) };
  if (changes.length === 0) return { kind: 'misuse', words: nothingChanged(version) };
  const by = approvedBy(subject);
  const date = terms.date ?? terms.today;
  const fields = { version: nextVersion(version), date, by };
  const numbers = (document.tillæg ?? []).flatMap(({ nr }) => nr ?? []);
  const text = amendedText(agreement, fields, {
    nr: Math.max(0, ...numbers) + 1,
    date,
    what: changes.map((change) => changeWords(change, [kept.content ?? {}, now]).da),
    reason,
    by: new Intl.ListFormat('da').format(by),
  });
  return { fields, text, judged: text };
}

function nextVersion(version: string): string {
  const numbers = version.split('.').map(Number);
  const [first = 1, second = 0] = numbers;
  return `${first}.${second + 1}`;
}

/** The lock comes first and the kept content last: of what a broken-off approval leaves behind, `validate` tells, and doing it again finishes it. */
function filesOf({ folder, agreement }: Subject, fields: ApprovalFields, text: string): readonly NewFile[] {
  const { world, root } = folder.settings;
  const source = agreement.place.file.file;
  const line: LockLine = {
    year: agreement.year.text.replaceAll('/', '-'),
    id: agreement.id,
    version: fields.version,
    date: isoDate(fields.date),
    digest: digest(agreement, world.digest),
    program: programVersion(world),
    templates: templatesDigest(folder),
  };
  const lock = lockOf(folder);
  const known = lock?.lineOf(agreement);
  const isSame = known?.digest === line.digest && known.version === line.version && known.date === line.date;
  const lockText = lockWith(lock ?? { lines: [] }, isSame ? known : line);
  const at = (path: string): Pick<NewFile, 'path' | 'location'> => ({ path, location: world.resolve(root, path) });
  const [place, kept] = [at(source.path), at(keptPath(isSame ? known : line))];
  const content = world.read(kept.location, Number.MAX_SAFE_INTEGER);
  // Before is what was judged: somebody may have saved the file while the questions were answered.
  return [
    { ...at(LOCK_FILE), before: folder.lock?.bytes, bytes: new TextEncoder().encode(lockText) },
    {
      ...place,
      before: bytesOf(world, place.location, source.text),
      bytes: bytesOf(world, place.location, text),
    },
    { ...kept, before: content.ok ? content.value : undefined, bytes: canonicalBytes(agreement) },
  ];
}

const SHOWN_DIGITS = 12;

/** Which templates the approved document is made with: those of the program, with the folder's own over them. */
function templatesDigest(folder: Folder): string {
  const { world } = folder.settings;
  const { own } = readTemplates(folder).value;
  const parts = [builtInDigest(world), ...own.map(({ path, text }) => [path, text])];
  return world.digest(new TextEncoder().encode(JSON.stringify(parts))).slice(0, SHOWN_DIGITS);
}

function isNew({ bytes, before }: NewFile): boolean {
  return before?.length !== bytes.length || before.some((byte, index) => byte !== bytes[index]);
}

import type { Diagnostic, SourceFile, Span, Words } from '../core/index.ts';
import { type Path, spanAt } from '../load/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import type { Judged } from '../rules/index.ts';
import {
  type Canonical,
  type Change,
  canonicalBytes,
  changesBetween,
  changeWords,
  digest,
  type Lock,
  type LockFault,
  lockKey,
  type ReadLine,
  readCanonical,
  readLock,
} from '../seal/index.ts';
import { type Folder, LOCK_FILE } from './folder.ts';
import { isInside } from './inside.ts';
import { error, type PipelineRule } from './problems.ts';

/** A large agreement is some tens of kilobytes of canonical content. */
const LARGEST_CONTENT = 4_000_000;

/** aftale.lock as it was read, with its text for the places. */
interface FolderLock extends Lock {
  readonly file: SourceFile;
  readonly lineOf: (agreement: ResolvedAgreement) => ReadLine | undefined;
}

/** What was approved of an agreement, as it was kept. `isApproved`: it is what the lock line has the digest of. */
export interface KeptContent {
  readonly path: string;
  readonly content: Canonical | undefined;
  readonly isApproved: boolean;
}

/** How an agreement stands to its line in aftale.lock. */
export interface Seal {
  readonly version: string;
  readonly holds: boolean;
}

/** The folder's lock; undefined where there is none. */
export function lockOf({ lock }: Folder): FolderLock | undefined {
  if (lock === undefined) return undefined;
  const text = new TextDecoder().decode(lock.bytes);
  const read = readLock(text);
  const byKey = new Map(read.lines.map((line) => [lockKey(line), line]));
  const keyOf = ({ id, year }: ResolvedAgreement): string => lockKey({ id, year: String(year.first) });
  return { ...read, file: { path: LOCK_FILE, text }, lineOf: (agreement) => byKey.get(keyOf(agreement)) };
}

/** Where the approved content of an agreement is kept, from the folder of aftale.yaml. */
export function keptPath({ year, id }: Pick<ReadLine, 'year' | 'id'>): string {
  return `godkendt/${year}/${id}.json`;
}

/** What is kept of the approved content; an editor may have put a line end behind it. */
export function keptContent({ settings: { world, root } }: Folder, line: ReadLine): KeptContent {
  const path = keptPath(line);
  const location = world.resolve(root, path);
  const read = isInside(world, root, location) ? world.read(location, LARGEST_CONTENT) : undefined;
  if (read?.ok !== true) return { path, content: undefined, isApproved: false };
  const bytes = new TextEncoder().encode(new TextDecoder().decode(read.value).trim());
  return { path, content: readCanonical(bytes), isApproved: world.digest(bytes) === line.digest };
}

/** The content of an agreement as it stands now. */
export function contentOf(agreement: ResolvedAgreement): Canonical {
  return readCanonical(canonicalBytes(agreement)) ?? {};
}

/** Whether the lock holds for an agreement; undefined without a line in aftale.lock. */
export function sealOf(folder: Folder, agreement: ResolvedAgreement): Seal | undefined {
  const line = lockOf(folder)?.lineOf(agreement);
  if (line === undefined) return undefined;
  const isSame = digest(agreement, folder.settings.world.digest) === line.digest;
  const { version } = line;
  return { version, holds: !agreement.draft && isSame && agreement.document.godkendelse?.version === version };
}

/** Everything that is not as it was approved; nothing where the folder has no aftale.lock. */
export function sealProblems(folder: Folder, { agreements, workspace }: Judged): readonly Diagnostic[] {
  const lock = lockOf(folder);
  if (lock === undefined) return [];
  const known = new Set(agreements.flatMap((agreement) => lock.lineOf(agreement) ?? []));
  // An agreement that cannot be read may well be the one that a line is about.
  const orphans = workspace.incomplete === true ? [] : lock.lines.filter((line) => !known.has(line));
  return [
    ...lock.faults.map(({ line, fault }) => faultProblem(lock, line, fault)),
    ...orphans.map((line) => orphanProblem(lock, line)),
    ...agreements.flatMap((agreement) => problemsOf(folder, agreement, lock)),
  ];
}

function problemsOf(folder: Folder, agreement: ResolvedAgreement, lock: FolderLock): readonly Diagnostic[] {
  const line = lock.lineOf(agreement);
  if (line === undefined) return agreement.draft || lock.faults.length > 0 ? [] : [withoutLock(agreement)];
  if (agreement.draft) return [notApproved(agreement, line)];
  const kept = keptContent(folder, line);
  const isSame = digest(agreement, folder.settings.world.digest) === line.digest;
  const version = agreement.document.godkendelse?.version ?? line.version;
  const isVersion = version === line.version;
  return [
    ...(isVersion ? [] : [otherVersion(agreement, version, line)]),
    ...(isSame ? [] : changed(agreement, line, kept)),
    ...(isSame && isVersion && !kept.isApproved ? [notKept(agreement, kept)] : []),
  ];
}

function at({ place }: ResolvedAgreement, rule: PipelineRule, path: Path, message: Words, hint: Words): Diagnostic {
  return error({ rule, message, hint, span: spanAt(place.file, path), path: path.join('/') });
}

function changed(agreement: ResolvedAgreement, line: ReadLine, kept: KeptContent): readonly Diagnostic[] {
  const hint: Words = {
    da: `Sæt det tilbage, eller gør ændringen til et tillæg: \`aftale approve ${agreement.id} --amend --reason "…"\``,
    en: `Put it back, or make the change a tillæg: \`aftale approve ${agreement.id} --amend --reason "…"\``,
  };
  const { content } = kept;
  if (content === undefined || !kept.isApproved) {
    const message: Words = {
      da: `Aftalen er ændret, efter at version ${line.version} blev godkendt. Hvad der er ændret, kan ikke vises, for \`${kept.path}\` mangler eller er en anden.`,
      en: `The agreement was changed after version ${line.version} was approved. What was changed cannot be shown, because \`${kept.path}\` is missing or another.`,
    };
    return [at(agreement, 'ændret-efter-godkendelse', ['godkendelse'], message, hint)];
  }
  const now = contentOf(agreement);
  return changesBetween(content, now).map((change) => {
    const { da, en } = changeWords(change, [content, now]);
    const isShared = change.path[0] === 'koncern';
    const message: Words = {
      da: `Ændret${isShared ? ' i koncern.yaml' : ''} efter godkendelsen af version ${line.version}: ${da}`,
      en: `Changed${isShared ? ' in koncern.yaml' : ''} after the approval of version ${line.version}: ${en}`,
    };
    return at(agreement, 'ændret-efter-godkendelse', ownPath(change), message, hint);
  });
}

/** Where it stands in the agreement's own file; shared text is told of at the approval, for it is this approval that is broken. */
function ownPath({ path: [document, ...path] }: Change): Path {
  return document === 'aftale' && path.length > 0 ? path : ['godkendelse'];
}

function otherVersion(agreement: ResolvedAgreement, version: string, line: ReadLine): Diagnostic {
  return at(
    agreement,
    'lås-anden-version',
    ['godkendelse', 'version'],
    {
      da: `Aftalen siger version ${version}, men ${LOCK_FILE} siger, at version ${line.version} er godkendt.`,
      en: `The agreement says version ${version}, but ${LOCK_FILE} says that version ${line.version} is approved.`,
    },
    {
      da: `Ret versionen tilbage. En ny version laves med \`aftale approve ${agreement.id} --amend --reason "…"\`, også hvis kommandoen blev afbrudt.`,
      en: `Put the version back. A new one is made with \`aftale approve ${agreement.id} --amend --reason "…"\`, also when that was interrupted.`,
    },
  );
}

function notApproved(agreement: ResolvedAgreement, line: ReadLine): Diagnostic {
  return at(
    agreement,
    'lås-uden-godkendelse',
    ['status'],
    {
      da: `${LOCK_FILE} siger, at version ${line.version} er godkendt, men status er \`${agreement.status}\`.`,
      en: `${LOCK_FILE} says that version ${line.version} is approved, but the status is \`${agreement.status}\`.`,
    },
    {
      da: `Er den godkendt, eller blev \`aftale approve\` afbrudt, så kør \`aftale approve ${agreement.id}\` igen. Ellers slettes linje ${line.line} i ${LOCK_FILE}.`,
      en: `If it is approved, or \`aftale approve\` was interrupted, run \`aftale approve ${agreement.id}\` again. Otherwise delete line ${line.line} of ${LOCK_FILE}.`,
    },
  );
}

function notKept(agreement: ResolvedAgreement, { path }: KeptContent): Diagnostic {
  const message: Words = {
    da: `\`${path}\` mangler eller er ikke det, der blev godkendt. Så kan en senere ændring ikke vises.`,
    en: `\`${path}\` is missing or is not what was approved. A later change could not be shown.`,
  };
  const hint: Words = {
    da: `Kør \`aftale approve ${agreement.id}\` igen. Den skriver filen og ændrer ikke andet.`,
    en: `Run \`aftale approve ${agreement.id}\` again. It writes the file and changes nothing else.`,
  };
  return { ...at(agreement, 'godkendt-indhold-mangler', ['godkendelse'], message, hint), severity: 'warning' };
}

function withoutLock(agreement: ResolvedAgreement): Diagnostic {
  const message: Words = {
    da: `Aftalen er godkendt, men står ikke i ${LOCK_FILE}. Så opdages det ikke, hvis den ændres.`,
    en: `The agreement is approved, but is not in ${LOCK_FILE}. A change of it would not be noticed.`,
  };
  const hint: Words = {
    da: `Kør \`aftale approve ${agreement.id}\`.`,
    en: `Run \`aftale approve ${agreement.id}\`.`,
  };
  return { ...at(agreement, 'godkendt-uden-lås', ['status'], message, hint), severity: 'info' };
}

function lineSpan({ file }: FolderLock, line: number): Span {
  const lines = file.text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return { file, start, end: start + (lines[line - 1] ?? '').trimEnd().length };
}

function orphanProblem(lock: FolderLock, line: ReadLine): Diagnostic {
  return error({
    rule: 'lås-uden-aftale',
    message: {
      da: `Version ${line.version} af \`${line.id}\` for ${line.year} er godkendt, men aftalen er her ikke.`,
      en: `Version ${line.version} of \`${line.id}\` for ${line.year} is approved, but the agreement is not here.`,
    },
    hint: {
      da: 'Læg filen tilbage, eller ret dens `id` og `år` tilbage. Skal aftalen ikke længere være i mappen, så slet linjen.',
      en: 'Put the file back, or its `id` and `år` as they were. If it no longer belongs in the folder, delete the line.',
    },
    span: lineSpan(lock, line.line),
  });
}

const FAULTS: Readonly<Record<LockFault, { readonly message: Words; readonly hint: Words }>> = {
  'merge-marker': {
    message: {
      da: 'Linjen er et mærke, som git sætter, når to har ændret samme sted.',
      en: 'The line is a marker that git sets where two people changed the same place.',
    },
    hint: {
      da: 'Slet linjerne, der begynder med <<<<<<<, ======= og >>>>>>>, og behold linjerne med aftaler fra begge sider.',
      en: 'Delete the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep the lines of agreements from both sides.',
    },
  },
  unreadable: {
    message: {
      da: 'Linjen er ikke en linje om en godkendt aftale: år, id, version, dato og tre koder med ét mellemrum imellem.',
      en: 'The line is not one about an approved agreement: year, id, version, date and three codes, one space between.',
    },
    hint: {
      da: `Hent ${LOCK_FILE}, som den var, fra git. Den skrives af \`aftale approve\` og rettes ikke i hånden.`,
      en: `Take ${LOCK_FILE} as it was from git. It is written by \`aftale approve\` and not edited by hand.`,
    },
  },
  twice: {
    message: {
      da: 'Den samme version af aftalen er godkendt to gange med forskelligt indhold.',
      en: 'The same version of the agreement is approved twice, with different content.',
    },
    hint: {
      da: 'Find ud af, hvilket indhold parterne har godkendt, og slet den anden linje.',
      en: 'Find out which content the parties approved, and delete the other line.',
    },
  },
};

function faultProblem(lock: FolderLock, line: number, fault: LockFault): Diagnostic {
  return error({ rule: 'lås-kan-ikke-læses', ...FAULTS[fault], span: lineSpan(lock, line) });
}

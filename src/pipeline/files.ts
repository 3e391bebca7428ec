import type { Diagnostic, Outcome, World } from '../core/index.ts';
import { isInside } from './inside.ts';
import { error, refusal, unreadable } from './problems.ts';

/** A file of the agreement folder, read. */
export interface FolderFile {
  /** Relative to the folder of aftale.yaml, with `/`, in NFC. */
  readonly path: string;
  /** Absolute, as the system writes it. */
  readonly location: string;
  readonly bytes: Uint8Array;
}

/** Agreements are some tens of kilobytes; `load` refuses above 1 MB in words of its own, and this keeps the rest out of memory. */
const LARGEST_FILE = 4_000_000;

/** A municipality has some hundred agreements a year; beyond this the folder is another one than meant. */
const MOST_FILES = 20_000;
const DEEPEST = 16;

/** What Node puts for bytes of a name that are no UTF-8; under such a name nothing can be opened. */
const UNREADABLE_LETTER = '\uFFFD';

/** Shared drives and tools leave folders that are nobody's agreements. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

interface Walk {
  readonly world: World;
  readonly root: string;
  readonly isWanted: (name: string) => boolean;
  readonly found: string[];
  readonly diagnostics: Diagnostic[];
  readonly leftOut: Diagnostic[];
  /** Real paths of the folders already visited: links may lead round in a ring. */
  readonly visited: Set<string>;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [left, right] = [a.name.normalize('NFC'), b.name.normalize('NFC')];
  return left < right ? -1 : left > right ? 1 : 0;
}

function outside(path: string): Diagnostic {
  return error({
    rule: 'sti-uden-for-mappen',
    message: {
      da: `\`${path}\` er en genvej, der fører ud af mappen med aftaler, og læses ikke.`,
      en: `\`${path}\` is a link that leads out of the agreement folder, and is not read.`,
    },
    hint: {
      da: 'Læg filen selv i mappen i stedet for genvejen.',
      en: 'Put the file itself there instead of the link.',
    },
    span: unreadable(path),
  });
}

function unreadableName(path: string): Diagnostic {
  return error({
    rule: 'filnavn-kan-ikke-læses',
    message: {
      da: `Navnet \`${path}\` er skrevet i et gammelt tegnsæt og kan ikke læses. Filen eller mappen er sprunget over.`,
      en: `The name \`${path}\` is written in an old encoding and cannot be read. The file or folder was left out.`,
    },
    hint: {
      da: 'Giv den et nyt navn, hvor æ, ø og å skrives igen.',
      en: 'Give it a new name, with its special letters typed again.',
    },
    span: unreadable(path),
  });
}

function visitLink(walk: Walk, location: string, depth: number): void {
  const { world, root } = walk;
  const path = world.relative(root, location);
  const real = world.realPath(location);
  if (!real.ok) {
    if (walk.isWanted(path)) walk.diagnostics.push(refusal('read', path, real.failure));
    return;
  }
  if (!isInside(world, root, location)) {
    walk.diagnostics.push(outside(path));
  } else if (world.kindOf(real.value) === 'directory') visitFolder(walk, location, depth);
  else if (walk.isWanted(path)) walk.found.push(location);
}

function visitFolder(walk: Walk, folder: string, depth: number): void {
  const { world } = walk;
  const real = world.realPath(folder);
  const listed = world.list(folder);
  if (!real.ok || !listed.ok) {
    const failure = real.ok ? (listed.ok ? 'other' : listed.failure) : real.failure;
    walk.diagnostics.push(refusal('read', world.relative(walk.root, folder), failure));
    return;
  }
  if (walk.visited.has(real.value) || depth > DEEPEST) return;
  walk.visited.add(real.value);
  for (const entry of [...listed.value].sort(byName)) {
    if (walk.found.length >= MOST_FILES) return;
    if (isSkipped(entry.name)) continue;
    const location = world.resolve(folder, entry.name);
    if (entry.name.includes(UNREADABLE_LETTER)) {
      if (entry.kind !== 'file' || walk.isWanted(entry.name)) {
        walk.leftOut.push(unreadableName(world.relative(walk.root, location)));
      }
    } else if (entry.kind === 'link') visitLink(walk, location, depth + 1);
    else if (entry.kind === 'directory') visitFolder(walk, location, depth + 1);
    else if (entry.kind === 'file' && walk.isWanted(entry.name)) walk.found.push(location);
  }
}

/** The wanted files of a folder, and what is wrong with it. */
interface FilesRead extends Outcome<readonly FolderFile[]> {
  /** Problems of single files that are left out; the others can be worked with. */
  readonly leftOut: readonly Diagnostic[];
}

/** All wanted files under a folder, sorted by path and read; what leads out of `root` is refused, rings are walked once. */
export function readFiles(world: World, root: string, folder: string, isWanted: (name: string) => boolean): FilesRead {
  const walk: Walk = { world, root, isWanted, found: [], diagnostics: [], leftOut: [], visited: new Set() };
  if (isInside(world, root, folder)) visitFolder(walk, folder, 0);
  else walk.diagnostics.push(outside(world.relative(root, folder)));
  if (walk.found.length >= MOST_FILES) {
    walk.diagnostics.push(
      error({
        rule: 'for-mange-filer',
        message: {
          da: `Mappen har over ${MOST_FILES} filer; kun de første er læst.`,
          en: `The folder has more than ${MOST_FILES} files; only the first were read.`,
        },
        hint: { da: 'Ret `mapper: aftaler` i aftale.yaml.', en: 'Correct `mapper: aftaler` in aftale.yaml.' },
        span: unreadable(world.relative(root, folder)),
      }),
    );
  }
  const files = walk.found.flatMap((location): readonly FolderFile[] => {
    const path = world.relative(root, location);
    const bytes = world.read(location, LARGEST_FILE);
    if (bytes.ok) return [{ path, location, bytes: bytes.value }];
    walk.diagnostics.push(refusal('read', path, bytes.failure));
    return [];
  });
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { value: sorted, diagnostics: walk.diagnostics, leftOut: walk.leftOut };
}

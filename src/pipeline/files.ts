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
  /** Real paths of the folders already visited: links may lead round in a ring. */
  readonly visited: Set<string>;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [left, right] = [a.name.normalize('NFC'), b.name.normalize('NFC')];
  return left < right ? -1 : left > right ? 1 : 0;
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
    walk.diagnostics.push(
      error({
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
      }),
    );
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
    if (entry.kind === 'link') visitLink(walk, location, depth + 1);
    else if (entry.kind === 'directory') visitFolder(walk, location, depth + 1);
    else if (entry.kind === 'file' && walk.isWanted(entry.name)) walk.found.push(location);
  }
}

/** All wanted files under a folder, sorted by path and read; links that lead out of `root` are refused, rings are walked once. */
export function readFiles(
  world: World,
  root: string,
  folder: string,
  isWanted: (name: string) => boolean,
): Outcome<readonly FolderFile[]> {
  const walk: Walk = { world, root, isWanted, found: [], diagnostics: [], visited: new Set() };
  visitFolder(walk, folder, 0);
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
  return { value: sorted, diagnostics: walk.diagnostics };
}

import type { World } from '../core/index.ts';
import type { KeptFile } from './documents.ts';
import { isPlaceOf, LARGEST_DOCUMENT } from './places.ts';

/** What is known of a document that was made: of which inputs, and which bytes came out. */
export interface Remembered {
  /** Digest of everything that went in; empty for one that is made again whatever happens. */
  readonly inputs: string;
  /** Digest of the file as it was written: one that was edited since is made again. */
  readonly output: string;
  readonly pages: number;
  /** Where it lies below the folder of documents: under its own name, or beside what is kept there. */
  readonly place: string;
  /** The file is not the one that was made, but that one signed. */
  readonly isSigned: boolean;
  readonly kept: readonly KeptFile[];
}

/** One document of the last run. */
interface RunDocument {
  /** Below the folder of documents: the key of {@link State.documents}. */
  readonly name: string;
  readonly id: string;
  readonly year: string;
  readonly format: string;
  readonly source: string;
}

/** A build after which all was well: if nothing of it changed since, the files need not even be parsed. */
interface Run {
  /** Digest of the whole folder and of what was asked for. */
  readonly key: string;
  readonly followUps: number;
  readonly documents: readonly RunDocument[];
}

/** What earlier builds into a folder left. */
export interface State {
  /** By the document's name below the folder of documents. */
  readonly documents: ReadonlyMap<string, Remembered>;
  readonly run: Run | undefined;
}

const STATE_FILE = '.aftale-tilstand.json';
const LARGEST_STATE = 20_000_000;
const VERSION = 3;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isRemembered(value: unknown): value is Remembered {
  if (!isFields(value)) return false;
  const isRight =
    ['inputs', 'output', 'place'].every((name) => typeof value[name] === 'string') &&
    typeof value['pages'] === 'number' &&
    typeof value['isSigned'] === 'boolean';
  return isRight && Array.isArray(value['kept']) && value['kept'].every(isKept);
}

function isKept(value: unknown): value is KeptFile {
  if (!isFields(value) || typeof value['name'] !== 'string' || typeof value['digest'] !== 'string') return false;
  return value['why'] === 'signed' || value['why'] === 'unreadable';
}

function isRunDocument(value: unknown): value is RunDocument {
  const names = ['name', 'id', 'year', 'format', 'source'];
  return isFields(value) && names.every((name) => typeof value[name] === 'string');
}

function isRun(value: unknown): value is Run {
  if (!isFields(value) || typeof value['key'] !== 'string' || typeof value['followUps'] !== 'number') return false;
  return Array.isArray(value['documents']) && value['documents'].every(isRunDocument);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Anything that is not as we wrote it counts as nothing, a link above all: we write files. */
export function readState(world: World, folder: string): State {
  const location = world.resolve(folder, STATE_FILE);
  const bytes = world.kindOf(location) === 'file' ? world.read(location, LARGEST_STATE) : undefined;
  const value = bytes?.ok ? parsed(new TextDecoder().decode(bytes.value)) : undefined;
  if (!isFields(value) || value['version'] !== VERSION || !isFields(value['documents'])) {
    return { documents: new Map(), run: undefined };
  }
  const remembered = Object.entries(value['documents']).flatMap(([name, one]) =>
    // A file at its place may be deleted, so that no other may be named.
    isRemembered(one) && isPlaceOf(name, one.place) ? [[name, one] as const] : [],
  );
  return { documents: new Map(remembered), run: isRun(value['run']) ? value['run'] : undefined };
}

/** Remembers for the next build; if that is refused, the next build makes more than it must. */
export function writeState(world: World, folder: string, { documents, run }: State): void {
  const sorted = Object.fromEntries([...documents].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: VERSION, documents: sorted, run }, null, 1)}\n`;
  world.write(world.resolve(folder, STATE_FILE), new TextEncoder().encode(text));
}

function hasDigest(world: World, location: string, digest: string): boolean {
  const bytes = world.read(location, LARGEST_DOCUMENT);
  return bytes.ok && world.digest(bytes.value) === digest;
}

/** Whether a document is as it was, and what it lies beside as well. */
export function isUntouched(world: World, base: string, { place, output, kept }: Remembered): boolean {
  const all = [...kept, { name: place, digest: output }];
  return all.every(({ name, digest }) => hasDigest(world, world.resolve(base, name), digest));
}

import type { World } from '../core/index.ts';

/** What is known of a document that was made: of which inputs, and which bytes came out. */
export interface Remembered {
  /** Digest of everything that went in. */
  readonly inputs: string;
  /** Digest of the file as it was written: one that was edited since is made again. */
  readonly output: string;
  readonly pages: number;
}

/** By the document's name below the folder of documents. */
export type State = ReadonlyMap<string, Remembered>;

const STATE_FILE = '.aftale-tilstand.json';
const LARGEST_STATE = 20_000_000;
const VERSION = 1;

function isRemembered(value: unknown): value is Remembered {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inputs' in value &&
    typeof value.inputs === 'string' &&
    'output' in value &&
    typeof value.output === 'string' &&
    'pages' in value &&
    typeof value.pages === 'number'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What earlier builds into this folder left; anything that is not as we wrote it counts as nothing. */
export function readState(world: World, folder: string): State {
  const bytes = world.read(world.resolve(folder, STATE_FILE), LARGEST_STATE);
  const value = bytes.ok ? parsed(new TextDecoder().decode(bytes.value)) : undefined;
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION)
    return new Map();
  if (!('documents' in value) || typeof value.documents !== 'object' || value.documents === null) return new Map();
  return new Map(
    Object.entries(value.documents).filter((entry): entry is [string, Remembered] => isRemembered(entry[1])),
  );
}

/** Remembers for the next build; if that is refused, the next build makes more than it must. */
export function writeState(world: World, folder: string, state: State): void {
  const documents = Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: VERSION, documents }, null, 1)}\n`;
  world.write(world.resolve(folder, STATE_FILE), new TextEncoder().encode(text));
}

const LARGEST_DOCUMENT = 200_000_000;

/** Whether a document still is what we made, of what it would be made of now. */
export function isUnchanged(
  world: World,
  location: string,
  made: Remembered | undefined,
  inputs: string,
): made is Remembered {
  if (made === undefined || made.inputs !== inputs) return false;
  const bytes = world.read(location, LARGEST_DOCUMENT);
  return bytes.ok && world.digest(bytes.value) === made.output;
}

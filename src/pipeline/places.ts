import type { World } from '../core/index.ts';
import { mayBeSigned, ownProperties, signedState } from '../seal/index.ts';
import type { KeptFile } from './documents.ts';

export const LARGEST_DOCUMENT = 200_000_000;
/** Nobody has so many versions signed without putting one away. */
const MOST_PLACES = 20;

/** Where a document lies or may be put, below the folder of documents. */
export interface Spot {
  readonly name: string;
  /** Files that stand in its place and are not touched, by their names. */
  readonly kept: readonly KeptFile[];
  /** The signed file that says what the document says, where there is one: then nothing is to be written. */
  readonly signed: Uint8Array | undefined;
}

/** What a new document has to go round. */
export interface Arrival {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the file that an earlier build left. */
  readonly earlier: string | undefined;
  readonly isCopy: (signed: Uint8Array) => boolean;
}

/** `2026/skole.pdf` as `2026/skole.ny.pdf`, then `2026/skole.ny-2.pdf`. */
function placeName(name: string, turn: number): string {
  if (turn === 0) return name;
  const end = name.lastIndexOf('.');
  return `${name.slice(0, end)}.ny${turn === 1 ? '' : `-${turn}`}${name.slice(end)}`;
}

/** Whether a place is one of a document's. */
export function isPlaceOf(name: string, place: string): boolean {
  return Array.from({ length: MOST_PLACES }, (_, turn) => placeName(name, turn)).includes(place);
}

type Standing =
  | { readonly kind: 'nothing' | 'ours' | 'foreign' }
  | { readonly kind: 'kept'; readonly why: KeptFile['why']; readonly bytes: Uint8Array; readonly digest: string };

/** What stands at a place. Only a file that may be written over, or that somebody may have signed, is read. */
function standingAt(world: World, location: string, isFirst: boolean, { bytes: made, earlier }: Arrival): Standing {
  if (world.kindOf(location) === 'missing') return { kind: 'nothing' };
  const read = world.read(location, LARGEST_DOCUMENT);
  if (!read.ok) {
    const isShut = read.failure === 'not-permitted' || read.failure === 'too-large';
    // What else is in the way is told by the system when the document is written.
    return isShut
      ? { kind: 'kept', why: 'unreadable', bytes: new Uint8Array(), digest: '' }
      : { kind: isFirst ? 'ours' : 'foreign' };
  }
  const digest = world.digest(read.value);
  // As with what is left over, the state is only believed of a file that nobody can have signed.
  if (digest === earlier && !mayBeSigned(read.value)) return { kind: 'ours' };
  const state = signedState(read.value);
  if (state.kind === 'unreadable') return { kind: 'kept', why: 'unreadable', bytes: read.value, digest };
  if (state.kind === 'read' && state.isSigned) return { kind: 'kept', why: 'signed', bytes: read.value, digest };
  return { kind: isFirst || isOfSame(read.value, made) ? 'ours' : 'foreign' };
}

/** A document of the same agreement that an earlier build left, where its state was lost. */
function isOfSame(standing: Uint8Array, made: Uint8Array): boolean {
  const [one, other] = [ownProperties(standing), ownProperties(made)];
  return one.id !== undefined && one.id === other.id && one.year === other.year;
}

/** Whether a file is what an earlier build left, and nobody's besides: the state may be of another day, or made up. */
export function isLeftover(world: World, location: string, output: string): boolean {
  const read = world.read(location, LARGEST_DOCUMENT);
  return read.ok && world.digest(read.value) === output && !mayBeSigned(read.value);
}

/** The place of a document: its own, or one beside it where a signed file stands there; undefined when there is none left. */
export function spotFor(world: World, base: string, arrival: Arrival): Spot | undefined {
  const kept: KeptFile[] = [];
  let free: Spot | undefined;
  for (let turn = 0; turn < MOST_PLACES; turn += 1) {
    const name = placeName(arrival.name, turn);
    const standing = standingAt(world, world.resolve(base, name), turn === 0, arrival);
    if (standing.kind === 'foreign') continue;
    if (standing.kind === 'kept') {
      if (standing.why === 'signed' && arrival.isCopy(standing.bytes)) return { name, kept, signed: standing.bytes };
      kept.push({ name, digest: standing.digest, why: standing.why });
      continue;
    }
    free ??= { name, kept: [...kept], signed: undefined };
    // Where the own place is empty, the signed file may still lie beside it.
    if (turn > 0 || standing.kind === 'ours') break;
  }
  return free;
}

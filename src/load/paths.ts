import { positionAt, type Span, wholeFile } from '../core/index.ts';
import type { ListNode, MapEntry, MapNode, ParsedFile, Path, SourceNode } from './parsed-file.ts';

/** A scalar's text, a list, or a record without prototype (so that `__proto__` is a key like any other); nothing is null. */
export type PlainValue = string | null | readonly PlainValue[] | PlainRecord;

export interface PlainRecord {
  readonly [key: string]: PlainValue;
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** The entries of a map by key, made once: there may be thousands, and problems with each of them. */
export function entriesByKey(map: MapNode): ReadonlyMap<string, MapEntry> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map(map.entries.map((entry) => [entry.key, entry]));
  indexes.set(map, index);
  return index;
}

function entryOf(node: SourceNode, key: string): MapEntry | undefined {
  return node.kind === 'map' ? entriesByKey(node).get(key) : undefined;
}

function childOf(node: SourceNode, step: string): SourceNode | undefined {
  if (node.kind === 'list') return /^\d{1,9}$/.test(step) ? node.items[Number(step)] : undefined;
  return entryOf(node, step)?.value;
}

/** The node at a path; undefined when a step is missing. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = childOf(node, step);
  }
  return node;
}

/** The place of a key itself, of an item for a list; for what is missing the nearest parent's. */
export function keySpanAt(parsed: ParsedFile, path: Path): Span {
  let span = wholeFile(parsed.file);
  let node = parsed.root;
  for (const step of path) {
    if (node === undefined) return span;
    const next: SourceNode | undefined = childOf(node, step);
    if (next === undefined) return span;
    span = entryOf(node, step)?.keySpan ?? next.span;
    node = next;
  }
  return span;
}

/** The place of a value; for a key that is missing, or has nothing after it, the nearest existing key. */
export function spanAt(parsed: ParsedFile, path: Path): Span {
  const node = parsed.root === undefined ? undefined : nodeAt(parsed.root, path);
  if (node === undefined || node.span.end === node.span.start) return keySpanAt(parsed, path);
  return node.span;
}

/** The path of what stands at an offset of the file: the deepest key or item that holds it. */
export function pathAt(root: SourceNode, offset: number): Path {
  const path: string[] = [];
  let node: SourceNode | undefined = root;
  while (node !== undefined && node.kind !== 'scalar') {
    const next: readonly [string, SourceNode] | undefined = stepAt(node, offset);
    if (next === undefined) break;
    path.push(next[0]);
    node = next[1];
  }
  return path;
}

/** Longer keys, and those of several lines, are what yaml makes of a line without a colon. */
const LONGEST_KEY = 200;

function isKey({ file, start, end }: Span): boolean {
  return end - start <= LONGEST_KEY && !file.text.slice(start, end).includes('\n');
}

/** False for a place behind an entry that is indented no deeper: it belongs to the parent. */
function holds({ keySpan, value }: MapEntry, offset: number): boolean {
  if (offset <= value.span.end) return true;
  return positionAt(keySpan.file, offset).column > positionAt(keySpan.file, keySpan.start).column;
}

/** The last key or item that begins at or before an offset. */
function stepAt(node: MapNode | ListNode, offset: number): readonly [string, SourceNode] | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.findLast((each) => each.keySpan.start <= offset && isKey(each.keySpan));
    return entry === undefined || !holds(entry, offset) ? undefined : [entry.key, entry.value];
  }
  const index = node.items.findLastIndex(({ span }) => span.start <= offset);
  const item = node.items[index];
  return item === undefined ? undefined : [String(index), item];
}

/** The values alone, as a schema checker wants them. */
export function plainValue(node: SourceNode): PlainValue {
  if (node.kind === 'scalar') return node.style === 'empty' ? null : node.text;
  if (node.kind === 'list') return node.items.map(plainValue);
  const record: Record<string, PlainValue> = Object.create(null);
  for (const entry of node.entries) record[entry.key] = plainValue(entry.value);
  return record;
}

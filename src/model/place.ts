import { INTERNAL_NOTE } from '../check/index.ts';
import { type MapNode, nodeAt, type ParsedFile, type Path, type SourceNode } from '../load/index.ts';

/** Where a thing stands. Koncern parts of an agreement stand in another file, so the file is always said. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
}

/** A place further in: `below(effort.place, 'delmål', 'A')`. */
export function below(place: Place, ...steps: Path): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

function sourceAt({ file, path }: Place): SourceNode | undefined {
  return file.root === undefined ? undefined : nodeAt(file.root, path);
}

/**
 * Whether something stands there, or a value stands in its way: also what the schema refused and a key with nothing after
 * it, which are problems of their own. Empty lists and records are nothing.
 */
export function isWritten(place: Place): boolean {
  const node = sourceAt(place);
  if (node === undefined) return place.path.length > 0 && isScalar({ ...place, path: place.path.slice(0, -1) });
  if (node.kind === 'map') return node.entries.length > 0;
  return node.kind === 'scalar' || node.items.length > 0;
}

/** Whether anything is filled in there or below: a follow-up is laid out with empty fields, which say nothing. */
export function isFilledIn(place: Place): boolean {
  const node = sourceAt(place);
  return node !== undefined && hasText(node);
}

function hasText(node: SourceNode): boolean {
  if (node.kind === 'scalar') return node.text.trim() !== '';
  return node.kind === 'list' ? node.items.some(hasText) : node.entries.some(({ value }) => hasText(value));
}

function isScalar(place: Place): boolean {
  return sourceAt(place)?.kind === 'scalar';
}

function mapAt(place: Place): MapNode | undefined {
  const node = sourceAt(place);
  return node?.kind === 'map' ? node : undefined;
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.style === 'empty';
}

/**
 * Whether the schema could read all that stands there: `c` among letters or a list among fields may be the very thing that
 * is referred to. `read` is what it made of it.
 */
export function isFullyRead(place: Place, read: object | undefined): boolean {
  const node = sourceAt(place);
  if (node === undefined || isEmpty(node)) return true;
  if (node.kind === 'list') return Array.isArray(read) && read.length === node.items.length;
  if (node.kind === 'scalar') return false;
  return node.entries.every(
    ({ key, value }) => key === INTERNAL_NOTE || Object.hasOwn(read ?? {}, key) || isEmpty(value),
  );
}

/**
 * The keys of a map but for internal notes, as they follow each other in the file; objects would put `2` before `10`, whatever stood first. Under a
 * misspelt key, which the schema stage reads as the one that was meant, there is only the record to go by.
 */
export function keysInOrder(place: Place, record: object = {}): readonly string[] {
  const keys = mapAt(place)?.entries.map((entry) => entry.key) ?? Object.keys(record);
  return keys.filter((key) => key !== INTERNAL_NOTE);
}

/** The filled-in entries of a record in the order of the file, each with its place. */
export function entriesInOrder<T>(
  record: Readonly<Record<string, T>> | undefined,
  place: Place,
): readonly { readonly key: string; readonly value: T; readonly place: Place }[] {
  if (record === undefined) return [];
  return keysInOrder(place, record).flatMap((key) => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    return value === undefined ? [] : [{ key, value, place: below(place, key) }];
  });
}

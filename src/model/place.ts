import { type MapNode, nodeAt, type ParsedFile, type Path } from '../load/index.ts';

/** Where a thing stands. Koncern parts of an agreement stand in another file, so the file is always said. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
}

/** A place further in: `below(effort.place, 'delmål', 'A')`. */
export function below(place: Place, ...steps: Path): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

function mapAt(place: Place): MapNode | undefined {
  const node = place.file.root === undefined ? undefined : nodeAt(place.file.root, place.path);
  return node?.kind === 'map' ? node : undefined;
}

/** The keys of a map as they follow each other in the file; objects would sort `1`, `2`, `10` and forget what stood first. */
export function keysInOrder(place: Place): readonly string[] {
  return mapAt(place)?.entries.map((entry) => entry.key) ?? [];
}

/** The filled-in entries of a record in the order of the file, each with its place. */
export function entriesInOrder<T>(
  record: Readonly<Record<string, T>> | undefined,
  place: Place,
): readonly { readonly key: string; readonly value: T; readonly place: Place }[] {
  if (record === undefined) return [];
  return keysInOrder(place).flatMap((key) => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    return value === undefined ? [] : [{ key, value, place: below(place, key) }];
  });
}

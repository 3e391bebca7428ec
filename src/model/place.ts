import type { ParsedFile, Path } from '../load/index.ts';

/** Where a thing stands. Koncern parts of an agreement stand in another file, so the file is always said. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
}

/** A place further in: `below(effort.place, 'delmål', 'A')`. */
export function below(place: Place, ...steps: Path): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

import type { Diagnostic, Words, World } from '../core/index.ts';
import { refusal } from './problems.ts';

/** A file that is to be written. */
export interface NewFile {
  /** Relative to the agreement folder. */
  readonly path: string;
  readonly location: string;
  readonly bytes: Uint8Array;
  /** What it held when `bytes` was made of it; undefined for a file that was not there. */
  readonly before: Uint8Array | undefined;
}

const ELSEWHERE: Words = {
  da: 'Sørg for, at du kan skrive i mappen, og prøv igen. Intet er ændret.',
  en: 'Make sure that you can write to the folder, and try again. Nothing was changed.',
};

/** Writes files one after the other; when one is refused, or another program wrote to it, those before it are put back as they were. */
export function writeAll(world: World, files: readonly NewFile[]): Diagnostic | undefined {
  const undo: (() => void)[] = [];
  for (const { path, location, bytes, before } of files) {
    const written = before === undefined ? world.create(location, bytes) : world.replace(location, before, bytes);
    if (!written.ok) {
      for (const back of undo.reverse()) back();
      const problem = refusal('write', path, written.failure);
      const isPlace = ['read-only', 'missing', 'not-permitted', 'not-a-directory'].includes(written.failure);
      return isPlace ? { ...problem, hint: ELSEWHERE } : problem;
    }
    undo.push(() => (before === undefined ? world.remove(location) : world.replace(location, bytes, before)));
  }
  return undefined;
}

import type { Diagnostic, Words, World } from '../core/index.ts';
import { refusal } from './problems.ts';

/** A file that is to be written. */
export interface NewFile {
  /** Relative to the agreement folder. */
  readonly path: string;
  readonly location: string;
  readonly bytes: Uint8Array;
}

const ELSEWHERE: Words = {
  da: 'Sørg for, at du kan skrive i mappen, og prøv igen. Intet er ændret.',
  en: 'Make sure that you can write to the folder, and try again. Nothing was changed.',
};

/** Writes files one after the other; when one is refused, those before it are put back as they were. */
export function writeAll(world: World, files: readonly NewFile[]): Diagnostic | undefined {
  const undo: (() => void)[] = [];
  for (const { path, location, bytes } of files) {
    const before = world.read(location, Number.MAX_SAFE_INTEGER);
    const written = world.write(location, bytes);
    if (!written.ok) {
      for (const back of undo.reverse()) back();
      const problem = refusal('write', path, written.failure);
      const isPlace = ['read-only', 'missing', 'not-permitted', 'not-a-directory'].includes(written.failure);
      return isPlace ? { ...problem, hint: ELSEWHERE } : problem;
    }
    undo.push(() => (before.ok ? world.write(location, before.value) : world.remove(location)));
  }
  return undefined;
}

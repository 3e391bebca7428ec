import type { FolderFile } from './files.ts';

/** A file that did not come through YAML or the schema; nothing can be made of it, not even a draft. */
export interface BrokenFile {
  readonly path: string;
  /** What can be guessed from its lines, so that the summary can name it; `''` where nothing can. */
  readonly type: string;
  readonly id: string;
  readonly year: string;
}

/** Top-level keys stand at the start of a line, also in a file that YAML refuses. */
function guess(text: string, key: string): string {
  return new RegExp(`^${key}:[ \\t]*["']?([^\\s"'#]+)`, 'm').exec(text)?.[1] ?? '';
}

export function brokenFile({ path, bytes }: FolderFile): BrokenFile {
  const text = new TextDecoder().decode(bytes).normalize('NFC');
  const name = (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return {
    path,
    type: guess(text, 'type') || (name === 'koncern' ? 'koncern' : 'aftale'),
    id: guess(text, 'id') || guess(text, 'aftale') || name,
    year:
      /^\d{4}(?:[-/]\d{2,4})?$/.exec(guess(text, 'år'))?.[0] ?? /(?:^|\/)(\d{4}(?:-\d{2,4})?)\//.exec(path)?.[1] ?? '',
  };
}

import { load, nodeAt, type ParsedFile } from '../load/index.ts';
import { editsFor } from './edits.ts';
import { type Entry, says } from './entry.ts';

/** A text with edits made in it. */
type MakeEdits = (text: string, edits: ReturnType<typeof editsFor>) => string;

/** The values that a text does not say as they were given. */
function unsaid(path: string, text: string, entries: readonly Entry[]): readonly Entry[] {
  const root = load(path, new TextEncoder().encode(text)).value?.root;
  return entries.filter(({ path: place, value }) => {
    const node = root === undefined ? undefined : nodeAt(root, place);
    return node?.kind !== 'scalar' || !says(node.text, value);
  });
}

/** A follow-up with values filled in; `unsaid` are those that could not be put there, and the text is then not to be used. */
export interface Filled {
  readonly text: string;
  readonly unsaid: readonly Entry[];
}

/** Fills values into a follow-up, and reads it again: what was given must stand there, whatever the file looked like. */
export function fill(parsed: ParsedFile, entries: readonly Entry[], makeEdits: MakeEdits): Filled {
  const { path, text: before } = parsed.file;
  const text = makeEdits(before, editsFor(parsed, entries));
  return { text, unsaid: unsaid(path, text, entries) };
}

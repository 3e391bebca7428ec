import type { Span } from '../core/index.ts';
import { keySpanAt, nodeAt, spanAt } from '../load/index.ts';
import type { Place } from '../model/index.ts';

/** A pattern of a sentence that never ends would overflow; then the whole value is shown. */
const LONGEST_PATTERN = 2000;

/** Words in a file, which may break the line and indent wherever the value has one space. */
function findWithin(text: string, { start, end }: Span, words: string): readonly [number, number] | undefined {
  const at = text.indexOf(words, start);
  if (at !== -1 && at + words.length <= end) return [at, at + words.length];
  if (words.length > LONGEST_PATTERN) return undefined;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const found = new RegExp(pattern).exec(text.slice(start, end));
  return found === null ? undefined : [start + found.index, start + found.index + found[0].length];
}

/** A record or a list is shown by its key: its value may fill a page. */
export function spanOf({ file, path }: Place, within: string | undefined): Span {
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  const span = node === undefined || node.kind === 'scalar' ? spanAt(file, path) : keySpanAt(file, path);
  const [start, end] = (within === undefined ? undefined : findWithin(file.file.text, span, within)) ?? [];
  return start === undefined || end === undefined ? span : { ...span, start, end };
}

/** Where words stand on one line of a value and in no longer word or number, as often as they do. */
export function spansWithin({ file, path }: Place, words: string): readonly Span[] {
  const { start, end, ...rest } = spanAt(file, path);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,/§:])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d'’-])`,
    'gu',
  );
  return [...file.file.text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    ...rest,
    start: start + index,
    end: start + index + found.length,
  }));
}

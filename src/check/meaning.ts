import type { Field } from './field.ts';
import { type LeafValue, readLeaf } from './leaf.ts';
import { wordMeant } from './word.ts';

/** What a scalar's text means where the field stands: a word of the contract, or the value that is read; undefined when neither. */
export function meaningOf({ words, format }: Field, text: string): LeafValue | undefined {
  const word = words === undefined ? undefined : wordMeant(text, words);
  if (word !== undefined || format === undefined) return word;
  const reading = readLeaf(format, text);
  return reading.ok ? reading.value : undefined;
}

import type { Indstillinger } from '../../check/index.ts';
import type { Field } from '../field.ts';
import type { Values } from './values.ts';
import { defaultWords, eachWord, type WordKey } from './words.ts';

/** The words of a document: the municipality's own where `betegnelser` gives one. */
export function wordsOf(settings: Indstillinger, values: Values): Readonly<Record<WordKey, Field>> {
  const own = settings.betegnelser ?? {};
  return eachWord((key) => {
    const word = Object.hasOwn(own, key) ? values.text(own[key], 'betegnelser', key) : undefined;
    return word ?? values.fields.plain(defaultWords[key], undefined);
  });
}

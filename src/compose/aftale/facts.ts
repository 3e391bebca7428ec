import type { Numbered } from '../../model/index.ts';
import { formatTerm } from '../../text/index.ts';
import type { Field } from '../field.ts';
import { listed, type Values } from './values.ts';
import type { FactView } from './view.ts';
import type { WordKey } from './words.ts';

/** Those facts that are filled in, with their names. */
export function facts(
  ord: Readonly<Record<WordKey, Field>>,
  named: readonly (readonly [WordKey, Field | undefined])[],
): readonly FactView[] {
  return named.flatMap(([key, værdi]) => (værdi === undefined ? [] : [{ navn: ord[key], værdi }]));
}

/** The letters that a thing serves: `B og D`, in one piece, because a letter alone on a line reads as a slip. */
export function delmålReferences(thing: Numbered<unknown>, values: Values): Field | undefined {
  const letters = listed(thing.delmål.map(({ text }) => text));
  return values.text(letters.replaceAll(' ', '\u00a0'), 'delmål');
}

/** A deadline, with its own place only where it is written: one that follows from the løbetid has none. */
export function deadline({ frist }: Pick<Numbered<unknown>, 'frist'>, values: Values): Field | undefined {
  if (frist === undefined) return undefined;
  return frist.byDefault ? values.fields.plain(formatTerm(frist.term), undefined) : values.term(frist.term, 'frist');
}

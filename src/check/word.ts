import type { Words } from '../core/index.ts';
import { closest, fold } from '../text/index.ts';
import { quoted, type Refusal, refused } from './words.ts';

/** Spaces, `_`, `-` and case do not matter in a word of the contract. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** The word of the contract that is written here (`ikke_opfyldt` is `ikke opfyldt`); undefined when it is none. */
export function wordMeant(text: string, words: readonly string[]): string | undefined {
  if (words.includes(text)) return text;
  const meant = plain(text);
  return words.find((word) => plain(word) === meant);
}

/** Shorter beginnings say too little. */
const SHORTEST_BEGINNING = 4;

/** The only word that goes on where the text stops, or stops where the text goes on (`frist_dato`). */
function sameBeginning(meant: string, words: readonly string[]): string | undefined {
  const [only, ...others] = words.filter((word) => {
    const [short = '', long = ''] = [meant, fold(word)].sort((a, b) => a.length - b.length);
    return short.length >= SHORTEST_BEGINNING && long.startsWith(short);
  });
  return others.length === 0 ? only : undefined;
}

/** The word or key that was probably meant; ae, oe and aa count as æ, ø and å. */
export function nearest(text: string, words: readonly string[]): string | undefined {
  const meant = fold(text);
  return words.find((word) => fold(word) === meant) ?? closest(text, words) ?? sameBeginning(meant, words);
}

/** The refusal of a text where only certain words have a meaning; `expected` says what may stand there. */
export function refusedWord(text: string, words: readonly string[], expected: Words): Refusal {
  const near = nearest(text, words);
  const unusable = { da: `${quoted(text)} kan ikke bruges her.`, en: `${quoted(text)} cannot be used here.` };
  const refusal = refused(
    near === undefined
      ? unusable
      : { da: `${unusable.da} Mente du \`${near}\`?`, en: `${unusable.en} Did you mean \`${near}\`?` },
    { da: `Skriv ${expected.da}.`, en: `Write ${expected.en}.` },
  );
  return near === undefined ? refusal : { ...refusal, instead: near };
}

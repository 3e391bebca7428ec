import type { Rule, Sentence } from '../rule.ts';

/** Shorter texts have a LIX by chance. */
const LEAST_WORDS = 100;
/** C. H. Björnsson, Läsbarhet (1968): words of more than six letters are long. */
const LONG_WORD = 6;
/** As much of a sentence as is needed to find it. */
const SHOWN_WORDS = 12;

function isLong(word: string): boolean {
  if (word.length <= LONG_WORD) return false;
  return /^[A-Za-zÆØÅæøå]+$/.test(word) || word.replace(/[^\p{L}]/gu, '').length > LONG_WORD;
}

/** Words a sentence, and long words of a hundred. */
function lixOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
}

function beginning({ text, words }: Sentence): string {
  if (words.length <= SHOWN_WORDS) return text;
  return `${text.split(' ').slice(0, SHOWN_WORDS).join(' ')} …`;
}

export const rule: Rule = {
  prose({ text, sentences, place }, { report, option }) {
    // A word is a letter and a space at the least.
    if (text.length < 2 * LEAST_WORDS) return;
    const longest = sentences.toSorted((a, b) => b.words.length - a.words.length)[0];
    const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
    if (longest === undefined || count < LEAST_WORDS) return;
    const lix = Math.round(lixOf(sentences));
    const most = option('lix');
    if (lix <= most) return;
    report({
      at: place,
      within: longest.text,
      message: {
        da: `Teksten har lixtallet ${lix}. Over ${most} er den svær at læse. Den længste sætning er på ${longest.words.length} ord: »${beginning(longest)}«`,
        en: `The text has a LIX of ${lix}. Above ${most} it is hard to read. The longest sentence has ${longest.words.length} words: “${beginning(longest)}”`,
      },
      hint: {
        da: 'Del lange sætninger, og vælg korte ord: »bruge« for »anvende«, »hjælpe« for »understøtte«.',
        en: 'Split long sentences and choose short words: “bruge” for “anvende”, “hjælpe” for “understøtte”.',
      },
    });
  },
};

import type { Sentence } from '../rule.ts';

/** A phrase is this many words, of which so many are long enough to tell it from »i forhold til den«. */
const PHRASE = 4;
const TELLING_WORDS = 3;
const TELLING_LETTERS = 5;

/** Small words that never rightly follow themselves; »på på«, »der der« and »at at« may. */
const NEVER_TWICE = new Set('og en et af eller ikke skal som vores deres kan vil bliver'.split(' '));
/** Said twice for weight. */
const FOR_WEIGHT = new Set('meget mange rigtig virkelig langt bedre flere længere større aldrig altid'.split(' '));
const LONG_ENOUGH = 5;

interface Word {
  readonly text: string;
  readonly at: number;
}

function placed(sentence: string, words: readonly string[]): readonly Word[] {
  let from = 0;
  return words.map((text) => {
    const at = sentence.indexOf(text, from);
    from = at + text.length;
    return { text, at };
  });
}

function upTo(sentence: string, first: Word, last: Word): string {
  return sentence.slice(first.at, last.at + last.text.length);
}

/** »og og«, »kommunen kommunen«: the same word twice with nothing but a space between. */
function doubledWord(sentence: string, words: readonly Word[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || next.at !== word.at + word.text.length + 1) continue;
    const lower = word.text.toLowerCase();
    if (lower !== next.text.toLowerCase() || sentence[next.at - 1] !== ' ') continue;
    // A name may be doubled (»Duran Duran«), a figure may follow itself.
    const isLong = /^\p{Ll}+$/u.test(next.text) && next.text.length >= LONG_ENOUGH && !FOR_WEIGHT.has(lower);
    if (NEVER_TWICE.has(lower) || isLong) return upTo(sentence, word, next);
  }
  return undefined;
}

function isSame(word: string, next: string | undefined): boolean {
  return word.length === next?.length && word.toLowerCase() === next.toLowerCase();
}

/** Whether there is enough that stands twice to make a phrase; in most sentences there is not. */
function mayRepeat(words: readonly string[]): boolean {
  if (words.length < 2 * PHRASE) return false;
  const long = words.filter(({ length }) => length >= TELLING_LETTERS);
  if (long.length <= TELLING_WORDS) return false;
  const seen = new Set<string>();
  let twice = 0;
  for (const word of long) {
    const lower = word.toLowerCase();
    if (seen.has(lower)) twice += 1;
    seen.add(lower);
  }
  return twice >= TELLING_WORDS;
}

function isTelling(phrase: readonly Word[]): boolean {
  const long = phrase.filter(({ text }) => text.length >= TELLING_LETTERS);
  // The name of a committee or a place cannot be said otherwise.
  const names = phrase.filter(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text));
  return new Set(long.map(({ text }) => text.toLowerCase())).size >= TELLING_WORDS && names.length < 2;
}

function same(words: readonly Word[], a: number, b: number): boolean {
  return words[a] !== undefined && words[a]?.text.toLowerCase() === words[b]?.text.toLowerCase();
}

/** How many words from two places on are the same, without running into each other. */
function sameFrom(words: readonly Word[], first: number, second: number): number {
  let length = 0;
  while (first + length < second && second + length < words.length && same(words, first + length, second + length)) {
    length += 1;
  }
  return length;
}

/** A longer phrase that stands twice; its second time. */
function doubledPhrase(sentence: string, words: readonly Word[]): string | undefined {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of words.entries()) {
    const key = text.toLowerCase();
    const earlierPlaces = places.get(key);
    if (earlierPlaces === undefined) {
      places.set(key, [index]);
      continue;
    }
    for (const earlier of earlierPlaces) {
      const length = sameFrom(words, earlier, index);
      const phrase = words.slice(index, index + length);
      const [first, last] = [phrase[0], phrase.at(-1)];
      if (length >= PHRASE && first !== undefined && last !== undefined && isTelling(phrase)) {
        return upTo(sentence, first, last);
      }
    }
    earlierPlaces.push(index);
  }
  return undefined;
}

/** Sentences are short; a text without full stops must not cost the square of its length. */
const LONGEST = 300;

/** What a sentence says twice: the same word twice running, or a phrase of several words; undefined when nothing is. */
export function repetitionIn({ text, words }: Sentence): string | undefined {
  const some = words.slice(0, LONGEST);
  const isDoubled = some.some((word, index) => isSame(word, some[index + 1]));
  const isRepeated = mayRepeat(some);
  if (!isDoubled && !isRepeated) return undefined;
  const own = placed(text, some);
  return doubledWord(text, own) ?? (isRepeated ? doubledPhrase(text, own) : undefined);
}

/** A name as it stands in a text. */
export interface Spelling {
  readonly text: string;
  /** As written, but without an ending and without the capital of a sentence's first word. */
  readonly shape: string;
  /** Letters and digits alone, in lower case and without an ending: alike for all spellings of one name. */
  readonly key: string;
}

/** Endings of definite forms and genitives; what is left must be long enough to be a name. */
const ENDING = /(?:ernes|erne|ens|ets|ers|nes|en|et|er|ne|es|e|s)$/;
const SHORTEST_STEM = 4;

function stem(letters: string): string {
  const bare = letters.replace(ENDING, '');
  return bare.length < SHORTEST_STEM ? letters : bare;
}

/** The beginning of a text that has so many letters and digits. */
function beginning(text: string, count: number): string {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/[\p{L}\d]/u.test(text.charAt(index))) seen += 1;
    if (seen === count) return text.slice(0, index + 1);
  }
  return text;
}

/** That of a sentence, as in `It-staben`; `HR-staben` begins otherwise. */
const FIRST_CAPITAL = /^\p{Lu}(?=\p{Ll}|-)/u;

export function spellingOf(text: string): Spelling {
  const key = stem(text.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  const shape = beginning(text, key.length).replace(FIRST_CAPITAL, (letter) => letter.toLowerCase());
  return { text, shape, key };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
}

function wordsOf(text: string): readonly Word[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => {
    const before = text.slice(last, index);
    last = index + word.length;
    return { text: word, start: index, end: last, before };
  });
}

const ADDRESS = /\]\([^)]*\)|https?:\/\/\S+|\S+@\S+/g;
const MAY_HOLD_ADDRESS = /\]\(|:\/\/|@/;

/** A text whose names are looked for; addresses on the net are none. */
export class Tokens {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string) {
    this.text = (MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, ' ') : text).replace(/\s+/g, ' ').trim();
    this.words = wordsOf(this.text);
  }

  /** `HR-staben`, `Skole-hjem-samarbejdet`; no numbers such as `3-5` and `24-7`. */
  compounds(): readonly string[] {
    const found: string[] = [];
    if (!this.text.includes('-')) return found;
    for (let from = 0; from < this.words.length; from += 1) {
      let to = from;
      while (this.words[to + 1]?.before === '-') to += 1;
      const name = this.between(from, to);
      if (to > from && /^\d*\p{L}/u.test(name)) found.push(name);
      from = to;
    }
    return found;
  }

  /** The text of some words, the first and the last included. */
  between(from: number, to: number): string {
    return this.text.slice(this.words[from]?.start, this.words[to]?.end);
  }

  /** `count` words that belong together: a hyphen, a space or both stand between them. */
  together(from: number, count: number): string | undefined {
    const words = this.words.slice(from, from + count);
    if (words.length < count || words.slice(1).some(({ before }) => !/^(?:-| |- )$/.test(before))) return undefined;
    return this.between(from, from + count - 1);
  }

  /** The first word of a sentence has a capital whatever it is. */
  isWithinSentence(word: number): boolean {
    return /[\p{Ll}\d,;)] ?$/u.test(this.text.slice(0, this.words[word]?.start));
  }
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Names by their first word and the number of their words. */
export class Names {
  private readonly counts = new Map<string, readonly number[]>();
  private readonly compound = new Map<string, boolean>();

  constructor(names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  private add(name: string): void {
    const { words } = new Tokens(name);
    const first = words[0]?.text.toLowerCase();
    if (first === undefined || words.length < 2) return;
    const { key } = spellingOf(name);
    const isCompound = words.slice(1).every(({ before }) => before === '-');
    this.compound.set(key, (this.compound.get(key) ?? true) && isCompound);
    const counts = new Set([...(this.counts.get(first) ?? []), words.length]);
    this.counts.set(
      first,
      [...counts].sort((a, b) => b - a),
    );
  }

  /** A compound of capitals and a word can be written as one, or as two: `EPOstaben`, `HR staben`. Of other words these are other words. */
  private isSpelling({ text, key }: Spelling, tokens: Tokens, from: number): boolean {
    const isCompound = this.compound.get(key);
    if (isCompound === undefined) return false;
    if (!/[ ]/.test(text.replaceAll('- ', '-'))) return true;
    const words = text.split(/-? |-/);
    if (isCompound) return CAPITALS.test(words[0] ?? '') || words.every((word) => /^\p{Lu}/u.test(word));
    return text === tokens.text || (/^\p{Lu}/u.test(text) && tokens.isWithinSentence(from));
  }

  /** Every place of a text where one of the names stands, however it is written. */
  in(tokens: Tokens): readonly Spelling[] {
    const found: Spelling[] = [];
    for (let from = 0; from < tokens.words.length; from += 1) {
      const [spelling, count] = this.at(tokens, from);
      if (spelling !== undefined) found.push(spelling);
      from += count - 1;
    }
    return found;
  }

  private at(tokens: Tokens, from: number): readonly [Spelling | undefined, number] {
    const word = tokens.words[from]?.text ?? '';
    for (const count of this.counts.get(word.toLowerCase()) ?? []) {
      const text = tokens.together(from, count);
      const spelling = text === undefined ? undefined : spellingOf(text);
      if (spelling !== undefined && this.isSpelling(spelling, tokens, from)) return [spelling, count];
    }
    const joined = /^\p{Lu}{2,}\p{Ll}{3,}$/u.test(word) ? spellingOf(word) : undefined;
    return [joined !== undefined && this.compound.get(joined.key) === true ? joined : undefined, 1];
  }
}

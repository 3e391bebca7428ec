import { matchesOf } from '../../text/index.ts';

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

/** Letters of Western Europe and digits. Spelt out: every text is read with these, and `\p{L}` is slow. */
const LETTER = 'A-Za-z0-9À-ÖØ-öø-ÿ';
const NO_LETTER = new RegExp(`[^${LETTER}]`, 'g');

/** The beginning of a text that has so many letters. */
function beginning(text: string, count: number): string {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) !== '-' && text.charAt(index) !== ' ') seen += 1;
    if (seen === count) return text.slice(0, index + 1);
  }
  return text;
}

/** That of a sentence, as in `It-staben`; `HR-staben` begins otherwise. */
const FIRST_CAPITAL = /^[A-ZÀ-ÖØ-Þ](?=[a-zà-öø-ÿ]|-)/;

/** A spelling at a place of a text. */
export interface Found extends Spelling {
  readonly index: number;
}

/** Parts the values that are looked through as one text. */
export const VALUE_END = '\n';

export function spellingOf(text: string): Spelling {
  const key = stem(text.toLowerCase().replace(NO_LETTER, ''));
  const shape = beginning(text, key.length).replace(FIRST_CAPITAL, (letter) => letter.toLowerCase());
  return { text, shape, key };
}

/** A value as names are looked for in it, on one line: without addresses on the net, which hold none. */
export function readable(text: string): string {
  const offline = /https?:|\]\(/.test(text) ? text.replace(/\]\([^)]*\)|https?:\/\/\S+/g, ' ') : text;
  const plain = offline.includes('@') ? offline.replace(/\S+@\S+/g, ' ') : offline;
  return (/[^\S ]| {2}/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}

/** A name has two words or two capitals; most values of an agreement are a date, an amount or one word. */
export function mayHoldName(text: string): boolean {
  return /[\s-]|[A-ZÀ-ÖØ-Þ]{2}/.test(text);
}

const LATER_PARTS = new RegExp(`(?:-[A-Za-zÀ-ÖØ-öø-ÿ][${LETTER}]*)+`, 'g');

/** `HR-staben`, `Skole-hjem-samarbejdet`; no numbers such as `3-5` and `24-7`. */
export function compoundsIn(text: string): readonly string[] {
  return matchesOf(LATER_PARTS, text).flatMap(({ 0: later, index }) => {
    let start = index;
    while (isLetter(text, start - 1)) start -= 1;
    return start === index ? [] : [text.slice(start, index) + later];
  });
}

/** One of {@link LETTER}; a pattern for every sign is slow. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

/** Where a word in lower case stands by itself: in no other word, and as no later part of a compound. */
function placesOf(word: string, lower: string): readonly number[] {
  const found: number[] = [];
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    const isPart = isLetter(lower, at - 1) || lower[at - 1] === '-' || isLetter(lower, at + word.length);
    if (!isPart) found.push(at);
  }
  return found;
}

const NEXT_WORD = new RegExp(`(- |-| )[${LETTER}]+`, 'y');

/** The text of `count` words from a place on that belong together: a hyphen, a space or both stand between them. */
function together(text: string, start: number, firstEnd: number, count: number): string | undefined {
  let end = firstEnd;
  for (let word = 1; word < count; word += 1) {
    NEXT_WORD.lastIndex = end;
    if (!NEXT_WORD.test(text)) return undefined;
    end = NEXT_WORD.lastIndex;
  }
  return text.slice(start, end);
}

const WITHIN_SENTENCE = /[a-zà-öø-ÿ0-9,;)] $/;
const CAPITALS = /^[A-ZÀ-ÖØ-Þ]{2,}$/;
const CAPITAL = /^[A-ZÀ-ÖØ-Þ]/;

/** `EPOstaben`. */
const JOINED = new RegExp(`(?<![${LETTER}-])[A-ZÀ-ÖØ-Þ]{2,}[a-zà-öø-ÿ]{3,}(?![${LETTER}])`, 'g');

/** Names by their first word and the number of their words. */
export class Names {
  private readonly counts = new Map<string, readonly number[]>();
  /** By the key of a name: whether all its words are joined by hyphens. */
  private readonly compound = new Map<string, boolean>();

  constructor(names: readonly string[]) {
    for (const name of new Set(names)) this.add(name);
  }

  private add(name: string): void {
    const words = name.split(NO_LETTER).filter((word) => word !== '');
    const first = words[0]?.toLowerCase();
    if (first === undefined || words.length < 2) return;
    const { key } = spellingOf(name);
    this.compound.set(key, (this.compound.get(key) ?? true) && !name.includes(' '));
    const counts = new Set([...(this.counts.get(first) ?? []), words.length]);
    this.counts.set(
      first,
      [...counts].sort((a, b) => b - a),
    );
  }

  /** `HR staben` may be the compound; of words that are no capitals, two are other words than one. */
  private isSpelling({ text, key }: Spelling, before: string, whole: boolean): boolean {
    const isCompound = this.compound.get(key);
    if (isCompound === undefined) return false;
    if (!text.replaceAll('- ', '-').includes(' ')) return true;
    const words = text.split(/-? |-/);
    if (isCompound) return CAPITALS.test(words[0] ?? '') || words.every((word) => CAPITAL.test(word));
    return whole || (CAPITAL.test(text) && WITHIN_SENTENCE.test(before));
  }

  /** Every place of a text of many values where one of the names stands, however it is written; joined ones last. */
  in(text: string): readonly Found[] {
    const found: Found[] = [];
    let after = 0;
    for (const { index, word } of this.firstWordsIn(text)) {
      const spelling = index < after ? undefined : this.at(text, index, word);
      if (spelling === undefined) continue;
      found.push({ ...spelling, index });
      after = index + spelling.text.length;
    }
    return [...found, ...this.joinedIn(text)];
  }

  /** The first words of names, in the order of the text. */
  private firstWordsIn(text: string): readonly { readonly index: number; readonly word: string }[] {
    // The one letter that becomes two in lower case; all places behind it would be others.
    const plain = text.replaceAll('İ', 'I').toLowerCase();
    const found: { readonly index: number; readonly word: string }[] = [];
    for (const word of this.counts.keys()) for (const index of placesOf(word, plain)) found.push({ index, word });
    return found.sort((a, b) => a.index - b.index);
  }

  private at(text: string, index: number, word: string): Spelling | undefined {
    for (const count of this.counts.get(word) ?? []) {
      const words = together(text, index, index + word.length, count);
      const spelling = words === undefined ? undefined : spellingOf(words);
      if (spelling === undefined) continue;
      if (this.isSpelling(spelling, text.slice(Math.max(0, index - 2), index), isWhole(text, index, spelling.text))) {
        return spelling;
      }
    }
    return undefined;
  }

  private joinedIn(text: string): readonly Found[] {
    return matchesOf(JOINED, text)
      .map(({ 0: word, index }) => ({ ...spellingOf(word), index }))
      .filter(({ key }) => this.compound.get(key) === true);
  }
}

/** Nothing else stands in the value. */
function isWhole(text: string, index: number, words: string): boolean {
  const behind = index + words.length;
  return (index === 0 || text[index - 1] === VALUE_END) && (behind === text.length || text[behind] === VALUE_END);
}

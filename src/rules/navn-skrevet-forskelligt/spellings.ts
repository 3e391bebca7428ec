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

export function spellingOf(text: string): Spelling {
  const key = stem(text.toLowerCase().replace(NO_LETTER, ''));
  const shape = beginning(text, key.length).replace(FIRST_CAPITAL, (letter) => letter.toLowerCase());
  return { text, shape, key };
}

/** A text as names are looked for in it: without addresses on the net, which hold none. */
export function readable(text: string): string {
  const offline = /https?:|\]\(/.test(text) ? text.replace(/\]\([^)]*\)|https?:\/\/\S+/g, ' ') : text;
  const plain = offline.includes('@') ? offline.replace(/\S+@\S+/g, ' ') : offline;
  return (/[^\S ]| {2}/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}

/** A name has two words or two capitals; most values of an agreement are a date, an amount or one word. */
export function mayHoldName(text: string): boolean {
  return /[\s-]|[A-ZÀ-ÖØ-Þ]{2}/.test(text);
}

const COMPOUND = new RegExp(`(?<![${LETTER}])[${LETTER}]+(?:-[A-Za-zÀ-ÖØ-öø-ÿ][${LETTER}]*)+`, 'g');

/** `HR-staben`, `Skole-hjem-samarbejdet`; no numbers such as `3-5` and `24-7`. */
export function compoundsIn(text: string): readonly string[] {
  return text.includes('-') ? (text.match(COMPOUND) ?? []) : [];
}

const BEFORE_WORD = new RegExp(`[${LETTER}-]`);
const BEHIND_WORD = new RegExp(`[${LETTER}]`);

/** Where a word in lower case stands by itself: in no other word, and as no later part of a compound. */
function placesOf(word: string, lower: string): readonly number[] {
  const found: number[] = [];
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    if (BEFORE_WORD.test(lower.charAt(at - 1)) || BEHIND_WORD.test(lower.charAt(at + word.length))) continue;
    found.push(at);
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

  /** Every place of a text where one of the names stands, however it is written. */
  in(text: string): readonly Spelling[] {
    const found: Spelling[] = [];
    let after = 0;
    for (const { index, word } of this.firstWordsIn(text)) {
      const spelling = index < after ? undefined : this.at(text, index, word);
      if (spelling === undefined) continue;
      found.push(spelling);
      after = index + spelling.text.length;
    }
    return [...found, ...this.joinedIn(text)];
  }

  /** The first words of names, in the order of the text. */
  private firstWordsIn(text: string): readonly { readonly index: number; readonly word: string }[] {
    const lower = text.toLowerCase();
    // Some letters beyond Latin 1 become two; places would then be others.
    const plain = lower.length === text.length ? lower : text;
    const found: { readonly index: number; readonly word: string }[] = [];
    for (const word of this.counts.keys()) for (const index of placesOf(word, plain)) found.push({ index, word });
    return found.sort((a, b) => a.index - b.index);
  }

  private at(text: string, index: number, word: string): Spelling | undefined {
    for (const count of this.counts.get(word) ?? []) {
      const words = together(text, index, index + word.length, count);
      const spelling = words === undefined ? undefined : spellingOf(words);
      if (spelling === undefined) continue;
      if (this.isSpelling(spelling, text.slice(0, index), spelling.text === text)) return spelling;
    }
    return undefined;
  }

  private joinedIn(text: string): readonly Spelling[] {
    return (text.match(JOINED) ?? []).map(spellingOf).filter(({ key }) => this.compound.get(key) === true);
  }
}

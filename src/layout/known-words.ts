import type { RunLook, Word } from './words.ts';

const MOST_WORDS = 20_000;

/** One object for each look, so that runs of the same look are told by identity. */
export class RunLooks {
  readonly #looks = new Map<string, RunLook>();

  of(key: string, make: () => RunLook): RunLook {
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = make();
    this.#looks.set(key, look);
    return look;
  }
}

/** Measured words by look: prose repeats itself, within a document and over documents. */
export class KnownWords {
  readonly #words = new Map<RunLook, Map<string, Word>>();

  of(look: RunLook): Map<string, Word> {
    const known = this.#words.get(look);
    if (known !== undefined && known.size < MOST_WORDS) return known;
    const words = new Map<string, Word>();
    this.#words.set(look, words);
    return words;
  }
}

import { hyphenationPoints } from './hyphenation.ts';
import { cutWord, type RunLook, type Word, wordText } from './words.ts';

/** A part of a line in one look; `x` from the start of the line. */
export interface Run {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly look: RunLook;
  readonly actual: string | undefined;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Lines are hyphenated only where they would else stay this much shorter than the column (share of its width, points). */
const RAGGED_SHARE = 0.2;
const RAGGED_POINTS = 44;
const CONSECUTIVE_HYPHENS = 2;
const LONGEST_HYPHENATED = 80;

/** Breaks words into lines no wider than `width`, each as full as it gets. Never drops and never overflows while one letter fits. */
export function breakLines(words: readonly Word[], width: number, hyphenate: boolean): readonly Line[] {
  return new LineBreaker(width, hyphenate).break(words);
}

class LineBreaker {
  readonly #width: number;
  readonly #hyphenate: boolean;
  readonly #lines: Line[] = [];
  #line = new OpenLine();
  #hyphensInARow = 0;

  constructor(width: number, hyphenate: boolean) {
    this.#width = width;
    this.#hyphenate = hyphenate;
  }

  break(words: readonly Word[]): readonly Line[] {
    for (const word of words) this.#add(word);
    if (!this.#line.empty) this.#lines.push(this.#line.close(false));
    return this.#lines;
  }

  #add(word: Word): void {
    let rest = word;
    while (!this.#fits(rest)) {
      const hyphenated = this.#hyphenated(rest);
      if (hyphenated !== undefined) {
        const [head, tail] = hyphenated;
        this.#line.add(head);
        this.#line.addHyphen(head);
        this.#endLine(false, true);
        rest = tail;
      } else if (!this.#line.empty) {
        this.#endLine(this.#line.endsInSpace, false);
      } else {
        const [head, tail] = this.#brokenAnywhere(rest);
        this.#line.add(head);
        if (tail === undefined) {
          this.#finish(word);
          return;
        }
        this.#endLine(false, false);
        rest = tail;
      }
    }
    this.#line.add(rest);
    this.#finish(rest);
  }

  #finish(word: Word): void {
    if (word.end === 'line') this.#endLine(true, false);
  }

  #fits(word: Word): boolean {
    return this.#line.width + this.#line.gap + word.width <= this.#width + 0.01;
  }

  #endLine(space: boolean, hyphen: boolean): void {
    this.#lines.push(this.#line.close(space));
    this.#line = new OpenLine();
    this.#hyphensInARow = hyphen ? this.#hyphensInARow + 1 : 0;
  }

  #hyphenated(word: Word): readonly [Word, Word] | undefined {
    const room = this.#width - this.#line.width - this.#line.gap;
    const ragged = Math.min(this.#width * RAGGED_SHARE, RAGGED_POINTS);
    if (!this.#line.empty && (room < ragged || this.#hyphensInARow >= CONSECUTIVE_HYPHENS)) return undefined;
    const text = wordText(word);
    const allowed = this.#hyphenate || this.#line.empty;
    if (text.length > LONGEST_HYPHENATED || (!allowed && word.softCuts.length === 0)) return undefined;
    const found = allowed && word.parts.every((part) => part.actual === undefined) ? hyphenationPoints(text) : [];
    const cuts = word.softCuts.length > 0 ? word.softCuts : found;
    for (let i = cuts.length - 1; i >= 0; i -= 1) {
      const [head, tail] = cutWord(word, cuts[i] ?? 0);
      if (head.parts.length > 0 && tail.parts.length > 0 && head.width + hyphenWidth(head) <= room) return [head, tail];
    }
    return undefined;
  }

  /** For addresses and made-up words longer than a line: as many letters as fit, at least one. */
  #brokenAnywhere(word: Word): readonly [Word, Word | undefined] {
    let width = 0;
    let at = 0;
    for (const part of word.parts) {
      for (const letter of clusters(part.text)) {
        const advance = (part.look.face.width(letter) * part.look.size) / 1000;
        if (at > 0 && width + advance > this.#width) {
          const [head, tail] = cutWord(word, at);
          return [head, tail];
        }
        width += advance;
        at += letter.length;
      }
    }
    return [word, undefined];
  }
}

/** Letters with the accents that stand on them. */
function clusters(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

function hyphenWidth(word: Word): number {
  const look = word.parts.at(-1)?.look;
  return look === undefined ? 0 : (look.face.width('-') * look.size) / 1000;
}

/** A run that still grows. */
interface OpenRun {
  readonly x: number;
  width: number;
  text: string;
  readonly look: RunLook;
  readonly actual: string | undefined;
}

class OpenLine {
  width = 0;
  /** Width of the space that stands between what is here and a next word. */
  gap = 0;
  readonly #runs: OpenRun[] = [];
  #last: Word | undefined;

  get empty(): boolean {
    return this.#last === undefined;
  }

  get endsInSpace(): boolean {
    return this.#last?.end === 'space';
  }

  add(word: Word): void {
    if (this.#last !== undefined && this.endsInSpace) this.#addSpace();
    for (const { text, width, look, actual } of word.parts) this.#add(text, width, look, actual);
    this.gap = word.gap;
    this.#last = word;
  }

  addHyphen(word: Word): void {
    const look = word.parts.at(-1)?.look;
    if (look !== undefined) this.#add('-', hyphenWidth(word), look, '\u00ad');
  }

  close(space: boolean): Line {
    const width = this.width;
    if (space) this.#addSpace();
    return { runs: this.#runs, width };
  }

  /** The space belongs to the run before it, so that a link does not begin with one. */
  #addSpace(): void {
    const look = this.#runs.at(-1)?.look;
    if (look !== undefined) this.#add(' ', this.gap, look, undefined);
  }

  #add(text: string, width: number, look: RunLook, actual: string | undefined): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && last.actual === undefined && actual === undefined && sameLook(last.look, look)) {
      last.text += text;
      last.width += width;
    } else this.#runs.push({ x: this.width, width, text, look, actual });
    this.width += width;
  }
}

function sameLook(a: RunLook, b: RunLook): boolean {
  return a === b || (a.face === b.face && a.size === b.size && a.colour === b.colour && a.link === b.link);
}

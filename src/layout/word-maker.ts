import type { Inline, Origin } from '../doc/index.ts';
import { Element } from './canvas.ts';
import { SHAPE_WIDTH, type Shape } from './pages.ts';
import { emphasised, faceOf, type Look, type TextStyle } from './style.ts';
import { type Lacking, type Part, plainText, type RunLook, SOFT_HYPHEN, totalWidth, type Word } from './words.ts';

const REPLACEMENT = '\u25a1';
/** Longer words are several, which may be broken between: breaking lines stays linear, whatever is written. */
const LONGEST_WORD = 60;
const MOST_PARTS = 60;

/** Shapes of lights are small in most fonts, and are what the eye looks for. */
const LARGER_SHAPE = 1.3;

/** Controls, joiners, direction marks and variation selectors: they have no picture of their own. */
const INVISIBLE =
  /\p{Cc}|[\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const SURROGATE = /\p{Cs}/gu;
const TOKENS = / +|\u200b|[^ \u200b]+/g;
/** A line may break after a hyphen, dash or stroke between two words: `drifts-/anlægsbudget`. */
const INNER_BREAK = /(?<=\p{L}{2}[-–/]+)(?=\p{L}{2})/u;

const ORDINARY = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026]*$/;

/** Text as it is set: white space as spaces, nothing invisible, letters with their accents in one. */
function cleaned(source: string): string {
  if (ORDINARY.test(source)) return source;
  return source.replace(WHITE_SPACE, ' ').replace(INVISIBLE, '').replace(SURROGATE, '\ufffd').normalize('NFC');
}

interface Mood {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: RunLook['link'];
}

/** Turns inline content into measured words. */
export class WordMaker {
  readonly #look: Look;
  readonly #style: TextStyle;
  readonly #lacking: Lacking;
  readonly #words: Word[] = [];
  #parts: Part[] = [];
  #softCuts: number[] = [];
  #length = 0;
  #origin: Origin | undefined;

  constructor(look: Look, style: TextStyle, lacking: Lacking) {
    this.#look = look;
    this.#style = style;
    this.#lacking = lacking;
  }

  wordsOf(inlines: readonly Inline[]): readonly Word[] {
    this.#addAll(inlines, { bold: false, italic: false, link: undefined });
    this.#endWord('line', 0);
    return this.#words;
  }

  #addAll(inlines: readonly Inline[], mood: Mood): void {
    for (const inline of inlines) this.#add(inline, mood);
  }

  #add(inline: Inline, mood: Mood): void {
    switch (inline.kind) {
      case 'text':
        this.#origin = inline.origin;
        this.#addText(inline.text, this.#runLook(mood));
        return;
      case 'strong':
        this.#addAll(inline.inlines, { ...mood, bold: true });
        return;
      case 'emphasis':
        this.#addAll(inline.inlines, { ...mood, italic: true });
        return;
      case 'link':
        this.#addAll(inline.inlines, { ...mood, link: linkSpec(inline.target, plainText(inline.inlines)) });
        return;
      case 'light': {
        this.#origin = inline.origin;
        const { size, link } = this.#runLook(mood);
        const face = faceOf(this.#look, emphasised(this.#style.face, true, mood.italic));
        const bold = { face, size, colour: this.#look.palette.lights[inline.colour], link };
        this.#addShape(inline.shape, `${inline.colour}:`, { ...bold, size: size * LARGER_SHAPE });
        this.#endWord('space', spaceWidth(bold));
        this.#addText(inline.word, bold);
        return;
      }
      case 'line-break':
        this.#endWord('line', 0);
        return;
    }
  }

  #runLook({ bold, italic, link }: Mood): RunLook {
    const { face: plain, size, colour } = this.#style;
    const name = emphasised(plain, bold, italic);
    const face = faceOf(this.#look, name);
    if (link !== undefined) return { face, size, colour: this.#look.palette.colour, link };
    return this.#look.runLooks.of(`${name} ${size} ${colour}`, () => ({ face, size, colour, link: undefined }));
  }

  #addText(source: string, look: RunLook): void {
    const tokens = cleaned(source).match(TOKENS) ?? [];
    const known = look.link === undefined ? this.#look.words.of(look) : undefined;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] ?? '';
      if (token.startsWith(' ')) this.#endWord('space', spaceWidth(look));
      else if (token === '\u200b') this.#endWord('join', 0);
      else if (this.#parts.length === 0 && tokens[i + 1]?.startsWith(' ') === true) {
        this.#addWord(token, look, known);
        i += 1;
      } else this.#addToken(token, look);
    }
  }

  /** A word with a space behind it, which looks the same wherever it stands. */
  #addWord(token: string, look: RunLook, known: Map<string, Word> | undefined): void {
    const same = known?.get(token);
    if (same !== undefined) {
      this.#words.push(same);
      return;
    }
    const before = this.#words.length;
    this.#addToken(token, look);
    this.#endWord('space', spaceWidth(look));
    const [word, ...more] = this.#words.slice(before);
    const plain = word?.parts.every((part) => part.actual === undefined) === true;
    if (word !== undefined && more.length === 0 && plain) known?.set(token, word);
  }

  #addToken(token: string, look: RunLook): void {
    const pieces = token.split(INNER_BREAK);
    pieces.forEach((piece, index) => {
      this.#addPiece(piece, look);
      if (index < pieces.length - 1) this.#endWord('join', 0);
    });
  }

  #addPiece(piece: string, look: RunLook): void {
    if (!piece.includes(SOFT_HYPHEN)) {
      this.#addPlain(piece, look);
      return;
    }
    piece.split(SOFT_HYPHEN).forEach((part, index) => {
      if (index > 0) this.#softCuts.push(this.#length);
      if (part !== '') this.#addPlain(part, look);
    });
  }

  #addPlain(text: string, look: RunLook): void {
    const width = text.length > LONGEST_WORD ? Number.NaN : look.face.width(text);
    if (!Number.isNaN(width)) this.#push({ text, width: (width * look.size) / 1000, look, actual: undefined });
    else this.#addCharacters(text, look);
  }

  /** Long words in pieces, and characters that the font lacks one by one. */
  #addCharacters(text: string, look: RunLook): void {
    const long = text.length > LONGEST_WORD;
    let plain = '';
    const flush = (): void => {
      if (plain !== '') this.#addPlain(plain, look);
      if (long) this.#endWord('join', 0);
      plain = '';
    };
    for (const character of text) {
      if (look.face.has(character.codePointAt(0) ?? 0)) {
        plain += character;
        if (plain.length >= LONGEST_WORD) flush();
      } else {
        flush();
        this.#lacking(character, this.#origin);
        this.#addDrawn(REPLACEMENT, character, look);
      }
    }
    flush();
  }

  /** The shape of a light: from the font, or drawn where the font lacks it. */
  #addShape(shape: string, actual: string, look: RunLook): void {
    if (!isDrawable(shape) || !Number.isNaN(look.face.width(shape))) this.#addDrawn(shape, actual, look);
    else this.#push({ text: shape, width: SHAPE_WIDTH * look.size, look: { ...look, shape }, actual });
  }

  /** Draws one thing and says another; in the regular face or as a question mark when the font lacks the picture too. */
  #addDrawn(drawn: string, actual: string, look: RunLook): void {
    const face = [look.face, this.#look.faces.regular].find((f) => !Number.isNaN(f.width(drawn))) ?? look.face;
    const text = Number.isNaN(face.width(drawn)) ? '?' : drawn;
    const width = face.width(text);
    this.#push({
      text,
      width: ((Number.isNaN(width) ? 0 : width) * look.size) / 1000,
      look: { ...look, face },
      actual,
    });
  }

  #push(part: Part): void {
    if (this.#parts.length >= MOST_PARTS) this.#endWord('join', 0);
    this.#parts.push(part);
    this.#length += part.text.length;
  }

  #endWord(end: Word['end'], gap: number): void {
    if (this.#parts.length === 0) {
      this.#endEmptyWord(end, gap);
      return;
    }
    this.#words.push({ parts: this.#parts, width: totalWidth(this.#parts), gap, end, softCuts: this.#softCuts });
    this.#parts = [];
    this.#softCuts = [];
    this.#length = 0;
  }

  /** A space after `drifts-/`, or a line break after a space: the word before gets the stronger end. */
  #endEmptyWord(end: Word['end'], gap: number): void {
    const last = this.#words.at(-1);
    if (last === undefined || end === 'join') return;
    if (end === 'line' || last.end === 'join') this.#words[this.#words.length - 1] = { ...last, end, gap };
  }
}

function isDrawable(shape: string): shape is Shape {
  return shape === '◐' || shape === '◪';
}

function linkSpec(target: string, text: string): NonNullable<RunLook['link']> {
  return { target, text, element: new Element('Link'), attached: false };
}

function spaceWidth(look: RunLook): number {
  const width = look.face.width(' ');
  return ((Number.isNaN(width) ? 250 : width) * look.size) / 1000;
}

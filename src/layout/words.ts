import type { Inline, Origin } from '../doc/index.ts';
import { Element, type Owner } from './canvas.ts';
import type { Face } from './face.ts';
import { emphasised, faceOf, type Look, type TextStyle } from './style.ts';

/** What parts of a text have in common that are drawn in one run. */
export interface RunLook {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly link: LinkSpec | undefined;
}

export interface LinkSpec {
  readonly target: string;
  readonly text: string;
  readonly element: Element;
  /** True as soon as the element stands in its paragraph. */
  attached: boolean;
}

export interface Part {
  readonly text: string;
  readonly width: number;
  readonly look: RunLook;
  readonly actual: string | undefined;
}

/** What is not broken but by hyphenation: parts in one or several looks. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** Width of the space that follows when the line goes on; 0 where there is none (after `drifts-/`). */
  readonly gap: number;
  readonly end: 'space' | 'join' | 'line';
  /** Where the writer put soft hyphens. */
  readonly softCuts: readonly number[];
}

/** Collects the characters that a font lacks, by the place they come from. */
export type Lacking = (characters: string, origin: Origin | undefined) => void;

const SOFT_HYPHEN = '\u00ad';
const REPLACEMENT = '\u25a1';
/** Longer words are several, which may be broken between: breaking lines stays linear, whatever is written. */
const LONGEST_WORD = 60;
const MOST_PARTS = 60;

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
  readonly link: LinkSpec | undefined;
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
        const plain = this.#runLook(mood);
        const shape = { ...plain, colour: this.#look.palette.lights[inline.colour] };
        this.#addDrawn(inline.shape, `${inline.colour}:`, shape);
        this.#endWord('space', spaceWidth(plain));
        this.#addText(inline.word, plain);
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

function linkSpec(target: string, text: string): LinkSpec {
  return { target, text, element: new Element('Link'), attached: false };
}

export function spaceWidth(look: RunLook): number {
  const width = look.face.width(' ');
  return ((Number.isNaN(width) ? 250 : width) * look.size) / 1000;
}

function totalWidth(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0);
}

/** Cuts a word in two at an offset in its text. */
export function cutWord(word: Word, at: number): readonly [Word, Word] {
  const head: Part[] = [];
  const tail: Part[] = [];
  let position = 0;
  for (const part of word.parts) {
    const end = position + part.text.length;
    if (end <= at) head.push(part);
    else if (position >= at) tail.push(part);
    else {
      head.push(slice(part, 0, at - position));
      tail.push(slice(part, at - position, part.text.length));
    }
    position = end;
  }
  const later = word.softCuts.filter((cut) => cut > at).map((cut) => cut - at);
  return [
    { parts: head, width: totalWidth(head), gap: 0, end: 'join', softCuts: [] },
    { ...word, parts: tail, width: totalWidth(tail), softCuts: later },
  ];
}

function slice(part: Part, from: number, to: number): Part {
  const text = part.text.slice(from, to);
  return { ...part, text, width: (part.look.face.width(text) * part.look.size) / 1000 };
}

export function wordText(word: Word): string {
  return word.parts.length === 1 ? (word.parts[0]?.text ?? '') : word.parts.map((part) => part.text).join('');
}

/** The words of inline content, for bookmarks and the names of links. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text.replaceAll(SOFT_HYPHEN, '');
    case 'light':
      return `${inline.colour}: ${inline.word}`;
    case 'line-break':
      return ' ';
    default:
      return inline.inlines.map(inlineText).join('');
  }
}

/** The element that owns a part: its link, or the paragraph it stands in. */
export function ownerOf(look: RunLook, base: Owner): Owner {
  if (look.link === undefined || typeof base === 'string') return base;
  if (!look.link.attached) {
    base.children.push(look.link.element);
    look.link.attached = true;
  }
  return look.link.element;
}

import type { SourceFile, Span } from '../core/index.ts';
import { lineEnd } from './lines.ts';
import type { Comment, ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './parsed-file.ts';
import { commentOf, emptyNode, textNode } from './tree.ts';
import { blockAt, plainAt, plainInFlow, saidBy, spacesEnd } from './usual-text.ts';

/** What a usual file says. */
export interface UsualFile {
  readonly root: MapNode;
  readonly comments: readonly Comment[];
}

/**
 * One or two words, in NFC by their letters: three are a sentence, perhaps of a text that is not indented. Far shorter
 * than YAML's limit of 1,024 letters.
 */
const KEY = /[\wÀ-ɏ][\wÀ-ɏ./-]{0,99}(?: [\wÀ-ɏ./-]{1,99})?(?=:(?:[ \r\n]|$))/y;
const ITEM = /-(?=[ \r\n]|$)/y;
/** The first letter of a text that means nothing else to YAML. */
const FIRST = /[^\s!"#%&'*,:>?@[\]`{|}-]|-(?=\d)/y;
/** A text or brackets on a line of their own: no bullet or false space, and no key with its colon glued to its text. */
const ALONE = /(?![\wÀ-ɏ]+:)[\wÀ-ɏ("'{[]/y;
const QUOTED = /"[^"\\\r\n]*"|'(?:[^'\r\n]|'')*'/y;
const HEADER = /[|>]-?(?=[ \r\n])/y;
/** `#` before a letter or number may be one of the text (`Mål #1`). */
const COMMENT = /#(?=[ #\r\n]|$)/y;
const LINE_END = /\r?\n|$/y;
/** Far deeper than an agreement, and far from too deep. */
const DEEPEST = 32;
/** The column behind the last line. */
const NOWHERE = -1;

/**
 * Reads a file as staff write them straight from its letters: fields and lists below each other, plain texts, texts behind
 * `|` and `>`, quotes and brackets on one line. Undefined at the first sign that may be a mistake, or that YAML may read
 * otherwise: of that the way by lexemes and traps speaks, which takes ten times as long. Where there is a file, that way
 * gives the same, and finds nothing wrong but what the tree shows (test/load/usual-tree.test.ts).
 */
export function usualFile(file: SourceFile): UsualFile | undefined {
  return file.text.includes('\t') ? undefined : new Reader(file).whole();
}

/** Reads from the first letter to the last. Every method gives undefined or false where the file is not usual. */
class Reader {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #comments: Comment[] = [];
  #at = 0;
  /** Where the present line begins. */
  #line = 0;
  /** Where the content of the next line begins, once {@link nextLine} has gone there. */
  #column = NOWHERE;
  /** Comments stand on the lines above. */
  #isCommented = false;
  #depth = 0;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text;
  }

  whole(): UsualFile | undefined {
    this.#skipBlanks();
    const root = this.#column === NOWHERE ? undefined : this.#map(this.#column);
    return root !== undefined && this.#column === NOWHERE ? { root, comments: this.#comments } : undefined;
  }

  /** What begins here, perhaps on a line of its own. */
  #nested(column: number): SourceNode | undefined {
    if (this.#depth === DEEPEST) return undefined;
    this.#depth += 1;
    const node = this.#node(column);
    this.#depth -= 1;
    return node;
  }

  #node(column: number): SourceNode | undefined {
    if (this.#sees(ITEM)) return this.#list(column);
    if (this.#sees(KEY)) return this.#map(column);
    // Behind a comment yaml's lexer takes less indented lines for a part of the text.
    return this.#sees(ALONE) && !this.#isCommented ? this.#value(column) : undefined;
  }

  #map(column: number): MapNode | undefined {
    const entries: MapEntry[] = [];
    do {
      const key = this.#key();
      const value = key === undefined ? undefined : this.#behind(column, false);
      if (key === undefined || value === undefined) return undefined;
      entries.push({ key: key.text, keySpan: key.span, value });
    } while (this.#column === column);
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { kind: 'map', span: this.#span(first.keySpan.start, last.value.span.end), entries, flow: false };
  }

  #list(column: number): ListNode | undefined {
    const start = this.#at;
    const items: SourceNode[] = [];
    do {
      this.#at += 1;
      const item = this.#behind(column, true);
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.#column === column && this.#sees(ITEM));
    return { kind: 'list', span: this.#span(start, items.at(-1)?.span.end ?? start), items, flow: false };
  }

  /** What stands behind the `:` or `-` of a map or list that begins at this column, on the same line or below. */
  #behind(column: number, isItem: boolean): SourceNode | undefined {
    const place = this.#skipSpaces();
    const here = place - this.#line;
    if (this.#text[place] !== '#' && !this.#sees(LINE_END)) {
      if (isItem && (this.#sees(ITEM) || this.#sees(KEY))) return this.#nested(here);
      return this.#value(isItem ? here : column + 1);
    }
    if (!this.#nextLine()) return undefined;
    if (this.#column > column) return this.#nested(this.#column);
    const isListOfKey = this.#column === column && !isItem && this.#sees(ITEM);
    return isListOfKey ? this.#nested(column) : emptyNode(this.#file, place);
  }

  /** A text or brackets, with nothing behind them on their line; further lines of a text begin at column `least` or later. */
  #value(least: number): SourceNode | undefined {
    const value = this.#sees(HEADER) ? this.#block(least) : this.#inline(least);
    return value !== undefined && this.#nextLine() ? value : undefined;
  }

  /** `least` as above, or undefined inside brackets. */
  #inline(least: number | undefined): SourceNode | undefined {
    switch (this.#text[this.#at]) {
      case '{':
      case '[':
        return this.#flow();
      case '"':
      case "'":
        return this.#quoted();
      default:
        return this.#plain(least);
    }
  }

  #plain(least: number | undefined): ScalarNode | undefined {
    if (!this.#sees(FIRST)) return undefined;
    const start = this.#at;
    const plain = least === undefined ? plainInFlow(this.#text, start) : plainAt(this.#text, start, least);
    if (plain === undefined) return undefined;
    this.#at = plain.end;
    return textNode(this.#file, start, plain.end, plain.text, 'plain');
  }

  #quoted(): ScalarNode | undefined {
    const start = this.#at;
    if (!this.#takes(QUOTED)) return undefined;
    const inside = this.#text.slice(start + 1, this.#at - 1);
    const text = this.#text[start] === "'" ? inside.replaceAll("''", "'") : inside;
    return textNode(this.#file, start, this.#at, text, 'quoted');
  }

  #block(least: number): ScalarNode | undefined {
    const start = this.#at;
    this.#takes(HEADER);
    const header = this.#text.slice(start, this.#at);
    if (!this.#endsLine() || !this.#takes(LINE_END)) return undefined;
    const block = blockAt(this.#text, this.#at);
    const text = block === undefined || block.indent < least ? undefined : saidBy(header, block);
    if (block === undefined || text === undefined) return undefined;
    this.#at = block.end;
    return textNode(this.#file, start, block.end, text, 'block');
  }

  #flow(): MapNode | ListNode | undefined {
    if (this.#depth === DEEPEST) return undefined;
    this.#depth += 1;
    const node = this.#text[this.#at] === '{' ? this.#flowMap() : this.#flowList();
    this.#depth -= 1;
    return node;
  }

  #flowMap(): MapNode | undefined {
    const start = this.#at;
    const entries: MapEntry[] = [];
    for (let more = this.#goesOn('{', '}'); more; more = this.#goesOn(',', '}')) {
      const key = this.#key();
      this.#skipSpaces();
      const value = key === undefined ? undefined : this.#inline(undefined);
      if (key === undefined || value === undefined) return undefined;
      entries.push({ key: key.text, keySpan: key.span, value });
    }
    if (this.#text[this.#at] !== '}') return undefined;
    this.#at += 1;
    return { kind: 'map', span: this.#span(start, this.#at), entries, flow: true };
  }

  #flowList(): ListNode | undefined {
    const start = this.#at;
    const items: SourceNode[] = [];
    for (let more = this.#goesOn('[', ']'); more; more = this.#goesOn(',', ']')) {
      const item = this.#inline(undefined);
      if (item === undefined) return undefined;
      items.push(item);
    }
    if (this.#text[this.#at] !== ']') return undefined;
    this.#at += 1;
    return { kind: 'list', span: this.#span(start, this.#at), items, flow: true };
  }

  /** Past a bracket or comma; false when the bracket is closed behind it, and where the sign is another. */
  #goesOn(sign: string, closing: string): boolean {
    if (this.#text[this.#skipSpaces()] !== sign) return false;
    this.#at += 1;
    return this.#text[this.#skipSpaces()] !== closing;
  }

  /** Goes past the colon. */
  #key(): { readonly text: string; readonly span: Span } | undefined {
    const start = this.#at;
    if (!this.#takes(KEY)) return undefined;
    const end = this.#at;
    this.#at += 1;
    return { text: this.#text.slice(start, end), span: this.#span(start, end) };
  }

  /** To the next line with content, or behind the last; false when something else stands on this one. */
  #nextLine(): boolean {
    if (!this.#endsLine()) return false;
    this.#skipBlanks();
    return true;
  }

  /** Past the comment on a line with content. */
  #endsLine(): boolean {
    const isSetOff = this.#text[this.#skipSpaces() - 1] === ' ';
    if (isSetOff && this.#sees(COMMENT)) this.#comment(false);
    return this.#sees(LINE_END);
  }

  /** Past blank lines, and those with a comment alone. */
  #skipBlanks(): void {
    this.#isCommented = false;
    while (this.#at < this.#text.length) {
      const start = this.#skipSpaces();
      if (this.#text[start] === '#') {
        this.#comment(true);
        this.#isCommented = true;
      }
      if (!this.#takes(LINE_END)) {
        this.#column = start - this.#line;
        return;
      }
      this.#line = this.#at;
    }
    this.#column = NOWHERE;
  }

  #comment(alone: boolean): void {
    const start = this.#at;
    this.#at = lineEnd(this.#text, start);
    this.#comments.push(commentOf(this.#file, start, this.#at, alone));
  }

  #skipSpaces(): number {
    this.#at = spacesEnd(this.#text, this.#at);
    return this.#at;
  }

  #sees(sign: RegExp): boolean {
    sign.lastIndex = this.#at;
    return sign.test(this.#text);
  }

  #takes(sign: RegExp): boolean {
    if (!this.#sees(sign)) return false;
    this.#at = sign.lastIndex;
    return true;
  }

  #span(start: number, end: number): Span {
    return { file: this.#file, start, end };
  }
}

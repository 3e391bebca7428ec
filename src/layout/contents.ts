import type { Contents, Heading } from '../doc/index.ts';
import { type Canvas, Element, type Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { breakLines } from './lines.ts';
import { baselineOf, LinePiece, type Piece } from './piece.ts';
import { contentsStyle, type TextStyle } from './style.ts';
import { WordMaker } from './word-maker.ts';
import { plainText, type RunLook } from './words.ts';

/** Room for the page number; reserved, so that numbers can be filled in when all pages are made. */
const NUMBER_WIDTH = 30;
const INDENT = 14;
const LEADER_GAP = 6;
const LEADER = ' .';

/** The table of contents: one entry a heading, dotted leaders as decoration, page numbers filled in last. */
export function contentsPieces(contents: Contents, column: Column): readonly Piece[] {
  const headings = column.shared.contents(contents.depth);
  const list = typeof column.parent === 'string' ? column.parent : column.parent.add('TOC');
  const top = Math.min(...headings.map((heading) => heading.level));
  return headings.flatMap((heading) => entryPieces(heading, heading.level - top, list, column));
}

function entryPieces(heading: Heading, depth: number, list: Owner, column: Column): readonly Piece[] {
  const { look, lacking } = column.shared;
  const style = contentsStyle(look.palette, depth + 1);
  const x = column.x + depth * INDENT;
  const right = column.width;
  const words = new WordMaker(look, style, lacking).wordsOf(heading.inlines);
  const lines = breakLines(words, Math.max(1, right - NUMBER_WIDTH - x), false);
  const owner = typeof list === 'string' ? list : list.add('TOCI').add('Reference').add('Link');
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const place = { x, height: style.leading, before: index === 0 ? style.before : 0, keep: !last };
    const text = new LinePiece(line, owner, place);
    return new EntryLine(text, { heading, owner, style, column, textRight: x + line.width, left: x, right, last });
  });
}

interface Entry {
  readonly heading: Heading;
  readonly owner: Owner;
  readonly style: TextStyle;
  readonly column: Column;
  readonly left: number;
  readonly textRight: number;
  readonly right: number;
  /** The number stands on the last line. */
  readonly last: boolean;
}

class EntryLine implements Piece {
  readonly height: number;
  readonly before: number;
  readonly keep: boolean;
  readonly #text: LinePiece;
  readonly #entry: Entry;

  constructor(text: LinePiece, entry: Entry) {
    this.#text = text;
    this.#entry = entry;
    this.height = text.height;
    this.before = text.before;
    this.keep = text.keep;
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { owner, heading, left, right, last } = this.#entry;
    this.#text.draw(canvas, x, y);
    if (last) this.#drawNumber(canvas, x, y);
    if (owner instanceof Element) {
      const box = { x: x + left, y, width: right - left, height: this.height };
      canvas.link({ ...box, target: `#${heading.id}`, text: plainText(heading.inlines), element: owner }, owner);
    }
  }

  #drawNumber(canvas: Canvas, x: number, y: number): void {
    const { owner, heading, column, style, right, textRight } = this.#entry;
    const look = this.#numberLook();
    const run = { kind: 'text' as const, y: baselineOf(look, y, style.leading), actual: undefined, angle: 0 };
    const width = (text: string): number => (look.face.width(text) * look.size) / 1000;
    const dots = Math.floor((right - NUMBER_WIDTH / 2 - textRight - LEADER_GAP) / width(LEADER));
    if (dots > 0) {
      const start = x + right - NUMBER_WIDTH / 2 - dots * width(LEADER);
      canvas.draw('decoration', { ...run, ...look, x: start, text: LEADER.repeat(dots) });
    }
    canvas.drawLater(owner, () => {
      const text = ` ${column.shared.pageOf(heading.id) ?? ''}`;
      return { ...run, ...look, x: x + right - width(text), text };
    });
  }

  #numberLook(): RunLook {
    const { column, style } = this.#entry;
    const { look } = column.shared;
    const colour = look.palette.quiet;
    return { face: look.faces.regular, size: style.size, colour, link: undefined };
  }
}

import type { PageGeometry } from '../core/index.ts';
import type { Canvas, Owner } from './canvas.ts';
import type { Line, Run } from './lines.ts';
import { ownerOf, type RunLook } from './words.ts';

const UNDERLINE_DROP = 0.14;
const UNDERLINE = 0.5;

/** A horizontal slice of a column: a line, a row, a picture. Columns are lists of pieces. */
export interface Piece {
  readonly height: number;
  /** Space above, unless at the top of a page or cell. */
  readonly before: number;
  /** Must stand on the same page as the next piece (as its first part, when that can be split). */
  readonly keep: boolean;
  /** Height of the smallest part that may begin on a page; `height` for what cannot be split. */
  readonly least: number;
  /** Drawn first where a page begins with this piece: the header row of its table. */
  readonly repeated?: Piece | undefined;
  draw(canvas: Canvas, x: number, y: number): void;
  /** Two parts, of which the first fits into `room`; undefined when it cannot be. `force` ignores what should be kept together. */
  split?(room: number, force: boolean): readonly [Piece, Piece] | undefined;
}

export function heightOf(pieces: readonly Piece[]): number {
  let height = 0;
  pieces.forEach((piece, index) => {
    height += piece.height + (index === 0 ? 0 : piece.before);
  });
  return height;
}

/** The height of the first pieces that must stay together. */
export function leastOf(pieces: readonly Piece[]): number {
  let height = 0;
  for (const [index, piece] of pieces.entries()) {
    const before = index === 0 ? 0 : piece.before;
    if (!piece.keep) return height + before + piece.least;
    height += before + piece.height;
  }
  return height;
}

export function drawPieces(pieces: readonly Piece[], canvas: Canvas, x: number, y: number): void {
  let top = y;
  pieces.forEach((piece, index) => {
    top += index === 0 ? 0 : piece.before;
    piece.draw(canvas, x, top);
    top += piece.height;
  });
}

/** What is drawn at the left of a line: the number or bullet of a list item. */
export interface Label {
  readonly text: string;
  readonly look: RunLook;
  readonly x: number;
  readonly owner: Owner;
}

/** One line of text. */
export class LinePiece implements Piece {
  readonly height: number;
  readonly before: number;
  readonly keep: boolean;
  readonly #line: Line;
  readonly #owner: Owner;
  readonly #x: number;
  label: Label | undefined;
  /** Told where the line came to stand. */
  placed: ((page: number, y: number) => void) | undefined;

  constructor(line: Line, owner: Owner, place: { x: number; height: number; before: number; keep: boolean }) {
    this.#line = line;
    this.#owner = owner;
    this.#x = place.x;
    this.height = place.height;
    this.before = place.before;
    this.keep = place.keep;
  }

  get least(): number {
    return this.height;
  }

  /** The same line with another space above. */
  withBefore(before: number): LinePiece {
    const place = { x: this.#x, height: this.height, before, keep: this.keep };
    const line = new LinePiece(this.#line, this.#owner, place);
    line.label = this.label;
    line.placed = this.placed;
    return line;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    if (this.label !== undefined) drawLabel(this.label, canvas, x, y, this.height);
    this.placed?.(canvas.current, y);
    for (const run of this.#line.runs) {
      const owner = ownerOf(run.look, this.#owner);
      const left = x + this.#x + run.x;
      const { face, size, colour, link, shape } = run.look;
      const baseline = baselineOf(run.look, y, this.height);
      if (shape !== undefined && run.text === shape) {
        canvas.draw(owner, { kind: 'shape', shape, x: left, y: baseline, size, colour, actual: run.actual });
        continue;
      }
      canvas.draw(owner, {
        kind: 'text',
        x: left,
        y: baseline,
        face,
        size,
        colour,
        text: run.text,
        actual: run.actual,
        angle: 0,
      });
      if (link !== undefined && typeof owner !== 'string') {
        underline(canvas, run, { x: left, y: baseline });
        const box = { x: left, y, width: run.width, height: this.height };
        canvas.link({ ...box, target: link.target, text: link.text, element: owner }, link.element);
      }
    }
  }
}

/** Links are told from text by more than their colour. */
function underline(canvas: Canvas, run: Run, start: { readonly x: number; readonly y: number }): void {
  const { face, size, colour } = run.look;
  const spaces = run.text.length - run.text.trimEnd().length;
  const width = run.width - (spaces * face.width(' ') * size) / 1000;
  const y = start.y + size * UNDERLINE_DROP;
  canvas.draw('decoration', { kind: 'fill', x: start.x, y, width, height: UNDERLINE, colour });
}

export function baselineOf(look: RunLook, top: number, leading: number): number {
  return top + leading / 2 + look.face.baselineShift * look.size;
}

function drawLabel(label: Label, canvas: Canvas, x: number, y: number, leading: number): void {
  const { face, size, colour } = label.look;
  const baseline = baselineOf(label.look, y, leading);
  canvas.draw(label.owner, {
    kind: 'text',
    x: x + label.x,
    y: baseline,
    face,
    size,
    colour,
    text: label.text,
    actual: undefined,
    angle: 0,
  });
}

/** Empty height. */
export class Space implements Piece {
  readonly before = 0;
  readonly keep: boolean;
  readonly height: number;

  constructor(height: number, keep: boolean) {
    this.height = height;
    this.keep = keep;
  }

  get least(): number {
    return this.height;
  }

  draw(): void {}
}

/** The next piece begins a new page, unless nothing was placed since the last break. */
export class Break implements Piece {
  readonly before = 0;
  readonly keep = false;
  readonly height = 0;
  readonly least = 0;
  /** The new page has no header and footer, and the decoration of a front page. */
  readonly front: boolean;
  readonly page: PageGeometry;

  constructor(front: boolean, page: PageGeometry) {
    this.front = front;
    this.page = page;
  }

  draw(): void {}
}

import { textHeight } from '../core/index.ts';
import type { Figure } from '../doc/index.ts';
import type { Canvas, Owner } from './canvas.ts';
import type { Column } from './column.ts';
import type { Piece } from './piece.ts';

/** Share of a page that a picture may take. */
const TALLEST_FIGURE = 0.85;

/** A picture with its text alternative, scaled down when it is wider than its column. */
export class FigurePiece implements Piece {
  readonly before = 12;
  readonly keep = false;
  readonly height: number;
  readonly #width: number;
  readonly #figure: Figure;
  readonly #owner: Owner;
  readonly #x: number;

  constructor(figure: Figure, column: Column, owner: Owner) {
    const { picture } = figure;
    const ratio = picture.width / Math.max(1, picture.height);
    const tallest = textHeight(column.page) * TALLEST_FIGURE;
    this.height = Math.min(figure.height, tallest, Math.max(1, column.width - column.x) / ratio);
    this.#width = this.height * ratio;
    this.#figure = figure;
    this.#x = column.x;
    this.#owner = owner;
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const box = { x: x + this.#x, y, width: this.#width, height: this.height };
    if (typeof this.#owner !== 'string') this.#owner.attributes = { alt: this.#figure.alt, box };
    canvas.draw(this.#owner, { kind: 'picture', ...box, picture: this.#figure.picture });
  }
}

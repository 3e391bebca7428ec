import type { Canvas } from './canvas.ts';
import { drawPieces, heightOf, leastOf, type Piece } from './piece.ts';

/** The pieces of a cell from some place on; cutting one off the front costs no more than the part that is cut off. */
export class Flow {
  readonly height: number;
  readonly #pieces: readonly Piece[];
  readonly #from: number;
  /** Stands in for the piece at `from`, when the front of that piece was cut off. */
  readonly #rest: Piece | undefined;

  private constructor(pieces: readonly Piece[], from: number, rest: Piece | undefined, height: number) {
    this.#pieces = pieces;
    this.#from = from;
    this.#rest = rest;
    this.height = Math.max(0, height);
  }

  static of(pieces: readonly Piece[]): Flow {
    return new Flow(pieces, 0, undefined, heightOf(pieces));
  }

  get empty(): boolean {
    return this.#from >= this.#pieces.length;
  }

  /** The height of the first pieces that must stay together. */
  get least(): number {
    for (let end = this.#from; end < this.#pieces.length; end += 1) {
      if (this.#at(end)?.keep !== true) return leastOf(this.#slice(end + 1));
    }
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    drawPieces(this.#slice(this.#pieces.length), canvas, x, y);
  }

  /** Cuts where `room` ends. The first part is empty when nothing may stand there alone; with `force` it never is. */
  split(room: number, force: boolean): readonly [Flow, Flow] {
    let used = 0;
    let allowed = this.#from;
    for (let index = this.#from; index < this.#pieces.length; index += 1) {
      const piece = this.#at(index);
      if (piece === undefined) break;
      const top = used + (index === this.#from ? 0 : piece.before);
      if (top + piece.height > room + 0.01) {
        const first = force && index === this.#from;
        const parts = piece.split?.(room - top, first);
        if (parts !== undefined) return this.#cutInside(index, top, piece, parts);
        return this.#cutBefore(allowed > this.#from || !force ? allowed : Math.max(index, this.#from + 1));
      }
      used = top + piece.height;
      if (!piece.keep) allowed = index + 1;
    }
    return [this, new Flow(this.#pieces, this.#pieces.length, undefined, 0)];
  }

  #cutInside(index: number, top: number, piece: Piece, parts: readonly [Piece, Piece]): readonly [Flow, Flow] {
    const height = this.height - top - piece.height + parts[1].height;
    return [Flow.of([...this.#slice(index), parts[0]]), new Flow(this.#pieces, index, parts[1], height)];
  }

  #cutBefore(cut: number): readonly [Flow, Flow] {
    if (cut === this.#from) return [Flow.of([]), this];
    const head = Flow.of(this.#slice(cut));
    const height = this.height - head.height - (this.#at(cut)?.before ?? 0);
    return [head, new Flow(this.#pieces, cut, undefined, height)];
  }

  #at(index: number): Piece | undefined {
    return index === this.#from && this.#rest !== undefined ? this.#rest : this.#pieces[index];
  }

  #slice(end: number): readonly Piece[] {
    if (this.#rest === undefined) return this.#pieces.slice(this.#from, end);
    return end <= this.#from ? [] : [this.#rest, ...this.#pieces.slice(this.#from + 1, end)];
  }
}

import { type PageGeometry, textHeight } from '../core/index.ts';
import type { Canvas } from './canvas.ts';
import { Break, leastOf, type Piece } from './piece.ts';

/** Called when a page begins, before anything is drawn on it. */
export type PageBegun = (page: number, front: boolean) => void;

/** Fills pages with pieces, one after the other, in time linear to their number. */
export class Paginator {
  readonly #canvas: Canvas;
  /** Of the page that is being filled. */
  #page: PageGeometry;
  /** The page that the next piece begins. */
  #next: Break | undefined;
  readonly #limit: number;
  readonly #pageBegun: PageBegun;
  /** Pieces that must stand together, waiting for the last of them. */
  #chain: Piece[] = [];
  #chainHeight = 0;
  #y = 0;
  #end = { page: 0, y: 0 };
  #atTop = true;

  constructor(canvas: Canvas, first: PageGeometry, limit: number, pageBegun: PageBegun) {
    this.#canvas = canvas;
    this.#page = first;
    this.#limit = limit;
    this.#pageBegun = pageBegun;
  }

  /** True when the document has more pages than allowed; nothing more is placed then. */
  get full(): boolean {
    return this.#canvas.pages.length > this.#limit;
  }

  /** Where the last piece ended; the rest of its page may be left empty. */
  get end(): { readonly page: number; readonly y: number } {
    return this.#end;
  }

  add(piece: Piece): void {
    if (this.full) return;
    if (piece instanceof Break) {
      this.#flush();
      this.#next = new Break(piece.front || this.#next?.front === true, piece.page);
      return;
    }
    this.#chain.push(piece);
    this.#chainHeight += piece.before + piece.height;
    if (!piece.keep || this.#chainHeight > textHeight(this.#next?.page ?? this.#page)) this.#flush();
  }

  finish(): void {
    this.#flush();
    if (this.#canvas.pages.length === 0) this.#begin(this.#next?.front ?? false);
  }

  get #bottom(): number {
    return this.#page.height - this.#page.margin.bottom;
  }

  #flush(): void {
    const chain = this.#chain;
    const [first] = chain;
    this.#chain = [];
    this.#chainHeight = 0;
    if (first === undefined) return;
    if (this.#canvas.pages.length === 0 || this.#next !== undefined) this.#begin(this.#next?.front ?? false);
    const least = leastOf(chain);
    const before = this.#atTop ? 0 : first.before;
    const fits = this.#y + before + least <= this.#bottom + 0.01;
    if (!fits && !this.#atTop && least <= textHeight(this.#page)) this.#continue(first);
    for (const piece of chain) this.#place(piece);
  }

  #place(whole: Piece): void {
    let piece = whole;
    while (!this.full) {
      const top = this.#y + (this.#atTop ? 0 : piece.before);
      if (top + piece.height <= this.#bottom + 0.01) {
        this.#draw(piece, top);
        return;
      }
      const parts = piece.split?.(this.#bottom - top, this.#atTop);
      if (parts !== undefined) {
        this.#draw(parts[0], top);
        piece = parts[1];
      } else if (this.#atTop) {
        this.#draw(piece, top);
        return;
      }
      this.#continue(piece);
    }
  }

  #draw(piece: Piece, top: number): void {
    piece.draw(this.#canvas, this.#page.margin.left, top);
    this.#y = top + piece.height;
    this.#end = { page: this.#canvas.current, y: this.#y };
    this.#atTop = false;
  }

  /** A new page in the middle of the flow, with the header row of the table that goes on. */
  #continue(piece: Piece): void {
    this.#begin(false);
    if (piece.repeated === undefined) return;
    piece.repeated.draw(this.#canvas, this.#page.margin.left, this.#y);
    this.#y += piece.repeated.height;
  }

  #begin(front: boolean): void {
    this.#page = this.#next?.page ?? this.#page;
    this.#next = undefined;
    this.#canvas.addPage(this.#page);
    this.#y = this.#page.margin.top;
    this.#atTop = true;
    this.#pageBegun(this.#canvas.current, front);
  }
}

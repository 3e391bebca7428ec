import type { PlacedHeading, SectionLength } from './pages.ts';

interface Point {
  /** From 0. */
  readonly page: number;
  readonly y: number;
}

/** Measures sections from the top of their heading to the end of their last words: a page left empty below is nobody's. */
export class SectionLengths {
  readonly #pageHeight: number;
  readonly #lengths: SectionLength[] = [];
  readonly #open: PlacedHeading[] = [];

  constructor(pageHeight: number) {
    this.#pageHeight = pageHeight;
  }

  /** `before` is where the last words before the heading ended. */
  begin(heading: PlacedHeading, before: Point): void {
    this.#close(heading.level, before);
    this.#open.push(heading);
  }

  finish(end: Point): readonly SectionLength[] {
    this.#close(1, end);
    return this.#lengths;
  }

  #close(level: number, at: Point): void {
    for (let last = this.#open.at(-1); last !== undefined && last.level >= level; last = this.#open.at(-1)) {
      this.#open.pop();
      this.#lengths.push({ id: last.id, pages: at.page - last.page + (at.y - last.y) / this.#pageHeight });
    }
  }
}

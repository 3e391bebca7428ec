import type { Block, Inline, Origin } from '../doc/index.ts';
import { tidy } from './inlines.ts';

/** Blocks in the making: words gather into a paragraph until a block ends it. */
export class Flow {
  readonly #role: string;
  readonly #blocks: Block[] = [];
  #run: Inline[] = [];

  constructor(role: string) {
    this.#role = role;
  }

  words(...inlines: readonly Inline[]): void {
    this.#run.push(...inlines);
  }

  /** Words of the template; white space before a paragraph begins is none. */
  literal(text: string, origin: Origin | undefined): void {
    if (this.#run.length > 0 || text.trim() !== '') this.#run.push({ kind: 'text', text, origin });
  }

  block(block: Block): void {
    this.#endParagraph();
    this.#blocks.push(block);
  }

  /** A text among words: its first paragraph goes on with the words before it, its last one with those after it. */
  text(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || block.role !== 'brødtekst') {
        this.block(block);
      } else {
        if (index > 0) this.#endParagraph();
        this.words(...block.inlines);
      }
    }
  }

  finish(): readonly Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  #endParagraph(): void {
    const inlines = tidy(this.#run);
    this.#run = [];
    if (inlines.length === 0) return;
    this.#blocks.push({ kind: 'paragraph', role: this.#role, inlines, origin: inlines[0]?.origin });
  }
}

import type { Block } from '../doc/index.ts';
import type { Canvas } from './canvas.ts';
import type { Column } from './column.ts';
import { type Piece, Space } from './piece.ts';

/** The role of the section that is a page of its own, without header and footer. */
export const FRONT_PAGE = 'forside';

const BAR = { width: 56, height: 5, spaceBelow: 14 };
/** How far down the title stands, as a share of the page. */
const TITLE_DROP = 0.24;

type Add = (piece: Piece) => void;

/** What comes before the title (municipality, logo) at the top, a bar of colour, and the title well below. */
export function addFrontPage(
  blocks: readonly Block[],
  column: Column,
  add: Add,
  addBlocks: (blocks: readonly Block[], column: Column, add: Add) => void,
): void {
  const { look, pageHeight } = column.shared;
  const above = Math.max(0, blocks.findIndex(isTitle));
  addBlocks(blocks.slice(0, above), column, add);
  add(new Space(pageHeight * TITLE_DROP, true));
  add(new Bar(look.palette.colour));
  addBlocks(blocks.slice(above), column, add);
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.role === 'titel');
}

class Bar implements Piece {
  readonly before = 0;
  readonly keep = true;
  readonly height: number = BAR.height + BAR.spaceBelow;
  readonly #colour: string;

  constructor(colour: string) {
    this.#colour = colour;
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { width, height } = BAR;
    canvas.draw('decoration', { kind: 'fill', x, y, width, height, colour: this.#colour });
  }
}

import type { Picture } from '../core/index.ts';
import type { Block } from '../doc/index.ts';
import type { Canvas } from './canvas.ts';
import type { Column } from './column.ts';
import { type Piece, Space } from './piece.ts';

/** The role of the section that is a page of its own, without header and footer. */
export const FRONT_PAGE = 'forside';

const LOGO = { height: 44, widest: 180, spaceBelow: 14 };
const BAR = { width: 56, height: 5, spaceBelow: 14 };
/** How far down the title stands, as a share of the page. */
const TITLE_DROP = 0.24;

type Add = (piece: Piece) => void;

/** The logo and what comes before the title at the top, a bar of colour, and the title well below. */
export function addFrontPage(
  blocks: readonly Block[],
  column: Column,
  add: Add,
  addBlocks: (blocks: readonly Block[], column: Column, add: Add) => void,
): void {
  const { look, pageHeight } = column.shared;
  const above = Math.max(0, blocks.findIndex(isTitle));
  if (look.theme.logo !== undefined) add(new Logo(look.theme.logo));
  addBlocks(blocks.slice(0, above), column, add);
  add(new Space(pageHeight * TITLE_DROP, true));
  add(new Bar(look.palette.colour));
  addBlocks(blocks.slice(above), column, add);
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.role === 'titel');
}

/** The municipality's logo: decoration, since its name stands below as text. */
class Logo implements Piece {
  readonly before = 0;
  readonly keep = true;
  readonly height: number;
  readonly #picture: Picture;
  readonly #scale: number;

  constructor(picture: Picture) {
    this.#picture = picture;
    this.#scale = Math.min(LOGO.height / picture.height, LOGO.widest / picture.width);
    this.height = picture.height * this.#scale + LOGO.spaceBelow;
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { width, height } = this.#picture;
    const box = { x, y, width: width * this.#scale, height: height * this.#scale };
    canvas.draw('decoration', { kind: 'picture', ...box, picture: this.#picture });
  }
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

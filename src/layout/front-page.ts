import { textHeight } from '../core/index.ts';
import type { Block } from '../doc/index.ts';
import type { Canvas } from './canvas.ts';
import type { Column, Shared } from './column.ts';
import { type Piece, Space } from './piece.ts';

/** The role of the section that is a page of its own, without header and footer. */
export const FRONT_PAGE = 'forside';

const BAR = { width: 56, height: 5, spaceBelow: 14 };
/** How far down the title stands, as a share of the page. */
const TITLE_DROP = 0.22;
const SPACE_ABOVE_FACTS = 16;

/** The field of colour at the foot of the page, with a lighter stripe along its top. */
const FIELD = { top: 0.64, spaceAbove: 40 };
export const FIELD_STRIPE = 9;

type Add = (piece: Piece) => void;

/** What comes before the title (municipality, logo) at the top, a bar of colour, the title well below, and a field of colour at the foot. */
export function addFrontPage(
  blocks: readonly Block[],
  column: Column,
  add: Add,
  addBlocks: (blocks: readonly Block[], column: Column, add: Add) => void,
): void {
  const { look } = column.shared;
  const title = Math.max(0, blocks.findIndex(isTitle));
  const facts = Math.max(title, blocks.findIndex(isFact));
  const inner = { ...column, fullWidth: true };
  addBlocks(blocks.slice(0, title), inner, add);
  add(new Space(textHeight(column.page) * TITLE_DROP, true));
  add(new Bar(look.palette.colour));
  addBlocks(blocks.slice(title, facts), inner, add);
  if (facts > title) add(new Space(SPACE_ABOVE_FACTS, true));
  addBlocks(blocks.slice(facts), inner, add);
  add(new ColourField(column.shared));
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.role === 'titel');
}

function isFact(block: Block): boolean {
  return block.kind === 'paragraph' && block.role === 'forsidelinje';
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

/** Takes no room of its own: it fills what the text above leaves free, down to the edge of the paper. */
class ColourField implements Piece {
  readonly before = 0;
  readonly keep = false;
  readonly height = 0;
  readonly least = 0;
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  draw(canvas: Canvas, _x: number, y: number): void {
    const { look } = this.#shared;
    const { width, height } = look.theme.page;
    const top = Math.max(height * FIELD.top, y + FIELD.spaceAbove);
    if (top + FIELD_STRIPE >= height) return;
    this.#shared.fieldPlaced(top);
    const { colour, hairline } = look.palette;
    canvas.draw('decoration', { kind: 'fill', x: 0, y: top, width, height: FIELD_STRIPE, colour: hairline });
    const field = { x: 0, y: top + FIELD_STRIPE, width, height: height - top - FIELD_STRIPE };
    canvas.draw('decoration', { kind: 'fill', ...field, colour });
  }
}

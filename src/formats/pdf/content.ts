import type { PDFImage, PDFPage } from 'pdfkit';
import type { Picture } from '../../core/index.ts';
import {
  type Disc,
  type DrawnShape,
  type Fill,
  type Item,
  type MarkedContent,
  type Page,
  type PlacedPicture,
  SHAPE_WIDTH,
  type Stroke,
  type TextRun,
} from '../../layout/index.ts';
import type { PdfFile } from './file.ts';
import { type FontSubsets, spanStart } from './fonts.ts';

/** Draws the content of pages as PDF operators. pdfkit has turned the page upside down, so that y runs downwards. */
export class ContentWriter {
  readonly #file: PdfFile;
  readonly #fonts: FontSubsets;
  readonly #readable: ReadonlySet<Picture>;
  readonly #images = new Map<Uint8Array, PDFImage>();

  constructor(file: PdfFile, fonts: FontSubsets, readable: ReadonlySet<Picture>) {
    this.#file = file;
    this.#fonts = fonts;
    this.#readable = readable;
  }

  /** The operators of a page; its content items get their MCIDs in order. */
  operators(page: Page, target: PDFPage): string {
    const state = new DrawingState();
    let mcid = 0;
    let operators = '';
    for (const content of page.content) {
      operators += opening(content, mcid);
      if (content.element !== undefined) mcid += 1;
      operators += this.#items(content.items, target, state);
      operators += 'EMC\n';
    }
    return operators;
  }

  #items(items: readonly Item[], target: PDFPage, state: DrawingState): string {
    let operators = '';
    let inText = false;
    for (const item of items) {
      if (inText !== (item.kind === 'text')) {
        operators += inText ? 'ET\n' : item.kind === 'text' ? 'BT\n' : '';
        inText = item.kind === 'text';
      }
      operators += this.#item(item, target, state);
    }
    return inText ? `${operators}ET\n` : operators;
  }

  #item(item: Item, target: PDFPage, state: DrawingState): string {
    switch (item.kind) {
      case 'text':
        return this.#text(item, target, state);
      case 'fill':
        return fill(item, state);
      case 'stroke':
        return stroke(item);
      case 'disc':
        return disc(item);
      case 'shape':
        return drawnShape(item);
      case 'picture':
        return this.#picture(item, target);
    }
  }

  #text(run: TextRun, target: PDFPage, state: DrawingState): string {
    const font = this.#fonts.of(run.face);
    font.addTo(target.fonts);
    const shown = font.show(run.text);
    const set = state.font(font.name, run.size) + state.colour(run.colour);
    const place = `${matrix(run)} Tm\n`;
    return run.actual === undefined ? set + place + shown : `${set}${place}${spanStart(run.actual)}${shown}EMC\n`;
  }

  #picture(item: PlacedPicture, target: PDFPage): string {
    if (!this.#readable.has(item.picture)) return '';
    const image = this.#image(item.picture.bytes);
    if (image.obj !== null) target.xobjects[image.label] = image.obj;
    const { x, y, width, height } = item;
    return `q ${num(width)} 0 0 ${num(-height)} ${num(x)} ${num(y + height)} cm /${image.label} Do Q\n`;
  }

  #image(bytes: Uint8Array): PDFImage {
    const known = this.#images.get(bytes);
    if (known !== undefined) return known;
    const image = this.#file.openImage(bytes);
    image.embed(this.#file);
    this.#images.set(bytes, image);
    return image;
  }
}

/** Font and colour stay in force over a page: they are written only when they change. */
class DrawingState {
  #font = '';
  #colour = '';

  font(name: string, size: number): string {
    const operators = `/${name} ${num(size)} Tf\n`;
    if (operators === this.#font) return '';
    this.#font = operators;
    return operators;
  }

  colour(hex: string): string {
    if (hex === this.#colour) return '';
    this.#colour = hex;
    return `${channels(hex)} rg\n`;
  }
}

/** A colour as PDF has it. */
function channels(hex: string): string {
  return [1, 3, 5].map((at) => num3(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

function opening(content: MarkedContent, mcid: number): string {
  if (content.element !== undefined) return `/${content.element.type} <</MCID ${mcid}>> BDC\n`;
  return content.artifact === 'furniture'
    ? '/Artifact <</Type /Pagination>> BDC\n'
    : '/Artifact <</Type /Layout>> BDC\n';
}

function fill(item: Fill, state: DrawingState): string {
  return `${state.colour(item.colour)}${num(item.x)} ${num(item.y)} ${num(item.width)} ${num(item.height)} re f\n`;
}

const DASHES = '[3 2.5] 0 d ';

/** Painted inside `q Q`, so that the colours in force stay as they are. */
function stroke({ points, width, colour, dashed }: Stroke): string {
  const path = points.map(([x, y], index) => `${num(x)} ${num(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
  return `q ${channels(colour)} RG ${num(width)} w 1 J 1 j ${dashed ? DASHES : ''}${path} S Q\n`;
}

const RIM = 1.1;

function disc({ x, y, radius, colour, filled }: Disc): string {
  const inside = filled ? channels(colour) : '1 1 1';
  return `q ${inside} rg ${channels(colour)} RG ${RIM} w\n${circle(x, y, radius)}b\nQ\n`;
}

/** Cubic curves come within a thousandth of a circle with handles of this length. */
const HANDLE = 0.5523;
/** Of the outline, and of the space around it, as shares of the type size. */
const OUTLINE = 0.07;
const INSET = 0.06;

/** A light's shape as a path, read as its colour like the shapes that come from the font. */
function drawnShape({ shape, x, y, size, colour, actual }: DrawnShape): string {
  const side = (SHAPE_WIDTH - 2 * INSET) * size;
  const left = x + INSET * size;
  const set = `q ${channels(colour)} rg ${channels(colour)} RG ${num(OUTLINE * size)} w\n`;
  const path = shape === '◐' ? halfCircle(left + side / 2, y - side / 2, side / 2) : halfSquare(left, y - side, side);
  const drawn = `${set}${path}Q\n`;
  return actual === undefined ? drawn : `${spanStart(actual)}${drawn}EMC\n`;
}

function numbers(...all: readonly number[]): string {
  return all.map(num).join(' ');
}

/** The left half of a circle, from its top down. */
function leftHalf(x: number, y: number, radius: number): string {
  const h = radius * HANDLE;
  return (
    `${numbers(x, y - radius)} m\n` +
    `${numbers(x - h, y - radius, x - radius, y - h, x - radius, y)} c\n` +
    `${numbers(x - radius, y + h, x - h, y + radius, x, y + radius)} c\n`
  );
}

function circle(x: number, y: number, radius: number): string {
  const h = radius * HANDLE;
  const rightHalf =
    `${numbers(x + h, y + radius, x + radius, y + h, x + radius, y)} c\n` +
    `${numbers(x + radius, y - h, x + h, y - radius, x, y - radius)} c\n`;
  return leftHalf(x, y, radius) + rightHalf;
}

function halfCircle(x: number, y: number, radius: number): string {
  return `${leftHalf(x, y, radius)}f\n${circle(x, y, radius)}s\n`;
}

function halfSquare(x: number, y: number, side: number): string {
  const [left, top, right, bottom] = [x, y, x + side, y + side].map(num);
  return `${right} ${top} m ${right} ${bottom} l ${left} ${bottom} l f\n${left} ${top} ${num(side)} ${num(side)} re S\n`;
}

function matrix(run: TextRun): string {
  if (run.angle === 0) return `1 0 0 -1 ${num(run.x)} ${num(run.y)}`;
  const radians = (run.angle * Math.PI) / 180;
  const [sin, cos] = [num3(Math.sin(radians)), num3(Math.cos(radians))];
  return `${cos} ${-sin} ${-sin} ${-cos} ${num(run.x)} ${num(run.y)}`;
}

function num(value: number): number {
  return Math.round(value * 100) / 100;
}

function num3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

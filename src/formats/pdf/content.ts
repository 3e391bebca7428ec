import type { PDFImage, PDFPage } from 'pdfkit';
import type { Picture } from '../../core/index.ts';
import type { Fill, Item, MarkedContent, Page, PlacedPicture, TextRun } from '../../layout/index.ts';
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
    const channels = [1, 3, 5].map((at) => num3(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return `${channels.join(' ')} rg\n`;
  }
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

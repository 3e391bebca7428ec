import type { DocMeta } from '../doc/index.ts';
import type { Canvas } from './canvas.ts';
import type { Column } from './column.ts';
import { drawPieces, heightOf, type LinePiece } from './piece.ts';
import { furnitureStyle, type Look } from './style.ts';
import { textPieces } from './text.ts';

const HEADER_RISE = 30;
const FOOTER_DROP = 20;
const RULE = 0.6;
const NUMBER_WIDTH = 80;
const SEPARATOR = '  ·  ';
const WATERMARK_ANGLE = 55;
const WATERMARK_SIZE = 150;

/** Header and footer of every page that is no front page. */
export function drawFurniture(canvas: Canvas, meta: DocMeta, column: Column, fronts: ReadonlySet<number>): void {
  const total = canvas.pages.length;
  for (let page = 0; page < total; page += 1) {
    if (!fronts.has(page)) drawPageFurniture(canvas, meta, column, page, total);
  }
}

function drawPageFurniture(canvas: Canvas, meta: DocMeta, column: Column, page: number, total: number): void {
  const { look } = column.shared;
  const { margin } = look.theme.page;
  const { width: paper = 0, height = 0 } = canvas.pages[page] ?? {};
  const full = paper - margin.left - margin.right;
  canvas.turnTo(page);
  const style = furnitureStyle(look.palette);
  const text = (words: string, width: number, align: 'left' | 'right'): readonly LinePiece[] =>
    textPieces(
      [{ kind: 'text', text: words, origin: undefined }],
      style,
      'furniture',
      { ...column, x: 0, width, align, fullWidth: true },
      'none',
    );
  const author = text(meta.author, full, 'left');
  const top = Math.max(12, margin.top - HEADER_RISE - heightOf(author));
  drawPieces(author, canvas, margin.left, top);
  const rule = { x: margin.left, width: full, height: RULE, colour: look.palette.hairline };
  canvas.draw('furniture', { kind: 'fill', ...rule, y: top + heightOf(author) + 4 });
  const bottom = height - margin.bottom + FOOTER_DROP;
  canvas.draw('furniture', { kind: 'fill', ...rule, y: bottom });
  drawPieces(text(meta.footer.join(SEPARATOR), full - NUMBER_WIDTH, 'left'), canvas, margin.left, bottom + 5);
  const number = text(`side ${page + 1} af ${total}`, NUMBER_WIDTH, 'right');
  drawPieces(number, canvas, margin.left + full - NUMBER_WIDTH, bottom + 5);
}

/** What lies behind the text of a page, drawn before it. */
export function drawBackground(canvas: Canvas, look: Look, watermark: string | undefined): void {
  const page = canvas.pages[canvas.current];
  if (watermark === undefined || page === undefined) return;
  const { width, height } = page;
  const face = look.faces.bold;
  const radians = (WATERMARK_ANGLE * Math.PI) / 180;
  const longest = Math.hypot(width, height) * 0.62;
  const size = Math.min(WATERMARK_SIZE, (longest * 1000) / Math.max(1, face.width(watermark)));
  const length = (face.width(watermark) * size) / 1000;
  canvas.draw('furniture', {
    kind: 'text',
    x: width / 2 - (length / 2) * Math.cos(radians) + (size / 3) * Math.sin(radians),
    y: height / 2 + (length / 2) * Math.sin(radians) + (size / 3) * Math.cos(radians),
    face,
    size,
    colour: look.palette.watermark,
    text: watermark,
    actual: undefined,
    angle: WATERMARK_ANGLE,
  });
}

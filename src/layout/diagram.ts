import type { Chart, Diagram } from '../doc/index.ts';
import type { Canvas, Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { type Drawing, type Mark, startOf, type Tone, type WordsMark } from './drawing.ts';
import type { Face } from './face.ts';
import type { Item } from './pages.ts';
import type { Piece } from './piece.ts';
import { drawShare } from './share.ts';
import { faceOf, type Look } from './style.ts';
import { drawTrend, LABEL_SIZE, type Measure } from './trend.ts';
import { drawYearWheel } from './year-wheel.ts';

/** Wider, a trend says no more. Points. */
const WIDEST = 260;
const TREND_HEIGHT = 66;

/** A diagram with its text alternative, as wide as its column. */
export function diagramPiece(diagram: Diagram, column: Column, owner: Owner): Piece {
  const { look } = column.shared;
  const widest = diagram.chart.kind === 'year-wheel' ? column.width : WIDEST;
  const width = Math.max(1, Math.min(widest, column.width - column.x));
  const drawing = drawingOf(diagram.chart, width, look);
  column.shared.diagramDrawn(diagram, drawing);
  return new DiagramPiece(diagram, drawing, { x: column.x, look, owner });
}

/** Of a sign that the font lacks, about what a digit takes. */
function advancesOf(face: Face, text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => {
    const width = face.width(text.charAt(index));
    return ((Number.isNaN(width) ? 500 : width) * LABEL_SIZE) / 1000;
  });
}

function drawingOf(chart: Chart, width: number, look: Look): Drawing {
  const measure: Measure = (text, bold) => advancesOf(faceOf(look, bold ? 'bold' : 'regular'), text);
  switch (chart.kind) {
    case 'share':
      return drawShare(chart, width);
    case 'year-wheel':
      return drawYearWheel(chart, width, measure);
    case 'trend':
      return drawTrend(chart, width, TREND_HEIGHT, measure);
  }
}

/** A colour of the palette, or a light's. */
function colourOf({ palette }: Look, tone: Tone): string {
  switch (tone) {
    case 'ink':
    case 'quiet':
    case 'colour':
    case 'band':
      return palette[tone];
    default:
      return palette.lights[tone];
  }
}

interface Setting {
  readonly x: number;
  readonly look: Look;
  readonly owner: Owner;
}

class DiagramPiece implements Piece {
  readonly before = 4;
  readonly keep = false;
  readonly height: number;
  readonly #diagram: Diagram;
  readonly #drawing: Drawing;
  readonly #setting: Setting;

  constructor(diagram: Diagram, drawing: Drawing, setting: Setting) {
    this.height = drawing.height;
    this.#diagram = diagram;
    this.#drawing = drawing;
    this.#setting = setting;
  }

  get least(): number {
    return this.height;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { owner, look, x: indent } = this.#setting;
    const { width, height, marks } = this.#drawing;
    const left = x + indent;
    if (typeof owner !== 'string') owner.attributes = { alt: this.#diagram.alt, box: { x: left, y, width, height } };
    for (const mark of marks) canvas.draw(owner, itemOf(mark, left, y, look));
  }
}

function itemOf(mark: Mark, left: number, top: number, look: Look): Item {
  const colour = colourOf(look, mark.tone);
  switch (mark.kind) {
    case 'line': {
      const points = mark.points.map(([x, y]) => [left + x, top + y] as const);
      return { kind: 'stroke', points, width: mark.width, colour, dashed: mark.dashed };
    }
    case 'disc':
      return { ...mark, x: left + mark.x, y: top + mark.y, colour };
    case 'box':
      return { kind: 'fill', x: left + mark.x, y: top + mark.y, width: mark.width, height: mark.height, colour };
    case 'words':
      return textOf(mark, left, top, look);
  }
}

function textOf(mark: WordsMark, left: number, top: number, look: Look): Item {
  const { text, size, bold, tone } = mark;
  const face = faceOf(look, bold ? 'bold' : 'regular');
  const place = { x: left + startOf(mark), y: top + mark.y };
  return { kind: 'text', ...place, face, size, colour: colourOf(look, tone), text, actual: undefined, angle: 0 };
}

import type { Trend, TrendPoint } from '../doc/index.ts';
import type { DiscMark, Drawing, LineMark, Mark, WordsMark } from './drawing.ts';

/** How much each sign takes, at the size of a diagram's words. */
export type Measure = (text: string, bold: boolean) => readonly number[];

export const LABEL_SIZE = 8;

/** Between words that stand side by side; other formats have other type, some of it wider. */
const GAP = 8;
const DOT = 2;
const LAST_DOT = 2.8;
/** From a dot's centre to the baseline of the words over or under it. */
const ABOVE = 5;
const BELOW = 11;
const PLOT = { top: 13, bottom: 24, left: 4, right: 5 };

interface Scale {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

function scaleOf({ points, target, way }: Trend, width: number, height: number): Scale {
  const all = [...points, target, ...way];
  const days = all.map(({ day }) => day);
  const values = all.map(({ value }) => value);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = width - PLOT.left - PLOT.right;
  const down = height - PLOT.top - PLOT.bottom;
  return {
    x: (day) => PLOT.left + (to === from ? across : ((day - from) / (to - from)) * across),
    y: (value) => PLOT.top + (high === low ? down / 2 : ((high - value) / (high - low)) * down),
  };
}

/** The measurements as a line, the way to the target as a dashed one; every number that matters stands at its own dot. */
export function drawTrend(trend: Trend, width: number, height: number, measure: Measure): Drawing {
  const { points, target } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const letters = new Lettering(width, measure);
  const plot = width - letters.widthOf(target.label, false) - GAP;
  const scale = scaleOf(trend, plot, height);
  const beside = { x: scale.x(target.day) + PLOT.right, y: scale.y(target.value) + LABEL_SIZE / 3 };
  const marks: readonly Mark[] = [
    wayTo(trend, scale, plot),
    ...measured(points, scale),
    goal(target, scale),
    letters.words(target.label, beside, 'start', false),
    ...(last === undefined ? [] : [letters.value(last, isUnder(last, trend), scale, true)]),
    ...(first === undefined || first === last ? [] : [letters.value(first, rises(points), scale, false)]),
    ...letters.whens([last, target, first === last ? undefined : first], scale, height - 2),
  ];
  return { width, height, marks };
}

function rises([first, second]: readonly TrendPoint[]): boolean {
  return first !== undefined && second !== undefined && second.value >= first.value;
}

function wayTo({ target, way }: Trend, { x, y }: Scale, right: number): LineMark {
  const level = y(target.value);
  const points =
    way.length === 0
      ? ([
          [PLOT.left, level],
          [right - PLOT.right, level],
        ] as const)
      : [...way, target].map(({ day, value }) => [x(day), y(value)] as const);
  return { kind: 'line', points, width: 0.8, tone: 'quiet', dashed: true };
}

function measured(points: readonly TrendPoint[], { x, y }: Scale): readonly Mark[] {
  const places = points.map(({ day, value }) => [x(day), y(value)] as const);
  const line: LineMark = { kind: 'line', points: places, width: 1.5, tone: 'colour', dashed: false };
  const dots = places.map(([cx, cy], index): DiscMark => {
    const radius = index === places.length - 1 ? LAST_DOT : DOT;
    return { kind: 'disc', x: cx, y: cy, radius, tone: 'colour', filled: true };
  });
  return places.length > 1 ? [line, ...dots] : dots;
}

function goal({ day, value }: TrendPoint, { x, y }: Scale): DiscMark {
  return { kind: 'disc', x: x(day), y: y(value), radius: LAST_DOT, tone: 'quiet', filled: false };
}

/** Words on the far side of the dashed line do not cross it. */
function isUnder({ day, value }: TrendPoint, { target, way }: Trend): boolean {
  const stops = [...way, target];
  const at = Math.max(
    1,
    stops.findIndex((stop) => stop.day >= day),
  );
  const [from, to] = [stops[at - 1], stops[at]];
  if (from === undefined || to === undefined || to.day === from.day) return value <= target.value;
  return value <= from.value + ((day - from.day) / (to.day - from.day)) * (to.value - from.value);
}

/** Words of a drawing, kept within its width. */
class Lettering {
  readonly #width: number;
  readonly #measure: Measure;

  constructor(width: number, measure: Measure) {
    this.#width = width;
    this.#measure = measure;
  }

  widthOf(text: string, bold: boolean): number {
    return this.#measure(text, bold).reduce((sum, advance) => sum + advance, 0);
  }

  words(text: string, place: Place, anchor: WordsMark['anchor'], bold: boolean): WordsMark {
    const tone = bold ? 'ink' : 'quiet';
    return { kind: 'words', ...place, anchor, size: LABEL_SIZE, bold, tone, text, advances: this.#measure(text, bold) };
  }

  value({ label, day, value }: TrendPoint, under: boolean, { x, y }: Scale, bold: boolean): WordsMark {
    const place = { x: this.#within(label, x(day), bold), y: y(value) + (under ? BELOW : -ABOVE) };
    return this.words(label, place, 'middle', bold);
  }

  /** Days along the foot, the most important first; those that would touch another are left to the text. */
  whens(points: readonly (TrendPoint | undefined)[], { x }: Scale, y: number): readonly WordsMark[] {
    const taken: { readonly from: number; readonly to: number }[] = [];
    return points.flatMap((point) => {
      if (point === undefined) return [];
      const middle = this.#within(point.when, x(point.day), false);
      const half = (this.widthOf(point.when, false) + GAP) / 2;
      const [from, to] = [middle - half, middle + half];
      if (taken.some((other) => other.to > from && other.from < to)) return [];
      taken.push({ from, to });
      return [this.words(point.when, { x: middle, y }, 'middle', false)];
    });
  }

  #within(text: string, middle: number, bold: boolean): number {
    const half = this.widthOf(text, bold) / 2;
    return Math.max(half, Math.min(middle, this.#width - half));
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

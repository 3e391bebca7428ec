import type { YearDay, YearWheel } from '../doc/index.ts';
import type { Drawing, LineMark, Mark, WordsMark } from './drawing.ts';
import { LABEL_SIZE, type Measure } from './trend.ts';

const HEIGHT = 232;
const RADIUS = 86;
/** As shares of the radius: the hub, and the middle of names and of numbers. */
const HUB = 0.3;
const NAME = 0.84;
const NUMBER = 0.56;
const DOT = 2.8;
/** From the rim to the words outside it, between the day and what it is, and between two of them. */
const OUT = 12;
const LINE = 9;
const APART = 23;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const LONGEST_MONTH = 31;

type Point = readonly [x: number, y: number];

/** A point at a share of the way round from the top, as a clock goes. */
function at([cx, cy]: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
}

function ring(centre: Point, radius: number): LineMark {
  const steps = Array.from({ length: 73 }, (_, step) => at(centre, radius, step / 72));
  return { kind: 'line', points: steps, width: 0.8, tone: 'colour', dashed: false };
}

function words(text: string, [x, y]: Point, anchor: WordsMark['anchor'], bold: boolean, measure: Measure): WordsMark {
  const tone = bold ? 'ink' : 'quiet';
  const baseline = y + LABEL_SIZE / 3;
  return { kind: 'words', x, y: baseline, anchor, size: LABEL_SIZE, bold, tone, text, advances: measure(text, bold) };
}

function months({ months: counts }: YearWheel, centre: Point, measure: Measure): readonly Mark[] {
  return MONTHS.flatMap((name, month): readonly Mark[] => {
    const middle = (month + 0.5) / MONTHS.length;
    const edge = month / MONTHS.length;
    return [
      {
        kind: 'line',
        points: [at(centre, RADIUS * HUB, edge), at(centre, RADIUS, edge)],
        width: 0.5,
        tone: 'band',
        dashed: false,
      },
      words(name, at(centre, RADIUS * NAME, middle), 'middle', false, measure),
      words(String(counts[month] ?? 0), at(centre, RADIUS * NUMBER, middle), 'middle', true, measure),
    ];
  });
}

function turnOf({ month, day }: YearDay): number {
  return (month - 1 + (day - 1) / LONGEST_MONTH) / MONTHS.length;
}

/** Words beside their dots, pushed apart where two would touch; from the top down on each side. */
function beside(days: readonly YearDay[], centre: Point, side: 'left' | 'right', measure: Measure): readonly Mark[] {
  const marks: Mark[] = [];
  const anchor = side === 'right' ? 'start' : 'end';
  let lowest = Number.NEGATIVE_INFINITY;
  const placed = days
    .map((day) => ({ day, dot: at(centre, RADIUS, turnOf(day)) }))
    .toSorted((a, b) => a.dot[1] - b.dot[1]);
  for (const { day, dot } of placed) {
    const [cx] = centre;
    const y = Math.max(dot[1], lowest + APART);
    lowest = y;
    const x = side === 'right' ? cx + RADIUS + OUT : cx - RADIUS - OUT;
    const edge = side === 'right' ? x + 3 : x - 3;
    marks.push(
      { kind: 'line', points: [dot, [x, y]], width: 0.6, tone: 'quiet', dashed: false },
      { kind: 'disc', x: dot[0], y: dot[1], radius: DOT, tone: 'colour', filled: true },
      words(day.when, [edge, y], anchor, true, measure),
      words(day.label, [edge, y + LINE], anchor, false, measure),
    );
  }
  return marks;
}

/** The year as a wheel: how much falls due in each month, and outside it the days that everybody keeps. */
export function drawYearWheel(wheel: YearWheel, width: number, measure: Measure): Drawing {
  const centre: Point = [width / 2, HEIGHT / 2];
  const isRight = (day: YearDay): boolean => turnOf(day) < 0.5;
  return {
    width,
    height: HEIGHT,
    marks: [
      ...months(wheel, centre, measure),
      ring(centre, RADIUS * HUB),
      ring(centre, RADIUS),
      ...beside(wheel.days.filter(isRight), centre, 'right', measure),
      ...beside(
        wheel.days.filter((day) => !isRight(day)),
        centre,
        'left',
        measure,
      ),
    ],
  };
}

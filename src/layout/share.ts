import type { Share } from '../doc/index.ts';
import type { Drawing } from './drawing.ts';

const HEIGHT = 12;
const BAR = { y: 1, height: 9 };

/** The part as a bar in its colour, on a pale one for the whole. The number stands beside it, in the words of the document. */
export function drawShare({ part, whole, colour }: Share, width: number): Drawing {
  const share = whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
  return {
    width,
    height: HEIGHT,
    marks: [
      { kind: 'box', x: 0, width, tone: 'band', ...BAR },
      { kind: 'box', x: 0, width: width * share, tone: colour, ...BAR },
    ],
  };
}

import type { Diagram } from '../../doc/index.ts';
import type { Mark, Tone } from '../../layout/index.ts';
import { escapeHtml } from './escape.ts';
import { LIGHT_CLASSES, textHtml } from './inlines.ts';
import type { Writing } from './writing.ts';

/** CSS pixels in a point. */
const PIXELS = 96 / 72;

const TONES: Readonly<Record<Tone, string>> = {
  ink: 'x-ink',
  quiet: 'x-quiet',
  colour: 'x-accent',
  band: 'x-pale',
  ...LIGHT_CLASSES,
};

/** A diagram as SVG in the page; its numbers are read from its name, as the marks by themselves say nothing. */
export function diagramHtml(writing: Writing, diagram: Diagram): string {
  const drawing = writing.drawings.get(diagram);
  if (drawing === undefined) return '';
  const { width, height, marks } = drawing;
  const size = `viewBox="0 0 ${num(width)} ${num(height)}" width="${num(width * PIXELS)}" height="${num(height * PIXELS)}"`;
  const name = textHtml(writing, diagram.alt, diagram.origin);
  // A bar is as long as there is room for: it has no words in it that would be drawn out.
  if (diagram.chart.kind === 'share') {
    return `<div class="x-figure x-share"><svg ${size} preserveAspectRatio="none" role="img" aria-label="${name}">${marks.map(markSvg).join('')}</svg></div>\n`;
  }
  return `<div class="x-figure"><svg ${size} role="img" aria-label="${name}">${marks.map(markSvg).join('')}</svg></div>\n`;
}

function markSvg(mark: Mark): string {
  const tone = TONES[mark.tone];
  switch (mark.kind) {
    case 'line': {
      const points = mark.points.map(([x, y]) => `${num(x)},${num(y)}`).join(' ');
      const dashes = mark.dashed ? ' stroke-dasharray="3 2.5"' : '';
      return `<polyline class="${tone}" points="${points}" fill="none" stroke="currentColor" stroke-width="${mark.width}"${dashes}/>`;
    }
    case 'disc': {
      const inside = mark.filled ? 'fill="currentColor"' : 'class="x-hollow"';
      return `<g class="${tone}"><circle cx="${num(mark.x)}" cy="${num(mark.y)}" r="${mark.radius}" stroke="currentColor" stroke-width="1.1" ${inside}/></g>`;
    }
    case 'box':
      return `<rect class="${tone}" x="${num(mark.x)}" y="${num(mark.y)}" width="${num(mark.width)}" height="${num(mark.height)}" fill="currentColor"/>`;
    case 'words': {
      const weight = mark.bold ? ' font-weight="600"' : '';
      return `<text class="${tone}" x="${num(mark.x)}" y="${num(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}"${weight} fill="currentColor">${escapeHtml(mark.text)}</text>`;
    }
  }
}

function num(value: number): number {
  return Math.round(value * 100) / 100;
}

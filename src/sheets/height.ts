import type { Sheet, SheetRow } from './sheet.ts';

/** Points of a line in 11 points, and the most that Excel takes for a row. */
const LINE = 15;
const HIGHEST = 409;

/** Lines that a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / width);
    used = word.length % width || width;
  }
  return lines;
}

/** A row as high as its longest text: no program makes a row of a file that it opens as high as it must be. */
export function heightOf({ cells, height }: SheetRow, { columns }: Sheet): number {
  if (height !== undefined) return height;
  const lines = cells.map((cell, at) => {
    if (typeof cell?.value !== 'string' || columns[at]?.hidden === true) return 1;
    const width = columns.slice(at, at + (cell.span ?? 1)).reduce((sum, column) => sum + column.width, 0);
    // The sign that fits exactly, in a type whose letters differ in width, does not always fit.
    return linesOf(cell.value, Math.max(1, width - 1));
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE);
}

import { lineText, positionAt, type Span } from '../core/index.ts';
import { harmless, textWidth } from './text-width.ts';

/** A line of a frame: `number` for a line of the file, undefined for the one with the caret. */
export interface FrameLine {
  readonly number: number | undefined;
  readonly text: string;
}

const CUT = '…';

/** Lines without an end exist (1 MB of text on one line): never look further than this from the place, in UTF-16 units. */
const FURTHEST = 2000;

/** How far before the caret a cut line begins, as a share of the room. */
const BEFORE_CARET = 1 / 3;

function whole(text: string, from: number, to: number): string {
  const isLow = (index: number): boolean => /[\udc00-\udfff]/.test(text.charAt(index));
  return text.slice(isLow(from) ? from + 1 : from, isLow(to) ? to + 1 : to);
}

/** Takes signs from the end until the text takes at most `room` places. */
function tail(text: string, room: number): string {
  const signs = [...text];
  let start = signs.length;
  for (let width = 0; start > 0; start -= 1) {
    width += textWidth(signs[start - 1] ?? '');
    if (width > room) break;
  }
  return signs.slice(start).join('');
}

function head(text: string, room: number): string {
  const signs = [...text];
  let end = 0;
  for (let width = 0; end < signs.length; end += 1) {
    width += textWidth(signs[end] ?? '');
    if (width > room) break;
  }
  return signs.slice(0, end).join('');
}

interface Marked {
  readonly text: string;
  /** Places before the caret, and under it. */
  readonly before: number;
  readonly under: number;
}

/** The line around the marked part, at most `room` places wide, with `…` where it was cut. */
function cutAround(line: string, start: number, end: number, room: number): Marked {
  const near = Math.max(0, start - FURTHEST);
  const before = harmless(whole(line, near, start));
  const marked = harmless(whole(line, start, Math.min(end, start + FURTHEST)));
  const after = harmless(whole(line, end, end + FURTHEST));
  const cutBefore = near > 0 || textWidth(before) + textWidth(marked) + textWidth(after) > room;
  const shownBefore =
    cutBefore && textWidth(before) > room * BEFORE_CARET ? CUT + tail(before, room * BEFORE_CARET - 1) : before;
  const left = textWidth(shownBefore);
  const rest = marked + after;
  const shownRest = left + textWidth(rest) > room ? head(rest, room - left - 1) + CUT : rest;
  return {
    text: (shownBefore + shownRest).trimEnd(),
    before: left,
    under: Math.max(1, Math.min(textWidth(marked), textWidth(shownRest))),
  };
}

/** The line of the problem with the line before it and a caret under the place; nothing for a place outside any line. */
export function frame(span: Span, room: number): readonly FrameLine[] {
  const { line, column } = positionAt(span.file, span.start);
  const text = lineText(span.file, line);
  if (text === undefined || span.file.text === '') return [];
  const last = positionAt(span.file, span.end);
  const end = last.line === line ? last.column - 1 : text.trimEnd().length;
  const marked = cutAround(text, column - 1, Math.max(end, column - 1), room);
  const above = lineText(span.file, line - 1)?.slice(0, FURTHEST) ?? '';
  const shownAbove = cutAround(above, 0, 0, room).text;
  return [
    ...(shownAbove === '' ? [] : [{ number: line - 1, text: shownAbove }]),
    { number: line, text: marked.text },
    { number: undefined, text: `${' '.repeat(marked.before)}${'^'.repeat(marked.under)}` },
  ];
}

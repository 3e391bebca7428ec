import type { Light } from '../doc/index.ts';

/** What colour a mark has: each format has its own, and HTML one for the night. */
export type Tone = 'ink' | 'quiet' | 'colour' | 'band' | Light['colour'];

/** A diagram as lines, discs and words, the same in every format. Points, from the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
}

export type Mark = LineMark | DiscMark | BoxMark | WordsMark;

export interface LineMark {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly tone: Tone;
  readonly dashed: boolean;
}

export interface DiscMark {
  readonly kind: 'disc';
  /** Of the centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly filled: boolean;
}

export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

export interface WordsMark {
  readonly kind: 'words';
  /** Where the text begins, has its middle, or ends. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: Tone;
  readonly text: string;
  /** Of each UTF-16 unit; together the width. */
  readonly advances: readonly number[];
}

/** Where words begin, whatever they are placed by. */
export function startOf({ x, anchor, advances }: WordsMark): number {
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  return anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
}

/** A text file as it was read, decoded and without a byte order mark. Lines and columns count in this text. */
export interface SourceFile {
  /** Relative to the agreement folder, with `/` on every system, in NFC. */
  readonly path: string;
  readonly text: string;
}

/** A range of a file as offsets in UTF-16 units, end exclusive. Lines are computed late, with {@link positionAt}. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Line and column, both from 1; the column in UTF-16 units, as editors and SARIF count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let i = file.text.indexOf('\n'); i !== -1; i = file.text.indexOf('\n', i + 1)) starts.push(i + 1);
  lineStarts.set(file, starts);
  return starts;
}

/** The line and column of an offset; an offset beyond the text counts as its end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStartsOf(file);
  const target = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
}

/** The text of a line (from 1) without its line break; undefined outside the file. */
export function lineText(file: SourceFile, line: number): string | undefined {
  const starts = lineStartsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const next = starts[line];
  return file.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
}

/** Where a line (from 1) begins; the end of the text for a line behind it. */
export function lineStart(file: SourceFile, line: number): number {
  return lineStartsOf(file)[line - 1] ?? file.text.length;
}

/** A span over the whole file, for problems that have no place in it. */
export function wholeFile(file: SourceFile): Span {
  return { file, start: 0, end: 0 };
}

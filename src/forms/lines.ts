/** How far in a line an offset is; from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line of an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

interface Sought {
  /** The beginning of a line: from there on the lines of the map are looked through. */
  readonly from: number;
  readonly indent: number;
  readonly key: string;
}

/** A comment that waits to be filled in: its lines, without the last line break. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** Lines `# 1:` and, indented below it, `#   målt:`, among the lines of a map; undefined when there are none. */
export function placeholder(text: string, { from, indent, key }: Sought): Placeholder | undefined {
  const head = `${' '.repeat(indent)}# ${key}:`;
  const below = `${' '.repeat(indent)}#   `;
  let found: Placeholder | undefined;
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (found !== undefined) {
      if (!line.startsWith(below)) return found;
      found = { ...found, end };
    } else if (leavesMap(line, indent)) return undefined;
    else if (line === head || line.startsWith(`${head} `)) found = { start, end };
    start = nextLine(text, start);
  }
  return found;
}

/** Where the line behind that of an offset begins; the end of the text behind the last. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** A line that says something further out ends the map; comments and empty lines do not. */
function leavesMap(line: string, indent: number): boolean {
  const first = line.search(/\S/);
  return first !== -1 && first < indent && line[first] !== '#';
}

import type { Words } from '../core/index.ts';

const LONGEST_LINE = 160;

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The line's number, from 1. */
export function lineNumber(text: string, offset: number): number {
  let count = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) count += 1;
  return count;
}

/** A text as YAML wants it in quotes, so that every sign in it is a sign. */
export function inQuotes(text: string): string {
  const trimmed = text.trim();
  return /["\\]/.test(trimmed) ? `'${trimmed.replaceAll("'", "''")}'` : `"${trimmed}"`;
}

function shortened(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
}

/** A stretch of the file as a message quotes it. */
export function cited(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `\`${line.length > 50 ? `${line.slice(0, 50)}…` : line}\``;
}

/** The line with a stretch of it written otherwise, without its indentation and what sets a comment off. */
export function correctedLine(text: string, start: number, end: number, instead: string): string {
  const rest = text.slice(end, lineEnd(text, end)).replace(/^\s{2,}(?=# )/, ' ');
  return shortened((text.slice(lineStart(text, start), start) + instead + rest).trim());
}

/** The remedy that shows the line as it should be. */
export function writeLine(line: string): Words {
  return { da: `Skriv: ${line}`, en: `Write: ${line}` };
}

/** A plain text from `start`: to the line's end, or inside `{ }` and `[ ]` to the next sign that parts values. */
export function plainEnd(text: string, start: number, inFlow: boolean): number {
  const end = lineEnd(text, start);
  const rest = text.slice(start, end);
  const stop = inFlow ? rest.search(/[,}\]]|$/) : rest.search(/\s+# |$/);
  return start + rest.slice(0, stop).trimEnd().length;
}

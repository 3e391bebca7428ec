/** What a source package is made of: texts, lists, and fields in their order. */
export type Tree = string | readonly Tree[] | ReadonlyMap<string, Tree>;

/**
 * Fields as YAML that every reader takes alike: each text in quotation marks, or, with several plain lines, as a block. Written
 * by us and not by a library, because its bytes are part of a PDF that is to come out the same for years.
 */
export function yamlText(fields: ReadonlyMap<string, Tree>): string {
  return `${linesOf(fields).join('\n')}\n`;
}

function linesOf(value: ReadonlyMap<string, Tree> | readonly Tree[]): readonly string[] {
  return value instanceof Map
    ? [...value].flatMap(([key, below]) => entryLines(`${keyText(key)}:`, below))
    : [...value.values()].flatMap((item) => itemLines(item));
}

function entryLines(key: string, value: Tree): readonly string[] {
  if (typeof value === 'string') return textLines(`${key} `, value);
  const lines = linesOf(value);
  if (lines.length === 0) return [`${key} ${value instanceof Map ? '{}' : '[]'}`];
  return [key, ...lines.map(indented)];
}

function itemLines(value: Tree): readonly string[] {
  if (typeof value === 'string') return textLines('- ', value);
  const [first, ...rest] = linesOf(value);
  if (first === undefined) return [`- ${value instanceof Map ? '{}' : '[]'}`];
  return [`- ${first}`, ...rest.map(indented)];
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** Lines without anything that an editor or YAML might change: no blanks before the first or after any, no tabs, no controls. */
const PLAIN_LINES = /^(?!\s)(?!.* (?:\n|$))(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0]|\n)+(?<!\s)$/su;

/** Several lines as a block: `|` with the line end that is behind a text in blocks of the agreement, `|-` without. */
function textLines(before: string, text: string): readonly string[] {
  const ends = text.endsWith('\n');
  const body = ends ? text.slice(0, -1) : text;
  if (!text.includes('\n') || !PLAIN_LINES.test(body)) return [before + quoted(text)];
  return [`${before}${ends ? '|' : '|-'}`, ...body.split('\n').map(indented)];
}

/** JSON is YAML, but for what YAML does not print: that is escaped as well. */
const NOT_PRINTABLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    NOT_PRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function keyText(key: string): string {
  return /^[\p{L}\d][\p{L}\d_-]*$/u.test(key) ? key : quoted(key);
}

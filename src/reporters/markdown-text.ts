import { inOneLine } from './text-width.ts';

/** Text as code, on one line: the fence is longer than any row of backticks inside. */
export function code(text: string): string {
  const line = inOneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  const room = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return fence + room + line + room + fence;
}

/** Words that Markdown takes for nothing else; a word joiner after `@`, so that nobody is called by a quotation. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u2060');
}

/** A message: what stands in backticks is code, the rest is words. On one line. */
export function prose(message: string): string {
  const parts = inOneLine(message.replaceAll('\n', ' ')).split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : plain(part))).join('');
}

/** A row of a table; a stroke in code would divide the cell. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

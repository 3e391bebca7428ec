import type { Cell, Row, Table } from './cell.ts';

/** Why a text is no table. */
export type CsvFailure = 'no-separator' | 'open-quote' | 'too-many-rows' | 'no-text';

export type CsvRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly failure: CsvFailure };

const MOST_ROWS = 20_000;

/** UTF-8, or what Danish Excel writes as »CSV«: Windows-1252. UTF-16 by its mark. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator of the first line: the one of these that stands in it. A comma may be a decimal's, and comes last. */
function separatorOf(line: string): string | undefined {
  return [';', '\t', ','].find((sign) => line.includes(sign));
}

function cellOf(text: string): Cell | undefined {
  const trimmed = text.normalize('NFC').trim();
  return trimmed === '' ? undefined : { kind: 'text', text: trimmed };
}

/** Fields of a text by RFC 4180: in quotes they may hold separators, line breaks, and quotes doubled; undefined for a quote that is left open. */
function fieldsOf(text: string, separator: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        const quote = text.indexOf('"', end);
        if (quote === -1) return undefined;
        field += text.slice(end, quote);
        end = quote + 1;
        if (text[end] !== '"') break;
        field += '"';
        end += 1;
      }
      at = end;
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    row.push(field + text.slice(start, at));
    if (text[at] !== separator) {
      rows.push(row);
      row = [];
      if (at >= text.length) break;
    }
    at += 1;
  }
  return rows;
}

/** Reads a table of text: semicolons, tabs or commas, as the first line has them. What a field means, its column says. */
export function readCsv(name: string, bytes: Uint8Array): CsvRead {
  const text = decoded(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.includes('\0')) return { ok: false, failure: 'no-text' };
  const separator = separatorOf(text.slice(0, `${text}\n`.indexOf('\n')));
  if (separator === undefined) return { ok: false, failure: 'no-separator' };
  const fields = fieldsOf(text, separator);
  if (fields === undefined) return { ok: false, failure: 'open-quote' };
  const rows = fields.map((row): Row => row.map(cellOf));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  if (last >= MOST_ROWS) return { ok: false, failure: 'too-many-rows' };
  return { ok: true, table: { name, rows: rows.slice(0, last + 1) } };
}

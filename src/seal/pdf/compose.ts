import type { PdfArray, PdfDictionary, PdfName, PdfReference, PdfText, PdfValue } from './value.ts';

export function pdfName(text: string): PdfName {
  return { kind: 'name', text };
}

export function pdfReference(id: number): PdfReference {
  return { kind: 'reference', id };
}

export function pdfArray(...items: readonly PdfValue[]): PdfArray {
  return { kind: 'array', items };
}

/** A dictionary of the entries that have a value. */
export function pdfDictionary(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDictionary {
  const present = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { kind: 'dictionary', entries: new Map(present), stream: undefined };
}

/** A dictionary with some entries replaced or added. */
export function withEntries(dictionary: PdfDictionary, changes: Readonly<Record<string, PdfValue>>): PdfDictionary {
  return { ...dictionary, entries: new Map([...dictionary.entries, ...Object.entries(changes)]) };
}

/** A text string: as ASCII, or as UTF-16BE with its mark (ISO 32000-1, 7.9.2.2). */
export function pdfText(text: string): PdfText {
  if (/^[\x20-\x7e]*$/.test(text)) return { kind: 'text', text };
  let bytes = '\u00fe\u00ff';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += String.fromCharCode(code >> 8, code & 0xff);
  }
  return { kind: 'text', text: bytes };
}

/** A value as it stands in a file, one character a byte. */
export function written(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  switch (value.kind) {
    case 'name':
      return nameText(value.text);
    case 'text':
      return /^[\x20-\x7e]*$/.test(value.text) ? literal(value.text) : `<${hexOf(value.text)}>`;
    case 'reference':
      return `${value.id} ${value.generation ?? 0} R`;
    case 'array':
      return `[${value.items.map(written).join(' ')}]`;
    case 'dictionary':
      return `<< ${[...value.entries].map(([key, entry]) => `${nameText(key)} ${written(entry)}`).join(' ')} >>`;
  }
}

/** Never with an exponent, which PDF does not know (ISO 32000-1, 7.3.3). */
function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/0+$/, '');
}

function nameText(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${hexOf(sign)}`)}`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

export function hexOf(bytes: string): string {
  return bytes.replace(/[\s\S]/g, (sign) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'));
}

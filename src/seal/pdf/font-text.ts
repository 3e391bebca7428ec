import type { PdfFile } from './file.ts';
import { PdfParser } from './parser.ts';
import { signsOf, textOf } from './text.ts';
import { isKind, PdfDamage, type PdfDictionary } from './value.ts';

/** What the codes of a font say; undefined for codes of which nobody tells. */
export type FontText = (codes: string) => string | undefined;

const LARGEST_MAP = 1_000_000;
/** Two bytes say no more, and no map says a code twice on purpose. */
const MOST_CODES = 200_000;

/** How a font's codes are read: by its own map to Unicode, else as Latin text where it is a simple font. */
export function fontText(file: PdfFile, font: PdfDictionary | undefined): FontText {
  const map = file.dictionary(font?.entries.get('ToUnicode'));
  const subtype = file.resolve(font?.entries.get('Subtype'));
  const width = isKind(subtype, 'name') && subtype.text === 'Type0' ? 2 : 1;
  if (map !== undefined) {
    const letters = lettersOf(signsOf(file.content(map, LARGEST_MAP)));
    return (codes) => decoded(codes, width, letters);
  }
  return width === 1 ? textOf : () => undefined;
}

function decoded(codes: string, width: number, letters: ReadonlyMap<number, string>): string | undefined {
  let text = '';
  for (let at = 0; at < codes.length; at += width) {
    const letter = letters.get(numberOf(codes.slice(at, at + width)));
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text;
}

function numberOf(code: string): number {
  let value = 0;
  for (let at = 0; at < code.length; at += 1) value = value * 256 + code.charCodeAt(at);
  return value;
}

/** Code by code what a ToUnicode map says (ISO 32000-1, 9.10.3). */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const parser = new PdfParser(map, 0);
  let operands: string[] = [];
  let items: (readonly string[])[] = [];
  let codes = 0;
  for (let next = parser.instruction(); next !== undefined; next = parser.instruction()) {
    if ('operand' in next) {
      const { operand } = next;
      if (isKind(operand, 'text')) operands.push(operand.text);
      if (isKind(operand, 'array')) {
        items.push(operand.items.flatMap((item) => (isKind(item, 'text') ? [item.text] : [])));
        operands.push('');
      }
      continue;
    }
    if (next.operator === 'endbfchar') addSingles(letters, operands);
    if (next.operator === 'endbfrange') {
      codes += codesOf(operands);
      if (codes > MOST_CODES) throw new PdfDamage('too many codes');
      addRanges(letters, operands, items);
    }
    operands = [];
    items = [];
  }
  return letters;
}

const UTF_16_BE = '\u00fe\u00ff';

function addSingles(letters: Map<number, string>, operands: readonly string[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    letters.set(numberOf(operands[at] ?? ''), textOf(UTF_16_BE + (operands[at + 1] ?? '')));
  }
}

/** How many codes the ranges of a map say something of. */
function codesOf(operands: readonly string[]): number {
  let codes = 0;
  for (let at = 0; at + 2 < operands.length; at += 3) {
    codes += Math.max(0, numberOf(operands[at + 1] ?? '') - numberOf(operands[at] ?? '')) + 1;
  }
  return codes;
}

/** A range maps to letters in a row, or to a list of what each code says. */
function addRanges(
  letters: Map<number, string>,
  operands: readonly string[],
  items: readonly (readonly string[])[],
): void {
  let list = 0;
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [from, to] = [numberOf(operands[at] ?? ''), numberOf(operands[at + 1] ?? '')];
    const first = operands[at + 2] ?? '';
    const each = first === '' ? (items[list++] ?? []) : undefined;
    for (let code = from; code <= to; code += 1) {
      letters.set(
        code,
        each === undefined
          ? raised(textOf(UTF_16_BE + first), code - from)
          : textOf(UTF_16_BE + (each[code - from] ?? '')),
      );
    }
  }
}

/** A text whose last letter is so many further on. */
function raised(text: string, by: number): string {
  const signs = [...text];
  const last = signs.pop()?.codePointAt(0) ?? 0;
  return last + by > 0x10ffff ? '' : signs.join('') + String.fromCodePoint(last + by);
}

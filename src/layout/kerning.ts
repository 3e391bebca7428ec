/** The kerning of a glyph pair in font units, 0 where there is none. */
export type Kerning = (left: number, right: number) => number;

type Subtable = (left: number, right: number) => number | undefined;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;
const X_ADVANCE = 0x0004;

/**
 * Reads pair kerning straight from the OpenType `GPOS` table. fontkit's own layout takes half a millisecond a pair,
 * which is most of the time of a cold run; this takes microseconds. A font without the table, or with a broken one, has no kerning.
 */
export function readKerning(bytes: Uint8Array): Kerning {
  try {
    const subtables = pairSubtables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return (left, right) => firstAnswer(subtables, left, right);
  } catch {
    return () => 0;
  }
}

function firstAnswer(subtables: readonly Subtable[], left: number, right: number): number {
  try {
    for (const subtable of subtables) {
      const value = subtable(left, right);
      if (value !== undefined) return value;
    }
  } catch {
    // An offset beyond the end of a damaged font: no kerning is better than no document.
  }
  return 0;
}

function pairSubtables(font: DataView): readonly Subtable[] {
  const gpos = tableOffset(font, 'GPOS');
  if (gpos === undefined) return [];
  const lookupList = gpos + font.getUint16(gpos + 8);
  const subtables: Subtable[] = [];
  for (const index of kernLookups(font, gpos)) {
    const lookup = lookupList + font.getUint16(lookupList + 2 + 2 * index);
    const type = font.getUint16(lookup);
    for (let i = 0; i < font.getUint16(lookup + 4); i += 1) {
      const direct = lookup + font.getUint16(lookup + 6 + 2 * i);
      const extended = type === EXTENSION && font.getUint16(direct + 2) === PAIR_ADJUSTMENT;
      if (extended) subtables.push(pairSubtable(font, direct + font.getUint32(direct + 4)));
      else if (type === PAIR_ADJUSTMENT) subtables.push(pairSubtable(font, direct));
    }
  }
  return subtables;
}

function tableOffset(font: DataView, name: string): number | undefined {
  for (let i = 0; i < font.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(record + k)));
    if (tag === name) return font.getUint32(record + 8);
  }
  return undefined;
}

/** Lookups of every `kern` feature; scripts share them in the fonts we meet, so that the first is enough. */
function kernLookups(font: DataView, gpos: number): readonly number[] {
  const features = gpos + font.getUint16(gpos + 6);
  for (let i = 0; i < font.getUint16(features); i += 1) {
    const record = features + 2 + 6 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(record + k)));
    if (tag !== 'kern') continue;
    const feature = features + font.getUint16(record + 4);
    return Array.from({ length: font.getUint16(feature + 2) }, (_, k) => font.getUint16(feature + 4 + 2 * k));
  }
  return [];
}

function pairSubtable(font: DataView, at: number): Subtable {
  const coverage = at + font.getUint16(at + 2);
  const firstFormat = font.getUint16(at + 4);
  const secondFormat = font.getUint16(at + 6);
  if ((firstFormat & X_ADVANCE) === 0) return () => undefined;
  const advance = 2 * bitCount(firstFormat & (X_ADVANCE - 1));
  const recordSize = 2 * (bitCount(firstFormat) + bitCount(secondFormat));
  return font.getUint16(at) === 1
    ? (left, right) => listedPair(font, at, coverageIndex(font, coverage, left), right, recordSize, advance)
    : (left, right) =>
        coverageIndex(font, coverage, left) === undefined
          ? undefined
          : classPair(font, at, left, right, recordSize, advance);
}

function listedPair(
  font: DataView,
  at: number,
  index: number | undefined,
  right: number,
  recordSize: number,
  advance: number,
): number | undefined {
  if (index === undefined) return undefined;
  const set = at + font.getUint16(at + 10 + 2 * index);
  const record = search(font.getUint16(set), (i) => {
    const start = set + 2 + i * (2 + recordSize);
    return Math.sign(font.getUint16(start) - right);
  });
  return record === undefined ? undefined : font.getInt16(set + 2 + record * (2 + recordSize) + 2 + advance);
}

function classPair(
  font: DataView,
  at: number,
  left: number,
  right: number,
  recordSize: number,
  advance: number,
): number {
  const first = glyphClass(font, at + font.getUint16(at + 8), left);
  const second = glyphClass(font, at + font.getUint16(at + 10), right);
  const seconds = font.getUint16(at + 14);
  return font.getInt16(at + 16 + (first * seconds + second) * recordSize + advance);
}

function coverageIndex(font: DataView, at: number, glyph: number): number | undefined {
  const count = font.getUint16(at + 2);
  if (font.getUint16(at) === 1) return search(count, (i) => Math.sign(font.getUint16(at + 4 + 2 * i) - glyph));
  const range = searchRange(font, at + 4, count, glyph);
  return range === undefined ? undefined : font.getUint16(range + 4) + glyph - font.getUint16(range);
}

function glyphClass(font: DataView, at: number, glyph: number): number {
  if (font.getUint16(at) === 1) {
    const index = glyph - font.getUint16(at + 2);
    return index >= 0 && index < font.getUint16(at + 4) ? font.getUint16(at + 6 + 2 * index) : 0;
  }
  const range = searchRange(font, at + 4, font.getUint16(at + 2), glyph);
  return range === undefined ? 0 : font.getUint16(range + 4);
}

/** The offset of the range record that holds the glyph: first, last, and a third number. */
function searchRange(font: DataView, at: number, count: number, glyph: number): number | undefined {
  const index = search(count, (i) => {
    if (glyph < font.getUint16(at + 6 * i)) return 1;
    return glyph > font.getUint16(at + 6 * i + 2) ? -1 : 0;
  });
  return index === undefined ? undefined : at + 6 * index;
}

function search(count: number, compare: (index: number) => number): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest >>= 1) count += rest & 1;
  return count;
}

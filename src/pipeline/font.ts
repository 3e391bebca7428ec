/** TrueType, OpenType with CFF outlines, and Apple's old mark for TrueType (OpenType 1.9, table directory). */
const MARKS: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);

const DIRECTORY = 12;
const ENTRY = 16;

/** Tables without which no text can be measured or drawn. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'] as const;

function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/**
 * Whether this is a whole TTF or OTF font: the mark is right, the tables that every font needs are there, and none reaches
 * beyond the file, as in one that was cut off on its way.
 */
export function isFont(bytes: Uint8Array): boolean {
  if (bytes.length < DIRECTORY) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  if (!MARKS.has(view.getUint32(0)) || DIRECTORY + count * ENTRY > bytes.length) return false;
  const starts = Array.from({ length: count }, (_entry, index) => DIRECTORY + index * ENTRY);
  const isWhole = starts.every((at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length);
  const tags = new Set(starts.map((at) => tag(bytes, at)));
  return isWhole && NEEDED.every((name) => tags.has(name)) && (tags.has('glyf') || tags.has('CFF '));
}

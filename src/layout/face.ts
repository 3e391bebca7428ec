import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { FontFamily } from '../core/index.ts';
import { type Kerning, readKerning } from './kerning.ts';

export type FaceName = 'regular' | 'italic' | 'bold' | 'boldItalic';

export interface Glyph {
  /** Index in the font; 0 when the font has no such character. */
  readonly id: number;
  /** Font units. */
  readonly advance: number;
}

const SPACE = 0x20;
const WIDTH_CACHE_LIMIT = 50_000;

/** Characters that fonts often lack and that look the same as one they have. */
const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x00a0, 0x20],
  [0x2007, 0x20],
  [0x2009, 0x20],
  [0x202f, 0x20],
  [0x00ad, 0x2d],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

/** One face of a family with everything that measuring asks for, cached over documents. */
export class Face {
  readonly font: Font;
  readonly #kerning: Kerning;
  readonly #glyphs = new Map<number, Glyph>();
  readonly #pairs = new Map<number, number>();
  readonly #widths = new Map<string, number>();

  constructor(font: Font, bytes: Uint8Array) {
    this.font = font;
    this.#kerning = readKerning(bytes);
  }

  glyph(codePoint: number): Glyph {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    const drawn = this.font.hasGlyphForCodePoint(codePoint) ? codePoint : STAND_INS.get(codePoint);
    const glyph =
      drawn === undefined || !this.font.hasGlyphForCodePoint(drawn)
        ? { id: 0, advance: 0 }
        : this.#describe(this.font.glyphForCodePoint(drawn));
    this.#glyphs.set(codePoint, glyph);
    return glyph;
  }

  #describe(glyph: { readonly id: number; readonly advanceWidth: number }): Glyph {
    return { id: glyph.id, advance: glyph.advanceWidth };
  }

  has(codePoint: number): boolean {
    return this.glyph(codePoint).id !== 0;
  }

  /** Kerning of a pair in font units; never beside a space, so that words can be measured alone. */
  kern(left: Glyph, right: Glyph): number {
    const space = this.glyph(SPACE).id;
    if (left.id === space || right.id === space) return 0;
    const key = left.id * 0x10000 + right.id;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const value = this.#kerning(left.id, right.id);
    this.#pairs.set(key, value);
    return value;
  }

  /** The width of a text without line breaks, in thousandths of the type size; NaN when the font lacks one of its characters. */
  width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    let units = 0;
    let previous: Glyph | undefined;
    for (const character of text) {
      const glyph = this.glyph(character.codePointAt(0) ?? SPACE);
      if (glyph.id === 0) units = Number.NaN;
      units += glyph.advance + (previous === undefined ? 0 : this.kern(previous, glyph));
      previous = glyph;
    }
    const width = (units * 1000) / this.font.unitsPerEm;
    if (this.#widths.size > WIDTH_CACHE_LIMIT) this.#widths.clear();
    this.#widths.set(text, width);
    return width;
  }

  /** From the middle of a line down to its baseline, as a share of the type size. */
  get baselineShift(): number {
    return (this.font.ascent + this.font.descent) / (2 * this.font.unitsPerEm);
  }
}

export type Faces = Readonly<Record<FaceName, Face>>;

const opened = new WeakMap<Uint8Array, Face>();

/** Opens a family, each face once for the life of its bytes; undefined when a face is no TrueType or OpenType font. */
export function openFaces(family: FontFamily): Faces | undefined {
  const regular = openFace(family.regular);
  const italic = openFace(family.italic);
  const bold = openFace(family.bold);
  const boldItalic = openFace(family.boldItalic);
  if (regular === undefined || italic === undefined || bold === undefined || boldItalic === undefined) return undefined;
  return { regular, italic, bold, boldItalic };
}

function openFace(bytes: Uint8Array): Face | undefined {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  try {
    const font = create(asBuffer(bytes));
    if (!('layout' in font)) return undefined;
    const face = new Face(font, bytes);
    opened.set(bytes, face);
    return face;
  } catch {
    return undefined;
  }
}

/** fontkit reads any byte array, but is typed for Node's Buffer. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

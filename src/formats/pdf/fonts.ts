import type { EmbeddedFont } from 'pdfkit';
import type { Face, Faces, Glyph } from '../../layout/index.ts';
import type { PdfFile } from './file.ts';

const SPACE = 0x20;

interface Encoded {
  readonly glyph: Glyph;
  /** Index in the subset as four hex digits. */
  readonly code: string;
  /** The character reads as another one with the same picture; it has to be said in words (ActualText). */
  readonly ambiguous: boolean;
}

/** One face in one document: hands out subset codes and remembers what they stand for. */
export class FontSubset {
  readonly #face: Face;
  readonly #embedded: EmbeddedFont;
  readonly #codes = new Map<number, Encoded>();
  readonly #space: number;

  constructor(face: Face, embedded: EmbeddedFont) {
    this.#face = face;
    this.#embedded = embedded;
    this.#space = face.glyph(SPACE).id;
  }

  get name(): string {
    return this.#embedded.id;
  }

  /** Makes the font available to a page. */
  addTo(fonts: Record<string, unknown>): void {
    fonts[this.name] ??= this.#embedded.ref();
  }

  /** Operators that show a text: glyph codes with kerning between them. */
  show(text: string): string {
    let operators = '';
    let codes = '';
    let array = '';
    let previous: Glyph | undefined;
    const flush = (): void => {
      if (codes !== '') array += `<${codes}>`;
      if (array !== '') operators += `[${array}] TJ\n`;
      codes = '';
      array = '';
    };
    for (const character of text) {
      const encoded = this.#encode(character.codePointAt(0) ?? SPACE);
      if (encoded === undefined) continue;
      const kern = previous === undefined ? 0 : this.#face.kern(previous, encoded.glyph);
      if (kern !== 0) {
        array += `<${codes}>${Math.round(-kern * this.#embedded.scale)}`;
        codes = '';
      }
      if (encoded.ambiguous) {
        flush();
        operators += `${spanStart(character)}<${encoded.code}> Tj\nEMC\n`;
      } else codes += encoded.code;
      previous = encoded.glyph;
    }
    flush();
    return operators;
  }

  #encode(codePoint: number): Encoded | undefined {
    const known = this.#codes.get(codePoint);
    if (known !== undefined) return known;
    const glyph = this.#face.glyph(codePoint);
    // The layout replaced what the font lacks; PDF/UA forbids glyph 0.
    if (glyph.id === 0) return undefined;
    const { subset, widths, unicode, scale } = this.#embedded;
    const index = subset.includeGlyph(glyph.id);
    const read = glyph.id === this.#space ? SPACE : codePoint;
    widths[index] ??= glyph.advance * scale;
    unicode[index] ??= [read];
    const encoded = {
      glyph,
      code: index.toString(16).padStart(4, '0'),
      ambiguous: unicode[index]?.[0] !== read,
    };
    this.#codes.set(codePoint, encoded);
    return encoded;
  }
}

/** Begins a span that is read as `actual`. */
export function spanStart(actual: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < actual.length; i += 1) hex += actual.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `/Span <</ActualText <${hex}>>> BDC\n`;
}

/** The subsets of a document, each begun when its face is first used. */
export class FontSubsets {
  readonly #file: PdfFile;
  readonly #names: ReadonlyMap<Face, string>;
  readonly #subsets = new Map<Face, FontSubset>();

  constructor(file: PdfFile, faces: Faces) {
    this.#file = file;
    this.#names = new Map(Object.entries(faces).map(([name, face]) => [face, name]));
  }

  of(face: Face): FontSubset {
    const known = this.#subsets.get(face);
    if (known !== undefined) return known;
    this.#file.font(face.font, this.#names.get(face) ?? 'other');
    const subset = new FontSubset(face, this.#file._font);
    this.#subsets.set(face, subset);
    return subset;
  }
}

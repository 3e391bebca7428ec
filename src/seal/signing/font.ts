import { zlibSync } from 'fflate';
import type { Face, Glyph } from '../../layout/index.ts';
import { pdfArray, pdfDictionary, pdfName, pdfReference, pdfText, withEntries } from '../pdf/compose.ts';
import { bytesOf } from '../pdf/text.ts';
import type { PdfUpdate } from '../pdf/update.ts';

const SPACE = 0x20;
/** Letters of the mark in front of the name of a subset (ISO 32000-1, 9.6.4). */
const MARK = 6;
const LETTERS = 26;
/** Neither serif nor script, and with its own encoding (ISO 32000-1, table 123). */
const SYMBOLIC = 4;
/** Thickness of stems, which the font file does not say; readers use it only to replace a font. */
const STEM = 80;

/** Those glyphs of a face that a text needs, embedded by themselves: the fonts of the document were cut to its own letters. */
export class SmallFont {
  private readonly face: Face;
  private readonly subset: ReturnType<Face['font']['createSubset']>;
  /** In the order of their codes, which begin with 1: 0 stands for no glyph. */
  private readonly glyphs: { readonly glyph: Glyph; readonly codePoint: number }[] = [];
  private readonly codes = new Map<number, number>();

  constructor(face: Face) {
    this.face = face;
    this.subset = face.font.createSubset();
  }

  /** The signs of a text that the face has; a letter with an accent that it lacks is taken apart, others are left out. */
  writable(text: string): string {
    const has = (sign: string): boolean => this.face.has(sign.codePointAt(0) ?? 0);
    return [...text.normalize('NFC')]
      .map((sign) => (has(sign) ? sign : [...sign.normalize('NFD')].filter(has).join('')))
      .join('');
  }

  /** In thousandths of the type size. */
  width(text: string): number {
    return this.face.width(text);
  }

  /** The operator that shows a text, with kerning. */
  show(text: string): string {
    let shown = '<';
    let previous: Glyph | undefined;
    for (const sign of text) {
      const codePoint = sign.codePointAt(0) ?? SPACE;
      const glyph = this.face.glyph(codePoint);
      const kern = previous === undefined ? 0 : this.face.kern(previous, glyph) * this.scale;
      if (kern !== 0) shown += `>${-Math.round(kern)}<`;
      shown += hex4(this.codeOf(codePoint, glyph));
      previous = glyph;
    }
    return `[${shown}>] TJ\n`;
  }

  private codeOf(codePoint: number, glyph: Glyph): number {
    const known = this.codes.get(codePoint);
    if (known !== undefined) return known;
    this.subset.includeGlyph(this.face.font.getGlyph(glyph.id));
    const same = this.glyphs.findIndex((one) => one.glyph.id === glyph.id);
    if (same === -1) this.glyphs.push({ glyph, codePoint });
    const code = same === -1 ? this.glyphs.length : same + 1;
    this.codes.set(codePoint, code);
    return code;
  }

  private get scale(): number {
    return 1000 / this.face.font.unitsPerEm;
  }

  /** Writes the font with what was shown; its number (ISO 32000-1, 9.7). No CIDSet: PDF/A-3 asks for none, and a wrong one breaks it. */
  embed(update: PdfUpdate): number {
    const name = pdfName(`${this.mark()}+${this.face.font.postscriptName}`);
    const descriptor = update.add(withEntries(this.descriptor(update), { FontName: name }));
    const descendant = update.add(
      pdfDictionary({
        Type: pdfName('Font'),
        Subtype: pdfName('CIDFontType2'),
        BaseFont: name,
        CIDSystemInfo: pdfDictionary({ Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 }),
        CIDToGIDMap: pdfName('Identity'),
        FontDescriptor: pdfReference(descriptor),
        W: pdfArray(0, pdfArray(...this.widths())),
      }),
    );
    return update.add(
      pdfDictionary({
        Type: pdfName('Font'),
        Subtype: pdfName('Type0'),
        BaseFont: name,
        Encoding: pdfName('Identity-H'),
        DescendantFonts: pdfArray(pdfReference(descendant)),
        ToUnicode: pdfReference(addPacked(update, {}, bytesOf(this.unicodeMap()))),
      }),
    );
  }

  private descriptor(update: PdfUpdate) {
    const { ascent, descent, capHeight, italicAngle, bbox } = this.face.font;
    const scaled = (value: number): number => Math.round(value * this.scale);
    const file = this.subset.encode();
    return pdfDictionary({
      Type: pdfName('FontDescriptor'),
      Flags: SYMBOLIC,
      FontBBox: pdfArray(...[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled)),
      ItalicAngle: italicAngle,
      Ascent: scaled(ascent),
      Descent: scaled(descent),
      CapHeight: scaled(capHeight),
      StemV: STEM,
      FontFile2: pdfReference(addPacked(update, { Length1: file.length }, file)),
    });
  }

  private widths(): readonly number[] {
    const missing = this.face.font.getGlyph(0).advanceWidth;
    return [missing, ...this.glyphs.map(({ glyph }) => glyph.advance)].map((units) => Math.round(units * this.scale));
  }

  /** Two subsets of one font in one file must not have one name. */
  private mark(): string {
    let sum = 0;
    for (const { codePoint } of this.glyphs) sum = (Math.imul(sum, 31) + codePoint) >>> 0;
    let mark = '';
    for (; mark.length < MARK; sum = Math.floor(sum / LETTERS)) mark += String.fromCharCode(65 + (sum % LETTERS));
    return mark;
  }

  /** What is copied and read aloud (ISO 32000-1, 9.10.3). */
  private unicodeMap(): string {
    const lines = this.glyphs.map(({ codePoint }, index) => `<${hex4(index + 1)}> <${utf16(codePoint)}>`);
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...inHundreds(lines).map((some) => `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`),
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}

/** More than a hundred entries a list the format does not allow (Adobe's technical note 5014). */
function inHundreds(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length <= 100 ? [lines] : [lines.slice(0, 100), ...inHundreds(lines.slice(100))];
}

function addPacked(update: PdfUpdate, entries: Parameters<typeof pdfDictionary>[0], content: Uint8Array): number {
  return update.addStream(pdfDictionary({ ...entries, Filter: pdfName('FlateDecode') }), zlibSync(content));
}

function hex4(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(codePoint: number): string {
  return [...String.fromCodePoint(codePoint)]
    .map((sign) =>
      sign
        .split('')
        .map((unit) => hex4(unit.charCodeAt(0)))
        .join(''),
    )
    .join('');
}

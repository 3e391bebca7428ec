/** What we use of pdfkit 0.20; @types/pdfkit describes 0.17 and leaves the object layer out. */
declare module 'pdfkit' {
  /** A PDF object: a `String` object is a text, a plain string a name. */
  export interface PDFReference {
    readonly id: number;
    data: Record<string, unknown>;
    compress: boolean;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  export interface PDFPage {
    readonly dictionary: PDFReference;
    readonly fonts: Record<string, PDFReference>;
    readonly xobjects: Record<string, PDFReference>;
    readonly annotations: PDFReference[];
    write(operators: Uint8Array): void;
  }

  /** A font that is embedded as the subset of its glyphs that were included. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly subset: { includeGlyph(glyph: number): number };
    /** By index in the subset: width in thousandths, and the code points that it stands for. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    readonly scale: number;
    ref(): PDFReference;
  }

  export interface PDFImage {
    readonly label: string;
    readonly obj: PDFReference | null;
    embed(document: PDFDocument): void;
  }

  export interface Options {
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/A-2a' | 'PDF/A-3a';
    readonly font: null;
    readonly autoFirstPage: false;
    readonly lang: string;
    readonly displayTitle: true;
  }

  export class PDFDocument {
    constructor(options: Options);
    page: PDFPage;
    readonly subset: number;
    readonly subset_conformance: string;
    readonly info: Record<string, unknown>;
    _root: PDFReference & { readonly data: { readonly Names: PDFReference } };
    _font: EmbeddedFont;
    _offset: number;
    _id: Uint8Array;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    /** Chooses a font that fontkit has opened, under a name of ours. */
    font(font: object, name: string): this;
    openImage(bytes: Uint8Array): PDFImage;
    ref(data?: Record<string, unknown>): PDFReference;
    getMarkInfoDictionary(): PDFReference;
    getStructTreeRoot(): PDFReference;
    appendXML(xml: string): void;
    end(): void;
    endAcroForm(): void;
    _addInfo(): void;
    _write(data: string | Uint8Array): void;
    _finalize(): void;
  }
}

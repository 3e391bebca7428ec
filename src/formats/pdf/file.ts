import { PDFDocument, type PDFReference } from 'pdfkit';

/** A file of objects, written by pdfkit; we bring the metadata ourselves, since pdfkit does not escape it. */
export class PdfFile extends PDFDocument {
  // Not initialised here: pdfkit's constructor already writes, before fields of a subclass exist.
  declare private chunks: Uint8Array[] | undefined;
  declare private finished: (() => void) | undefined;
  declare private metadataXml: string;

  /** PDF/A-3 allows any file inside, PDF/A-2 none: the narrower promise where nothing is attached. */
  constructor(language: string, metadataXml: string, part: 2 | 3) {
    super({
      pdfVersion: '1.7',
      subset: `PDF/A-${part}a`,
      font: null,
      autoFirstPage: false,
      lang: language,
      displayTitle: true,
    });
    this.metadataXml = metadataXml;
    // pdfkit ignores a subset that it does not know, and then writes neither the colour profile nor the claim.
    if (this.subset !== part || this.subset_conformance !== 'A')
      throw new Error(`pdfkit no longer knows PDF/A-${part}a`);
  }

  get catalog(): PDFReference {
    return this._root;
  }

  /** The catalog's dictionary of names. */
  get names(): PDFReference {
    return this._root.data.Names;
  }

  setInfo(info: Readonly<Record<string, string>>): void {
    for (const key of Object.keys(this.info)) delete this.info[key];
    Object.assign(this.info, info);
  }

  setId(id: Uint8Array): void {
    this._id = id;
  }

  override _addInfo(): void {
    this.appendXML(this.metadataXml);
  }

  /** The form is ours (see `signature-fields.ts`): pdfkit would look in it for the fonts of its own. */
  override endAcroForm(): void {}

  override _write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? latin1(`${data}\n`) : data;
    this.chunks ??= [];
    this.chunks.push(bytes);
    this._offset += bytes.length;
  }

  override _finalize(): void {
    super._finalize();
    this.finished?.();
  }

  /** Ends the file; pictures with transparency make pdfkit finish later. */
  async bytes(): Promise<Uint8Array> {
    const done = new Promise<void>((resolve) => {
      this.finished = resolve;
    });
    this.end();
    await done;
    return joined(this.chunks ?? []);
  }
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 0xff;
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A PDF text, as pdfkit tells it from a name. */
export function pdfText(text: string): object {
  return new String(text);
}

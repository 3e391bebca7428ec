import { PdfFile } from './pdf/file.ts';
import { PdfBomb } from './pdf/inflate.ts';
import { isKind, PdfDamage, type PdfDictionary } from './pdf/value.ts';

/** Name of the source package inside a PDF. */
export const SOURCE_NAME = 'kildepakke.yaml';

/** A source package holds a logo and four faces of a type at most. */
export const LARGEST_SOURCE = 64_000_000;

/**
 * Why nothing came out. `other-program`: a PDF without our source; `not-ours`: the source is no source package of this program;
 * `too-large`: the source unpacks to more than a source package can be.
 */
export type ExtractFailure = 'no-pdf' | 'encrypted' | 'damaged' | 'other-program' | 'not-ours' | 'too-large';

export type Extracted =
  | { readonly ok: true; readonly source: Uint8Array }
  | { readonly ok: false; readonly failure: ExtractFailure };

/** The source package out of a PDF as it stands in its last revision; never throws for what is in the file. */
export function extract(pdf: Uint8Array): Extracted {
  if (!isPdf(pdf)) return { ok: false, failure: 'no-pdf' };
  try {
    return extracted(new PdfFile(pdf));
  } catch (error) {
    if (error instanceof PdfBomb) return { ok: false, failure: 'too-large' };
    if (error instanceof PdfDamage) return { ok: false, failure: 'damaged' };
    throw error;
  }
}

/** Mail and other carriers put lines before the first: within the first kilobyte, as readers of PDF look. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function extracted(file: PdfFile): Extracted {
  if (file.trailer.entries.get('Encrypt') !== undefined) return { ok: false, failure: 'encrypted' };
  const stream = sourceStream(file, file.catalog);
  if (stream === undefined) return { ok: false, failure: 'other-program' };
  const source = file.content(stream, LARGEST_SOURCE);
  const size = file.resolve(file.dictionary(stream.entries.get('Params'))?.entries.get('Size'));
  if (typeof size === 'number' && size !== source.length) throw new PdfDamage('cut source');
  return isPackage(source) ? { ok: true, source } : { ok: false, failure: 'not-ours' };
}

/** Of the associated files the one with our name that is the source of the document. */
function sourceStream(file: PdfFile, catalog: PdfDictionary): PdfDictionary | undefined {
  const associated = file.resolve(catalog.entries.get('AF'));
  if (!isKind(associated, 'array')) return undefined;
  for (const item of associated.items.slice(0, 100)) {
    const entries = file.dictionary(item)?.entries;
    const relation = file.resolve(entries?.get('AFRelationship'));
    const name = file.resolve(entries?.get('F'));
    if (!isKind(relation, 'name') || relation.text !== 'Source') continue;
    if (isKind(name, 'text') && name.text === SOURCE_NAME) {
      return file.dictionary(file.dictionary(entries?.get('EF'))?.entries.get('F'));
    }
  }
  return undefined;
}

/** As the program writes it: UTF-8, with its type on a line of its own. */
function isPackage(source: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(source.subarray(0, source.length));
    return /^type: "?kildepakke"?$/m.test(text.slice(0, 1000));
  } catch {
    return false;
  }
}

import { extract } from '../extract.ts';
import { type SignatureField, signatureFields } from '../pdf/fields.ts';
import { PdfFile } from '../pdf/file.ts';
import { PdfBomb } from '../pdf/inflate.ts';
import { PdfDamage } from '../pdf/value.ts';
import { permissionsOf } from '../verification/change-findings.ts';
import { isoOfPdfDate } from '../verification/moment.ts';
import { type PrintedParty, sourceOf } from './parties.ts';

/** A PDF that somebody can sign. */
export interface Signable {
  readonly file: PdfFile;
  /** Those that are reserved for signatures, in the order of the document. */
  readonly fields: readonly SignatureField[];
  /** What the source package says of the parties; none in a file of another program. */
  readonly parties: readonly PrintedParty[];
}

/**
 * Why nobody can sign. `draft`: our own, before it was approved; `no-fields`: of another program, or printed anew; `no-parties`: ours,
 * but nobody is to sign; `closed`: an earlier signer allowed no change (DocMDP 1, ISO 32000-1, 12.8.2.2).
 */
export type SignableFailure = 'no-pdf' | 'encrypted' | 'damaged' | 'draft' | 'no-fields' | 'no-parties' | 'closed';

export type Opened =
  | { readonly ok: true; readonly value: Signable }
  | { readonly ok: false; readonly failure: SignableFailure };

/** Opens a PDF to be signed; never throws for what is in the file. */
export function openSignable(pdf: Uint8Array): Opened {
  const extracted = extract(pdf);
  if (!extracted.ok && ['no-pdf', 'encrypted', 'damaged'].includes(extracted.failure)) {
    return {
      ok: false,
      failure: extracted.failure === 'no-pdf' || extracted.failure === 'encrypted' ? extracted.failure : 'damaged',
    };
  }
  const source = extracted.ok ? sourceOf(extracted.source) : undefined;
  try {
    const file = new PdfFile(pdf);
    const fields = signatureFields(file);
    if (fields.length === 0) {
      return { ok: false, failure: source === undefined ? 'no-fields' : source.isDraft ? 'draft' : 'no-parties' };
    }
    const isClosed = fields.some(
      ({ signature }) => signature !== undefined && permissionsOf(file, signature.dictionary).level === 1,
    );
    return isClosed
      ? { ok: false, failure: 'closed' }
      : { ok: true, value: { file, fields, parties: source?.parties ?? [] } };
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return { ok: false, failure: 'damaged' };
    throw error;
  }
}

/** Who has filled in a field and on which day, as the file says it; undefined where it says nothing. */
export function signedBy({ signature }: SignatureField): {
  readonly name: string | undefined;
  readonly day: string | undefined;
} {
  return {
    name: signature?.name,
    day: signature?.m === undefined ? undefined : isoOfPdfDate(signature.m)?.slice(0, 10),
  };
}

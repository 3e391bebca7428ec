import { isPdf } from './extract.ts';
import { type OwnProperties, ownProperties, propertiesOf } from './own-properties.ts';
import { signatureFields } from './pdf/fields.ts';
import { PdfBomb } from './pdf/inflate.ts';
import { PdfDamage } from './pdf/value.ts';
import { signedRange } from './verification/byte-range.ts';
import { isoOfPdfDate } from './verification/moment.ts';
import { OpenFile } from './verification/open-file.ts';
import { compareTexts } from './verification/readable-text.ts';

/** A place for a signature, and what the file says of who filled it; whether that is true, `verify` says. */
export interface SignedField {
  readonly name: string;
  /** Undefined while nobody has signed there. */
  readonly signed: FilledField | undefined;
}

export interface FilledField {
  readonly name: string | undefined;
  /** ISO 8601, as the signer claims it. */
  readonly day: string | undefined;
  /** Covers the file as a signature must; no certificate is looked at. */
  readonly isInPlace: boolean;
}

/** `unreadable`: a PDF that is encrypted, damaged, or packed without end; nobody can say whether it is signed. */
export type SignedState = { readonly kind: 'no-pdf' | 'unreadable' } | SignedFile;

export interface SignedFile {
  readonly kind: 'read';
  readonly fields: readonly SignedField[];
  readonly isSigned: boolean;
  readonly own: OwnProperties;
}

/** Stands in every signed PDF, and never inside a stream: its numbers are filled in when the file is there (ISO 32000-1, 12.8.1). */
const SIGNED = '/ByteRange';

/** Whether anybody may have signed a PDF: quick, and right for every file where it says no. */
export function mayBeSigned(pdf: Uint8Array): boolean {
  const letters = new TextEncoder().encode(SIGNED);
  // Looked for by its second sign, which is rarer than a slash.
  const [, second = 0] = letters;
  for (let at = pdf.indexOf(second); at !== -1; at = pdf.indexOf(second, at + 1)) {
    if (letters.every((letter, index) => pdf[at - 1 + index] === letter)) return true;
  }
  return false;
}

/** Who has signed a PDF, as the file itself says it; never throws for what is in the file. */
export function signedState(pdf: Uint8Array): SignedState {
  if (!isPdf(pdf)) return { kind: 'no-pdf' };
  try {
    const open = new OpenFile(pdf);
    if (open.file.trailer.entries.has('Encrypt')) return { kind: 'unreadable' };
    const fields = signatureFields(open.file).map(({ name, signature }): SignedField => {
      if (signature === undefined) return { name, signed: undefined };
      const day = signature.m === undefined ? undefined : isoOfPdfDate(signature.m)?.slice(0, 10);
      const isInPlace = !('reason' in signedRange(open, name, signature));
      return { name, signed: { name: signature.name, day, isInPlace } };
    });
    // A signature whose field somebody took away is still not ours to write over.
    const isSigned = fields.some(({ signed }) => signed !== undefined) || mayBeSigned(pdf);
    return { kind: 'read', fields, isSigned, own: propertiesOf(open.file) };
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return { kind: 'unreadable' };
    throw error;
  }
}

/**
 * Whether a signed PDF is the document that was made anew: it begins with its bytes, as what was signed here does; or it says of itself that
 * it is the same agreement in the same version, and has the same text, as what another service signed does.
 */
export function isSignedCopyOf(made: Uint8Array, signed: Uint8Array): boolean {
  if (startsWith(signed, made)) return true;
  const [own, other] = [ownProperties(made), ownProperties(signed)];
  const isSame =
    own.digest !== undefined &&
    own.digest === other.digest &&
    own.id === other.id &&
    own.year === other.year &&
    own.version === other.version;
  return isSame && compareTexts(signed, made).kind === 'same';
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.length <= bytes.length && start.every((byte, index) => byte === bytes[index]);
}

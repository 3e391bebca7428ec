import { type SignatureDictionary, signatureFields } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { type Finding, failed } from './finding.ts';
import type { OpenFile } from './open-file.ts';

/** The part of a file that a signature covers, and the file as it stood then. */
export interface SignedRange {
  /** The two parts before and after the signature's own place. */
  readonly parts: readonly [Uint8Array, Uint8Array];
  /** Where the revision ends that was signed. */
  readonly end: number;
  readonly revision: PdfFile;
  /** The signature as it was when it was made: a later revision may say otherwise of it. */
  readonly signature: SignatureDictionary;
}

/**
 * What the signature of a field covers, or why it is no range that a signature can have: from the first byte to the end of a
 * revision, but for one gap, which is the signature's own `Contents` to the byte. So no bytes are left out, nothing is wrapped
 * round the signature, and it cannot be taken over into another object (ISO 32000-1, 12.8.1; pdf-insecurity.org: USF, SWA).
 */
export function signedRange(open: OpenFile, field: string, signature: SignatureDictionary): SignedRange | Finding {
  const { bytes, text } = open;
  const [start, gap, rest, length, ...more] = signature.byteRange ?? [];
  if (start === undefined || gap === undefined || rest === undefined || length === undefined || more.length > 0) {
    return wrongRange('den angiver ikke, hvad den dækker', 'it does not say what it covers');
  }
  const end = rest + length;
  if ([start, gap, rest, length].some((one) => !Number.isSafeInteger(one) || one < 0) || end > bytes.length) {
    return wrongRange('den dækker mere, end der er i filen', 'it covers more than there is in the file');
  }
  if (start !== 0)
    return wrongRange('den dækker ikke filens begyndelse', 'it does not cover the beginning of the file');
  if (!isOwnPlace(text, gap, rest, signature)) {
    return wrongRange('den udelader andet end sig selv', 'it leaves out more than itself');
  }
  if (!/%%EOF[\r\n]{0,2}$/.test(text.slice(Math.max(0, end - 16), end))) {
    return wrongRange('den slutter et sted, hvor filen aldrig er endt', 'it ends where the file never did');
  }
  const revision = open.at(end);
  const named = signatureFields(revision).filter(({ name }) => name === field);
  const then = named.map((one) => one.signature).find((one) => one !== undefined && isSame(one, signature));
  if (then === undefined) {
    return wrongRange('den er flyttet hertil fra et andet sted', 'it was moved here from elsewhere');
  }
  return { parts: [bytes.subarray(0, gap), bytes.subarray(rest, end)], end, revision, signature: then };
}

/** Whether a gap holds the signature with its delimiters, and nothing else. */
function isOwnPlace(text: string, gap: number, rest: number, { contents }: SignatureDictionary): boolean {
  if (gap >= rest || contents === undefined) return false;
  if (!/\/Contents[\0\t\n\f\r ]*$/.test(text.slice(Math.max(0, gap - 32), gap))) return false;
  const place = text.slice(gap, rest);
  if (!/^<[0-9A-Fa-f]*>$/.test(place)) return false;
  const hexadecimal = place.slice(1, -1);
  return (
    contents.length === Math.ceil(hexadecimal.length / 2) &&
    hexadecimal.toLowerCase() === hex(contents).slice(0, hexadecimal.length)
  );
}

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

function isSame(a: SignatureDictionary, b: SignatureDictionary): boolean {
  return (
    a.byteRange?.join() === b.byteRange?.join() &&
    a.subFilter === b.subFilter &&
    a.contents !== undefined &&
    b.contents !== undefined &&
    hex(a.contents) === hex(b.contents)
  );
}

function wrongRange(da: string, en: string): Finding {
  return failed(
    'FORMAT_FAILURE',
    `Underskriften dækker ikke filen, som den skal: ${da}.`,
    `The signature does not cover the file as it must: ${en}.`,
  );
}

/** The signed bytes in one piece. */
export function joined([before, after]: SignedRange['parts']): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

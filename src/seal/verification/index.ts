import type { Words } from '../../core/index.ts';
import { isPdf } from '../extract.ts';
import { PdfFile } from '../pdf/file.ts';
import { PdfBomb } from '../pdf/inflate.ts';
import { PdfDamage } from '../pdf/value.ts';
import type { FileReport } from './report.ts';

export { type Comparison, compareWith } from './compare.ts';
export type { SubIndication, Verdict } from './finding.ts';
export { worst } from './finding.ts';
export type { LaterChange } from './later-changes.ts';
export { compareTexts, type TextComparison } from './readable-text.ts';
export type { FileReport, Level, SignatureReport, StampedTime } from './report.ts';

/** What signatures are judged by. */
export interface JudgeTerms {
  /** Files of certificates that are trusted: bundles of PEM, or DER. */
  readonly trust: readonly Uint8Array[];
  /** ISO 8601, like `2026-03-01`. */
  readonly today: string;
}

const NO_PDF: Words = { da: 'Filen er ikke en PDF-fil.', en: 'The file is no PDF.' };
const ENCRYPTED: Words = {
  da: 'Filen er beskyttet med adgangskode og kan ikke efterprøves. Bed om en kopi uden.',
  en: 'The file is protected by a password and cannot be checked. Ask for a copy without one.',
};
const DAMAGED: Words = {
  da: 'Filen er beskadiget og kan ikke efterprøves. Hent den igen, der hvor den kom fra.',
  en: 'The file is damaged and cannot be checked. Get it again from where it came.',
};
const BOMB: Words = {
  da: 'Filen pakker sig ud uden ende og er ikke læst.',
  en: 'The file unpacks without end and was not read.',
};
const NO_END: Words = {
  da: 'Bag filens slutning står noget, som ikke hører til dokumentet, eller filen er ikke hentet helt. Hent den igen.',
  en: 'Behind the end of the file stands something that does not belong to the document, or it was not fetched to its end. Get it again.',
};

/** The signatures of a PDF; never throws for what is in the file. The libraries of certificates are loaded only here. */
export async function judgeSignatures(pdf: Uint8Array, { trust, today }: JudgeTerms): Promise<FileReport> {
  if (!isPdf(pdf)) return { ok: false, reason: NO_PDF };
  const [{ judgeOpen }, { readCertificates }] = await Promise.all([import('./judge-file.ts'), import('./trust.ts')]);
  try {
    const anchors = trust.flatMap((bytes) => readCertificates(bytes) ?? []);
    const signatures = await judgeOpen(pdf, anchors, today);
    return signatures === undefined ? { ok: false, reason: ENCRYPTED } : { ok: true, signatures };
  } catch (error) {
    if (error instanceof PdfBomb) return { ok: false, reason: BOMB };
    if (error instanceof PdfDamage) return { ok: false, reason: hasTrailingBytes(pdf) ? NO_END : DAMAGED };
    throw error;
  }
}

/** Whether a file of trust holds certificates that can be read. */
export async function isTrustFile(bytes: Uint8Array): Promise<boolean> {
  const { readCertificates } = await import('./trust.ts');
  return readCertificates(bytes) !== undefined;
}

/** Whether a file would be whole if it ended where it says that it does. */
function hasTrailingBytes(pdf: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(pdf).lastIndexOf('%%EOF');
  if (end === -1 || end + 8 >= pdf.length) return false;
  try {
    return new PdfFile(pdf.subarray(0, end + 5)).tables.length > 0;
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return false;
    throw error;
  }
}

import { isoDate, type Words, type World } from '../../core/index.ts';
import { judgeSignatures, type SignatureReport, type Verdict, worst } from '../../seal/index.ts';
import type { ContentReport } from './content.ts';
import { judgeContent, type PdfAt } from './judge-content.ts';
import type { Folders, Meant } from './kept.ts';

/** What files are judged by. */
export interface VerifyTerms {
  readonly world: World;
  readonly folders: Folders;
  /** Files of certificates that are trusted. */
  readonly trust: readonly Uint8Array[];
  /** The agreement that the files are said to be. */
  readonly against: Meant | undefined;
  readonly rebuild: boolean;
}

/** A signed PDF judged: its signatures, and whether it holds what the folder holds. */
export interface Verified {
  /** The worse one of both. */
  readonly verdict: Verdict;
  /** In the order in which they were made; undefined for a file that cannot be read. */
  readonly signatures: readonly SignatureReport[] | undefined;
  readonly content: ContentReport;
  /** The gravest; undefined for TOTAL_PASSED. */
  readonly reason: Words | undefined;
  /** Whether anybody signed at all; a time stamp is no signature. */
  readonly isSigned: boolean;
}

const NOT_SIGNED: Words = { da: 'Der er ingen underskrift i filen.', en: 'There is no signature in the file.' };

const UNREAD: ContentReport = {
  verdict: 'TOTAL_FAILED',
  digest: undefined,
  version: undefined,
  lock: 'none',
  folder: 'none',
  rebuilt: undefined,
  reasons: [],
};

/** Judges a PDF; never throws for what is in it. */
export async function verify(pdf: PdfAt, { world, folders, trust, against, rebuild }: VerifyTerms): Promise<Verified> {
  const report = await judgeSignatures(pdf.bytes, { trust, today: isoDate(world.today()) });
  if (!report.ok) {
    return { verdict: 'TOTAL_FAILED', signatures: undefined, content: UNREAD, reason: report.reason, isSigned: false };
  }
  const known = against === undefined ? folders.around(pdf.location) : against.known;
  const content = await judgeContent(pdf, { world, known, against: against?.agreement, rebuild });
  const { signatures } = report;
  const isSigned = signatures.some(({ kind }) => kind === 'signature');
  const parts: readonly (readonly [Verdict, Words | undefined])[] = [
    ...(isSigned ? [] : [['INDETERMINATE', NOT_SIGNED] as const]),
    ...signatures.map(({ verdict, reasons }) => [verdict, reasons[0]] as const),
    [content.verdict, content.reasons[0]],
  ];
  const verdict = worst(parts.map(([one]) => one));
  const [, reason] = parts.find(([one]) => one === verdict) ?? [];
  return { verdict, signatures, content, reason, isSigned };
}

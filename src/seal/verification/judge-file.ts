import type { Certificate } from 'pkijs';
import { signatureFields } from '../pdf/fields.ts';
import { isKind, PdfDamage } from '../pdf/value.ts';
import { signedRange } from './byte-range.ts';
import { failed } from './finding.ts';
import { judge, misplaced, type Placed, type Terms } from './judge.ts';
import { laterChanges } from './later-changes.ts';
import { dayOf } from './moment.ts';
import { OpenFile } from './open-file.ts';
import type { SignatureReport } from './report.ts';
import { revisionEnds } from './tail.ts';
import { readCertificates } from './trust.ts';

/** More than any agreement has; each costs a comparison with the file as it is now. */
const MOST_SIGNATURES = 50;
const MOST_PROOFS = 50;
const LARGEST_CERTIFICATE = 100_000;

/** The signatures of a file, in the order in which they were made; undefined for an encrypted one. Throws `PdfDamage` for a damaged file. */
export async function judgeOpen(
  bytes: Uint8Array,
  anchors: readonly Certificate[],
  today: string,
): Promise<readonly SignatureReport[] | undefined> {
  const open = new OpenFile(bytes);
  if (open.file.trailer.entries.has('Encrypt')) return undefined;
  const { placed, wrong } = placedIn(open);
  const terms: Terms = { anchors, now: dayOf(today), ...proofsIn(open), documentStamps: [] };
  // Stamps of the document first, the newest before the older: each is proof of what was there before it.
  const stamps = [];
  const reports = new Map<Placed, SignatureReport>();
  for (const one of [...placed].reverse().filter(isStamp)) {
    const report = await judge(one, terms);
    reports.set(one, report);
    const { time } = report.timestamp ?? {};
    if (time !== undefined && report.verdict === 'TOTAL_PASSED') stamps.push({ time, end: one.range.end });
  }
  for (const one of placed.filter((other) => !isStamp(other))) {
    reports.set(one, await judge(one, { ...terms, documentStamps: stamps }));
  }
  return [...placed.flatMap((one) => reports.get(one) ?? []), ...wrong, ...removed(open)];
}

function isStamp({ range }: Placed): boolean {
  return range.signature.subFilter === 'ETSI.RFC3161';
}

function placedIn(open: OpenFile): { readonly placed: readonly Placed[]; readonly wrong: readonly SignatureReport[] } {
  const placed: Placed[] = [];
  const wrong: SignatureReport[] = [];
  const signed = signatureFields(open.file).filter(({ signature }) => signature !== undefined);
  if (signed.length > MOST_SIGNATURES) throw new PdfDamage('too many signatures');
  for (const { name: field, signature } of signed) {
    const range = signature === undefined ? undefined : signedRange(open, field, signature);
    if (range === undefined) continue;
    if ('reason' in range) {
      wrong.push(misplaced(field, range));
      continue;
    }
    const changes = laterChanges(open, range.revision, range.end);
    const coversWholeFile = open.isBlankFrom(range.end);
    placed.push({ field, range, changes, coversWholeFile });
  }
  return { placed: placed.sort((a, b) => a.range.end - b.range.end), wrong };
}

/** Signatures that an earlier revision had and the file no longer has. */
function removed(open: OpenFile): readonly SignatureReport[] {
  const now = new Set(signatureFields(open.file).flatMap(({ signature }) => signature?.byteRange?.join() ?? []));
  const gone = new Map<string, string>();
  for (const end of revisionEnds(open).slice(0, -1)) {
    for (const { name, signature } of fieldsAt(open, end)) {
      const range = signature?.byteRange?.join();
      if (range !== undefined && !now.has(range)) gone.set(range, name);
    }
  }
  const finding = failed(
    'FORMAT_FAILURE',
    'Underskriften er fjernet fra dokumentet igen.',
    'The signature was taken out of the document again.',
  );
  return [...gone.values()].map((name) => misplaced(name, finding));
}

/** Not every place that looks like an end is one: the first part of a file for the web ends before its tables do. */
function fieldsAt(open: OpenFile, end: number): ReturnType<typeof signatureFields> {
  try {
    return signatureFields(open.at(end));
  } catch (error) {
    if (error instanceof PdfDamage) return [];
    throw error;
  }
}

/** What the file keeps for the proof of its signatures (ETSI EN 319 142-1, 5.4.2.2). */
function proofsIn({ file }: OpenFile): Pick<Terms, 'hasProofs' | 'pool'> {
  const dss = file.dictionary(file.catalog.entries.get('DSS'));
  const certificates = file.resolve(dss?.entries.get('Certs'));
  const items = isKind(certificates, 'array') ? certificates.items.slice(0, MOST_PROOFS) : [];
  const pool = items.flatMap((one) => {
    const stream = file.dictionary(one);
    return stream?.stream === undefined ? [] : (readCertificates(file.content(stream, LARGEST_CERTIFICATE)) ?? []);
  });
  return { hasProofs: dss !== undefined, pool };
}

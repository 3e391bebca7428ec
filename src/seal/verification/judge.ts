import type { Certificate } from 'pkijs';
import { PdfDamage } from '../pdf/value.ts';
import { joined, type SignedRange } from './byte-range.ts';
import { chainFindings } from './chain.ts';
import { changeFindings, permissionsOf } from './change-findings.ts';
import {
  type Cms,
  checkCms,
  namesCertificate,
  notAsCms,
  OID,
  readCms,
  signingTime,
  stampsOf,
  withoutCertificateAttribute,
} from './cms.ts';
import { doubtful, type Finding, worst, worstFirst } from './finding.ts';
import type { LaterChange } from './later-changes.ts';
import { instant, isoOfPdfDate, type When } from './moment.ts';
import { commonName } from './names.ts';
import type { Level, SignatureReport, StampedTime } from './report.ts';
import { judgeTimeStamp } from './time-stamp.ts';

/** A signature that stands where it should, and what was found out of the file around it. */
export interface Placed {
  readonly field: string;
  readonly range: SignedRange;
  readonly changes: ReadonlySet<LaterChange>;
  readonly coversWholeFile: boolean;
}

/** What all signatures of a file are judged by. */
export interface Terms {
  readonly anchors: readonly Certificate[];
  readonly now: When;
  /** Certificates that the file brings for the proof of its signatures (DSS). */
  readonly pool: readonly Certificate[];
  readonly hasProofs: boolean;
  /** Times at which the document was stamped, with the end of what was stamped; only stamps beyond doubt. */
  readonly documentStamps: readonly { readonly time: string; readonly end: number }[];
}

/** One signature judged. The library throws for many a thing that is no signature: that is caught here, and nowhere else. */
export async function judge(placed: Placed, terms: Terms): Promise<SignatureReport> {
  try {
    return await judged(placed, terms);
  } catch (error) {
    if (error instanceof PdfDamage) throw error;
    return report(placed, { findings: [notAsCms()] });
  }
}

async function judged(placed: Placed, terms: Terms): Promise<SignatureReport> {
  const { signature } = placed.range;
  if (OLD_KINDS.has(signature.subFilter ?? '')) return report(placed, { findings: [oldKind()] });
  const cms = signature.contents === undefined ? undefined : readCms(Uint8Array.from(signature.contents));
  if (cms === undefined) return report(placed, { findings: [notAsCms()] });
  return signature.subFilter === 'ETSI.RFC3161'
    ? judgeDocumentStamp(placed, cms, terms)
    : judgeSignature(placed, cms, terms);
}

/** Both rest on SHA-1 (ISO 32000-1, 12.8.3). */
const OLD_KINDS: ReadonlySet<string> = new Set(['adbe.pkcs7.sha1', 'adbe.x509.rsa_sha1']);

async function judgeDocumentStamp(placed: Placed, cms: Cms, { anchors, pool }: Terms): Promise<SignatureReport> {
  const stamp = await judgeTimeStamp(cms, joined(placed.range.parts), anchors, pool);
  return report(
    placed,
    stamp === undefined ? { findings: [notAsCms()] } : { findings: stamp.findings, timestamp: stamp },
  );
}

async function judgeSignature(placed: Placed, cms: Cms, terms: Terms): Promise<SignatureReport> {
  const { range } = placed;
  const isPades = range.signature.subFilter === 'ETSI.CAdES.detached';
  const { certificate, findings } = await checkCms(cms, joined(range.parts), OID.data);
  const pool = [...cms.certificates, ...terms.pool];
  const timestamp = await earliestStamp(cms, terms.anchors, pool);
  const claimedTime = isoOfPdfDate(range.signature.m ?? '') ?? signingTime(cms);
  const all = [...findings];
  if (cms.signed.encapContentInfo.eContent !== undefined) all.push(notAsCms());
  if (isPades && !namesCertificate(cms)) all.push(withoutCertificateAttribute());
  if (!isPades && range.signature.subFilter !== 'adbe.pkcs7.detached') all.push(unknownKind());
  // Who may sign is no question where nobody signed this.
  if (certificate !== undefined && worst(all.map(({ verdict }) => verdict)) !== 'TOTAL_FAILED') {
    const at = provenTime(range, timestamp, terms);
    const { anchors } = terms;
    all.push(
      ...(await chainFindings(certificate, {
        anchors,
        pool,
        purpose: 'signing',
        at,
        claimedDay: claimedTime?.slice(0, 10),
      })),
    );
  }
  const level = levelOf(isPades, timestamp !== undefined, range, terms);
  return report(placed, { findings: all, certificate, timestamp, claimedTime, level });
}

/** The stamps of a signature that fit it; of several the earliest, and before all the one that is beyond doubt. */
async function earliestStamp(
  cms: Cms,
  anchors: readonly Certificate[],
  pool: readonly Certificate[],
): Promise<StampedTime | undefined> {
  const stamps: StampedTime[] = [];
  for (const token of stampsOf(cms)) {
    const value = Uint8Array.from(cms.info.signature.valueBlock.valueHexView);
    const stamp = await judgeTimeStamp(token, value, anchors, pool);
    if (stamp !== undefined && stamp.verdict !== 'TOTAL_FAILED') stamps.push(stamp);
  }
  const sure = stamps.filter(({ verdict }) => verdict === 'TOTAL_PASSED');
  return (sure.length > 0 ? sure : stamps).toSorted((a, b) => (a.time < b.time ? -1 : 1))[0];
}

/** The earliest time at which the signature is proven to have been there; now, where nothing proves more. */
function provenTime({ end }: SignedRange, timestamp: StampedTime | undefined, { documentStamps, now }: Terms): When {
  const own = timestamp?.verdict === 'TOTAL_PASSED' ? [timestamp.time] : [];
  const later = documentStamps.filter((stamp) => stamp.end > end).map(({ time }) => time);
  const [earliest] = [...own, ...later].sort();
  return earliest === undefined ? now : instant(earliest);
}

function levelOf(isPades: boolean, isStamped: boolean, { end }: SignedRange, terms: Terms): Level {
  const isKept = terms.hasProofs && terms.documentStamps.some((stamp) => stamp.end > end);
  const step = !isStamped ? 'B' : !terms.hasProofs ? 'T' : isKept ? 'LTA' : 'LT';
  return isPades ? `B-${step}` : `PKCS7-${step}`;
}

interface Found {
  readonly findings: readonly Finding[];
  readonly certificate?: Certificate | undefined;
  readonly timestamp?: StampedTime | undefined;
  readonly claimedTime?: string | undefined;
  readonly level?: Level;
}

/** A signature that does not even stand where it should. */
export function misplaced(field: string, finding: Finding): SignatureReport {
  return {
    field,
    kind: 'signature',
    verdict: finding.verdict,
    subIndication: finding.subIndication,
    reasons: [finding.reason],
    signer: undefined,
    issuer: undefined,
    level: undefined,
    claimedTime: undefined,
    timestamp: undefined,
    coversWholeFile: false,
    changesAfter: [],
  };
}

function report({ field, range, changes, coversWholeFile }: Placed, found: Found): SignatureReport {
  const { revision, signature } = range;
  const later = changeFindings(changes, permissionsOf(revision, signature.dictionary));
  const findings = worstFirst([...found.findings, ...later]);
  const { certificate, timestamp } = found;
  return {
    field,
    kind: signature.subFilter === 'ETSI.RFC3161' ? 'time-stamp' : 'signature',
    verdict: worst(findings.map(({ verdict }) => verdict)),
    subIndication: findings[0]?.subIndication,
    reasons: findings.map(({ reason }) => reason),
    signer: certificate === undefined ? undefined : commonName(certificate.subject),
    issuer: certificate === undefined ? undefined : commonName(certificate.issuer),
    level: found.level,
    claimedTime: found.claimedTime,
    timestamp: timestamp && { time: timestamp.time, authority: timestamp.authority, verdict: timestamp.verdict },
    coversWholeFile,
    changesAfter: [...changes],
  };
}

function oldKind(): Finding {
  return doubtful(
    'CRYPTO_CONSTRAINTS_FAILURE',
    'Underskriften er af en gammel slags, der bygger på SHA-1, som ikke længere er sikker. Den er ikke efterprøvet.',
    'The signature is of an old kind that rests on SHA-1, which is no longer safe. It was not checked.',
  );
}

function unknownKind(): Finding {
  return doubtful(
    'FORMAT_FAILURE',
    'Underskriften er af en slags, som programmet ikke kender.',
    'The signature is of a kind that the program does not know.',
  );
}

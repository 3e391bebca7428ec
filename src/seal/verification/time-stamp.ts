import { OctetString } from 'asn1js';
import { type Certificate, TSTInfo } from 'pkijs';
import { hashName } from './algorithms.ts';
import { chainFindings } from './chain.ts';
import { type Cms, checkCms, isEqual, notAsCms, OID } from './cms.ts';
import { type Finding, failed, type Verdict, worst } from './finding.ts';
import { instant } from './moment.ts';
import { commonName } from './names.ts';

/** What a time stamp proves (RFC 3161): that some bytes were there at a time, if one trusts who says so. */
export interface TimeStamp {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Who stamped. */
  readonly authority: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Checks a time stamp of some bytes. It is judged at its own time, since it is renewed by stamping again. May throw. */
export async function judgeTimeStamp(
  cms: Cms,
  stamped: Uint8Array<ArrayBuffer>,
  anchors: readonly Certificate[],
  pool: readonly Certificate[],
): Promise<TimeStamp | undefined> {
  const content = contentOf(cms);
  if (content === undefined) return undefined;
  const info = TSTInfo.fromBER(content);
  const time = info.genTime.toISOString();
  const { certificate, findings } = await checkCms(cms, content, OID.tstInfo);
  const all = [...findings, ...(await imprintFindings(info, stamped))];
  if (certificate !== undefined) {
    const terms = { anchors, pool: [...cms.certificates, ...pool], at: instant(time), claimedDay: undefined } as const;
    all.push(...(await chainFindings(certificate, { ...terms, purpose: 'time-stamping' })));
  }
  const authority = certificate === undefined ? '' : commonName(certificate.subject);
  return { time, authority, verdict: worst(all.map(({ verdict }) => verdict)), findings: all };
}

function contentOf({ signed }: Cms): Uint8Array<ArrayBuffer> | undefined {
  const { eContent, eContentType } = signed.encapContentInfo;
  if (eContentType !== OID.tstInfo || !(eContent instanceof OctetString)) return undefined;
  return new Uint8Array(eContent.getValue());
}

async function imprintFindings(
  { messageImprint }: TSTInfo,
  stamped: Uint8Array<ArrayBuffer>,
): Promise<readonly Finding[]> {
  const hash = hashName(messageImprint.hashAlgorithm.algorithmId);
  if (hash === undefined) return [notAsCms()];
  const actual = new Uint8Array(await crypto.subtle.digest(hash, stamped));
  return isEqual(messageImprint.hashedMessage.valueBlock.valueHexView, actual) ? [] : [ofOther()];
}

function ofOther(): Finding {
  return failed(
    'HASH_FAILURE',
    'Tidsstemplet hører til noget andet end det, det sidder på.',
    'The time stamp belongs to something else than what it is on.',
  );
}

import { fromBER, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import { Certificate, ContentInfo, getCrypto, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { algorithmFindings, hashName, isKnownKey, unknownAlgorithm } from './algorithms.ts';
import { doubtful, type Finding, failed } from './finding.ts';

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/** A signature in the form of CMS (RFC 5652), with one signer. */
export interface Cms {
  readonly signed: SignedData;
  readonly info: SignerInfo;
  readonly certificates: readonly Certificate[];
}

/** What came of checking a CMS against what it signs. */
export interface Checked {
  /** Undefined where the signer's certificate is not there. */
  readonly certificate: Certificate | undefined;
  readonly findings: readonly Finding[];
}

/** More than any chain has; building paths is quadratic. */
const MOST_CERTIFICATES = 50;
const MOST_STAMPS = 5;

/** Reads a CMS that may be followed by zeros, which fill up its place; undefined for anything else. May throw. */
export function readCms(bytes: Uint8Array<ArrayBuffer>): Cms | undefined {
  const { offset, result } = fromBER(bytes);
  if (offset === -1 || bytes.subarray(offset).some((byte) => byte !== 0)) return undefined;
  const content = new ContentInfo({ schema: result });
  return content.contentType === OID.signedData ? cmsOf(content) : undefined;
}

function cmsOf({ content }: ContentInfo): Cms | undefined {
  const signed = new SignedData({ schema: content });
  const [info, ...others] = signed.signerInfos;
  if (info === undefined || others.length > 0) return undefined;
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  return certificates.length > MOST_CERTIFICATES ? undefined : { signed, info, certificates };
}

/** The values of a signed attribute of a kind. */
function signedValues({ info }: Cms, type: string): readonly unknown[] {
  return info.signedAttrs?.attributes.filter((one) => one.type === type).flatMap(({ values }) => values) ?? [];
}

/** Checks a CMS against the bytes that it is said to sign (RFC 5652, 5.4 and 5.6). May throw. */
export async function checkCms(cms: Cms, content: Uint8Array<ArrayBuffer>, contentType: string): Promise<Checked> {
  const { info, signed } = cms;
  const certificate = signerOf(cms);
  if (info.signedAttrs === undefined || signed.encapContentInfo.eContentType !== contentType) {
    return { certificate, findings: [notAsCms()] };
  }
  const [type] = signedValues(cms, OID.contentType);
  if (!(type instanceof ObjectIdentifier) || type.valueBlock.toString() !== contentType) {
    return { certificate, findings: [notAsCms()] };
  }
  const hash = hashName(info.digestAlgorithm.algorithmId);
  if (hash === undefined)
    return { certificate, findings: algorithmFindings(info.digestAlgorithm.algorithmId, undefined) };
  const findings: Finding[] = [];
  const [digest, ...more] = signedValues(cms, OID.messageDigest);
  const actual = new Uint8Array(await crypto.subtle.digest(hash, content));
  if (!(digest instanceof OctetString) || more.length > 0 || !isEqual(digest.valueBlock.valueHexView, actual)) {
    findings.push(otherContent());
  }
  if (certificate === undefined) return { certificate, findings: [...findings, noCertificate()] };
  if (!isKnownKey(certificate)) return { certificate, findings: [...findings, unknownAlgorithm()] };
  findings.push(...algorithmFindings(info.digestAlgorithm.algorithmId, info.signatureAlgorithm));
  if (!(await isSignedBy(cms, certificate, hash))) findings.push(notSigned());
  return { certificate, findings: [...findings, ...(await namesItsCertificate(cms, certificate))] };
}

/** RSA says only in the digest algorithm which digest it is over; the others say it themselves. */
async function isSignedBy({ info }: Cms, certificate: Certificate, hash: string): Promise<boolean> {
  const { signatureAlgorithm, signature, signedAttrs } = info;
  const isPlainRsa = signatureAlgorithm.algorithmId === '1.2.840.113549.1.1.1';
  return getCrypto(true).verifyWithPublicKey(
    signedAttrs?.encodedValue ?? new ArrayBuffer(0),
    signature,
    certificate.subjectPublicKeyInfo,
    signatureAlgorithm,
    isPlainRsa ? hash : undefined,
  );
}

function signerOf({ info: { sid }, certificates }: Cms): Certificate | undefined {
  if (!(sid instanceof IssuerAndSerialNumber)) return undefined;
  return certificates.find(
    ({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  );
}

/** Whether a signature says itself which certificate it was made with; PAdES demands it (ETSI EN 319 142-1, 6.3). */
export function namesCertificate(cms: Cms): boolean {
  return [OID.signingCertificate, OID.signingCertificateV2].some((type) => signedValues(cms, type).length > 0);
}

/** When the signer says that it was made, ISO 8601 in UTC. */
export function signingTime(cms: Cms): string | undefined {
  const [time] = signedValues(cms, OID.signingTime);
  return time instanceof UTCTime ? time.toDate().toISOString() : undefined;
}

/** The time stamps of a signature, which came after it (RFC 3161, appendix A). */
export function stampsOf({ info }: Cms): readonly Cms[] {
  const attributes = info.unsignedAttrs?.attributes.filter(({ type }) => type === OID.timeStampToken) ?? [];
  const values: readonly unknown[] = attributes.flatMap((one) => one.values).slice(0, MOST_STAMPS);
  return values.flatMap((schema) => cmsOf(new ContentInfo({ schema })) ?? []);
}

/** The signed attribute that says which certificate is meant (RFC 5035): without it a signature can be given to another one of the same key. */
async function namesItsCertificate(cms: Cms, certificate: Certificate): Promise<readonly Finding[]> {
  const der = certificate.toSchema().toBER();
  const [second] = signedValues(cms, OID.signingCertificateV2);
  const [first] = signedValues(cms, OID.signingCertificate);
  const [value, usual] = second === undefined ? [first, 'SHA-1'] : [second, 'SHA-256'];
  if (value === undefined) return [];
  const identifier = sequenceIn(sequenceIn(value)?.[0])?.[0];
  const [one, two] = sequenceIn(identifier) ?? [];
  const algorithm = sequenceIn(one)?.[0];
  const hash = algorithm instanceof ObjectIdentifier ? hashName(algorithm.valueBlock.toString()) : usual;
  const digest = one instanceof OctetString ? one : two;
  if (hash === undefined || !(digest instanceof OctetString)) return [otherCertificate()];
  const actual = new Uint8Array(await crypto.subtle.digest(hash, der));
  return isEqual(digest.valueBlock.valueHexView, actual) ? [] : [otherCertificate()];
}

function sequenceIn(value: unknown): readonly unknown[] | undefined {
  return value instanceof Sequence ? value.valueBlock.value : undefined;
}

export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function notAsCms(): Finding {
  return failed(
    'FORMAT_FAILURE',
    'Underskriften er ikke skrevet, som en underskrift skal være, og kan ikke læses.',
    'The signature is not written as one must be, and cannot be read.',
  );
}

function otherContent(): Finding {
  return failed(
    'HASH_FAILURE',
    'Det, der blev underskrevet, er ikke det, der står i filen: den er ændret, eller underskriften er flyttet hertil fra en anden fil.',
    'What was signed is not what stands in the file: it was changed, or the signature was moved here from another file.',
  );
}

function notSigned(): Finding {
  return failed(
    'SIG_CRYPTO_FAILURE',
    'Underskriften er ikke lavet med nøglen til det certifikat, der følger med.',
    'The signature was not made with the key of the certificate that comes with it.',
  );
}

function noCertificate(): Finding {
  return doubtful(
    'NO_SIGNING_CERTIFICATE_FOUND',
    'Underskriverens certifikat er ikke med i filen.',
    'The certificate of the signer is not in the file.',
  );
}

/** Older signatures have none. */
export function withoutCertificateAttribute(): Finding {
  return doubtful(
    'SIG_CONSTRAINTS_FAILURE',
    'Underskriften siger ikke selv, hvilket certifikat den er lavet med.',
    'The signature does not say itself which certificate it was made with.',
  );
}

function otherCertificate(): Finding {
  return doubtful(
    'NO_SIGNING_CERTIFICATE_FOUND',
    'Underskriften er lavet med et andet certifikat end det, der følger med.',
    'The signature was made with another certificate than the one that comes with it.',
  );
}

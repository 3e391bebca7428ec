import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { signsOf } from '../pdf/text.ts';
import { derOf, OID, octetsOf, oidOf, partsOf, sameBytes } from './asn1.ts';
import type { Identity } from './identity.ts';

/** Makes the signature of bytes: a detached CMS in DER (PAdES baseline B-B, ETSI EN 319 142-1, 6.3). */
export async function signedCms(identity: Identity, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return cmsOfDigest(identity, await crypto.subtle.digest(identity.hash, bytes));
}

/** The same for bytes of which only the digest is known. */
export async function cmsOfDigest(
  { certificate, chain, key, hash }: Identity,
  digest: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: inOrder([
        attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
        attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: digest })),
        attribute(OID.signingCertificateV2, await signingCertificate(certificate)),
      ]),
    }),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [signer],
    certificates: [certificate, ...chain],
  });
  await signed.sign(key, 0, hash);
  return wrapped(signed);
}

export function attribute(type: string, value: asn1js.AsnType): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** A set in DER is sorted by its bytes (X.690, 11.6); pkijs leaves it as it comes. */
function inOrder(attributes: readonly pkijs.Attribute[]): pkijs.Attribute[] {
  const coded = attributes.map((one) => ({ one, signs: signsOf(derOf(one.toSchema())) }));
  return coded.sort((a, b) => (a.signs < b.signs ? -1 : 1)).map(({ one }) => one);
}

/** Whose certificate it is, under the signature (RFC 5035, 4; SHA-256 is the digest where none is named). */
async function signingCertificate(certificate: pkijs.Certificate): Promise<asn1js.Sequence> {
  const hash = await crypto.subtle.digest('SHA-256', derOf(certificate.toSchema()));
  const issuer = new pkijs.GeneralNames({ names: [new pkijs.GeneralName({ type: 4, value: certificate.issuer })] });
  const identifier = new asn1js.Sequence({
    value: [
      new asn1js.OctetString({ valueHex: hash }),
      new asn1js.Sequence({ value: [issuer.toSchema(), certificate.serialNumber] }),
    ],
  });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [identifier] })] });
}

function wrapped(signed: pkijs.SignedData): Uint8Array<ArrayBuffer> {
  return derOf(new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }).toSchema());
}

/** The signed data of a CMS, and the one who signed it; undefined for anything else, or for several signers. */
export function openCms(
  der: Uint8Array<ArrayBuffer>,
): { readonly signed: pkijs.SignedData; readonly signer: pkijs.SignerInfo } | undefined {
  try {
    const info = pkijs.ContentInfo.fromBER(der);
    if (info.contentType !== OID.signedData) return undefined;
    const signed = new pkijs.SignedData({ schema: info.content });
    const [signer, ...more] = signed.signerInfos;
    return signer === undefined || more.length > 0 ? undefined : { signed, signer };
  } catch {
    return undefined;
  }
}

/** What is wrong with a CMS that another program made. */
export type CmsFault =
  | 'no-cms'
  | 'not-detached'
  | 'other-digest'
  | 'no-signing-certificate'
  | 'other-certificate'
  | 'wrong-signature';

/** Judges a CMS before it is put into a file; undefined when it is a signature of these bytes by this certificate. */
export async function faultOf(
  der: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
  expected: pkijs.Certificate,
): Promise<CmsFault | undefined> {
  const opened = openCms(der);
  if (opened === undefined) return 'no-cms';
  const { signed, signer } = opened;
  if (signed.encapContentInfo.eContent !== undefined) return 'not-detached';
  const digest = attributeOf(signer, OID.messageDigest);
  const hash = HASHES[signer.digestAlgorithm.algorithmId];
  if (!(digest instanceof asn1js.OctetString) || hash === undefined) return 'other-digest';
  if (!sameBytes(octetsOf(digest), new Uint8Array(await crypto.subtle.digest(hash, bytes)))) return 'other-digest';
  const reference = certificateHash(attributeOf(signer, OID.signingCertificateV2));
  if (reference === undefined) return 'no-signing-certificate';
  const certificate = derOf(expected.toSchema());
  const referred = await crypto.subtle.digest(reference.hash, certificate);
  if (!sameBytes(reference.value, new Uint8Array(referred))) return 'other-certificate';
  return (await isSignedBy(signed, bytes, certificate)) ? undefined : 'wrong-signature';
}

const HASHES: Readonly<Record<string, string>> = {
  [OID.sha256]: 'SHA-256',
  [OID.sha384]: 'SHA-384',
  [OID.sha512]: 'SHA-512',
};

function attributeOf({ signedAttrs }: pkijs.SignerInfo, type: string): asn1js.AsnType | undefined {
  return signedAttrs?.attributes.find((one) => one.type === type)?.values[0];
}

/** The first certificate that the attribute names: the digest's algorithm, if it is not SHA-256, and the digest. */
function certificateHash(
  value: asn1js.AsnType | undefined,
): { readonly hash: string; readonly value: Uint8Array } | undefined {
  const [first, second] = partsOf(partsOf(partsOf(value)[0])[0]);
  if (first instanceof asn1js.OctetString) return { hash: 'SHA-256', value: octetsOf(first) };
  const hash = HASHES[oidOf(partsOf(first)[0])];
  return hash === undefined || !(second instanceof asn1js.OctetString) ? undefined : { hash, value: octetsOf(second) };
}

async function isSignedBy(
  signed: pkijs.SignedData,
  data: Uint8Array<ArrayBuffer>,
  certificate: Uint8Array,
): Promise<boolean> {
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      data: data.slice().buffer,
      extendedMode: true,
    });
    const isExpected =
      signerCertificate instanceof pkijs.Certificate && sameBytes(derOf(signerCertificate.toSchema()), certificate);
    return signatureVerified === true && isExpected;
  } catch {
    return false;
  }
}

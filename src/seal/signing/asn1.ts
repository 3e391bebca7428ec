import * as asn1js from 'asn1js';
import { hexOf } from '../pdf/compose.ts';
import { signsOf } from '../pdf/text.ts';

/** Object identifiers of CMS, certificates and PKCS#12. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  pbes2: '1.2.840.113549.1.5.13',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  rsa: '1.2.840.113549.1.1.1',
  ec: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  p384: '1.3.132.0.34',
  keyUsage: '2.5.29.15',
} as const;

/** What was read is not as it is written (or not of a kind that is read here). */
export class Unreadable extends Error {}

export function berOf(bytes: Uint8Array): asn1js.AsnType {
  const { offset, result } = asn1js.fromBER(bytes);
  if (offset === -1) throw new Unreadable('no ASN.1');
  return result;
}

/** The parts of a sequence, a set or a tagged value; none of what has no parts. */
export function partsOf(node: asn1js.AsnType | undefined): readonly asn1js.AsnType[] {
  return node instanceof asn1js.Constructed ? node.valueBlock.value : [];
}

export function oidOf(node: asn1js.AsnType | undefined): string {
  return node instanceof asn1js.ObjectIdentifier ? node.getValue() : '';
}

/** The bytes of an octet string, also of one in pieces. */
export function octetsOf(node: asn1js.AsnType | undefined): Uint8Array<ArrayBuffer> {
  if (!(node instanceof asn1js.OctetString)) throw new Unreadable('no octet string');
  return new Uint8Array(node.getValue());
}

export function derOf(node: { toBER(): ArrayBuffer }): Uint8Array<ArrayBuffer> {
  return new Uint8Array(node.toBER());
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && hexOf(signsOf(a)) === hexOf(signsOf(b));
}

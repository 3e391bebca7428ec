import type * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Moment } from '../../core/index.ts';
import { fromBase64 } from '../base64.ts';
import { signsOf } from '../pdf/text.ts';
import { commonName } from '../verification/names.ts';
import { derOf, OID } from './asn1.ts';
import type { P12Content } from './p12.ts';

export type SigningHash = 'SHA-256' | 'SHA-384';

type SigningKey = Parameters<typeof crypto.subtle.sign>[1];

/** Somebody who can sign here: a key that cannot be taken out again, and the certificate that belongs to it. */
export interface Identity {
  readonly certificate: pkijs.Certificate;
  /** The other certificates that came with it: of those who issued it. */
  readonly chain: readonly pkijs.Certificate[];
  readonly key: SigningKey;
  readonly hash: SigningHash;
}

/** Why nobody can sign with it. */
export type IdentityFailure = 'no-key' | 'no-certificate' | 'unsupported-key' | 'key-mismatch';

export type Identified =
  | { readonly ok: true; readonly value: Identity }
  | { readonly ok: false; readonly failure: IdentityFailure };

/** The key of a PKCS#12 file with the certificate that was issued for it, and those of the issuers. */
export async function identityOf({ keys, certificates }: P12Content): Promise<Identified> {
  if (keys.length === 0) return { ok: false, failure: 'no-key' };
  const read = certificates.flatMap((der) => certificateOf(der) ?? []);
  if (read.length === 0) return { ok: false, failure: 'no-certificate' };
  let failure: IdentityFailure = 'unsupported-key';
  for (const pkcs8 of keys) {
    const kind = kindOf(pkcs8);
    if (kind === undefined) continue;
    const key = await importedKey(pkcs8, kind);
    if (key === undefined) continue;
    failure = 'key-mismatch';
    for (const certificate of read) {
      if (!(await belongs(key, kind, certificate))) continue;
      const chain = read.filter((other) => other !== certificate);
      return { ok: true, value: { certificate, chain, key, hash: kind.hash } };
    }
  }
  return { ok: false, failure };
}

/** A certificate in DER; undefined for anything else. */
function certificateOf(der: Uint8Array<ArrayBuffer>): pkijs.Certificate | undefined {
  try {
    return pkijs.Certificate.fromBER(der);
  } catch {
    return undefined;
  }
}

interface KeyKind {
  readonly algorithm: { readonly name: string; readonly hash: string; readonly namedCurve?: string };
  readonly hash: SigningHash;
}

const RSA: KeyKind = { algorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, hash: 'SHA-256' };

const CURVES: Readonly<Record<string, KeyKind>> = {
  [OID.p256]: { algorithm: { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' }, hash: 'SHA-256' },
  [OID.p384]: { algorithm: { name: 'ECDSA', hash: 'SHA-384', namedCurve: 'P-384' }, hash: 'SHA-384' },
};

function kindOf(pkcs8: Uint8Array<ArrayBuffer>): KeyKind | undefined {
  try {
    const { privateKeyAlgorithm } = pkijs.PrivateKeyInfo.fromBER(pkcs8);
    if (privateKeyAlgorithm.algorithmId === OID.rsa) return RSA;
    if (privateKeyAlgorithm.algorithmId !== OID.ec) return undefined;
    const curve: asn1js.ObjectIdentifier = privateKeyAlgorithm.algorithmParams;
    return CURVES[curve.getValue()];
  } catch {
    return undefined;
  }
}

/** Into the engine, from where it does not come out; what was read is overwritten. */
async function importedKey(pkcs8: Uint8Array<ArrayBuffer>, { algorithm }: KeyKind): Promise<SigningKey | undefined> {
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  } catch {
    return undefined;
  } finally {
    pkcs8.fill(0);
  }
}

/** Whether a signature of the key is one by the certificate: no attribute of the file is believed. */
async function belongs(key: SigningKey, { algorithm }: KeyKind, certificate: pkijs.Certificate): Promise<boolean> {
  const probe = new TextEncoder().encode('aftale');
  try {
    const spki = derOf(certificate.subjectPublicKeyInfo.toSchema());
    const open = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
    const signature = await crypto.subtle.sign(algorithm, key, probe);
    return await crypto.subtle.verify(algorithm, open, signature, probe);
  } catch {
    return false;
  }
}

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;

/** The first certificate of a file, in PEM or DER; undefined for anything else. */
export function certificateIn(file: Uint8Array): pkijs.Certificate | undefined {
  const pem = PEM.exec(signsOf(file))?.[1]?.replace(/\s/g, '');
  const der = pem === undefined ? file.slice() : fromBase64(pem)?.slice();
  return der === undefined ? undefined : certificateOf(der);
}

/** Who a certificate was issued to, as people call it; empty when it names nobody. */
export function nameIn({ subject }: pkijs.Certificate): string {
  return commonName(subject);
}

/** Whether two names can be of one person: all words of the shorter one are in the longer one. `Eva M. Eksempel` and `EVA EKSEMPEL` can. */
export function namesAgree(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return fewer.every((word) => more.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/\p{L}+/gu) ?? []
  );
}

/** Why a certificate may not be signed with at a time: outside its days, or issued for something else (RFC 5280, 4.2.1.3). */
export type Unfit = 'expired' | 'not-yet-valid' | 'not-for-signing';

export function unfitness({ notBefore, notAfter, extensions }: pkijs.Certificate, now: Moment): Unfit | undefined {
  if (now.epoch > notAfter.value.getTime()) return 'expired';
  if (now.epoch < notBefore.value.getTime()) return 'not-yet-valid';
  const usage: asn1js.BitString | undefined = extensions?.find(({ extnID }) => extnID === OID.keyUsage)?.parsedValue;
  // Of the first two bits: digital signature, and commitment to what is signed.
  return usage === undefined || ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0
    ? undefined
    : 'not-for-signing';
}

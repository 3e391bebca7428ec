import * as asn1js from 'asn1js';
import forge from 'node-forge';
import * as pkijs from 'pkijs';
import { bytesOf, signsOf } from '../pdf/text.ts';
import { berOf, derOf, OID, octetsOf, oidOf, partsOf, sameBytes, Unreadable } from './asn1.ts';

/** What lies in a PKCS#12 file: private keys (PKCS#8) and certificates, both in DER. */
export interface P12Content {
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
}

/** Why it was not opened. `unsupported`: locked in a way that is not known here. */
export type P12Failure = 'no-p12' | 'wrong-passphrase' | 'unsupported';

export type P12 =
  | { readonly ok: true; readonly value: P12Content }
  | { readonly ok: false; readonly failure: P12Failure };

class WrongPassphrase extends Error {}

/**
 * Opens a PKCS#12 file (RFC 7292), old ones included (3DES, RC2). The structure is read here and node-forge only unlocks: its own
 * reader writes certificates anew, loses those with elliptic curves, and knows no passphrase with `æ` for AES.
 */
export function openP12(bytes: Uint8Array, passphrase: string): P12 {
  const pfx = pfxOf(bytes);
  if (pfx === undefined) return { ok: false, failure: 'no-p12' };
  try {
    const isSealed = checkMac(pfx, passphrase);
    const value = contentOf(pfx.safe, (algorithm, data) => unlocked(algorithm, data, passphrase, isSealed));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: error instanceof WrongPassphrase ? 'wrong-passphrase' : 'unsupported' };
  }
}

/** Whether it is a PKCS#12 file at all, which is seen without a passphrase. */
export function isP12(bytes: Uint8Array): boolean {
  return pfxOf(bytes) !== undefined;
}

interface Pfx {
  /** The authenticated safe, over which the check of the passphrase goes. */
  readonly safe: Uint8Array<ArrayBuffer>;
  /** DigestInfo, salt and iterations; undefined for a file without a check. */
  readonly mac: asn1js.AsnType | undefined;
}

function pfxOf(bytes: Uint8Array): Pfx | undefined {
  try {
    const [version, safe, mac] = partsOf(berOf(bytes));
    const [type, content] = partsOf(safe);
    if (!(version instanceof asn1js.Integer) || version.valueBlock.valueDec !== 3 || oidOf(type) !== OID.data)
      return undefined;
    return { safe: octetsOf(partsOf(content)[0]), mac };
  } catch {
    return undefined;
  }
}

const DIGESTS: Readonly<Record<string, () => forge.md.MessageDigest>> = {
  [OID.sha1]: () => forge.md.sha1.create(),
  [OID.sha256]: () => forge.md.sha256.create(),
  [OID.sha384]: () => forge.md.sha384.create(),
  [OID.sha512]: () => forge.md.sha512.create(),
};

/** Passphrase and content belong together (RFC 7292, 4); false when the file has nothing that would tell. */
function checkMac({ safe, mac }: Pfx, passphrase: string): boolean {
  if (mac === undefined) return false;
  const { mac: info, macSalt, iterations = 1 } = new pkijs.MacData({ schema: mac });
  const digest = DIGESTS[info.digestAlgorithm.algorithmId]?.();
  if (digest === undefined) throw new Unreadable('unknown digest');
  const salt = forge.util.createBuffer(signsOf(octetsOf(macSalt)));
  // The key of the check is number 3 of those that a passphrase gives (RFC 7292, appendix B.3).
  const key = forge.pkcs12.generateKey(passphrase, salt, 3, iterations, digest.digestLength, digest);
  const hmac = forge.hmac.create();
  hmac.start(digest, key);
  hmac.update(signsOf(safe));
  if (!sameBytes(bytesOf(hmac.digest().getBytes()), octetsOf(info.digest))) throw new WrongPassphrase();
  return true;
}

type Unlock = (algorithm: asn1js.AsnType, data: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

function contentOf(safe: Uint8Array, unlock: Unlock): P12Content {
  const bags = partsOf(berOf(safe)).flatMap((info) => bagsOf(info, unlock));
  const keys = bags.flatMap(([type, value]) => {
    if (type === OID.keyBag) return [derOf(value)];
    const [algorithm, data] = partsOf(value);
    return type === OID.shroudedKeyBag && algorithm !== undefined ? [unlock(algorithm, octetsOf(data))] : [];
  });
  const certificates = bags.flatMap(([type, value]) => {
    const [kind, wrapped] = partsOf(value);
    const isCertificate = type === OID.certificateBag && oidOf(kind) === OID.x509Certificate;
    return isCertificate ? [octetsOf(partsOf(wrapped)[0])] : [];
  });
  return { keys, certificates };
}

/** The bags of a part of the safe, which is open, or locked as a whole. */
function bagsOf(info: asn1js.AsnType, unlock: Unlock): readonly (readonly [type: string, value: asn1js.AsnType])[] {
  const [type, wrapped] = partsOf(info);
  const [content] = partsOf(wrapped);
  const open = oidOf(type) === OID.encryptedData ? unlockedContent(content, unlock) : octetsOf(content);
  return partsOf(berOf(open)).flatMap((bag) => {
    const [kind, holder] = partsOf(bag);
    const [value] = partsOf(holder);
    return value === undefined ? [] : [[oidOf(kind), value] as const];
  });
}

function unlockedContent(content: asn1js.AsnType | undefined, unlock: Unlock): Uint8Array {
  const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: content });
  const algorithm = encryptedContentInfo.contentEncryptionAlgorithm.toSchema();
  return unlock(algorithm, new Uint8Array(encryptedContentInfo.getEncryptedContent()));
}

/** Unlocks what is locked as private keys are (RFC 5208): bags of certificates are locked in the same ways. */
function unlocked(
  algorithm: asn1js.AsnType,
  data: Uint8Array<ArrayBuffer>,
  passphrase: string,
  isSealed: boolean,
): Uint8Array<ArrayBuffer> {
  const locked = new asn1js.Sequence({ value: [algorithm, new asn1js.OctetString({ valueHex: data })] });
  // The newer way takes the passphrase as UTF-8, the older ones as UTF-16, which node-forge does by itself (RFC 7292, B.1).
  const isNewer = oidOf(partsOf(algorithm)[0]) === OID.pbes2;
  const secret = isNewer ? signsOf(new TextEncoder().encode(passphrase)) : passphrase;
  try {
    const open: forge.asn1.Asn1 | null = forge.pki.decryptPrivateKeyInfo(asForge(derOf(locked)), secret);
    if (open === null) throw new Unreadable('not unlocked');
    return bytesOf(forge.asn1.toDer(open).getBytes());
  } catch (error) {
    throw isSealed ? error : new WrongPassphrase();
  }
}

function asForge(der: Uint8Array): forge.asn1.Asn1 {
  return forge.asn1.fromDer(signsOf(der));
}

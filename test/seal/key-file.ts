import * as asn1js from 'asn1js';
import forge from 'node-forge';
import type { Identity } from './authority.ts';

/** How a key file is locked: as programs do now, or as older ones did (certificates with RC2 of 40 bits, keys with 3DES). */
export type Lock = 'aes' | '3des' | 'rc2';

interface KeyFileTerms {
  readonly passphrase: string;
  /** `aes` unless said otherwise. */
  readonly lock?: Lock;
  /** Left out of the file. */
  readonly without?: 'key' | 'certificates' | 'mac';
  /** Somebody else's key in its place. */
  readonly key?: Uint8Array<ArrayBuffer>;
}

const OID = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
  rc2: '1.2.840.113549.1.12.1.6',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** Few: what takes long is meant to take long, and a key file of a test hides nothing. */
const ITERATIONS = 8;

type Node = asn1js.AsnType;

const sequence = (...value: Node[]): asn1js.Sequence => new asn1js.Sequence({ value });
const oid = (value: string): Node => new asn1js.ObjectIdentifier({ value });
const octets = (bytes: Uint8Array<ArrayBuffer>): Node => new asn1js.OctetString({ valueHex: bytes });
const tagged = (...value: Node[]): Node => new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value });
const der = (node: Node): Uint8Array<ArrayBuffer> => new Uint8Array(node.toBER());
const signs = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (bytes: Uint8Array<ArrayBuffer>): Node => asn1js.fromBER(bytes).result;

/** Algorithm and locked bytes, as RFC 5208 has them. */
function locked(content: Uint8Array<ArrayBuffer>, passphrase: string, lock: 'aes' | '3des'): readonly Node[] {
  // PBES2 takes a passphrase as UTF-8 (RFC 8018), the older schemes as UTF-16 (RFC 7292, appendix B.1).
  const secret = lock === 'aes' ? signs(new TextEncoder().encode(passphrase)) : passphrase;
  const algorithm = lock === 'aes' ? 'aes256' : '3des';
  const open = forge.asn1.fromDer(signs(content));
  const closed = forge.pki.encryptPrivateKeyInfo(open, secret, { algorithm, count: ITERATIONS });
  const node = read(bytesOf(forge.asn1.toDer(closed).getBytes()));
  return node instanceof asn1js.Sequence ? node.valueBlock.value : [];
}

function lockedByRc2(content: Uint8Array<ArrayBuffer>, passphrase: string): readonly Node[] {
  const salt = forge.util.createBuffer('saltsalt');
  const key = forge.pkcs12.generateKey(passphrase, forge.util.createBuffer('saltsalt'), 1, ITERATIONS, 5);
  const iv = forge.pkcs12.generateKey(passphrase, forge.util.createBuffer('saltsalt'), 2, ITERATIONS, 8);
  const cipher = forge.rc2.createEncryptionCipher(key.getBytes(), 40);
  cipher.start(iv.getBytes());
  cipher.update(forge.util.createBuffer(signs(content)));
  cipher.finish();
  const parameters = sequence(octets(bytesOf(salt.getBytes())), new asn1js.Integer({ value: ITERATIONS }));
  return [sequence(oid(OID.rc2), parameters), octets(bytesOf(cipher.output.getBytes()))];
}

function certificatesInfo(certificates: readonly Uint8Array<ArrayBuffer>[], passphrase: string, lock: Lock): Node {
  const bags = certificates.map((one) =>
    sequence(oid(OID.certBag), tagged(sequence(oid(OID.x509), tagged(octets(one))))),
  );
  const content = der(sequence(...bags));
  const [algorithm, data] = lock === 'rc2' ? lockedByRc2(content, passphrase) : locked(content, passphrase, lock);
  if (algorithm === undefined || !(data instanceof asn1js.OctetString)) throw new Error('not locked');
  const encrypted = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: data.getValue() });
  const info = sequence(new asn1js.Integer({ value: 0 }), sequence(oid(OID.data), algorithm, encrypted));
  return sequence(oid(OID.encryptedData), tagged(info));
}

function keyInfo(pkcs8: Uint8Array<ArrayBuffer>, passphrase: string, lock: Lock): Node {
  const key = sequence(...locked(pkcs8, passphrase, lock === 'aes' ? 'aes' : '3des'));
  return sequence(oid(OID.data), tagged(octets(der(sequence(sequence(oid(OID.shroudedKeyBag), tagged(key)))))));
}

function macOf(safe: Uint8Array<ArrayBuffer>, passphrase: string, lock: Lock): Node {
  const [digest, name] = lock === 'aes' ? [forge.md.sha256.create(), OID.sha256] : [forge.md.sha1.create(), OID.sha1];
  const salt = forge.util.createBuffer('macsalt!');
  const key = forge.pkcs12.generateKey(passphrase, salt, 3, ITERATIONS, digest.digestLength, digest);
  const hmac = forge.hmac.create();
  hmac.start(digest, key);
  hmac.update(signs(safe));
  const info = sequence(sequence(oid(name), new asn1js.Null()), octets(bytesOf(hmac.digest().getBytes())));
  return sequence(info, octets(bytesOf('macsalt!')), new asn1js.Integer({ value: ITERATIONS }));
}

/** A PKCS#12 file as other programs write it (RFC 7292). */
export function keyFile(identity: Identity, { passphrase, lock = 'aes', without, key }: KeyFileTerms): Uint8Array {
  const certificates = [...identity.chain, identity.certificate].map((one) => new Uint8Array(one.toSchema().toBER()));
  const parts = [
    ...(without === 'certificates' ? [] : [certificatesInfo(certificates, passphrase, lock)]),
    ...(without === 'key' ? [] : [keyInfo(key ?? identity.pkcs8, passphrase, lock)]),
  ];
  const safe = der(sequence(...parts));
  const content = sequence(oid(OID.data), tagged(octets(safe)));
  const mac = without === 'mac' ? [] : [macOf(safe, passphrase, lock)];
  return der(sequence(new asn1js.Integer({ value: 3 }), content, ...mac));
}

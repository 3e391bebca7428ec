import type { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { TEST_KEYS, type TestKey } from './test-keys.ts';

/** Somebody with a certificate and its key. */
export interface Identity {
  readonly certificate: pkijs.Certificate;
  readonly key: webcrypto.CryptoKey;
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  /** Certificates of the issuers, nearest first, without the root. */
  readonly chain: readonly pkijs.Certificate[];
}

export interface CertificateTerms {
  readonly name: string;
  /** `ecdsa` unless said otherwise. */
  readonly key?: TestKey;
  /** From 2024 to 2036 unless said otherwise. */
  readonly from?: Date;
  readonly to?: Date;
  /** What the key may be used for; `signing` unless said otherwise. */
  readonly use?: 'signing' | 'encipherment' | 'time-stamping';
  readonly selfSigned?: boolean;
  /** Somebody else than the authority. */
  readonly issuer?: Identity;
  /** RSA by PSS, of the person and of the authority, as the certificates of MitID are. */
  readonly isPss?: boolean;
}

/** Answers requests as RFC 3161 says. */
export interface TimeStampAuthority {
  readonly identity: Identity;
  /** A TimeStampReq in DER → the TimeStampResp in DER, which says the time `at`. */
  readonly answer: (request: Uint8Array<ArrayBuffer>, at: Date) => Promise<Uint8Array<ArrayBuffer>>;
  /** The token alone (ContentInfo in DER), over bytes that are hashed here. */
  readonly token: (bytes: Uint8Array<ArrayBuffer>, at: Date) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A root, and an authority below it that issues certificates. */
export interface Authority {
  readonly root: Identity;
  readonly intermediate: Identity;
  /** The root as PEM, as `--trust` takes it. */
  readonly rootPem: string;
  readonly issue: (terms: CertificateTerms) => Promise<Identity>;
  readonly timeStamps: (terms?: Partial<CertificateTerms>) => Promise<TimeStampAuthority>;
}

const FROM = new Date('2024-01-01T00:00:00Z');
const TO = new Date('2036-01-01T00:00:00Z');

const OID = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  country: '2.5.4.6',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  policy: '1.3.6.1.4.1.99999.1',
} as const;

/** Bits of KeyUsage from the left (RFC 5280, 4.2.1.3), and how many of the last eight are unused. */
const KEY_USAGE = {
  signing: { bits: 0b1100_0000, unused: 6 },
  'time-stamping': { bits: 0b1100_0000, unused: 6 },
  encipherment: { bits: 0b0010_0000, unused: 5 },
  authority: { bits: 0b0000_0110, unused: 1 },
} as const;

let serial = 1_000;

async function keys(
  name: TestKey,
  isPss: boolean = false,
): Promise<Pick<Identity, 'key' | 'pkcs8'> & { readonly publicKey: webcrypto.CryptoKey }> {
  const pkcs8 = Uint8Array.from(Buffer.from(TEST_KEYS[name], 'base64'));
  const isRsa = ['intermediate', 'rsa', 'rsaOther', 'weak'].includes(name);
  const algorithm = isRsa
    ? { name: isPss ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    : { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
  const { d: _, p, q, dp, dq, qi, ...open } = await crypto.subtle.exportKey('jwk', key);
  const publicKey = await crypto.subtle.importKey('jwk', { ...open, key_ops: ['verify'] }, algorithm, true, ['verify']);
  return { key, pkcs8, publicKey };
}

function named(name: string): pkijs.RelativeDistinguishedNames {
  const part = (type: string, text: string) =>
    new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value: text }) });
  const country = new pkijs.AttributeTypeAndValue({
    type: OID.country,
    value: new asn1js.PrintableString({ value: 'DK' }),
  });
  return new pkijs.RelativeDistinguishedNames({
    typesAndValues: [country, part(OID.organisation, 'Nørreby Kommune'), part(OID.commonName, name)],
  });
}

function extension(extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
}

function extensionsFor(use: keyof typeof KEY_USAGE): pkijs.Extension[] {
  const { bits, unused } = KEY_USAGE[use];
  const usage = new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits: unused });
  const isAuthority = use === 'authority';
  const constraints = new pkijs.BasicConstraints(isAuthority ? { cA: true } : {}).toSchema();
  const extended = new pkijs.ExtKeyUsage({ keyPurposes: [OID.timeStamping] }).toSchema();
  return [
    extension(OID.basicConstraints, true, constraints),
    extension(OID.keyUsage, true, usage),
    ...(use === 'time-stamping' ? [extension(OID.extendedKeyUsage, true, extended)] : []),
  ];
}

async function certified(
  { name, key = 'ecdsa', from = FROM, to = TO, isPss = false }: CertificateTerms,
  use: keyof typeof KEY_USAGE,
  issuer: Identity | undefined,
): Promise<Identity> {
  const own = await keys(key, isPss);
  serial += 1;
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ value: serial }),
    subject: named(name),
    issuer: issuer?.certificate.subject ?? named(name),
    notBefore: new pkijs.Time({ value: from }),
    notAfter: new pkijs.Time({ value: to }),
    extensions: extensionsFor(use),
  });
  // The key itself is plain RSA, whatever it signs by.
  await certificate.subjectPublicKeyInfo.importKey((await keys(key)).publicKey);
  const issuerKey = isPss && issuer !== undefined ? (await keys('intermediate', true)).key : issuer?.key;
  await certificate.sign(issuerKey ?? own.key, 'SHA-256');
  const isByRoot = issuer === undefined || issuer.certificate.issuer.isEqual(issuer.certificate.subject);
  const chain = issuer === undefined ? [] : [...(isByRoot ? [] : [issuer.certificate]), ...issuer.chain];
  return { certificate: reread(certificate), key: own.key, pkcs8: own.pkcs8, chain };
}

/** As it is when it comes out of a file: pkijs keeps bytes that it read, and not those that it made. */
function reread(certificate: pkijs.Certificate): pkijs.Certificate {
  return pkijs.Certificate.fromBER(certificate.toSchema(true).toBER());
}

/** A certificate, or a list of them, as PEM. */
export function pem(...certificates: readonly pkijs.Certificate[]): string {
  return certificates
    .map((one) => Buffer.from(one.toSchema().toBER()).toString('base64').replace(/.{64}/g, '$&\n').trim())
    .map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`)
    .join('');
}

function attribute(type: string, value: asn1js.AsnType): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** The attribute by which a signature says whose certificate it was made with (RFC 5035); SHA-256 is its default. */
export async function signingCertificateV2(certificate: pkijs.Certificate): Promise<pkijs.Attribute> {
  const hash = await crypto.subtle.digest('SHA-256', certificate.toSchema().toBER());
  const identifier = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: hash })] });
  return attribute(
    OID.signingCertificateV2,
    new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [identifier] })] }),
  );
}

async function tokenOf(
  { certificate, key, chain }: Identity,
  messageImprint: pkijs.MessageImprint,
  at: Date,
  nonce: asn1js.Integer | undefined,
): Promise<pkijs.ContentInfo> {
  serial += 1;
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: OID.policy,
    messageImprint,
    serialNumber: new asn1js.Integer({ value: serial }),
    genTime: at,
    ...(nonce === undefined ? {} : { nonce }),
  });
  const content = info.toSchema().toBER();
  const digest = await crypto.subtle.digest('SHA-256', content);
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.tstInfo })),
        attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: digest })),
        await signingCertificateV2(certificate),
      ],
    }),
  });
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.tstInfo }),
    signerInfos: [signer],
    certificates: [certificate, ...chain],
  });
  // Only now: given to the constructor it would be cut into pieces, which is no DER.
  signed.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content });
  await signed.sign(key, 0, 'SHA-256', content);
  return new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
}

function stamping(identity: Identity): TimeStampAuthority {
  return {
    identity,
    answer: async (request, at) => {
      const { messageImprint, nonce } = pkijs.TimeStampReq.fromBER(request);
      const token = await tokenOf(identity, messageImprint, at, nonce);
      const granted = new pkijs.PKIStatusInfo({ status: 0 });
      const answer = new pkijs.TimeStampResp({ status: granted, timeStampToken: token });
      return new Uint8Array(answer.toSchema().toBER());
    },
    token: async (bytes, at) => {
      const hashedMessage = new asn1js.OctetString({ valueHex: await crypto.subtle.digest('SHA-256', bytes) });
      const hashAlgorithm = new pkijs.AlgorithmIdentifier({
        algorithmId: OID.sha256,
        algorithmParams: new asn1js.Null(),
      });
      const imprint = new pkijs.MessageImprint({ hashAlgorithm, hashedMessage });
      return new Uint8Array((await tokenOf(identity, imprint, at, undefined)).toSchema().toBER());
    },
  };
}

/** A test authority; another `name` makes another one, which has the same keys but is not the same. */
export async function testAuthority(name: string = 'Prøvemyndighed'): Promise<Authority> {
  const root = await certified({ name: `${name} rod`, key: 'root' }, 'authority', undefined);
  const intermediate = await certified({ name: `${name} udsteder`, key: 'intermediate' }, 'authority', root);
  const issue = (terms: CertificateTerms): Promise<Identity> =>
    certified(terms, terms.use ?? 'signing', terms.selfSigned === true ? undefined : (terms.issuer ?? intermediate));
  return {
    root,
    intermediate,
    rootPem: pem(root.certificate),
    issue,
    timeStamps: async (terms) =>
      stamping(await issue({ name: 'Tidsstempling', key: 'tsa', use: 'time-stamping', ...terms })),
  };
}

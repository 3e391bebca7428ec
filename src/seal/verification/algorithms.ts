import { fromBER, Integer, ObjectIdentifier, Sequence } from 'asn1js';
import { type AlgorithmIdentifier, type Certificate, getCrypto } from 'pkijs';
import { doubtful, type Finding } from './finding.ts';

/** Digests as WebCrypto names them; others are unknown to it, or too old to be read at all. */
const HASHES: ReadonlyMap<string, string> = new Map([
  ['1.3.14.3.2.26', 'SHA-1'],
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

const RSA = '1.2.840.113549.1.1.1';
const ELLIPTIC = '1.2.840.10045.2.1';
/** P-256, P-384, P-521. */
const CURVES: ReadonlySet<string> = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35']);

/** As of 2026 still held safe for some years (ETSI TS 119 312, SOG-IS). */
const FEWEST_RSA_BITS = 2_048;

export function hashName(algorithm: string): string | undefined {
  return HASHES.get(algorithm);
}

/** Whether WebCrypto knows the kind of key: RSA, and the curves of NIST. */
export function isKnownKey({ subjectPublicKeyInfo: { algorithm } }: Certificate): boolean {
  const curve: unknown = algorithm.algorithmParams;
  if (algorithm.algorithmId === RSA) return true;
  return (
    algorithm.algorithmId === ELLIPTIC && curve instanceof ObjectIdentifier && CURVES.has(curve.valueBlock.toString())
  );
}

/** What is said against the digest and the signature algorithm of a signature. */
export function algorithmFindings(digest: string, signature: AlgorithmIdentifier | undefined): readonly Finding[] {
  const hash = hashName(digest);
  if (hash === undefined) return [unknownAlgorithm()];
  const own =
    signature === undefined || signature.algorithmId === RSA ? hash : getCrypto(true).getHashAlgorithm(signature);
  if (own === '') return [unknownAlgorithm()];
  return hash === 'SHA-1' || own === 'SHA-1' ? [oldDigest()] : [];
}

/** What is said against a certificate's key, and against the signature of its issuer. */
export function certificateFindings(certificate: Certificate, isAnchor: boolean): readonly Finding[] {
  const bits = rsaBits(certificate);
  const short = bits !== undefined && bits < FEWEST_RSA_BITS ? [shortKey(bits)] : [];
  const isOld = !isAnchor && getCrypto(true).getHashAlgorithm(certificate.signatureAlgorithm) === 'SHA-1';
  return isOld ? [...short, oldDigest()] : short;
}

/** Length of an RSA key in bits; undefined for another kind of key. */
function rsaBits({ subjectPublicKeyInfo: { algorithm, subjectPublicKey } }: Certificate): number | undefined {
  if (algorithm.algorithmId !== RSA) return undefined;
  const { result } = fromBER(subjectPublicKey.valueBlock.valueHexView);
  const modulus = result instanceof Sequence ? result.valueBlock.value[0] : undefined;
  if (!(modulus instanceof Integer)) return 0;
  const bytes = modulus.valueBlock.valueHexView;
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (bytes.length - first - 1) * 8 + (32 - Math.clz32(bytes[first] ?? 0));
}

function oldDigest(): Finding {
  return doubtful(
    'CRYPTO_CONSTRAINTS_FAILURE',
    'Underskriften bygger på SHA-1, som ikke længere er sikker.',
    'The signature rests on SHA-1, which is no longer safe.',
  );
}

function shortKey(bits: number): Finding {
  return doubtful(
    'CRYPTO_CONSTRAINTS_FAILURE',
    `Et certifikat har en RSA-nøgle på ${bits} bit, og det er for kort.`,
    `A certificate has an RSA key of ${bits} bits, which is too short.`,
  );
}

export function unknownAlgorithm(): Finding {
  return doubtful(
    'CRYPTO_CONSTRAINTS_FAILURE',
    'Underskriften er lavet på en måde, som programmet ikke kender.',
    'The signature was made in a way that the program does not know.',
  );
}

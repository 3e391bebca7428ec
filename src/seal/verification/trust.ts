import { Certificate } from 'pkijs';
import { fromBase64 } from '../base64.ts';

const MOST_ANCHORS = 1_000;
const PEM = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END/g;

/** Certificates of a file: a bundle of PEM, or one in DER; undefined when there is none that can be read. */
export function readCertificates(bytes: Uint8Array): readonly Certificate[] | undefined {
  const text = new TextDecoder().decode(bytes);
  const blocks = [...text.matchAll(PEM)].map(([, base64 = '']) => fromBase64(base64.replace(/\s/g, '')));
  const all = blocks.length === 0 ? [Uint8Array.from(bytes)] : blocks;
  if (all.length > MOST_ANCHORS) return undefined;
  try {
    return all.map((der) => Certificate.fromBER(Uint8Array.from(der ?? [])));
  } catch {
    // The library throws for everything that is no certificate.
    return undefined;
  }
}

import { isoDate } from '../../core/index.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import type { Verified } from '../verification/index.ts';

/** What a records system asks of a document; keys are the words of the format and of schemas/journalpakke.xsd. Days are ISO 8601. */
export interface Metadata {
  readonly titel: string;
  readonly dokumenttype: 'aftale';
  readonly kommune: string | undefined;
  readonly enhed: { readonly id: string; readonly navn: string };
  readonly år: string;
  readonly løbetid: { readonly fra: string; readonly til: string };
  readonly version: string | undefined;
  readonly godkendt: string | undefined;
  /** The day of the last signature, as its time stamp says it, else as the signer says. */
  readonly underskrevet: string | undefined;
  readonly sagsnr: string | undefined;
  readonly kle: Kle | undefined;
  readonly parter: readonly Party[];
  readonly underskrifter: readonly Signature[];
  readonly dokumentkode: string;
  /** SHA-256 of the canonical content, of which the Dokumentkode is the first twelve digits. */
  readonly fingeraftryk: string;
  readonly vurdering: Verified['verdict'];
}

/** Subject of KL's Emnesystematik, like `17.02.00`, and the facet, like `A00`. */
export interface Kle {
  readonly emne: string;
  readonly facet: string | undefined;
}

interface Party {
  readonly part: string | undefined;
  readonly navn: string | undefined;
  readonly stilling: string | undefined;
}

interface Signature {
  /** Of the field: the `part`, in our own documents. */
  readonly felt: string;
  readonly underskriver: string | undefined;
  readonly udsteder: string | undefined;
  readonly tidspunkt: string | undefined;
  /** Whether the time is stamped by an authority; otherwise the signer says it. */
  readonly tidsstemplet: boolean;
  readonly vurdering: Verified['verdict'];
}

/** What the metadata are made of. */
export interface Described {
  readonly agreement: ResolvedAgreement;
  readonly kommune: string | undefined;
  readonly digest: string;
  readonly verified: Verified;
  readonly kle: Kle | undefined;
}

const KLE = /^(?<emne>\d{2}\.\d{2}\.\d{2})(?:-(?<facet>[A-ZÆØÅ]\d{2}))?(?:$|-)/;
const CODE_LENGTH = 12;

/** The KLE number that a case number begins with, or that stands alone; undefined for `26/1234`, whose case has it in the records system. */
export function kleOf(text: string | undefined): Kle | undefined {
  const { emne, facet } = KLE.exec(text ?? '')?.groups ?? {};
  return emne === undefined ? undefined : { emne, facet };
}

export function metadataOf({ agreement, kommune, digest, verified, kle }: Described): Metadata {
  const { document, period, titel, year, id } = agreement;
  const underskrifter = (verified.signatures ?? []).flatMap((one): readonly Signature[] => {
    if (one.kind !== 'signature') return [];
    const { field: felt, signer: underskriver, issuer: udsteder, verdict: vurdering } = one;
    const tidspunkt = one.timestamp?.time ?? one.claimedTime;
    return [{ felt, underskriver, udsteder, tidspunkt, tidsstemplet: one.timestamp !== undefined, vurdering }];
  });
  const days = underskrifter.flatMap(({ tidspunkt }) => tidspunkt?.slice(0, 10) ?? []).sort();
  return {
    titel: `${titel} – Aftale ${year.text}`,
    dokumenttype: 'aftale',
    kommune,
    enhed: { id, navn: titel },
    år: year.text,
    løbetid: { fra: isoDate(period.first), til: isoDate(period.last) },
    version: document.godkendelse?.version,
    godkendt: document.godkendelse?.dato === undefined ? undefined : isoDate(document.godkendelse.dato),
    underskrevet: days.at(-1),
    sagsnr: document.sagsnr,
    kle: kleOf(document.sagsnr) ?? kle,
    parter: (document.parter ?? []).map(({ part, navn, stilling }) => ({ part, navn, stilling })),
    underskrifter,
    dokumentkode: digest.slice(0, CODE_LENGTH),
    fingeraftryk: digest,
    vurdering: verified.verdict,
  };
}

/** As JSON: what is not known is left out. */
export function metadataJson(metadata: Metadata): string {
  return `${JSON.stringify({ version: 1, metadata }, null, 2)}\n`;
}

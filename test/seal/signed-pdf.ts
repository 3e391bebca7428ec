import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { type Identity, signingCertificateV2, type TimeStampAuthority } from './authority.ts';
import { type Part, plainPdf } from './plain-pdf.ts';

/** A page with text, two places to sign, a field to fill in and an attachment. Numbers of its objects are in `ID`. */
export const ID = {
  page: 3,
  form: 4,
  direktion: 5,
  aftaleholder: 6,
  content: 7,
  note: 8,
  attachment: 9,
  attached: 10,
} as const;

const TRAILER = '/Root 1 0 R /Size 100';

export const place = (name: string, more = ''): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /Rect [0 0 90 30] /P 3 0 R /F 132${more} >>`;

export const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length}${more} >>\nstream\n${content}\nendstream`;

export const UNSIGNED: string = plainPdf(
  [
    { id: 1, body: '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /AF [9 0 R] >>' },
    { id: 2, body: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
    { id: 3, body: '<< /Type /Page /Parent 2 0 R /Contents 7 0 R /Annots [5 0 R 6 0 R 8 0 R] >>' },
    { id: 4, body: '<< /SigFlags 3 /Fields [5 0 R 6 0 R 8 0 R] >>' },
    { id: 5, body: place('direktion') },
    { id: 6, body: place('aftaleholder') },
    { id: 7, body: stream('BT (400.000 kr.) Tj ET') },
    { id: 8, body: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (ingen) /Rect [0 40 90 60] >>' },
    { id: 9, body: '<< /Type /Filespec /F (bilag.txt) /EF << /F 10 0 R >> >>' },
    { id: 10, body: stream('bilag', ' /Type /EmbeddedFile') },
  ],
  TRAILER,
);

/** A further revision, as any program may add one. */
export function updated(before: string, parts: readonly Part[]): string {
  return plainPdf(parts, TRAILER, before);
}

export interface SigningTerms {
  readonly by: Identity;
  readonly field?: 'direktion' | 'aftaleholder';
  readonly subFilter?: string;
  /** Claimed time, as in a PDF. */
  readonly m?: string;
  readonly stamp?: { readonly by: TimeStampAuthority; readonly at: Date };
  readonly hash?: 'SHA-1' | 'SHA-256';
  /** Whose certificate the attribute names; the signer's own unless said otherwise. */
  readonly named?: Identity;
  /** Leaves out the attribute that names the certificate. */
  readonly isUnnamed?: boolean;
  /** What else is written in the same turn. */
  readonly also?: readonly Part[];
  /** Hexadecimal digits that are kept for the signature. */
  readonly room?: number;
  /** More of the signature dictionary. */
  readonly more?: string;
}

/** Hexadecimal digits that are kept for a signature. */
const ROOM = 12_000;
const SIGNATURE = { direktion: 50, aftaleholder: 60 } as const;

/** Signs a place, in a revision behind the others. */
export async function signed(before: string, terms: SigningTerms): Promise<string> {
  const {
    field = 'direktion',
    subFilter = 'ETSI.CAdES.detached',
    m = "D:20260201100000+01'00'",
    more = '',
    room = ROOM,
    also = [],
  } = terms;
  const range = '/ByteRange [0 0000000000 0000000000 0000000000]';
  const dictionary = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${range} /M (${m}) /Contents <${'0'.repeat(room)}>${more} >>`;
  const id = SIGNATURE[field];
  const file = updated(before, [
    { id: ID[field], body: place(field, ` /V ${id} 0 R`) },
    { id, body: dictionary },
    ...also,
  ]);
  const start = file.lastIndexOf(`<${'0'.repeat(room)}>`);
  const rest = start + room + 2;
  const number = (value: number): string => String(value).padStart(10, '0');
  const ranged = file.replace(range, `/ByteRange [0 ${number(start)} ${number(rest)} ${number(file.length - rest)}]`);
  const content = Uint8Array.from(Buffer.from(ranged.slice(0, start) + ranged.slice(rest), 'latin1'));
  const cms = Buffer.from(await contents(content, terms)).toString('hex');
  return `${ranged.slice(0, start + 1)}${cms.padEnd(room, '0')}${ranged.slice(rest - 1)}`;
}

function contents(content: Uint8Array<ArrayBuffer>, terms: SigningTerms): Promise<Uint8Array> {
  return terms.subFilter === 'ETSI.RFC3161' && terms.stamp !== undefined
    ? terms.stamp.by.token(content, terms.stamp.at)
    : cmsOf(content, terms);
}

const attribute = (type: string, value: asn1js.AsnType): pkijs.Attribute =>
  new pkijs.Attribute({ type, values: [value] });

async function cmsOf(content: Uint8Array<ArrayBuffer>, terms: SigningTerms): Promise<Uint8Array> {
  const { by, named = by, hash = 'SHA-256', stamp, isUnnamed } = terms;
  const digest = await crypto.subtle.digest(hash, content);
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: by.certificate.issuer, serialNumber: by.certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
        attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
        ...(isUnnamed === true ? [] : [await signingCertificateV2(named.certificate)]),
      ],
    }),
  });
  const data = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [signer],
    certificates: [by.certificate, ...by.chain],
  });
  await data.sign(by.key, 0, hash, content);
  if (stamp !== undefined) {
    const value = Uint8Array.from(signer.signature.valueBlock.valueHexView);
    const token = asn1js.fromBER(await stamp.by.token(value, stamp.at)).result;
    const attributes = [new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [token] })];
    signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes });
  }
  const info = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

export const bytesOf = (file: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(file, 'latin1'));

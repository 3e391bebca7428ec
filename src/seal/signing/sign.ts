import type { Moment } from '../../core/index.ts';
import type { Faces } from '../../layout/index.ts';
import {
  hexOf,
  pdfArray,
  pdfDictionary,
  pdfName,
  pdfReference,
  pdfText,
  withEntries,
  written,
} from '../pdf/compose.ts';
import type { SignatureField, Widget } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { bytesOf, signsOf } from '../pdf/text.ts';
import { PdfUnwritable, PdfUpdate, type Updated } from '../pdf/update.ts';
import { isKind } from '../pdf/value.ts';
import { addAppearance, type Shown } from './appearance.ts';

/** Who signs where, and what is said of it. */
export interface Signing {
  readonly field: SignatureField;
  readonly shown: Shown;
  readonly at: Moment;
  readonly reason: string | undefined;
  readonly place: string | undefined;
  /** The type of the appearance. */
  readonly faces: Faces;
}

/** Makes the CMS over the bytes that are signed. */
export type MakeCms<F> = (
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<
  { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly failure: F }
>;

/** `unwritable`: a file of another program, in which the field cannot be filled in. */
export type Signed<F> =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: F | 'unwritable' };

const MOST_TRIES = 3;
const SPARE = 1_024;

/**
 * Fills in a signature field (PAdES, ETSI EN 319 142-1): the file with an incremental update behind it, the bytes before it as they
 * were. `room` is what is kept for the CMS, in bytes; where it is too little, it is made larger and signed anew.
 */
export async function sign<F>(file: PdfFile, signing: Signing, room: number, make: MakeCms<F>): Promise<Signed<F>> {
  try {
    for (let tries = 1, kept = room; ; tries += 1) {
      const prepared = await prepare(file, signing, kept);
      const cms = await make(prepared.signed);
      if (!cms.ok) return cms;
      if (cms.value.length <= kept) return { ok: true, value: filled(prepared, cms.value) };
      if (tries === MOST_TRIES) throw new Error('A CMS that grows with its place.');
      kept = cms.value.length + SPARE;
    }
  } catch (error) {
    if (error instanceof PdfUnwritable) return { ok: false, failure: 'unwritable' };
    throw error;
  }
}

interface Prepared {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** All but the place of the CMS, one part behind the other. */
  readonly signed: Uint8Array<ArrayBuffer>;
  /** Where the digits of the CMS begin. */
  readonly contents: number;
}

async function prepare(file: PdfFile, signing: Signing, room: number): Promise<Prepared> {
  const { field, shown, faces } = signing;
  const { widget } = field;
  if (widget?.id === undefined || field.id === undefined) throw new PdfUnwritable();
  const update = new PdfUpdate(file);
  const [left, bottom, right, top] = widget.rectangle;
  const appearance = addAppearance(update, shown, right - left, top - bottom, faces);
  const signature = update.reserve();
  const body = signatureBody(signing, room);
  update.setBody(signature, body.text);
  fillField(update, field, { ...widget, id: widget.id }, signature, appearance);
  announce(update, file);
  const mark = new Uint8Array(await crypto.subtle.digest('SHA-256', file.bytes.slice()));
  return placed(update.finish(mark), signature, body, room);
}

/** A field and its widget are mostly one object; a new version of it keeps everything else. */
function fillField(
  update: PdfUpdate,
  field: SignatureField,
  widget: Widget & { readonly id: number },
  signature: number,
  appearance: number,
): void {
  const value = { V: pdfReference(signature) };
  const look = { AP: pdfDictionary({ N: pdfReference(appearance) }) };
  if (widget.id === field.id) update.replace(widget.id, withEntries(field.dictionary, { ...value, ...look }));
  else {
    if (field.id !== undefined) update.replace(field.id, withEntries(field.dictionary, value));
    update.replace(widget.id, withEntries(widget.dictionary, look));
  }
}

/** There are signatures, and the file may only grow (ISO 32000-1, table 219). */
const SIGNED_AND_APPEND_ONLY = 3;

function announce(update: PdfUpdate, file: PdfFile): void {
  const { form } = file;
  if (form === undefined) throw new PdfUnwritable();
  const known = file.resolve(form.entries.get('SigFlags'));
  const flags = (typeof known === 'number' ? known : 0) | SIGNED_AND_APPEND_ONLY;
  if (flags === known) return;
  const changed = withEntries(form, { SigFlags: flags });
  const place = file.catalog.entries.get('AcroForm');
  const root = file.trailer.entries.get('Root');
  if (isKind(place, 'reference')) update.replace(place.id, changed);
  else if (isKind(root, 'reference')) update.replace(root.id, withEntries(file.catalog, { AcroForm: changed }));
  else throw new PdfUnwritable();
}

interface Body {
  readonly text: string;
  /** Where in it the list of signed bytes stands, with blanks up to its full length. */
  readonly range: number;
  /** Where in it the digits of the CMS begin, behind `<`. */
  readonly contents: number;
}

/** Four numbers of ten digits with what is around them. */
const RANGE_LENGTH = 48;

function signatureBody({ shown, at, reason, place }: Signing, room: number): Body {
  const said = pdfDictionary({
    Type: pdfName('Sig'),
    Filter: pdfName('Adobe.PPKLite'),
    SubFilter: pdfName('ETSI.CAdES.detached'),
    M: pdfText(pdfDate(at)),
    Name: pdfText(shown.name),
    Reason: reason === undefined ? undefined : pdfText(reason),
    Location: place === undefined ? undefined : pdfText(place),
  });
  const before = `${written(said).slice(0, -'>>'.length)}/ByteRange `;
  const between = `${before}${' '.repeat(RANGE_LENGTH)} /Contents <`;
  return {
    text: `${between}${'0'.repeat(room * 2)}> >>`,
    range: before.length,
    contents: between.length,
  };
}

/** The claimed time (ISO 32000-1, 7.9.4); PAdES has it here and not in the CMS. */
function pdfDate({ day, hour, minute, second, offset }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const zone = Math.abs(offset);
  const date = `${String(day.year).padStart(4, '0')}${two(day.month)}${two(day.day)}`;
  const away = `${offset < 0 ? '-' : '+'}${two(Math.floor(zone / 60))}'${two(zone % 60)}'`;
  return `D:${date}${two(hour)}${two(minute)}${two(second)}${away}`;
}

function placed({ bytes, bodyOf }: Updated, signature: number, body: Body, room: number): Prepared {
  const start = bodyOf(signature);
  const contents = start + body.contents;
  // The signed parts leave out the digits with the brackets around them.
  const [end, resume] = [contents - 1, contents + room * 2 + 1];
  const range = written(pdfArray(0, end, resume, bytes.length - resume));
  bytes.set(bytesOf(range), start + body.range);
  const signed = new Uint8Array(end + bytes.length - resume);
  signed.set(bytes.subarray(0, end));
  signed.set(bytes.subarray(resume), end);
  return { bytes, signed, contents };
}

function filled({ bytes, contents }: Prepared, cms: Uint8Array): Uint8Array<ArrayBuffer> {
  bytes.set(bytesOf(hexOf(signsOf(cms))), contents);
  return bytes;
}

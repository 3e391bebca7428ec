import { inlineText, type Signatures, type SigningParty } from '../../doc/index.ts';
import { fnv1a64 } from './field-bookmarks.ts';
import { closeParagraph, openParagraph } from './paragraphs.ts';
import { SIGNATURE_SPACE, signatureMark } from './signature-mark.ts';
import type { Twips, Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** Word's own provider of signatures; another would be an add-in. */
const WORD_SIGNS = '{00000000-0000-0000-0000-000000000000}';

/** Word's shape for pictures; every picture in VML refers to it, and the first one brings it. */
const PICTURE_SHAPE =
  '<v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" o:preferrelative="t" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f">' +
  '<v:stroke joinstyle="miter"/><v:path o:extrusionok="f" gradientshapeok="t" o:connecttype="rect"/><o:lock v:ext="edit" aspectratio="t"/></v:shapetype>';

/** A signature on a draft would bind nobody, and would lock the file against the changes that are still to come. */
export function hasSignatureLines({ doc }: Writing): boolean {
  return doc.meta.watermark === undefined;
}

/** The object that Word signs in when it is clicked, standing on the line that is signed by hand; `width` is what the party has. */
export function writeSignatureLine(writing: Writing, party: SigningParty, width: Twips, keepNext: boolean): void {
  const number = writing.nextSignatureNumber();
  const shown = Math.max(1, Math.min(SIGNATURE_SPACE.width, width / 20));
  const height = (shown * SIGNATURE_SPACE.height) / SIGNATURE_SPACE.width;
  const { name, title } = signerOf(party);
  const alt = `Underskriftslinje: ${[name, title].filter((word) => word !== '').join(', ')}`;
  const second = title === '' ? '' : ` o:suggestedsigner2="${escapeXml(title)}"`;
  openParagraph(writing, { style: 'SignatureSpace', keepNext });
  writing.out.push(
    `<w:r><w:pict>${number === 1 ? PICTURE_SHAPE : ''}<v:shape id="_x0000_i${1024 + number}" type="#_x0000_t75" alt="${escapeXml(alt)}" ` +
      `style="width:${shown.toFixed(1)}pt;height:${height.toFixed(1)}pt">` +
      `<v:imagedata r:id="${writing.relations.picture(signatureMark)}" o:title=""/>` +
      '<o:lock v:ext="edit" ungrouping="t" rotation="t" cropping="t" verticies="t" text="t" grouping="t"/>' +
      `<o:signatureline v:ext="edit" id="${identifier(writing, party, number)}" provid="${WORD_SIGNS}" ` +
      `o:suggestedsigner="${escapeXml(name)}"${second} issignatureline="t"/></v:shape></w:pict></w:r>`,
  );
  closeParagraph(writing);
}

interface Signer {
  readonly name: string;
  readonly title: string;
}

/** Who is meant to sign: a party without a name signs under its heading. */
function signerOf(party: SigningParty): Signer {
  const name = lineFrom(party.lines, 'navn');
  return { name: name === '' ? inlineText(party.heading).trim() : name, title: lineFrom(party.lines, 'stilling') };
}

/** The line that comes from a field of the agreement; empty when none does. */
function lineFrom(lines: Signatures['parties'][number]['lines'], key: string): string {
  const line = lines.find((inlines) =>
    inlines.some(({ origin }) => origin?.kind === 'field' && origin.at.endsWith(`/${key}`)),
  );
  return line === undefined ? '' : inlineText(line).trim();
}

/** Word finds a signature's line by this; the same for the same agreement, party and place in the document. */
function identifier({ doc }: Writing, { field }: SigningParty, number: number): string {
  const { id = '', year = '' } = doc.meta.properties;
  const key = [id, year, field, number].join('\n');
  const hex = (fnv1a64(key) + fnv1a64(`${key}\n`)).toUpperCase();
  // Version 8, a number of one's own making (RFC 9562), and the variant that goes with it.
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

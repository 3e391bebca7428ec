import type { PDFReference } from 'pdfkit';
import type { LinkArea, PlacedHeading } from '../../layout/index.ts';
import { type PdfFile, pdfText } from './file.ts';
import type { DestinationOf } from './outline.ts';

const PRINTED = 4;
const ADDRESS = /^(?:https?|mailto|tel):/i;

/** Whether a link leads somewhere that a document may lead to: a heading of its own, or an address. */
export function leadsSomewhere(area: LinkArea, headings: HeadingIndex): boolean {
  return area.target.startsWith('#') ? headings.has(area.target.slice(1)) : ADDRESS.test(area.target);
}

export type HeadingIndex = ReadonlyMap<string, PlacedHeading>;

/** Fills in the annotation of a link; where it leads, and that in words. */
export function describeLink(
  file: PdfFile,
  annotation: PDFReference,
  area: LinkArea,
  pageHeight: number,
  headings: HeadingIndex,
  destinationOf: DestinationOf,
): void {
  const top = pageHeight - area.y;
  Object.assign(annotation.data, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [area.x, top - area.height, area.x + area.width, top],
    Border: [0, 0, 0],
    F: PRINTED,
  });
  const heading = area.target.startsWith('#') ? headings.get(area.target.slice(1)) : undefined;
  if (heading === undefined) leadToAddress(file, annotation, area);
  else {
    annotation.data['Dest'] = destinationOf(heading);
    annotation.data['Contents'] = pdfText(`${area.text}, side ${heading.page + 1}`);
  }
}

function leadToAddress(file: PdfFile, annotation: PDFReference, { text, target }: LinkArea): void {
  const action = file.ref({ S: 'URI', URI: pdfText(asciiAddress(target)) });
  action.end();
  annotation.data['A'] = action;
  annotation.data['Contents'] = pdfText(text === target ? text : `${text} (${target})`);
}

/** PDF addresses are ASCII; Danish letters are percent-encoded as browsers do. */
function asciiAddress(address: string): string {
  return address.replace(/[^\u0021-\u007e]+/g, (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
}

import type { PDFPage } from 'pdfkit';
import type { Outcome } from '../../core/index.ts';
import type { Page, PlacedHeading } from '../../layout/index.ts';
import type { WriterInput } from '../format.ts';
import { attach } from './attachment.ts';
import { ContentWriter } from './content.ts';
import { PdfFile } from './file.ts';
import { fingerprint } from './fingerprint.ts';
import { FontSubsets } from './fonts.ts';
import { describeLink, type HeadingIndex, leadsSomewhere } from './links.ts';
import { infoOf, metadataXml } from './metadata.ts';
import { type DestinationOf, writeOutline } from './outline.ts';
import { checkPictures } from './pictures.ts';
import { writeSignatureFields } from './signature-fields.ts';
import { type PageObjects, writeStructure } from './structure.ts';

/** A bookmark shows a little of what is above its heading. */
const ABOVE_HEADING = 8;

/** Writes laid-out pages as tagged PDF; the same bytes for the same pages. */
export async function write({ doc, pages, source }: WriterInput): Promise<Outcome<Uint8Array>> {
  const xml = metadataXml(doc.meta);
  const file = new PdfFile(doc.meta.language, xml, source === undefined ? 2 : 3);
  file.setInfo(infoOf(doc.meta));
  // Before the first page ends: only then does pdfkit set the tab order of pages.
  file.getMarkInfoDictionary().data['Marked'] = true;
  const { readable, diagnostics } = await checkPictures(doc);
  const writer = new ContentWriter(file, new FontSubsets(file, pages.faces), readable);
  const headings: HeadingIndex = new Map(pages.headings.map((heading) => [heading.id, heading]));
  const encoder = new TextEncoder();
  const operators: Uint8Array[] = [];
  const written = pages.pages.map((page, index) => {
    const target = addPage(file, page, index);
    const drawn = encoder.encode(writer.operators(page, target));
    operators.push(drawn);
    target.write(drawn);
    return pageObjects(file, page, target, headings);
  });
  const destinationOf: DestinationOf = (heading) => destination(heading, written);
  writeStructure(file, pages, written);
  writeLinks(file, written, headings, destinationOf);
  writeSignatureFields(file, written);
  writeOutline(file, pages.headings, destinationOf);
  if (source !== undefined) attach(file, source, doc.meta.date);
  file.setId(fingerprint([encoder.encode(xml), ...operators, ...(source === undefined ? [] : [source.bytes])]));
  return { value: await file.bytes(), diagnostics };
}

function addPage(file: PdfFile, page: Page, index: number): PDFPage {
  file.addPage({ size: [page.width, page.height], margin: 0 });
  file.page.dictionary.data['StructParents'] = index;
  return file.page;
}

/** Annotations get their numbers now and their content when all pages are known, since they lead to later pages. */
function pageObjects(file: PdfFile, page: Page, target: PDFPage, headings: HeadingIndex): PageObjects {
  const annotations = page.links.map((area) => (leadsSomewhere(area, headings) ? file.ref() : undefined));
  for (const annotation of annotations) if (annotation !== undefined) target.annotations.push(annotation);
  const widgets = page.fields.map(() => file.ref());
  target.annotations.push(...widgets);
  return { page, reference: target.dictionary, annotations, widgets };
}

function writeLinks(
  file: PdfFile,
  written: readonly PageObjects[],
  headings: HeadingIndex,
  destinationOf: DestinationOf,
): void {
  for (const { page, annotations } of written) {
    page.links.forEach((area, index) => {
      const annotation = annotations[index];
      if (annotation === undefined) return;
      describeLink(file, annotation, area, page.height, headings, destinationOf);
      annotation.end();
    });
  }
}

function destination(heading: PlacedHeading, written: readonly PageObjects[]): readonly unknown[] | undefined {
  const target = written[heading.page];
  if (target === undefined) return undefined;
  return [target.reference, 'XYZ', 0, target.page.height - heading.y + ABOVE_HEADING, null];
}

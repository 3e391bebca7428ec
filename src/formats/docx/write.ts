import { type Outcome, type Theme, textWidth } from '../../core/index.ts';
import type { Doc } from '../../doc/index.ts';
import { writeBlocks } from './blocks.ts';
import { fixedPartsOf } from './fixed-parts.ts';
import { footerPart, frontHeaderPart, headerPart } from './header-footer.ts';
import { pack } from './package.ts';
import { closeParagraph, openParagraph } from './paragraphs.ts';
import { appProperties, coreProperties, customProperties, fieldMap, fieldMapProperties } from './properties.ts';
import { sectionProperties } from './sections.ts';
import { type LaidOut, startWriting, twips, type Writing } from './writing.ts';
import { XML_DECLARATION } from './xml.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/**
 * Makes the Word file; the same bytes for the same input. `docx` makes what all documents of a theme share; what differs is written here, because its
 * components take ten times as long and choose ids at random.
 */
export async function writeDocx(doc: Doc, laidOut: LaidOut, theme: Theme): Promise<Outcome<Uint8Array>> {
  const fixed = await fixedPartsOf(theme);
  const writing = startWriting(doc, laidOut, theme);
  const body = bodyOf(writing, theme);
  const pageCount = Math.max(1, ...laidOut.pageOf.values());
  const parts = new Map<string, string | Uint8Array>([
    ...fixed,
    ['word/document.xml', `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/numbering.xml', writing.lists.part()],
    ['word/_rels/document.xml.rels', writing.relations.part()],
    ['word/header1.xml', frontHeaderPart(doc.meta, laidOut.fieldTop, theme)],
    ['word/header2.xml', headerPart(doc.meta)],
    ['word/footer1.xml', footerPart(doc.meta, true, pageCount)],
    ['word/footer2.xml', footerPart(doc.meta, false, pageCount)],
    ['docProps/core.xml', coreProperties(doc.meta)],
    ['docProps/app.xml', appProperties(doc.meta)],
    ['docProps/custom.xml', customProperties(doc.meta)],
    ['customXml/item1.xml', fieldMap(writing.fields.fields)],
    ['customXml/itemProps1.xml', fieldMapProperties()],
    ...writing.relations.media.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ]);
  return { value: pack(parts), diagnostics: writing.diagnostics };
}

function bodyOf(writing: Writing, theme: Theme): string {
  writeBlocks(writing, writing.doc.body, {
    width: twips(textWidth(theme.page)),
    page: theme.page,
    style: 'BodyText',
    cells: undefined,
    inItem: false,
    onFrontPage: false,
    listDepth: 0,
    keepNext: false,
    origin: undefined,
  });
  writing.fields.close();
  if (writing.afterTable) {
    // A table may not stand last in a document; what stands there must not open a page of its own.
    writing.breakBefore = false;
    openParagraph(writing, { style: 'TableSeparator' });
    closeParagraph(writing);
  }
  return writing.out.join('') + sectionProperties(writing.doc, writing.page, !writing.turned);
}

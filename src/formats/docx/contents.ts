import { type Contents, contentsOf, type Heading, inlineText } from '../../doc/index.ts';
import { headingBookmark } from './field-bookmarks.ts';
import { run } from './inlines.ts';
import { closeParagraph, openParagraph } from './paragraphs.ts';
import type { Place, Writing } from './writing.ts';

const SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A field with the result it had when the document was made; Word shows that and does not ask to update it. */
function fieldStart(instruction: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${SEPARATE}`;
}

export function field(instruction: string, result: string): string {
  return `${fieldStart(instruction)}${run(result, undefined)}${END}`;
}

const CONTROL =
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>';

/**
 * Word's own table of contents, filled with the entries and with the page numbers of our own layout. In a cell it
 * goes without Word's frame around it, because a cell must end with a paragraph.
 */
export function writeContents(writing: Writing, contents: Contents, { cells }: Place): void {
  const headings = contentsOf(writing.doc, contents.depth);
  if (headings.length === 0) return;
  if (cells === undefined) writing.out.push(CONTROL);
  headings.forEach((heading, index) => {
    openParagraph(writing, { style: `TOC${heading.level}` });
    if (index === 0) writing.out.push(fieldStart(`TOC \\o "1-${contents.depth}" \\h \\z`));
    writing.out.push(entry(writing, heading));
    if (index === headings.length - 1) writing.out.push(END);
    closeParagraph(writing);
  });
  if (cells === undefined) writing.out.push('</w:sdtContent></w:sdt>');
}

function entry(writing: Writing, heading: Heading): string {
  const bookmark = headingBookmark(heading.id);
  const page = writing.pageOf.get(heading.id);
  const number = page === undefined ? '' : `<w:r><w:tab/></w:r>${field(`PAGEREF ${bookmark} \\h`, String(page))}`;
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(inlineText(heading.inlines), undefined)}${number}</w:hyperlink>`;
}

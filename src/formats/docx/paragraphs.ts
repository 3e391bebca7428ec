import { type Heading, type Inline, type Paragraph, splitItem } from '../../doc/index.ts';
import { headingBookmark } from './field-bookmarks.ts';
import { PLAIN, writeInlines } from './inlines.ts';
import type { Place, Writing } from './writing.ts';

const ROLE_STYLES: Readonly<Record<string, string>> = {
  titel: 'Title',
  undertitel: 'Subtitle',
  manchet: 'Manchet',
  kommune: 'FrontSender',
  forsidelinje: 'FrontLine',
  mellemrubrik: 'Mellemrubrik',
};

/** The style of body text beside an overview, as wide as that. */
export const FULL_WIDTH = 'BodyTextFull';

/** What a paragraph may have beside its style; nothing that changes how it looks. */
export interface ParagraphOptions {
  readonly style: string;
  readonly keepNext?: boolean;
  /** `w:numPr` of the list that it is a first paragraph of. */
  readonly numbering?: string;
}

/**
 * Opens a paragraph; the order of the properties is the schema's, and Word insists on it. At the top of a page begun by
 * force Word would leave the style's space above, which pages that it begins by itself do not have.
 */
export function openParagraph(writing: Writing, { style, keepNext, numbering }: ParagraphOptions): void {
  writing.out.push(
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext === true ? '<w:keepNext/>' : ''}${
      writing.breakBefore ? '<w:pageBreakBefore/>' : ''
    }${numbering ?? ''}${writing.breakBefore ? '<w:spacing w:before="0"/>' : ''}</w:pPr>`,
  );
  writing.breakBefore = false;
  writing.afterTable = false;
}

export function closeParagraph(writing: Writing): void {
  writing.out.push('</w:p>');
}

export function writeLine(
  writing: Writing,
  inlines: readonly Inline[],
  options: ParagraphOptions,
  origin: Place['origin'],
  after = '',
): void {
  openParagraph(writing, options);
  writeInlines(writing, inlines, origin, PLAIN);
  writing.out.push(after);
  closeParagraph(writing);
}

export function writeParagraph(writing: Writing, paragraph: Paragraph, place: Place, numbering?: string): void {
  const origin = paragraph.origin ?? place.origin;
  const item = splitItem(paragraph);
  const style = numbering === undefined ? styleOf(writing, paragraph, place) : place.style;
  // The number of an item whose text begins with a list stands by itself, and must not stay behind on a page.
  const keepNext = place.keepNext === true || item?.rest.length === 0;
  openParagraph(writing, { style, keepNext, ...(numbering === undefined ? {} : { numbering }) });
  if (item === undefined) writeInlines(writing, paragraph.inlines, origin, PLAIN);
  else {
    writeInlines(writing, [item.label], origin, PLAIN);
    writing.out.push('<w:r><w:tab/></w:r>');
    writeInlines(writing, item.rest, origin, PLAIN);
  }
  closeParagraph(writing);
}

function styleOf(writing: Writing, { role, ...paragraph }: Paragraph, place: Place): string {
  const { cells, inItem, style } = place;
  if (role === 'punkt') return `${cells ?? ''}Item${splitItem({ role, ...paragraph }) === undefined ? 'Text' : ''}`;
  if (role === 'note') return `${cells ?? ''}${inItem ? 'Item' : ''}Note`;
  if (role === 'mellemrubrik' && cells !== undefined) return `${cells}Subheading`;
  if (role === 'manchet' && style === FULL_WIDTH) return 'ManchetFull';
  const special = cells === undefined ? ROLE_STYLES[role] : undefined;
  if (special !== undefined) return special;
  return style === 'BodyText' && writing.afterTable ? 'BodyTextAfterTable' : style;
}

function headingStyle({ level, inContents }: Heading, place: Place): string {
  if (place.onFrontPage && level === 1) return 'FrontTitle';
  return `${inContents ? 'Heading' : 'HeadingOutside'}${level}`;
}

/**
 * A heading; one that the contents leave out has a style that looks the same, because Word finds the entries by
 * their style when it makes the contents anew.
 */
export function writeHeading(writing: Writing, heading: Heading, place: Place): void {
  openParagraph(writing, { style: headingStyle(heading, place) });
  const bookmark = headingBookmark(heading.id);
  const isNew = !writing.headings.has(bookmark);
  const id = isNew ? writing.nextBookmarkId() : 0;
  if (isNew) {
    writing.headings.add(bookmark);
    writing.out.push(`<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>`);
  }
  writeInlines(writing, heading.inlines, heading.origin ?? place.origin, PLAIN);
  if (isNew) writing.out.push(`<w:bookmarkEnd w:id="${id}"/>`);
  closeParagraph(writing);
}

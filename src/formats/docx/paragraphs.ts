import type { Heading, Inline, Paragraph } from '../../doc/index.ts';
import { headingBookmark } from './field-bookmarks.ts';
import { PLAIN, writeInlines } from './inlines.ts';
import type { Place, Writing } from './writing.ts';

const ROLE_STYLES: Readonly<Record<string, string>> = {
  titel: 'Title',
  undertitel: 'Subtitle',
  manchet: 'Manchet',
  note: 'Note',
  mellemrubrik: 'Mellemrubrik',
};

/** What a paragraph may have beside its style; nothing that changes how it looks. */
export interface ParagraphOptions {
  readonly style: string;
  readonly keepNext?: boolean;
  /** `w:numPr` of the list that it is a first paragraph of. */
  readonly numbering?: string;
}

/** Opens a paragraph; the order of the properties is the schema's, and Word insists on it. */
export function openParagraph(writing: Writing, { style, keepNext, numbering }: ParagraphOptions): void {
  writing.out.push(
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext === true ? '<w:keepNext/>' : ''}${
      writing.breakBefore ? '<w:pageBreakBefore/>' : ''
    }${numbering ?? ''}</w:pPr>`,
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
): void {
  openParagraph(writing, options);
  writeInlines(writing, inlines, origin, PLAIN);
  closeParagraph(writing);
}

export function writeParagraph(writing: Writing, paragraph: Paragraph, place: Place, numbering?: string): void {
  const style = numbering === undefined ? styleOf(writing, paragraph.role, place) : place.style;
  const options = { style, keepNext: place.keepNext, ...(numbering === undefined ? {} : { numbering }) };
  writeLine(writing, paragraph.inlines, options, paragraph.origin ?? place.origin);
}

function styleOf(writing: Writing, role: string, place: Place): string {
  const special = ROLE_STYLES[role];
  if (special !== undefined) return special;
  return place.style === 'BodyText' && writing.afterTable ? 'BodyTextAfterTable' : place.style;
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

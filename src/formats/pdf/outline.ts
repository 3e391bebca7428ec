import type { PDFReference } from 'pdfkit';
import type { PlacedHeading } from '../../layout/index.ts';
import { type PdfFile, pdfText } from './file.ts';

interface Bookmark {
  readonly heading: PlacedHeading;
  readonly reference: PDFReference;
  readonly children: Bookmark[];
}

/** Where a heading stands, as PDF says it. */
export type DestinationOf = (heading: PlacedHeading) => readonly unknown[] | undefined;

/** Bookmarks that follow the headings; the first level is open, the others are closed. */
export function writeOutline(file: PdfFile, headings: readonly PlacedHeading[], destinationOf: DestinationOf): void {
  const bookmarks = nested(file, headings);
  if (bookmarks.length === 0) return;
  const root = file.ref({ Type: 'Outlines' });
  linkChildren(root, bookmarks);
  root.data['Count'] = bookmarks.length + bookmarks.reduce((sum, { children }) => sum + children.length, 0);
  for (const bookmark of bookmarks) writeBookmark(bookmark, destinationOf, true);
  root.end();
  file.catalog.data['Outlines'] = root;
  file.catalog.data['PageMode'] = 'UseOutlines';
}

function nested(file: PdfFile, headings: readonly PlacedHeading[]): readonly Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const bookmark = { heading, reference: file.ref(), children: [] };
    (open.at(-1)?.children ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

function linkChildren(parent: PDFReference, children: readonly Bookmark[]): void {
  parent.data['First'] = children[0]?.reference;
  parent.data['Last'] = children.at(-1)?.reference;
  children.forEach(({ reference }, index) => {
    reference.data['Parent'] = parent;
    reference.data['Prev'] = children[index - 1]?.reference;
    reference.data['Next'] = children[index + 1]?.reference;
  });
}

function writeBookmark(bookmark: Bookmark, destinationOf: DestinationOf, isOpen: boolean): void {
  const { heading, reference, children } = bookmark;
  reference.data['Title'] = pdfText(heading.text);
  reference.data['Dest'] = destinationOf(heading);
  if (children.length > 0) {
    linkChildren(reference, children);
    reference.data['Count'] = isOpen ? children.length : -children.length;
  }
  for (const child of children) writeBookmark(child, destinationOf, false);
  reference.end();
}

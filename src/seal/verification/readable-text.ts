import { PdfFile } from '../pdf/file.ts';
import { PdfBomb } from '../pdf/inflate.ts';
import { textOfPages } from '../pdf/page-text.ts';
import { PdfDamage } from '../pdf/value.ts';

/** How the text of two documents stands to each other; where it first differs, a little of both. */
export type TextComparison =
  | { readonly kind: 'same' | 'unreadable' }
  | { readonly kind: 'different'; readonly here: string; readonly there: string };

/** In signs. */
const BEFORE = 15;
const BEHIND = 35;

/**
 * Compares the text of two PDFs without white space and the hyphens of line ends, which are lost and come when a file is printed again. A file
 * that marks no furniture of its pages is compared with all of the other's text.
 */
export function compareTexts(here: Uint8Array, there: Uint8Array): TextComparison {
  try {
    const [one, other] = [textOfPages(new PdfFile(here)), textOfPages(new PdfFile(there))];
    if (one === undefined || other === undefined || plain(one.all) === '') return { kind: 'unreadable' };
    if (plain(one.proper) === plain(other.proper) || plain(one.all) === plain(other.all)) return { kind: 'same' };
    return firstDifference(one.proper, other.proper);
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return { kind: 'unreadable' };
    throw error;
  }
}

/** White space, and hyphens at the end of a line; the minus of an amount is no hyphen. */
const LOST: RegExp = /\s|\u00ad|(?<=\p{L})[-\u2010](?=\s)/gu;

function plain(text: string): string {
  return text.normalize('NFKC').replace(LOST, '');
}

/** Where two texts first differ, as it is written there: with the white space that was not compared. */
function firstDifference(here: string, there: string): TextComparison {
  const [one, other] = [here.normalize('NFKC'), there.normalize('NFKC')];
  const [left, right] = [plain(one), plain(other)];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return { kind: 'different', here: shownAt(one, at), there: shownAt(other, at) };
}

/** A little before and behind the sign with this number among those that are compared. */
function shownAt(text: string, number: number): string {
  let at = number;
  // What was lost before the place moves it on.
  for (const { index, 0: lost } of text.matchAll(LOST)) {
    if (index > at) break;
    at += lost.length;
  }
  return text
    .slice(Math.max(0, at - BEFORE), at + BEHIND)
    .replace(/\s+/g, ' ')
    .trim();
}

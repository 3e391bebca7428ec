import { PdfFile } from '../pdf/file.ts';
import { PdfBomb } from '../pdf/inflate.ts';
import { textOfPages } from '../pdf/page-text.ts';
import { PdfDamage } from '../pdf/value.ts';

/** How the text of two documents stands to each other; where it first differs, a little of both. */
export type TextComparison =
  | { readonly kind: 'same' | 'unreadable' }
  | { readonly kind: 'different'; readonly here: string; readonly there: string };

const SHOWN = 40;

/**
 * Compares the text of two PDFs without white space and hyphens, which are lost and come when a file is printed again. A file
 * that marks no furniture of its pages is compared with all of the other's text.
 */
export function compareTexts(here: Uint8Array, there: Uint8Array): TextComparison {
  try {
    const [one, other] = [textOfPages(new PdfFile(here)), textOfPages(new PdfFile(there))];
    if (one === undefined || other === undefined || plain(one.all) === '') return { kind: 'unreadable' };
    if (plain(one.proper) === plain(other.proper) || plain(one.all) === plain(other.all)) return { kind: 'same' };
    return firstDifference(plain(one.proper), plain(other.proper));
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return { kind: 'unreadable' };
    throw error;
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2010-]/gu, '');
}

function firstDifference(here: string, there: string): TextComparison {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  const from = Math.max(0, at - SHOWN / 4);
  return { kind: 'different', here: here.slice(from, from + SHOWN), there: there.slice(from, from + SHOWN) };
}

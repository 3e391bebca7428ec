import type { PdfFile } from './file.ts';
import { isKind, PdfDamage, type PdfDictionary } from './value.ts';

const MOST_PAGES = 100_000;
const DEEPEST = 50;

/** The pages of a file in order (ISO 32000-1, 7.7.3); throws `PdfDamage` for a tree that has no end. */
export function pagesOf(file: PdfFile): readonly PdfDictionary[] {
  const pages: PdfDictionary[] = [];
  const collect = (node: PdfDictionary | undefined, depth: number): void => {
    if (depth > DEEPEST || pages.length > MOST_PAGES) throw new PdfDamage('pages without end');
    const kids = file.resolve(node?.entries.get('Kids'));
    if (isKind(kids, 'array')) for (const kid of kids.items) collect(file.dictionary(kid), depth + 1);
    else if (node !== undefined) pages.push(node);
  };
  collect(file.dictionary(file.catalog.entries.get('Pages')), 0);
  return pages;
}

/** Page (from 0) of each annotation, by the number of its object. */
export function pageOfAnnotation(file: PdfFile): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [page, { entries }] of pagesOf(file).entries()) {
    const annotations = file.resolve(entries.get('Annots'));
    if (!isKind(annotations, 'array')) continue;
    for (const one of annotations.items) if (isKind(one, 'reference')) found.set(one.id, page);
  }
  return found;
}

import type { PageGeometry } from '../../core/index.ts';
import type { Doc } from '../../doc/index.ts';
import { FOOTER, FOOTER_FIRST, HEADER, HEADER_FIRST } from './relations.ts';
import { twips, type Writing } from './writing.ts';

function hasFrontPage({ body: [first] }: Doc): boolean {
  return first?.kind === 'section' && first.role === 'forside';
}

/** What Word calls a section: pages of one shape. A front page is the first page of the first one, with a header and a footer of its own. */
export function sectionProperties(doc: Doc, page: PageGeometry, isFirst = true): string {
  const { top, right, bottom, left } = page.margin;
  const lying = page.width > page.height ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER}"/><w:headerReference w:type="first" r:id="${HEADER_FIRST}"/>` +
    `<w:footerReference w:type="default" r:id="${FOOTER}"/><w:footerReference w:type="first" r:id="${FOOTER_FIRST}"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${lying}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" ` +
    `w:header="${twips(top / 2)}" w:footer="${twips(bottom / 2)}" w:gutter="0"/>` +
    `${isFirst && hasFrontPage(doc) ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/** Turns the paper before what stands on pages of another shape. A section ends with a paragraph of its own, for it may end with a table. */
export function turnTo(writing: Writing, page: PageGeometry): void {
  if (page === writing.page) return;
  if (writing.out.length > 0) {
    writing.fields.close();
    const properties = sectionProperties(writing.doc, writing.page, !writing.turned);
    writing.out.push(`<w:p><w:pPr><w:pStyle w:val="TableSeparator"/>${properties}</w:pPr></w:p>`);
    writing.turned = true;
  }
  writing.page = page;
  writing.breakBefore = false;
  writing.afterTable = false;
}

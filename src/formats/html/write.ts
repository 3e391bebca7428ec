import type { Outcome, Theme } from '../../core/index.ts';
import type { Doc } from '../../doc/index.ts';
import type { Pages } from '../../layout/index.ts';
import { blocksHtml } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { headHtml } from './head.ts';
import { styleSheet } from './style.ts';
import { startWriting } from './writing.ts';

/** Where the skip link leads. */
const MAIN = '_main';

/**
 * Makes one self-contained page; the same bytes for the same input. What the document says stands in `main`, and nothing
 * else does: the bar above it and the line below it are the page furniture of the other formats.
 */
export async function writeHtml(doc: Doc, drawings: Pages['drawings'], theme: Theme): Promise<Outcome<Uint8Array>> {
  const writing = startWriting(doc, drawings);
  const main = blocksHtml(writing, doc.body, { inContents: false, origin: undefined });
  const head = await headHtml(doc.meta, styleSheet(theme, doc.meta, writing.widths));
  const page =
    `<!doctype html>\n<html lang="da">\n<head>\n${head}</head>\n<body>\n` +
    `${headerHtml(doc)}<main id="${MAIN}" tabindex="-1">\n${main}</main>\n${footerHtml(doc)}</body>\n</html>\n`;
  return { value: new TextEncoder().encode(page), diagnostics: writing.diagnostics };
}

/** The draft mark is text here, so that it is heard as well as seen; in print it lies behind every page. */
function headerHtml({ meta }: Doc): string {
  const draft = meta.watermark === undefined ? '' : ` <strong class="x-draft">${escapeHtml(meta.watermark)}</strong>`;
  const state = meta.watermark === undefined ? '' : ' class="x-sticky"';
  return (
    `<a class="x-skip" href="#${MAIN}">Gå til indholdet</a>\n` +
    `<header${state}><p><span>${escapeHtml(meta.title)}</span>${draft}</p></header>\n`
  );
}

function footerHtml({ meta }: Doc): string {
  const text = meta.footer.filter((part) => part !== '').map(escapeHtml);
  return text.length === 0 ? '' : `<footer><p>${text.join(' · ')}</p></footer>\n`;
}

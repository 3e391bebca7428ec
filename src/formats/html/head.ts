import type { DocMeta } from '../../doc/index.ts';
import { escapeHtml } from './escape.ts';
import { base64 } from './picture.ts';

/** The head of the page. A draft says so in its title too, which is what a tab, a bookmark and a screen reader begin with. */
export async function headHtml(meta: DocMeta, style: string): Promise<string> {
  const title = meta.watermark === undefined ? meta.title : `${meta.watermark} – ${meta.title}`;
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${await policyFor(style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...entriesOf(meta).map(([name, content]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`),
    `<style>${style}</style>`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Nothing is fetched, nothing runs, and no style applies but the one that stands here, known by its hash (CSP level 3). */
async function policyFor(style: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const own = `'sha256-${base64(new Uint8Array(hash))}'`;
  return `default-src 'none'; style-src ${own}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/**
 * `color-scheme` keeps a page from flashing white at night; telephone detection makes links of case numbers; `referrer`
 * keeps a link from telling others where the document lies.
 */
function entriesOf(meta: DocMeta): readonly (readonly [name: string, content: string])[] {
  const own = Object.entries(meta.properties)
    .map(([name, value]): [string, string] => [`aftale:${name}`, value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const described: readonly (readonly [string, string])[] = [
    ['author', meta.author],
    ['description', meta.subject],
    ['keywords', meta.keywords.join(', ')],
    ['dcterms.date', meta.date],
    ...own,
  ];
  return [
    ...described.filter(([, content]) => content !== ''),
    ['generator', 'aftale'],
    ['color-scheme', 'light dark'],
    ['format-detection', 'telephone=no'],
    ['referrer', 'no-referrer'],
  ];
}

import type { Format, Write } from '../format.ts';

/** One self-contained web page (HTML Living Standard), for the web and for assistive technology. */
export const html: Format = { id: 'html', name: 'HTML', byDefault: false, isSigned: false, load };

async function load(): Promise<Write> {
  const { writeHtml } = await import('./write.ts');
  return ({ doc, pages, theme }) => writeHtml(doc, pages.drawings, theme);
}

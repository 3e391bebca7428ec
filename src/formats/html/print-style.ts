import type { Theme } from '../../core/index.ts';
import type { DocMeta } from '../../doc/index.ts';
import { cssString } from './escape.ts';

/** Printed, the page breaks where the PDF does and has its margins and its foot; colours are those of the light scheme. */
export function printStyle({ page }: Theme, meta: DocMeta): string {
  const { top, right, bottom, left } = page.margin;
  const points = (...lengths: readonly number[]): string =>
    lengths.map((one) => `${Math.round(one * 100) / 100}pt`).join(' ');
  const foot = 'font:8.5pt system-ui,sans-serif;color:#595959';
  return (
    `@page{size:${points(page.width, page.height)};margin:${points(top, right, bottom, left)};` +
    `@bottom-left{${foot};width:80%;content:${cssString(meta.footer.join(' · '))}}` +
    `@bottom-right{${foot};content:"side " counter(page) " af " counter(pages)}}\n` +
    `@page x-landscape{size:${points(page.height, page.width)}}\n` +
    `@media print{${PRINT}${meta.watermark === undefined ? '' : watermark(meta.watermark)}}`
  );
}

const PRINT = `
body{font-size:10.5pt;line-height:1.43;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header,footer,.x-skip{display:none}
main,main>section,main>nav{padding:0}
main>section{margin-top:20pt}
h1{font-size:24pt}
h2{font-size:19pt;margin-top:1.4em}
h3{font-size:13pt}
h4{font-size:11pt}
h1,h2,h3,h4,caption,.role-mellemrubrik{break-after:avoid}
p,li{widows:2;orphans:2}
.role-manchet{font-size:12.5pt}
.role-note,.x-item+.role-note{font-size:9pt;break-before:avoid}
table{font-size:10pt}
.x-overview{font-size:8pt;line-height:1.3}
.x-overview th,.x-overview td{padding:.12em .4em}
thead{display:table-header-group}
.x-data tr,.x-overview tr,.x-signatures>li{break-inside:avoid}
.x-signatures{break-inside:avoid}
tr.x-band{break-after:avoid}
.x-box{overflow:visible}
.role-overblik,.role-indhold,.role-bilag,.x-break+*{break-before:page}
main>:is(.role-overblik,.role-indhold,.role-bilag){margin-top:0}
main>.role-forside,.role-overblik,.role-indhold{break-after:page}
main>.role-forside{margin:0;padding:40mm 12mm;min-height:150mm}
.x-landscape{page:x-landscape}
a{text-decoration:none}
p a,td a{text-decoration:underline}
`;

/** Fixed content is repeated on every page by browsers that print; it is no text of the document, and read by nobody. */
function watermark(text: string): string {
  const content = cssString(text);
  return (
    `body::before{content:${content};content:${content}/"";position:fixed;inset:0;z-index:-1;display:grid;place-items:center;` +
    'font-size:120pt;font-weight:700;color:#efefef;transform:rotate(-55deg)}'
  );
}

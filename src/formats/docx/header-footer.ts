import type { Theme } from '../../core/index.ts';
import type { DocMeta } from '../../doc/index.ts';
import { FIELD_STRIPE } from '../../layout/index.ts';
import { field } from './contents.ts';
import { run } from './inlines.ts';
import { paletteOf } from './palette.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** Numbers the watermarks of the headers. */
const FRONT = 1;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w10="urn:schemas-microsoft-com:office:word"';

const PATH = 'm@7,l@8,m@5,21600l@6,21600e';
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

/** The shape that Word's own Design > Watermark writes, under the name by which Word finds it again and can remove it. */
function watermark(text: string, id: number): string {
  const formulas = FORMULAS.map((formula) => `<v:f eqn="${formula}"/>`).join('');
  const width = 480;
  const height = Math.round((width / Math.max(text.length, 3)) * 1.25);
  return (
    '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" ' +
    `path="${PATH}"><v:formulas>${formulas}</v:formulas>` +
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
    '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>' +
    `<v:shape id="PowerPlusWaterMarkObject${id}" o:spid="_x0000_s${2048 + id}" type="#_x0000_t136" alt="" ` +
    `style="position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
    'o:allowincell="f" fillcolor="#808080" stroked="f"><v:fill opacity=".16"/>' +
    `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${escapeXml(text)}"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>`
  );
}

function header(content: string, meta: DocMeta, id: number): string {
  const mark = meta.watermark === undefined ? '' : watermark(meta.watermark, id);
  const style = id === FRONT ? 'HeaderFirst' : 'Header';
  return `${XML_DECLARATION}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${mark}${content}</w:p></w:hdr>`;
}

function footer(style: string, content: string): string {
  return `${XML_DECLARATION}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p></w:ftr>`;
}

/** A rectangle over the width of the paper, behind the text. */
function bar(id: number, from: number, to: number, colour: string, { page }: Theme): string {
  return (
    `<w:r><w:pict><v:rect id="Felt${id}" o:spid="_x0000_s${2060 + id}" alt="" style="position:absolute;margin-left:0;` +
    `margin-top:${from.toFixed(1)}pt;width:${page.width.toFixed(1)}pt;height:${(to - from).toFixed(1)}pt;z-index:-25165${id};` +
    'mso-position-horizontal-relative:page;mso-position-vertical-relative:page" ' +
    `fillcolor="#${colour}" stroked="f"/></w:pict></w:r>`
  );
}

/** The header of the front page: its field of colour, as in the PDF, the watermark, and that the file is a copy. */
export function frontHeaderPart(meta: DocMeta, fieldTop: number | undefined, theme: Theme): string {
  const copy = meta.copy === undefined ? '' : run(meta.copy, undefined);
  if (fieldTop === undefined) return header(copy, meta, FRONT);
  const { colour, hairline } = paletteOf(theme.colour);
  const edge = fieldTop + FIELD_STRIPE;
  const field = bar(1, fieldTop, edge, hairline, theme) + bar(2, edge, theme.page.height, colour, theme);
  return header(field + copy, meta, FRONT);
}

/** The header of all other pages: the municipality, as in the PDF; title and year stand in the footer. */
export function headerPart(meta: DocMeta): string {
  return header(run(meta.author, undefined), meta, FRONT + 1);
}

/** Upright or lying; programs that know no such tab take it for the style's own, which is right on upright pages. */
const TO_RIGHT_MARGIN = '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>';

/** The footer, with the number of pages as our own layout counts them until Word counts its own. */
export function footerPart(meta: DocMeta, isFirst: boolean, pageCount: number): string {
  if (isFirst) return footer('FooterFirst', '');
  const pages = `${run('side ', undefined)}${field('PAGE', '1')}${run(' af ', undefined)}${field('NUMPAGES', String(pageCount))}`;
  // A line of its own, for which the lower margin has room: the first one is full.
  const copy = meta.copy === undefined ? '' : `<w:r><w:br/></w:r>${run(meta.copy, undefined)}`;
  return footer('Footer', `${run(meta.footer.join(' · '), undefined)}${TO_RIGHT_MARGIN}${pages}${copy}`);
}

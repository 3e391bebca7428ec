import type { DocMeta } from '../../doc/index.ts';
import { field } from './contents.ts';
import { run } from './inlines.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

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
    'o:allowincell="f" fillcolor="#d0d0d0" stroked="f"><v:fill opacity=".5"/>' +
    `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${escapeXml(text)}"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>`
  );
}

function header(content: string, meta: DocMeta, id: number): string {
  const mark = meta.watermark === undefined ? '' : watermark(meta.watermark, id);
  return `${XML_DECLARATION}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${mark}${content}</w:p></w:hdr>`;
}

function footer(style: string, content: string): string {
  return `${XML_DECLARATION}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p></w:ftr>`;
}

/** The header, or the one of the front page, which has nothing but the watermark. */
export function headerPart(meta: DocMeta, isFirst: boolean): string {
  return isFirst ? header('', meta, 1) : header(run(meta.title, undefined), meta, 2);
}

/** The footer, with the number of pages as our own layout counts them until Word counts its own. */
export function footerPart(meta: DocMeta, isFirst: boolean, pageCount: number): string {
  if (isFirst) return footer('FooterFirst', '');
  const pages = `${run('side ', undefined)}${field('PAGE', '1')}${run(' af ', undefined)}${field('NUMPAGES', String(pageCount))}`;
  return footer('Footer', `${run(meta.footer.join(' · '), undefined)}<w:r><w:tab/></w:r>${pages}`);
}

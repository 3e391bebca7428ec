import type { Figure } from '../../doc/index.ts';
import { closeParagraph, openParagraph } from './paragraphs.ts';
import type { Place, Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** English Metric Units, DrawingML's unit of length. */
const EMU_PER_POINT = 12_700;

/** A picture in the line of text, in its own proportions and never wider than its place or taller than a page. */
export function writeFigure(writing: Writing, figure: Figure, place: Place): void {
  const { picture } = figure;
  const ratio = Math.max(1, picture.width) / Math.max(1, picture.height);
  const height = Math.min(figure.height, writing.tallestFigure, place.width / 20 / ratio);
  const width = height * ratio;
  const size = [width, height].map((points) => Math.max(1, Math.round(points * EMU_PER_POINT)));
  const [cx, cy] = size;
  const id = writing.nextDrawingId();
  const alt = escapeXml(figure.alt);
  openParagraph(writing, { style: 'Figure', keepNext: place.keepNext });
  writing.out.push(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
      `<wp:docPr id="${id}" name="Billede ${id}" descr="${alt}"/>` +
      '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="Billede ${id}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${writing.relations.picture(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  );
  closeParagraph(writing);
}

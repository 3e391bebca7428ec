import type { Diagram, Figure } from '../../doc/index.ts';
import { emfOf } from './emf.ts';
import { closeParagraph, openParagraph } from './paragraphs.ts';
import type { Place, Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** English Metric Units, DrawingML's unit of length. */
const EMU_PER_POINT = 12_700;

export function writeFigure(writing: Writing, { picture, height, alt }: Figure, place: Place): void {
  const ratio = Math.max(1, picture.width) / Math.max(1, picture.height);
  writePicture(writing, { relation: writing.relations.picture(picture), ratio, height, alt }, place);
}

export function writeDiagram(writing: Writing, diagram: Diagram, place: Place): void {
  const drawing = writing.drawings.get(diagram);
  if (drawing === undefined) return;
  const { width, height } = drawing;
  const relation = writing.relations.drawing(emfOf(drawing, writing.palette, writing.fontName));
  writePicture(writing, { relation, ratio: width / height, height, alt: diagram.alt }, place);
}

interface Shown {
  readonly relation: string;
  /** Width to height. */
  readonly ratio: number;
  /** Points. */
  readonly height: number;
  readonly alt: string;
}

/** A picture in the line of text, in its own proportions and never wider than its place or taller than a page. */
function writePicture(writing: Writing, shown: Shown, place: Place): void {
  const { relation, ratio } = shown;
  const height = Math.min(shown.height, writing.tallestFigure, place.width / 20 / ratio);
  const width = height * ratio;
  const size = [width, height].map((points) => Math.max(1, Math.round(points * EMU_PER_POINT)));
  const [cx, cy] = size;
  const id = writing.nextDrawingId();
  const alt = escapeXml(shown.alt);
  openParagraph(writing, { style: 'Figure', keepNext: place.keepNext });
  writing.out.push(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
      `<wp:docPr id="${id}" name="Billede ${id}" descr="${alt}"/>` +
      '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="Billede ${id}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  );
  closeParagraph(writing);
}

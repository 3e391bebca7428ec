import type { PDFReference } from 'pdfkit';
import type { FieldArea } from '../../layout/index.ts';
import { type PdfFile, pdfText } from './file.ts';
import type { PageObjects } from './structure.ts';

/** Printed, and not to be moved (ISO 32000-1, table 165). */
const PRINTED_AND_LOCKED = 132;

/**
 * The form with a field for each signature, empty until it is signed. Not by pdfkit's forms: they have no signatures, are not
 * tagged, and ask the reader to draw them (NeedAppearances), which PDF/A forbids (ISO 19005-3, 6.4.1).
 */
export function writeSignatureFields(file: PdfFile, written: readonly PageObjects[]): void {
  const fields = written.flatMap(({ widgets }) => widgets);
  if (fields.length === 0) return;
  for (const objects of written) {
    objects.page.fields.forEach((area, index) => {
      const widget = objects.widgets[index];
      if (widget !== undefined) describeField(file, widget, area, objects);
    });
  }
  const form = file.ref({ Fields: fields });
  form.end();
  file.catalog.data['AcroForm'] = form;
}

/** Field and widget in one object (ISO 32000-1, 12.7.3.1), so that signing changes a single one. */
function describeField(
  file: PdfFile,
  widget: PDFReference,
  { x, y, width, height, name, label }: FieldArea,
  { page, reference }: PageObjects,
): void {
  const top = page.height - y;
  const appearance = file.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  // pdfkit makes a stream only of what has content.
  appearance.end('\n');
  Object.assign(widget.data, {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: pdfText(name),
    TU: pdfText(label),
    F: PRINTED_AND_LOCKED,
    Rect: [x, top - height, x + width, top],
    P: reference,
    AP: { N: appearance },
  });
  widget.end();
}

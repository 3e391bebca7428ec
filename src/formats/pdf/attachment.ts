import type { Attachment } from '../format.ts';
import { type PdfFile, pdfText } from './file.ts';

/**
 * Puts the source into the file as an associated file of the whole document (ISO 19005-3, 6.8). Not by pdfkit's `file()`: that
 * takes times from the disk, and sorts names by the locale.
 */
export function attach(file: PdfFile, { name, mime, description, bytes }: Attachment, date: string): void {
  const day = pdfText(`D:${date.replaceAll('-', '')}000000Z`);
  const stream = file.ref({
    Type: 'EmbeddedFile',
    Subtype: mime.replace('/', '#2F'),
    Params: { Size: bytes.length, CreationDate: day, ModDate: day },
  });
  stream.end(bytes);
  const specification = file.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    EF: { F: stream, UF: stream },
  });
  specification.end();
  file.catalog.data['AF'] = [specification];
  file.names.data['EmbeddedFiles'] = { Names: [pdfText(name), specification] };
}

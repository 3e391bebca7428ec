import { textOfDocx } from '../docx/text-of-docx.ts';
import { textOfHtml } from '../html/read-html.ts';
import { textInStructureOrder } from '../pdf/reader.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
  docx: textOfDocx,
  pdf: textInStructureOrder,
  html: textOfHtml,
};

/**
 * What is left to compare: white space is a matter of layout, and so is where a word may be divided; a PDF composes letters
 * and their accents, and leaves out signs that join or direct others and are not seen.
 */
export function comparable(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '').normalize('NFC');
}

/** What a document says, read back from its file in the order of its structure; throws for a format that none reads. */
export async function textOfFile(format: string, bytes: Uint8Array): Promise<string> {
  const read = READERS[format];
  if (read === undefined) throw new Error(`nothing reads ${format}`);
  return read(bytes);
}

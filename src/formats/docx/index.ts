import type { Format, Write } from '../format.ts';

/** Word files (OOXML, Transitional). */
export const docx: Format = { id: 'docx', name: 'Word', byDefault: true, isSigned: false, load };

async function load(): Promise<Write> {
  const { writeDocx } = await import('./write.ts');
  return ({ doc, pages, theme }) => writeDocx(doc, pages, theme);
}

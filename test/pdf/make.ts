import type { Theme } from '../../src/core/index.ts';
import type { Doc } from '../../src/doc/index.ts';
import { write } from '../../src/formats/pdf/write.ts';
import { layout } from '../../src/layout/index.ts';
import { theme } from '../layout/build.ts';

/** The PDF of a document, as the pipeline makes it. */
export async function makePdf(doc: Doc, look: Theme = theme): Promise<Uint8Array> {
  const { value: pages } = layout(doc, look);
  if (pages === undefined) throw new Error('the layout refused the document');
  const { value } = await write({ doc, pages, theme: look });
  if (value === undefined) throw new Error('the writer refused the document');
  return value;
}

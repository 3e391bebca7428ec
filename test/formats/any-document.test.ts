import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Doc, textOf } from '../../src/doc/index.ts';
import { formats } from '../../src/formats/registry.ts';
import { layout } from '../../src/layout/index.ts';
import { theme } from '../layout/build.ts';
import { anyDocument } from './any-document.ts';
import { spoken } from './lights.ts';
import { comparable, textOfFile } from './text-of-file.ts';

async function texts(document: Doc): Promise<Record<string, string>> {
  const { value: pages } = layout(document, theme);
  if (pages === undefined) throw new Error('the layout refused the document');
  const said: Record<string, string> = {};
  for (const { id, load } of formats) {
    const write = await load();
    const { value } = await write({ doc: document, pages, theme });
    if (value === undefined) throw new Error(`${id} refused the document`);
    said[id] = comparable(await textOfFile(id, value));
  }
  return said;
}

it('200 documents say the same in every format', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const written = textOf(document);
      for (const [format, said] of Object.entries(await texts(document))) {
        expect(said, format).toBe(comparable(format === 'pdf' ? spoken(written) : written));
      }
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/doc/index.ts';
import { writeHtml } from '../../src/formats/html/write.ts';
import { anyBlocks } from '../doc/any-blocks.ts';
import { doc } from '../docx/build.ts';
import { theme } from '../docx/theme.ts';
import { sampleDoc } from '../layout/sample-doc.ts';
import { textOfHtml } from './read-html.ts';

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** White space is a matter of layout, and what HTML forbids becomes U+FFFD. */
function comparable(text: string): string {
  return text.replace(/(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD').replace(/\s+/g, '');
}

describe('the text of the page', () => {
  it('is that of the document, line by line, with nothing left out or added', async () => {
    for (const document of [sampleDoc(), sampleDoc({ watermark: 'UDKAST' })]) {
      const { value, diagnostics } = await writeHtml(document, new Map(), theme);
      expect(diagnostics).toEqual([]);
      expect(lines(textOfHtml(value ?? new Uint8Array()))).toEqual(lines(textOf(document)));
    }
  });

  it('is that of any document, in sound HTML with each id once', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (body) => {
        const document = doc(...body);
        const { value } = await writeHtml(document, new Map(), theme);
        if (value === undefined) throw new Error('no bytes');
        expect(comparable(textOfHtml(value))).toBe(comparable(textOf(document)));
        const ids = [...new TextDecoder().decode(value).matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});

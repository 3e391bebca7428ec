import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/doc/index.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { anyBlocks } from '../doc/any-blocks.ts';
import { doc, laidOut } from './build.ts';
import { textOfDocx } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';

/** White space is a matter of layout, and what XML cannot carry becomes U+FFFD. */
function comparable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/\s+/g, '');
}

describe('any document', () => {
  it('becomes a sound Word file with the same text', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, fc.boolean(), async (body, isDraft) => {
        const { meta } = doc();
        const document = { meta: { ...meta, watermark: isDraft ? meta.watermark : undefined }, body };
        const { value } = await writeDocx(document, laidOut([['a', 7]]), theme);
        if (value === undefined) throw new Error('no bytes');
        expectWellFormed(value);
        expect(comparable(textOfDocx(value))).toBe(comparable(textOf(document)));
      }),
      { numRuns: 60 },
    );
  });
});

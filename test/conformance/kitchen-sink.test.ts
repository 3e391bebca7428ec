import { describe, expect, it } from 'vitest';
import { type Block, checkDoc, walk } from '../../src/doc/index.ts';
import { comparable, textOfFile } from '../formats/text-of-file.ts';
import { faultsOfPdf, faultsOfWord, samples } from './judge.ts';
import { kitchenSink, smallest } from './kitchen-sink.ts';

const [sink, small] = await samples();

describe('the kitchen sink', () => {
  it('holds every kind of block, on more than sixty pages', () => {
    const kinds = new Set<Block['kind']>();
    walk(kitchenSink.body, { block: ({ kind }) => kinds.add(kind) });
    expect([...kinds].sort()).toEqual(
      [
        'contents',
        'diagram',
        'figure',
        'heading',
        'list',
        'page-break',
        'paragraph',
        'section',
        'signatures',
        'table',
      ].sort(),
    );
    expect(sink?.pages).toBeGreaterThan(60);
  });

  it('breaks none of the rules for documents, nor does the smallest document', () => {
    expect([...checkDoc(kitchenSink), ...checkDoc(smallest)]).toEqual([]);
  });
});

describe.each([sink, small].flatMap((one) => (one === undefined ? [] : [[one.name, one] as const])))('%s', (_, one) => {
  it('says the same in every format', async () => {
    const all = Object.entries(one.files);
    expect(all.map(([format]) => format).sort()).toEqual(['docx', 'html', 'pdf']);
    for (const [format, bytes] of all) {
      const wanted = format === 'pdf' ? one.spoken : one.text;
      expect(comparable(await textOfFile(format, bytes)), format).toBe(comparable(wanted));
    }
  });

  it('is sound as PDF and as Word', () => {
    expect(faultsOfPdf(one.files['pdf'] ?? new Uint8Array())).toEqual([]);
    expect(faultsOfWord(one.files['docx'] ?? new Uint8Array())).toEqual([]);
  });
});

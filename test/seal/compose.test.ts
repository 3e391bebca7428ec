import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfArray, pdfDictionary, pdfName, pdfReference, pdfText, written } from '../../src/seal/pdf/compose.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { PdfParser } from '../../src/seal/pdf/parser.ts';
import { textOf } from '../../src/seal/pdf/text.ts';
import { PdfUnwritable, PdfUpdate } from '../../src/seal/pdf/update.ts';
import { isKind, type PdfValue } from '../../src/seal/pdf/value.ts';
import { plainPdf } from './plain-pdf.ts';

const { value } = fc.letrec<{ value: PdfValue; leaf: PdfValue }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(true, false, null),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 1000),
    fc
      .string({ unit: 'binary', maxLength: 6 })
      .map((text) => pdfName([...text].filter((sign) => sign > '\0' && sign <= 'ÿ').join(''))),
    fc.string({ unit: 'binary', maxLength: 8 }).map(pdfText),
    fc.integer({ min: 1, max: 9999 }).map(pdfReference),
  ),
  value: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => pdfArray(...items)),
    fc.dictionary(fc.constantFrom('A', 'B#', 'C d', 'É'), tie('value'), { maxKeys: 3 }).map(pdfDictionary),
  ),
}));

describe('a value', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(new PdfParser(written(one), 0).value()).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('that is a text says the same afterwards, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = new PdfParser(written(pdfText(text)), 0).value();
        expect(isKind(read, 'text') && textOf(read.text)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const MARK = new Uint8Array(32).fill(7);

const CLASSIC = plainPdf(
  [
    { id: 1, body: '<< /Type /Catalog >>' },
    { id: 2, body: '(gammel)' },
  ],
  '/Root 1 0 R /Size 3',
);

/** The same with its table in a stream, as newer programs write. */
function withTableStream(): string {
  const objects = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n(gammel)\nendobj\n';
  const rows = [objects.indexOf('1 0 obj'), objects.indexOf('2 0 obj'), objects.length];
  const table = rows.map((offset) => String.fromCharCode(1, 0, offset, 0)).join('');
  const head = `/Type /XRef /Root 1 0 R /Size 4 /Index [1 3] /W [1 2 1] /Length ${table.length}`;
  return `${objects}3 0 obj\n<< ${head} >>\nstream\n${table}\nendstream\nendobj\nstartxref\n${objects.length}\n%%EOF`;
}

describe.each([
  ['a classic table', CLASSIC, false],
  ['a table in a stream', withTableStream(), true],
])('an update behind %s', (_kind, before, isStream) => {
  const text = (file: PdfFile, id: number): PdfValue | undefined => file.resolve(pdfReference(id));

  it('says the new, keeps the old, and leaves every earlier byte as it was', () => {
    const update = new PdfUpdate(new PdfFile(latin1(before)));
    update.replace(2, pdfText('ny'));
    const added = [update.add(pdfText('en')), update.addStream(pdfDictionary({}), latin1('to'))];
    const { bytes, bodyOf } = update.finish(MARK);
    expect(Buffer.from(bytes).toString('latin1').startsWith(before)).toBe(true);
    const file = new PdfFile(bytes);
    expect([text(file, 2), text(file, added[0] ?? 0)]).toEqual([pdfText('ny'), pdfText('en')]);
    const stream = text(file, added[1] ?? 0);
    expect(isKind(stream, 'dictionary') && Buffer.from(file.content(stream, 10)).toString()).toBe('to');
    expect(text(file, 1)).toEqual(pdfDictionary({ Type: pdfName('Catalog') }));
    expect(Buffer.from(bytes).toString('latin1', bodyOf(2))).toMatch(/^\(ny\)\nendobj/);
    expect(file.trailer.stream !== undefined).toBe(isStream);
  });

  it('can be followed by others, and has not more objects than it says', () => {
    let bytes = latin1(before);
    for (const word of ['a', 'b', 'c']) {
      const update = new PdfUpdate(new PdfFile(bytes));
      update.replace(2, pdfText(word));
      update.add(pdfText(word));
      bytes = update.finish(MARK).bytes;
      const file = new PdfFile(bytes);
      expect(text(file, 2)).toEqual(pdfText(word));
      expect(file.trailer.entries.get('Size')).toBe(Math.max(...file.ids) + 1);
    }
    expect(new PdfFile(bytes).tables).toHaveLength(4);
  });

  it('leaves an object alone whose number has had another life', () => {
    const update = new PdfUpdate(new PdfFile(latin1(before.replace('2 0 obj', '2 3 obj'))));
    expect(() => update.replace(2, pdfText('ny'))).toThrow(PdfUnwritable);
  });
});

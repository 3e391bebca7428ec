import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { textOfPages } from '../../src/seal/pdf/page-text.ts';
import { PdfDamage } from '../../src/seal/pdf/value.ts';
import { compareTexts } from '../../src/seal/verification/index.ts';
import { plainPdf } from './plain-pdf.ts';
import { bytesOf, stream } from './signed-pdf.ts';

const MAP = `1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<00e5> <00f8>] endbfrange`;

/** A file of one page: `F1` is a simple font, `F2` one with a map, `F3` one without, `X1` a drawing. */
function page(content: string, form = ''): Uint8Array {
  return bytesOf(
    plainPdf(
      [
        { id: 1, body: '<< /Type /Catalog /Pages 2 0 R >>' },
        {
          id: 2,
          body: '<< /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 4 0 R /F2 5 0 R /F3 6 0 R >> /XObject << /X1 8 0 R >> >> >>',
        },
        { id: 3, body: '<< /Type /Page /Parent 2 0 R /Contents 9 0 R >>' },
        { id: 4, body: '<< /Type /Font /Subtype /Type1 >>' },
        { id: 5, body: '<< /Type /Font /Subtype /Type0 /ToUnicode 7 0 R >>' },
        { id: 6, body: '<< /Type /Font /Subtype /Type0 >>' },
        { id: 7, body: stream(MAP) },
        { id: 8, body: stream(form, ' /Type /XObject /Subtype /Form') },
        { id: 9, body: stream(content) },
      ],
      '/Root 1 0 R /Size 10',
    ),
  );
}

const read = (content: string, form?: string) => textOfPages(new PdfFile(page(content, form)));

describe('the text of pages', () => {
  it.each([
    ['letters of a simple font', 'BT /F1 9 Tf (Bl\\345b\\346r) Tj ET', 'Blåbær'],
    ['codes by the map of the font', 'BT /F2 9 Tf <00010010001100120002002000210001> Tj ET', 'AabcfiåøA'],
    ['words set apart', 'BT /F1 9 Tf [(to) -300 (ord) 20 (ne)] TJ ET', 'to ordne'],
    ['lines', "BT /F1 9 Tf (en) Tj 0 -12 Td (to) Tj (tre) ' ET", 'en totre'],
    ['a drawing with its own text', 'BT /F1 9 Tf (f\\370r) Tj ET /X1 Do', 'før inde'],
    ['what stands behind a picture in the line', 'BI /W 1 ID \u0000(Tj EI BT /F1 9 Tf (efter) Tj ET', 'efter'],
  ])('%s', (_, content, expected) => {
    expect(read(content, 'BT /F1 9 Tf (inde) Tj ET')?.all.trim()).toBe(expected);
  });

  it('leaves out what is marked as furniture, if asked', () => {
    const text = read('/Artifact BMC BT /F1 9 Tf (side 1) Tj ET EMC /P << /MCID 0 >> BDC BT /F1 9 Tf (ord) Tj ET EMC');
    expect([text?.all.trim(), text?.proper.trim()]).toEqual(['side 1 ord', 'ord']);
  });

  it('is none where a font does not tell what its codes mean', () => {
    expect(read('BT /F3 9 Tf <0001> Tj ET')).toBeUndefined();
  });

  it('ends, whatever the file: pictures without an end, drawings in drawings', () => {
    expect(read('ID '.repeat(200_000))?.all).toBe('');
    expect(() => read('/X1 Do '.repeat(60_000), '/X1 Do '.repeat(20))).toThrow(PdfDamage);
  });
});

describe('two texts', () => {
  const of = (text: string) => page(`BT /F1 9 Tf (${text}) Tj ET`);

  it('are the same however they are parted, and shown where they differ', () => {
    expect(compareTexts(of('Ram- men er 400.000 kr.'), of('Rammen er   400.000 kr.'))).toEqual({ kind: 'same' });
    expect(compareTexts(of('Rammen er 900.000 kr.'), of('Rammen er 400.000 kr.'))).toEqual({
      kind: 'different',
      here: 'Rammen er 900.000 kr.',
      there: 'Rammen er 400.000 kr.',
    });
    expect(compareTexts(of('netto -400'), of('netto 400')).kind).toBe('different');
    expect(compareTexts(page(''), of('Rammen'))).toEqual({ kind: 'unreadable' });
  });
});

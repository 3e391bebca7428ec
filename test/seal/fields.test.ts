import { describe, expect, it } from 'vitest';
import { signatureFields } from '../../src/seal/pdf/fields.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { PdfDamage } from '../../src/seal/pdf/value.ts';
import { plainPdf } from './plain-pdf.ts';

const LATIN_1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A form of these fields (objects 10, 11, …), on two pages of which the second has the annotations 11 and 20. */
function withFields(roots: readonly number[], ...bodies: readonly string[]): PdfFile {
  const parts = [
    { id: 1, body: '<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>' },
    { id: 2, body: '<< /Type /Pages /Count 2 /Kids [3 0 R 6 0 R] >>' },
    { id: 3, body: '<< /Type /Page /Parent 2 0 R /Annots [10 0 R] >>' },
    { id: 5, body: `<< /Fields [${roots.map((id) => `${id} 0 R`).join(' ')}] >>` },
    { id: 6, body: '<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [7 0 R] >>' },
    { id: 7, body: '<< /Type /Page /Parent 6 0 R /Annots 8 0 R >>' },
    { id: 8, body: '[11 0 R 20 0 R]' },
    ...bodies.map((body, index) => ({ id: 10 + index, body })),
  ];
  return new PdfFile(LATIN_1(plainPdf(parts, '/Root 1 0 R /Size 40')));
}

/** Fields as a person would tell them. */
function told(file: PdfFile): readonly string[] {
  return signatureFields(file).map(({ name, label, id, widget, signature }) => {
    const place = widget === undefined ? 'nowhere' : `${widget.id} on ${widget.page} at ${widget.rectangle.join(' ')}`;
    const by = signature === undefined ? 'unsigned' : `signed by ${signature.name}`;
    return `${name} (${label}) ${id}: ${place}, ${by}`;
  });
}

describe('the signature fields of a file', () => {
  it('are found where field and widget are one object', () => {
    const file = withFields(
      [10, 11],
      '<< /FT /Sig /T (direktion) /TU (Underskrift) /Rect [1 2 30 40] >>',
      '<< /FT /Sig /T (aftaleholder) /Rect [30 40 1 2] /V 12 0 R >>',
      '<< /Type /Sig /Name (Eva) >>',
    );
    expect(told(file)).toEqual([
      'direktion (Underskrift) 10: 10 on 0 at 1 2 30 40, unsigned',
      'aftaleholder (undefined) 11: 11 on 1 at 1 2 30 40, signed by Eva',
    ]);
  });

  it('are found in a hierarchy, with what they inherit, and with a widget of their own', () => {
    const file = withFields(
      [10, 14],
      '<< /FT /Sig /T (parter) /Kids [12 0 R 13 0 R] >>',
      '<< /Subtype /Widget /Parent 12 0 R /Rect [0 0 5 5] >>',
      '<< /T (a) /Parent 10 0 R /Kids [11 0 R] /V << /Type /Sig /Name (Bo) >> >>',
      '<< /T (b) /Parent 10 0 R >>',
      '<< /FT /Tx /T (tekst) /Rect [0 0 5 5] >>',
    );
    expect(told(file)).toEqual([
      'parter.a (undefined) 12: 11 on 1 at 0 0 5 5, signed by Bo',
      'parter.b (undefined) 13: nowhere, unsigned',
    ]);
  });

  it('say what stands in the signature, in every way that a text may be written', () => {
    const [{ signature } = {}] = signatureFields(
      withFields(
        [10],
        '<< /FT /Sig /T (a) /V 11 0 R >>',
        `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI#2eCAdES.detached /ByteRange [0 10 20 12 0 R]
           /Contents <3003 0201 0500> /M (D:20260128101500+01'00')
           /Name <FEFF0141007500ab> /Reason (a\\(b\\)\\\\ \\101\\12\\
b \u0095ukasz) /Location (\u00ef\u00bb\u00bf\u00c3\u0086) >>`,
        '30',
      ),
    );
    expect(signature).toMatchObject({
      id: 11,
      filter: 'Adobe.PPKLite',
      subFilter: 'ETSI.CAdES.detached',
      byteRange: [0, 10, 20, 30],
      contents: Uint8Array.from([0x30, 3, 2, 1, 5, 0]),
      m: "D:20260128101500+01'00'",
      name: 'Łu«',
      reason: 'a(b)\\ A\nb Łukasz',
      location: 'Æ',
    });
  });

  it('are none in a file without a form, and without signatures in it nothing is invented', () => {
    const bare = plainPdf([{ id: 1, body: '<< /Type /Catalog >>' }], '/Root 1 0 R /Size 2');
    expect(signatureFields(new PdfFile(LATIN_1(bare)))).toEqual([]);
    expect(told(withFields([10], '<< /FT /Sig /T (a) /V null >>'))).toEqual(['a (undefined) 10: nowhere, unsigned']);
    const [{ signature } = {}] = signatureFields(
      withFields([10], '<< /FT /Sig /T (a) /V << /ByteRange [0 (x)] /Contents 5 /Name /Eva >> >>'),
    );
    expect(signature).toMatchObject({ id: undefined, byteRange: undefined, contents: undefined, name: undefined });
  });

  it('that lie within themselves are damage', () => {
    expect(() => signatureFields(withFields([10], '<< /FT /Sig /T (a) /Kids [10 0 R] >>'))).toThrow(PdfDamage);
  });
});

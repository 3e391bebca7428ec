import { beforeAll, describe, expect, it } from 'vitest';
import { compareWith } from '../../src/seal/verification/index.ts';
import { type Identity, testAuthority } from './authority.ts';
import { bytesOf, ID, signed, stream, UNSIGNED, updated } from './signed-pdf.ts';

let eva: Identity;

beforeAll(async () => {
  eva = await (await testAuthority()).issue({ name: 'Eva Eksempel' });
});

const compared = (file: string, made: string = UNSIGNED): string => compareWith(bytesOf(made), bytesOf(file));

const OTHER_PAGE = { id: ID.content, body: stream('BT (900.000 kr.) Tj ET') };

describe('a file and the document made anew', () => {
  it('are the same, also when it was signed, or its objects have other numbers', async () => {
    expect(compared(UNSIGNED)).toBe('same');
    expect(compared(await signed(await signed(UNSIGNED, { by: eva }), { by: eva, field: 'aftaleholder' }))).toBe(
      'same',
    );
    const moved = updated(UNSIGNED, [
      { id: 70, body: stream('BT (400.000 kr.) Tj ET') },
      { id: ID.page, body: '<< /Type /Page /Parent 2 0 R /Contents 70 0 R /Annots [5 0 R 6 0 R 8 0 R] >>' },
    ]);
    expect(compared(moved)).toBe('same');
  });

  it('are not when a page is another: before it was signed, in the same turn, or later', async () => {
    expect(compared(UNSIGNED.replace('400.000', '900.000'))).toBe('pages differ');
    expect(compared(await signed(updated(UNSIGNED, [OTHER_PAGE]), { by: eva }))).toBe('pages differ');
    expect(compared(await signed(UNSIGNED, { by: eva, also: [OTHER_PAGE] }))).toBe('pages differ');
    expect(compared(updated(await signed(UNSIGNED, { by: eva }), [OTHER_PAGE]))).toBe('pages differ');
  });

  it('differ in other parts when it is not the pages', async () => {
    const catalog = '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /AF [9 0 R] /PageMode /UseOutlines >>';
    const other = updated(UNSIGNED, [{ id: 1, body: catalog }]);
    expect(compared(await signed(other, { by: eva }))).toBe('other parts differ');
    const page = '<< /Type /Page /Parent 2 0 R /Contents 7 0 R /Annots [5 0 R 6 0 R 8 0 R 90 0 R] >>';
    const note = { id: 90, body: '<< /Type /Annot /Subtype /Text /Contents (Hvorfor?) >>' };
    const commented = await signed(UNSIGNED, { by: eva, also: [{ id: ID.page, body: page }, note] });
    expect(compared(commented)).toBe('other parts differ');
  });

  it('are none when one of them cannot be read', () => {
    expect(compared(UNSIGNED.slice(0, 500))).toBe('pages differ');
  });
});

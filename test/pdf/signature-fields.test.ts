import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/index.ts';
import { type SignatureField, signatureFields } from '../../src/seal/pdf/fields.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { doc, h, p, words } from '../layout/build.ts';
import { sampleDoc } from '../layout/sample-doc.ts';
import { makePdf } from './make.ts';

function parties(...fields: readonly string[]): Block {
  return {
    kind: 'signatures',
    labels: { signature: 'Underskrift', date: 'Dato' },
    parties: fields.map((field) => ({
      field,
      heading: words(`For ${field}`),
      lines: [words('Eva Eksempel'), words('Direktør'), words('Rådhuset')],
    })),
    origin: undefined,
  };
}

async function fieldsOf(...blocks: readonly Block[]): Promise<readonly SignatureField[]> {
  return signatureFields(new PdfFile(await makePdf(doc([h(1, 'a', 'A'), ...blocks]))));
}

describe('signature fields', () => {
  it('are reserved for each party: named by the part, told to people, printed, empty', async () => {
    const file = new PdfFile(await makePdf(sampleDoc()));
    const fields = signatureFields(file);
    expect(fields.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'direktion: Underskrift: For direktionen, Eva Eksempel, Kommunaldirektør',
      'aftaleholder: Underskrift: For Fællessekretariatet, Peter Prøve, Sekretariatschef',
    ]);
    for (const { id, widget, signature } of fields) {
      expect(signature).toBeUndefined();
      expect(widget).toMatchObject({ id, page: 3 });
      const entries = widget?.dictionary.entries;
      expect(entries?.get('F')).toBe(132);
      const [left = 0, bottom = 0, right = 0, top = 0] = widget?.rectangle ?? [];
      const appearance = file.dictionary(file.dictionary(entries?.get('AP'))?.entries.get('N'));
      expect(appearance?.entries.get('BBox')).toMatchObject({
        items: [0, 0, expect.closeTo(right - left, 3), expect.closeTo(top - bottom, 3)],
      });
      // Room for who signed and when, in a size that can be read.
      expect(right - left).toBeGreaterThan(130);
      expect(top - bottom).toBeGreaterThanOrEqual(46);
    }
  });

  it('are in a form that leaves no drawing to the reader, and says nothing of signatures yet', async () => {
    const form = new PdfFile(await makePdf(sampleDoc())).form;
    expect([...(form?.entries.keys() ?? [])]).toEqual(['Fields']);
    expect(new PdfFile(await makePdf(doc([p('Ingen')]))).form).toBeUndefined();
  });

  it('stand on pages whose annotations are walked in the order of the structure', async () => {
    const bytes = await makePdf(doc([parties('direktion')]));
    const page = /<<[^<]*\/Type \/Page\n[\s\S]*?>>\nendobj/.exec(Buffer.from(bytes).toString('latin1'))?.[0] ?? '';
    expect(page).toContain('/Tabs /S');
    expect(page).toMatch(/\/Annots \[\d+ 0 R\]/);
  });

  it('lie apart, whether two or three parties stand beside each other, over several rows and pages', async () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const names = Array.from({ length: count }, (_, index) => `part-${index}`);
      const fields = await fieldsOf(
        ...Array.from({ length: 20 }, (_, index) => p(`Linje ${index}`)),
        parties(...names),
      );
      expect(fields.map(({ name }) => name)).toEqual(names);
      const places = fields.map(({ widget }) => ({ page: widget?.page, area: widget?.rectangle ?? [0, 0, 0, 0] }));
      for (const [index, one] of places.entries()) {
        for (const other of places.slice(index + 1).filter(({ page }) => page === one.page)) {
          const [[l, b, r, t], [l2, b2, r2, t2]] = [one.area, other.area];
          expect([l, b, r, t].every((value) => value !== undefined)).toBe(true);
          expect(
            Number(r) <= Number(l2) || Number(r2) <= Number(l) || Number(t) <= Number(b2) || Number(t2) <= Number(b),
          ).toBe(true);
        }
      }
    }
  });

  it('are none in a draft, none without a name, and one only where a template prints a party twice', async () => {
    const draft = await makePdf(doc([parties('direktion')], { watermark: 'UDKAST' }));
    expect(signatureFields(new PdfFile(draft))).toEqual([]);
    expect(await fieldsOf(parties(''))).toEqual([]);
    expect((await fieldsOf(parties('direktion'), parties('direktion'))).map(({ name }) => name)).toEqual(['direktion']);
  });

  it('may have any name that a part may have', async () => {
    const [field] = await fieldsOf(parties('økonomi-og-łå'));
    expect(field?.name).toBe('økonomi-og-łå');
  });
});

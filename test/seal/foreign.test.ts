import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { signatureFields } from '../../src/seal/pdf/fields.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { PdfBomb } from '../../src/seal/pdf/inflate.ts';
import { type FileReport, judgeSignatures } from '../../src/seal/verification/index.ts';
import { testAuthority } from './authority.ts';

let root: Uint8Array;

beforeAll(async () => {
  root = new TextEncoder().encode((await testAuthority()).rootPem);
});

function pdf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'foreign', name)));
}

function judged(bytes: Uint8Array): Promise<FileReport> {
  return judgeSignatures(bytes, { trust: [root], today: '2026-12-01' });
}

describe('PDFs that another program signed', () => {
  it('in the older way of Adobe', async () => {
    const report = await judged(pdf('adbe.pdf'));
    expect(report.ok && report.signatures).toMatchObject([
      { field: 'direktion', verdict: 'TOTAL_PASSED', level: 'PKCS7-B', signer: 'Eva Eksempel', coversWholeFile: true },
    ]);
  });

  it('twice, with packed objects and tables', async () => {
    const report = await judged(pdf('pades-twice.pdf'));
    expect(report.ok && report.signatures).toMatchObject([
      { field: 'direktion', verdict: 'TOTAL_PASSED', level: 'B-B', changesAfter: ['metadata', 'signature'] },
      { field: 'aftaleholder', verdict: 'TOTAL_PASSED', level: 'B-B', changesAfter: [], coversWholeFile: true },
    ]);
  });

  it('and made to last, with proofs and a time stamp of the document, which is no signer', async () => {
    const report = await judged(pdf('lta.pdf'));
    const stamp = { time: '2026-02-01T09:00:05.000Z', authority: 'Tidsstempling', verdict: 'TOTAL_PASSED' };
    expect(report.ok && report.signatures).toMatchObject([
      { field: 'direktion', kind: 'signature', verdict: 'TOTAL_PASSED', level: 'B-LTA', timestamp: stamp },
      { kind: 'time-stamp', verdict: 'TOTAL_PASSED', signer: undefined, level: undefined, timestamp: stamp },
      { field: 'aftaleholder', kind: 'signature', verdict: 'TOTAL_PASSED', level: 'B-B', timestamp: undefined },
    ]);
  });

  it('are left when their packed objects take more than is allowed for all of their revisions', () => {
    const bytes = pdf('pades-twice.pdf');
    const open = (left: number): PdfFile => new PdfFile(bytes, undefined, { left });
    expect(signatureFields(open(5_000))).toHaveLength(2);
    expect(() => signatureFields(open(500))).toThrow(PdfBomb);
  });

  it('never throw, whatever is changed in them', async () => {
    const bytes = pdf('lta.pdf');
    const end = bytes.length;
    const change = fc.tuple(fc.nat({ max: end - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        const report = await judged(changed);
        expect(typeof report.ok).toBe('boolean');
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FileReport, judgeSignatures, type SignatureReport } from '../../src/seal/verification/index.ts';
import { type Authority, type Identity, testAuthority } from './authority.ts';
import { bytesOf, ID, place, type SigningTerms, signed, stream, UNSIGNED, updated } from './signed-pdf.ts';

let authority: Authority;
let other: Authority;
let eva: Identity;
let peter: Identity;
let once: string;
let twice: string;

beforeAll(async () => {
  authority = await testAuthority();
  other = await testAuthority('En anden myndighed');
  eva = await authority.issue({ name: 'Eva Eksempel', key: 'rsa' });
  peter = await authority.issue({ name: 'Peter Prøve', key: 'ecdsaOther' });
  once = await signed(UNSIGNED, { by: eva });
  twice = await signed(once, { by: peter, field: 'aftaleholder' });
});

function judged(
  file: string | Uint8Array,
  roots: readonly string[] = [authority.rootPem],
  today = '2026-03-01',
): Promise<FileReport> {
  const trust = roots.map((root) => new TextEncoder().encode(root));
  return judgeSignatures(typeof file === 'string' ? bytesOf(file) : file, { trust, today });
}

/** Of each signature its verdict and why, as one line. */
function inShort({ field, verdict, subIndication, changesAfter }: SignatureReport): string {
  return [field, verdict, subIndication, ...changesAfter].filter((part) => part !== undefined).join(' ');
}

async function lines(file: string | Uint8Array, roots?: readonly string[], today?: string): Promise<readonly string[]> {
  const report = await judged(file, roots, today);
  return report.ok ? report.signatures.map(inShort) : [report.reason.da];
}

describe('signatures that are as they should be', () => {
  it('pass, of RSA and of ECDSA, and say who signed', async () => {
    const report = await judged(twice);
    expect(report.ok && report.signatures).toMatchObject([
      {
        field: 'direktion',
        kind: 'signature',
        verdict: 'TOTAL_PASSED',
        reasons: [],
        signer: 'Eva Eksempel',
        issuer: 'Prøvemyndighed udsteder',
        level: 'B-B',
        claimedTime: '2026-02-01T10:00:00+01:00',
        coversWholeFile: false,
        changesAfter: ['signature'],
      },
      {
        field: 'aftaleholder',
        verdict: 'TOTAL_PASSED',
        signer: 'Peter Prøve',
        coversWholeFile: true,
        changesAfter: [],
      },
    ]);
  });

  it('are none in a file that nobody signed', async () => {
    expect(await judged(UNSIGNED)).toEqual({ ok: true, signatures: [] });
  });

  it('may be by PSS, as certificates of MitID are', async () => {
    const by = await authority.issue({ name: 'Eva Eksempel', key: 'rsa', isPss: true });
    expect(by.certificate.signatureAlgorithm.algorithmId).toBe('1.2.840.113549.1.1.10');
    expect(await lines(await signed(UNSIGNED, { by }))).toEqual(['direktion TOTAL_PASSED']);
  });

  it('may be of the older kind, which names no certificate', async () => {
    const file = await signed(UNSIGNED, { by: eva, subFilter: 'adbe.pkcs7.detached', isUnnamed: true });
    const report = await judged(file);
    expect(report.ok && report.signatures[0]).toMatchObject({ verdict: 'TOTAL_PASSED', level: 'PKCS7-B' });
  });
});

describe('certificates', () => {
  it.each<[string, () => Promise<Omit<SigningTerms, 'field'>>]>([
    [
      'TOTAL_FAILED NOT_YET_VALID',

      async () => ({ by: await authority.issue({ name: 'E', from: new Date('2026-04-01') }) }),
    ],
    [
      'INDETERMINATE OUT_OF_BOUNDS_NO_POE',

      async () => ({ by: await authority.issue({ name: 'E', to: new Date('2026-02-15') }) }),
    ],
    [
      'TOTAL_FAILED EXPIRED',

      async () => ({ by: await authority.issue({ name: 'E', to: new Date('2026-01-15') }) }),
    ],
    [
      'INDETERMINATE CHAIN_CONSTRAINTS_FAILURE',

      async () => ({ by: await authority.issue({ name: 'E', use: 'encipherment' }) }),
    ],
    [
      'INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE',

      async () => ({ by: await authority.issue({ name: 'E', key: 'weak' }) }),
    ],
    ['INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE', async () => ({ by: eva, hash: 'SHA-1' })],
    ['INDETERMINATE SIG_CONSTRAINTS_FAILURE', async () => ({ by: eva, isUnnamed: true })],
    [
      'INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND',

      async () => ({ by: await authority.issue({ name: 'E', selfSigned: true }) }),
    ],
    ['INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE', async () => ({ by: eva, subFilter: 'adbe.pkcs7.sha1' })],
    ['INDETERMINATE FORMAT_FAILURE', async () => ({ by: eva, subFilter: 'acme.own' })],
  ])('%s', async (expected, terms) => {
    expect(await lines(await signed(UNSIGNED, await terms()))).toEqual([`direktion ${expected}`]);
  });

  it('lead to nobody when nobody is trusted, or somebody else', async () => {
    expect(await lines(once, [])).toEqual(['direktion INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND']);
    expect(await lines(once, [other.rootPem])).toEqual(['direktion INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND']);
    expect(await lines(once, [other.rootPem, authority.rootPem])).toEqual(['direktion TOTAL_PASSED']);
  });

  it('may be trusted in DER, by the authority in between, or as they are', async () => {
    const der = (identity: Identity): Uint8Array => new Uint8Array(identity.certificate.toSchema().toBER());
    const alone = await authority.issue({ name: 'E', selfSigned: true });
    for (const [file, trusted] of [
      [once, authority.root],
      [once, authority.intermediate],
      [once, eva],
      [await signed(UNSIGNED, { by: alone }), alone],
    ] as const) {
      const report = await judgeSignatures(bytesOf(file), { trust: [der(trusted)], today: '2026-03-01' });
      expect(report.ok && report.signatures.map(inShort)).toEqual(['direktion TOTAL_PASSED']);
    }
  });

  it('are worth nothing when somebody issued them who is no authority', async () => {
    const by = await authority.issue({ name: 'E', key: 'ecdsaOther', issuer: eva });
    expect(by.chain.map(({ subject }) => subject.typesAndValues.at(-1)?.value.valueBlock.value)).toContain(
      'Eva Eksempel',
    );
    expect(await lines(await signed(UNSIGNED, { by }))).toEqual(['direktion INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND']);
  });

  it('cannot be exchanged for another one of the same key', async () => {
    const named = await authority.issue({ name: 'En anden', key: 'rsa' });
    const file = await signed(UNSIGNED, { by: eva, named });
    expect(await lines(file)).toEqual(['direktion INDETERMINATE NO_SIGNING_CERTIFICATE_FOUND']);
  });

  it('are valid on their first and last day', async () => {
    const by = await authority.issue({
      name: 'E',
      from: new Date('2026-03-01T13:00:00Z'),
      to: new Date('2026-03-02T08:00:00Z'),
    });
    const file = await signed(UNSIGNED, { by });
    expect(await lines(file, undefined, '2026-03-01')).toEqual(['direktion TOTAL_PASSED']);
    expect(await lines(file, undefined, '2026-03-02')).toEqual(['direktion TOTAL_PASSED']);
    expect(await lines(file, undefined, '2026-03-03')).toEqual(['direktion INDETERMINATE OUT_OF_BOUNDS_NO_POE']);
  });
});

describe('time stamps', () => {
  const at = new Date('2026-02-01T09:00:05Z');

  it('rescue an expired certificate, if one trusts who stamped', async () => {
    const by = await authority.issue({ name: 'E', to: new Date('2026-02-15') });
    const trusted = await signed(UNSIGNED, { by, stamp: { by: await authority.timeStamps(), at } });
    const report = await judged(trusted);
    expect(report.ok && report.signatures[0]).toMatchObject({
      verdict: 'TOTAL_PASSED',
      level: 'B-T',
      timestamp: { time: '2026-02-01T09:00:05.000Z', authority: 'Tidsstempling', verdict: 'TOTAL_PASSED' },
    });
    for (const stamps of [await other.timeStamps(), await authority.timeStamps({ use: 'signing' })]) {
      const doubtful = await signed(UNSIGNED, { by, stamp: { by: stamps, at } });
      expect(await lines(doubtful)).toEqual(['direktion INDETERMINATE OUT_OF_BOUNDS_NO_POE']);
    }
  });

  it('show that a certificate was not yet valid', async () => {
    const by = await authority.issue({ name: 'E', from: new Date('2026-02-15') });
    const file = await signed(UNSIGNED, { by, stamp: { by: await authority.timeStamps(), at } });
    expect(await lines(file)).toEqual(['direktion TOTAL_FAILED NOT_YET_VALID']);
  });

  it('of the whole document are no signers, and are proof as well', async () => {
    const by = await authority.issue({ name: 'E', to: new Date('2026-02-15') });
    const stamps = await authority.timeStamps();
    const first = await signed(UNSIGNED, { by });
    const file = await signed(first, {
      by,
      field: 'aftaleholder',
      subFilter: 'ETSI.RFC3161',
      stamp: { by: stamps, at },
    });
    const report = await judged(file);
    expect(report.ok && report.signatures).toMatchObject([
      { field: 'direktion', kind: 'signature', verdict: 'TOTAL_PASSED', changesAfter: ['proof'] },
      { field: 'aftaleholder', kind: 'time-stamp', verdict: 'TOTAL_PASSED', signer: undefined, level: undefined },
    ]);
  });
});

describe('what was done after a signature', () => {
  const TWO_PAGES = [
    { id: 2, body: '<< /Type /Pages /Kids [3 0 R 80 0 R] /Count 2 >>' },
    { id: 80, body: '<< /Type /Page /Parent 2 0 R >>' },
  ];
  const page = (annotations: string) => ({
    id: ID.page,
    body: `<< /Type /Page /Parent 2 0 R /Contents 7 0 R /Annots [5 0 R 6 0 R 8 0 R${annotations}] >>`,
  });
  const signedPlace = place('direktion', ' /V 50 0 R');

  it.each<[string, Parameters<typeof updated>[1]]>([
    ['TOTAL_PASSED', [{ id: 90, body: '<< >>' }]],
    ['TOTAL_PASSED', [{ id: ID.form, body: '<< /Fields [5 0 R 6 0 R 8 0 R] /SigFlags 3 >>' }]],
    [
      'TOTAL_PASSED proof',
      [
        { id: 1, body: '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /AF [9 0 R] /DSS 91 0 R >>' },
        { id: 91, body: '<< >>' },
      ],
    ],
    [
      'INDETERMINATE FORMAT_FAILURE comment',
      [page(' 90 0 R'), { id: 90, body: '<< /Type /Annot /Subtype /Text /Contents (Hvorfor?) >>' }],
    ],
    ['TOTAL_FAILED FORMAT_FAILURE page-added', TWO_PAGES],
    ['TOTAL_FAILED FORMAT_FAILURE page-removed', [{ id: 2, body: '<< /Type /Pages /Kids [] /Count 0 >>' }]],
    ['TOTAL_FAILED FORMAT_FAILURE page-changed', [{ id: ID.content, body: stream('BT (900.000 kr.) Tj ET') }]],
    [
      'TOTAL_FAILED FORMAT_FAILURE page-changed',
      [page(' 90 0 R'), { id: 90, body: '<< /Type /Annot /Subtype /Link >>' }],
    ],
    [
      'TOTAL_FAILED FORMAT_FAILURE form-field',
      [{ id: ID.note, body: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (alt) /Rect [0 40 90 60] >>' }],
    ],
    ['TOTAL_FAILED FORMAT_FAILURE form-field', [{ id: ID.form, body: '<< /SigFlags 3 /Fields [5 0 R 6 0 R] >>' }]],
    [
      'TOTAL_FAILED FORMAT_FAILURE form-field',
      [{ id: ID.aftaleholder, body: place('aftaleholder', ' /AP << /N 7 0 R >>') }],
    ],
    ['TOTAL_FAILED FORMAT_FAILURE form-field', [page(' 90 0 R'), { id: 90, body: place('tredje') }]],
    ['TOTAL_FAILED FORMAT_FAILURE attachment', [{ id: ID.attached, body: stream('andet', ' /Type /EmbeddedFile') }]],
    [
      'TOTAL_FAILED FORMAT_FAILURE attachment',
      [{ id: 1, body: '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /AF [] >>' }],
    ],
    [
      'TOTAL_FAILED FORMAT_FAILURE signature-changed',
      [{ id: ID.direktion, body: signedPlace.replace('/Rect [0 0', '/Rect [9 9') }],
    ],
    [
      'TOTAL_FAILED FORMAT_FAILURE other',
      [{ id: 1, body: '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /AF [9 0 R] /OpenAction 91 0 R >>' }],
    ],
  ])('%s', async (expected, parts) => {
    expect(await lines(updated(once, parts))).toEqual([`direktion ${expected}`]);
  });

  it('is seen although it was signed over, or undone', async () => {
    const changed = updated(once, TWO_PAGES);
    const over = await signed(changed, { by: peter, field: 'aftaleholder' });
    expect(await lines(over)).toEqual([
      'direktion TOTAL_FAILED FORMAT_FAILURE page-added signature',
      'aftaleholder TOTAL_PASSED',
    ]);
    const undone = updated(over, [{ id: 2, body: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' }]);
    expect(await lines(undone)).toEqual([
      'direktion TOTAL_PASSED signature',
      'aftaleholder TOTAL_FAILED FORMAT_FAILURE page-removed',
    ]);
  });

  it('is seen when an object is set free, or comes that was only spoken of', async () => {
    const free = `${once}xref\n${ID.content} 1\n0000000000 00001 f \ntrailer\n<< /Root 1 0 R /Size 100 /Prev ${/startxref\n(\d+)\n%%EOF\n$/.exec(once)?.[1]} >>\nstartxref\n${once.length}\n%%EOF\n`;
    expect(await lines(free)).toEqual(['direktion TOTAL_FAILED FORMAT_FAILURE page-changed']);
    const gap = await signed(
      updated(UNSIGNED, [
        { id: ID.page, body: '<< /Type /Page /Parent 2 0 R /Contents [7 0 R 70 0 R] /Annots [5 0 R 6 0 R 8 0 R] >>' },
      ]),
      { by: eva },
    );
    expect(await lines(gap)).toEqual(['direktion TOTAL_PASSED']);
    expect(await lines(updated(gap, [{ id: 70, body: stream('BT (mere) Tj ET') }]))).toEqual([
      'direktion TOTAL_FAILED FORMAT_FAILURE other',
    ]);
  });

  it('is seen when no table leads to it', async () => {
    const table = /startxref\n(\d+)\n%%EOF\n$/.exec(once)?.[0] ?? '';
    expect(await lines(`${once}${ID.content} 0 obj\n${stream('andet')}\nendobj\n${table}`)).toEqual([
      'direktion TOTAL_FAILED FORMAT_FAILURE hidden',
    ]);
    const [reason] = await lines(`${once}\n${ID.content} 0 obj\n${stream('andet')}\nendobj\n`);
    expect(reason).toMatch(/^Bag filens slutning står noget, som ikke hører til dokumentet/);
  });

  it('is seen when a signature was taken out again', async () => {
    expect(await lines(updated(once, [{ id: ID.direktion, body: place('direktion') }]))).toEqual([
      'direktion TOTAL_FAILED FORMAT_FAILURE',
    ]);
  });
});

describe('a signer who closes the document', () => {
  const closed = (level: number) => ` /Reference [<< /TransformMethod /DocMDP /TransformParams << /P ${level} >> >>]`;
  const note = [
    { id: ID.note, body: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (alt) /Rect [0 40 90 60] >>' },
  ];

  it('is heard', async () => {
    const one = await signed(UNSIGNED, { by: eva, more: closed(1) });
    expect((await lines(await signed(one, { by: peter, field: 'aftaleholder' })))[0]).toBe(
      'direktion TOTAL_FAILED FORMAT_FAILURE signature',
    );
    const two = await signed(UNSIGNED, { by: eva, more: closed(2) });
    expect(await lines(updated(two, note))).toEqual(['direktion INDETERMINATE FORMAT_FAILURE form-field']);
  });
});

describe('signatures that are none', () => {
  it('of another file are found where they are moved to', async () => {
    const elsewhere = await signed(UNSIGNED.replace('400.000', '900.000'), { by: eva });
    const contents = (file: string) => /\/Contents <([0-9a-f]+)>/.exec(file)?.[1] ?? '';
    expect(await lines(once.replace(contents(once), contents(elsewhere)))).toEqual([
      'direktion TOTAL_FAILED HASH_FAILURE',
    ]);
  });

  it.each<[string, (file: string) => string]>([
    ['begin later', (file) => file.replace('/ByteRange [0', '/ByteRange [9')],
    ['end in the middle', (file) => file.replace(/(\/ByteRange \[0 \d+ \d+ )\d+/, '$10000000010')],
    ['end behind the file', (file) => file.replace(/(\/ByteRange \[0 \d+ \d+ )\d+/, '$19999999999')],
    ['have no range', (file) => file.replace('/ByteRange', '/ByteRang_')],
    [
      'have an empty range',
      (file) => file.replace(/\/ByteRange \[[^\]]*\]/, (range) => '/ByteRange []'.padEnd(range.length)),
    ],
    [
      'leave out more than themselves',
      (file) =>
        file.replace(
          /(\/ByteRange \[0 )(\d+)/,
          (_, before: string, gap: string) => before + String(Number(gap) - 1).padStart(10, '0'),
        ),
    ],
    ['hold something else than a signature', (file) => file.replace(/\/Contents <[0-9a-f]{8}/, '/Contents <00000000')],
  ])('%s', async (_, changed) => {
    expect((await lines(changed(once))).join()).toMatch(/^direktion TOTAL_FAILED (?:FORMAT_FAILURE|HASH_FAILURE)$/);
  });

  it('a byte changed at any place of what was signed is found', async () => {
    // A thousand times: a short certificate of its own is enough, since nothing that is changed may get so far.
    const by = await authority.issue({ name: 'E', selfSigned: true });
    const small = await signed(UNSIGNED, { by, room: 2_000 });
    const bytes = bytesOf(small);
    const gap = small.indexOf('/Contents <') + 10;
    const rest = small.indexOf('>', gap) + 1;
    expect(await lines(small, [])).toEqual(['direktion INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND']);
    const places = fc.nat({ max: bytes.length - 1 }).filter((at) => at < gap || at >= rest);
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ difference;
        const report = await judged(changed, []);
        expect(
          report.ok &&
            report.signatures.every(({ verdict }) => verdict !== 'TOTAL_FAILED') &&
            report.signatures.length > 0,
        ).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, whatever is changed in a signature', async () => {
    const bytes = bytesOf(once);
    const gap = once.lastIndexOf('/Contents <') + 11;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 6_000 }), fc.constantFrom(...'0123456789abcdef')), {
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, sign] of changes) changed[gap + at] = sign.charCodeAt(0);
          expect((await lines(changed)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever is changed in the file', async () => {
    const bytes = bytesOf(twice);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: bytes.length }),
        async (changes, cut) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          await lines(changed);
          await lines(changed.subarray(0, cut));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('files that are made to last for ever', () => {
  it('with a hundred revisions are left', async () => {
    let file = once;
    for (let index = 0; index < 100; index += 1) file = updated(file, [{ id: 90, body: `<< /Index ${index} >>` }]);
    expect(await lines(file)).toEqual([
      'Filen er beskadiget og kan ikke efterprøves. Hent den igen, der hvor den kom fra.',
    ]);
  });
});

import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocuments } from '../../src/index.ts';
import { extract } from '../../src/seal/index.ts';
import { type Part, plainPdf as pdf } from './plain-pdf.ts';

const AGREEMENT = 'type: aftale\nid: a\når: 2026\ntitel: Æblehaven\nkerneydelse: Æbler.\n';

let ours: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const { documents } = await buildDocuments({ 'agreements/a.yaml': AGREEMENT }, { formats: ['pdf'], draft: true });
  ours = documents[0]?.bytes ?? ours;
}, 60_000);

function outcome(pdf: Uint8Array | string): string {
  const extracted = extract(typeof pdf === 'string' ? Buffer.from(pdf, 'latin1') : pdf);
  return extracted.ok ? new TextDecoder().decode(extracted.source) : extracted.failure;
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function stream(dictionary: string, content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? content : text(content);
  return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

const CATALOG: Part = { id: 1, body: '<< /Type /Catalog /AF [2 0 R] >>' };
const SPECIFICATION: Part = {
  id: 2,
  body: '<< /Type /Filespec /AFRelationship /Source /F (kildepakke.yaml) /EF << /F 3 0 R >> >>',
};

function carrying(content: Uint8Array | string, dictionary = '/Type /EmbeddedFile'): string {
  return pdf([CATALOG, SPECIFICATION, { id: 3, body: stream(dictionary, content) }], '/Root 1 0 R /Size 4');
}

const PACKAGE = 'type: "kildepakke"\naftale: {}\n';
const FLATE = '/Filter /FlateDecode';

describe('a PDF of ours', () => {
  it('gives its source back', () => {
    expect(outcome(ours)).toMatch(/^# Kilden[\s\S]*\ntype: "kildepakke"\n[\s\S]*titel: "Æblehaven"\n/);
  });

  it('may have grown by a signature or a comment: the last revision counts', () => {
    const signed = pdf([{ id: 9_000, body: '<< /Type /Sig >>' }], trailerOf(ours), text(ours));
    expect(outcome(signed)).toBe(outcome(ours));
    const first = carrying('type: kildepakke\nx: "1"\n');
    const second = pdf([{ id: 3, body: stream('', 'type: kildepakke\nx: "2"\n') }], '/Root 1 0 R /Size 4', first);
    expect(outcome(second)).toContain('x: "2"');
    expect(outcome(pdf([], '/Root 1 0 R /Size 4', second))).toContain('x: "2"');
  });

  it('may have been written anew with packed tables, as other programs do when they sign', () => {
    const objects = `1 0 2 ${CATALOG.body.length + 1} ${CATALOG.body} ${SPECIFICATION.body}`;
    const first = objects.indexOf('<<');
    const source = `3 0 obj\n${stream(FLATE, deflateSync(PACKAGE))}\nendobj\n`;
    const packed = `4 0 obj\n${stream(`/Type /ObjStm /N 2 /First ${first} ${FLATE}`, deflateSync(Buffer.from(objects, 'latin1')))}\nendobj\n`;
    const file = `%PDF-1.7\n${source}${packed}`;
    const rows = [
      [2, 4, 0],
      [2, 4, 1],
      [1, 9, 0],
      [1, 9 + source.length, 0],
    ];
    const bytes = rows.map(([kind = 0, place = 0, index = 0]) => [kind, place >> 8, place & 255, index]);
    const up = bytes.map((row, i) => [2, ...row.map((byte, column) => (byte - (bytes[i - 1]?.[column] ?? 0)) & 255)]);
    const table = stream(
      `/Type /XRef /Root 1 0 R /Size 5 /Index [1 4] /W [1 2 1] ${FLATE} /DecodeParms << /Predictor 12 /Columns 4 >>`,
      deflateSync(Uint8Array.from(up.flat())),
    );
    expect(outcome(`${file}5 0 obj\n${table}\nendobj\nstartxref\n${file.length}\n%%EOF`)).toBe(PACKAGE);
  });
});

function trailerOf(bytes: Uint8Array): string {
  return /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text(bytes))?.[1] ?? '';
}

describe('what comes out of other files', () => {
  it.each([
    ['no PDF at all', () => 'PK\u0003\u0004', 'no-pdf'],
    ['nothing', () => '', 'no-pdf'],
    [
      'a PDF without attachments',
      () => pdf([{ id: 1, body: '<< /Type /Catalog >>' }], '/Root 1 0 R /Size 2'),
      'other-program',
    ],
    [
      'a PDF with other attachments',
      () => carrying(PACKAGE).replace('kildepakke.yaml', 'faktura-2026.xm'),
      'other-program',
    ],
    ['an attachment that is not the source', () => carrying(PACKAGE).replace('/Source', '/Data  '), 'other-program'],
    ['an encrypted one', () => pdf([CATALOG], '/Root 1 0 R /Size 2 /Encrypt 8 0 R'), 'encrypted'],
    ['an attachment that is no YAML', () => carrying(Uint8Array.from([0xff, 0xfe, 0, 1])), 'not-ours'],
    ['YAML of another kind', () => carrying('type: aftale\n'), 'not-ours'],
    ['an empty attachment', () => carrying(''), 'not-ours'],
    ['a stream that cannot be unpacked', () => carrying('no zlib', FLATE), 'damaged'],
    ['an unknown packing', () => carrying(PACKAGE, '/Filter /LZWDecode'), 'damaged'],
    ['a size that is not so', () => carrying(PACKAGE, '/Params << /Size 5 >>'), 'damaged'],
    ['a file cut in the middle', () => text(ours).slice(0, ours.length / 2), 'damaged'],
    ['a file without its last lines', () => text(ours).slice(0, -40), 'damaged'],
    ['a table that leads elsewhere', () => carrying(PACKAGE).replace(/startxref\n\d+/, 'startxref\n7'), 'damaged'],
    [
      'revisions that lead round in a ring',
      () => carrying(PACKAGE).replace(/trailer\n<< ([\s\S]*?)startxref\n(\d+)/, 'trailer\n<< /Prev $2 $1startxref\n$2'),
      PACKAGE,
    ],
    [
      'an object that is itself',
      () => pdf([CATALOG, { id: 2, body: '2 0 R' }], '/Root 1 0 R /Size 3'),
      'other-program',
    ],
    ['lists without end', () => pdf([{ id: 1, body: '['.repeat(100_000) }], '/Root 1 0 R /Size 2'), 'damaged'],
    [
      'a table of a thousand million rows',
      () => carrying(PACKAGE).replace('xref\n1 1', 'xref\n1 1000000000'),
      'damaged',
    ],
  ])('%s', (_, file, expected) => {
    expect(outcome(file())).toBe(expected);
  });

  it('a bomb is not unpacked: 300 MB in 300 KB', () => {
    // Packed once and laid thirty times in a row: packing it all takes a second.
    const portion = deflateRawSync(Buffer.alloc(10_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    const head = Buffer.of(0x78, 0xda);
    const bomb = Buffer.concat([head, ...Array.from({ length: 30 }, () => portion)]);
    expect(bomb.length).toBeLessThan(400_000);
    expect(outcome(carrying(bomb, FLATE))).toBe('too-large');

    // What cannot be unpacked after the tenth portion is never come to: reading stopped before it.
    const broken = Buffer.alloc(100_000, 0xff);
    const tenPortions = Buffer.concat([head, ...Array.from({ length: 10 }, () => portion), broken]);
    expect(outcome(carrying(tenPortions, FLATE))).toBe('too-large');
    expect(outcome(carrying(Buffer.concat([head, portion, broken]), FLATE))).toBe('damaged');
  });

  it('never throws, whatever is changed in a file of ours', () => {
    const tail = ours.length - 6_000;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 5_999 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const changed = Uint8Array.from(ours);
          for (const [at, byte] of changes) changed[tail + at] = byte;
          expect(outcome(changed)).toMatch(/^(?:# Kilden|damaged|encrypted|other-program|not-ours|too-large|no-pdf)/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

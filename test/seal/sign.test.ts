import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { World } from '../../src/core/index.ts';
import { signatureFields } from '../../src/seal/pdf/fields.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { isKind } from '../../src/seal/pdf/value.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { type Authority, testAuthority } from './authority.ts';
import { agreementPdf, keyFiles, PASSPHRASE, signaturesIn, trySign } from './signing-folder.ts';

let authority: Authority;
let unsigned: Uint8Array;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  authority = await testAuthority();
  unsigned = await agreementPdf();
  files = { ...(await keyFiles(authority)), '/mappe/aftale.pdf': unsigned };
}, 60_000);

const PARTIES = { direktion: 'eva', aftaleholder: 'bo', udvalg: 'luk' } as const;
type Part = keyof typeof PARTIES;

async function signAs(part: Part, pdf: Uint8Array, more = ''): Promise<Uint8Array> {
  const words = `--part ${part} --p12 ${PARTIES[part]}.p12 --passphrase-file kode.txt ${more}`;
  const { code, stderr, pdf: signed } = await trySign(words, { ...files, '/mappe/aftale.pdf': pdf });
  if (code !== 0) throw new Error(stderr);
  return signed;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, start.length), start) === 0;
}

const ORDERS: readonly (readonly Part[])[] = [
  ['direktion', 'aftaleholder', 'udvalg'],
  ['direktion', 'udvalg', 'aftaleholder'],
  ['aftaleholder', 'direktion', 'udvalg'],
  ['aftaleholder', 'udvalg', 'direktion'],
  ['udvalg', 'direktion', 'aftaleholder'],
  ['udvalg', 'aftaleholder', 'direktion'],
];

describe('three parties', () => {
  it.each(ORDERS)('sign in the order %s, %s, %s; earlier bytes and signatures stay', async (...order) => {
    let pdf = unsigned;
    for (const [index, part] of order.entries()) {
      const signed = await signAs(part, pdf);
      expect(startsWith(signed, pdf)).toBe(true);
      pdf = signed;
      const found = await signaturesIn(pdf);
      expect(found.map(({ isValid }) => isValid)).toEqual(order.slice(0, index + 1).map(() => true));
      expect(found.map(({ coversAll }) => coversAll)).toEqual(order.slice(0, index + 1).map((_, at) => at === index));
      const filled = signatureFields(new PdfFile(pdf)).filter(({ signature }) => signature !== undefined);
      expect(filled.map(({ name }) => name).sort()).toEqual(order.slice(0, index + 1).toSorted());
    }
  });

  it('are told who signed for whom, how, and how many are left', async () => {
    const words = '--part direktion --p12 eva.p12 --passphrase-file kode.txt';
    const { stdout, stderr } = await trySign(words, files);
    expect(stdout).toBe('aftale.pdf\n');
    expect(stderr).toBe(
      'Eva Eksempel har skrevet under for `direktion` (PAdES B-B). 1 af 3 parter har skrevet under.\nKontrollér underskrifterne: aftale verify aftale.pdf\n',
    );
  });
});

describe('a signature', () => {
  it('is a PAdES B-B: what is signed names the certificate and no time of its own, and the chain is in it', async () => {
    const [found] = await signaturesIn(await signAs('direktion', unsigned));
    // Content type, digest, signing certificate version 2; in the order of their bytes, as DER has it.
    expect(found?.attributes).toEqual(['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47']);
    expect(found).toMatchObject({ signer: 'Eva Eksempel', unsigned: [], certificates: 2 });
  });

  it('says in the file who, when, why and where', async () => {
    const pdf = await signAs('udvalg', unsigned, '--reason Vedtaget --place Nørreby');
    const field = signatureFields(new PdfFile(pdf)).find(({ name }) => name === 'udvalg');
    expect(field?.signature).toMatchObject({
      filter: 'Adobe.PPKLite',
      subFilter: 'ETSI.CAdES.detached',
      m: "D:20260128101500+00'00'",
      name: 'Łukasz Çelik',
      reason: 'Vedtaget',
      location: 'Nørreby',
    });
  });

  it('changes nothing but the field, the form and its own objects: page, metadata and tags are the old ones', async () => {
    const [before, after] = [new PdfFile(unsigned), new PdfFile(await signAs('direktion', unsigned))];
    const changed = before.ids.filter((id) => before.placeOf(id) !== after.placeOf(id));
    const [field] = signatureFields(before);
    const form = before.catalog.entries.get('AcroForm');
    expect(new Set(changed)).toEqual(new Set([field?.id, isKind(form, 'reference') ? form.id : undefined]));
    expect(after.form?.entries.get('SigFlags')).toBe(3);
    expect(after.catalog).toEqual(before.catalog);
  });

  it('keeps the identifier of the file, and marks the revision', async () => {
    const ids = (pdf: Uint8Array): readonly unknown[] => {
      const id = new PdfFile(pdf).trailer.entries.get('ID');
      return isKind(id, 'array') ? id.items : [];
    };
    const [[first, second], [kept, marked]] = [ids(unsigned), ids(await signAs('direktion', unsigned))];
    expect(kept).toEqual(first);
    expect(marked).not.toEqual(second);
  });
});

describe('the signed file', () => {
  const words = '--part direktion --p12 eva.p12 --passphrase-file kode.txt';

  it('takes the place of the old one, also behind a link, which stays a link', async () => {
    const linked = { ...files, '/arkiv/a.pdf': unsigned, '/mappe/aftale.pdf': { link: '/arkiv/a.pdf' } };
    const { code, world } = await trySign(words, linked);
    expect([code, world.kindOf('/mappe/aftale.pdf')]).toEqual([0, 'link']);
    expect(await signaturesIn(world.files.get('/arkiv/a.pdf') ?? unsigned)).toHaveLength(1);
  });

  it('may be a new one, and the old one stays as it was', async () => {
    const { stdout, stderr, pdf, world } = await trySign(`${words} --out arkiv/ny.pdf`, files);
    expect(stdout).toBe('arkiv/ny.pdf\n');
    expect(stderr).toContain('aftale verify arkiv/ny.pdf');
    expect(Buffer.compare(pdf, unsigned)).toBe(0);
    expect(await signaturesIn(world.files.get('/mappe/arkiv/ny.pdf') ?? unsigned)).toHaveLength(1);
  });
});

describe('a file that two sign at once', () => {
  it('keeps the signature that came first; the other is told, and is not lost unseen', async () => {
    const first = await signAs('udvalg', unsigned);
    const world = memoryWorld({ cwd: '/mappe', files, package: packageAssets, answers: [PASSPHRASE] });
    const busy: World = {
      ...world,
      askSecretly: (question) => {
        world.write('/mappe/aftale.pdf', first);
        return world.askSecretly(question);
      },
    };
    expect(await main(['sign', 'aftale.pdf', '--part', 'direktion', '--p12', 'eva.p12'], busy)).toBe(2);
    expect(world.written.stderr).toContain('`aftale.pdf` blev ændret af en anden imens');
    expect(world.files.get('/mappe/aftale.pdf')).toBe(first);
  });
});

describe('which part signs', () => {
  it('is clear where one is left, is asked for on a terminal, and is a question otherwise', async () => {
    const pdf = await signAs('direktion', await signAs('udvalg', unsigned));
    const rest = { ...files, '/mappe/aftale.pdf': pdf };
    const p12 = '--p12 bo.p12 --passphrase-file kode.txt';
    const only = await trySign(p12, rest);
    expect(only.stderr).toContain('for `aftaleholder` (PAdES B-B). 3 af 3');
    const asked = await trySign(p12, files, { answers: ['aftaleholder'] });
    expect(asked.stderr).toContain('Hvilken part skriver under (direktion, aftaleholder eller udvalg)? Bo Blanket har');
    const alone = await trySign(p12, files);
    expect(alone.code).toBe(2);
    expect(alone.stderr).toBe(
      'Skriv, hvilken part der skriver under: direktion, aftaleholder eller udvalg. Fx --part direktion\n',
    );
  });

  it('is compared with the certificate: another name is only told', async () => {
    const { code, stderr } = await trySign('--part direktion --p12 bo.p12 --passphrase-file kode.txt', files);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^info Certifikatet er udstedt til Bo Blanket, men i aftalen står Eva Eksempel for/);
  });
});

describe('a time stamp', () => {
  const AT = 'http://tsa.example/';
  const words = `--part direktion --p12 eva.p12 --passphrase-file kode.txt --tsa ${AT}`;

  it('is put beside the signature: PAdES B-T', async () => {
    const tsa = await authority.timeStamps();
    const services = {
      [AT]: (request: Uint8Array<ArrayBuffer>) => tsa.answer(request, new Date('2026-01-28T10:15:03Z')),
    };
    const { code, stderr, pdf } = await trySign(words, files, { services });
    expect(code).toBe(0);
    expect(stderr).toContain('(PAdES B-T)');
    const [found] = await signaturesIn(pdf);
    expect(found).toMatchObject({ isValid: true, coversAll: true, unsigned: ['1.2.840.113549.1.9.16.2.14'] });
  });

  it('that does not come, is refused, or is of something else, is no signature at all', async () => {
    const tsa = await authority.timeStamps();
    type Answer = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
    const stamp: Answer = (request) => tsa.answer(request, new Date('2026-01-28T10:15:03Z'));
    /** Before `certReq`, which takes three bytes, stand the eight of the nonce. */
    const nonceOf = (request: Uint8Array): Buffer => Buffer.from(request.subarray(-11, -3));
    const changedAt = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> => {
      expect(at).toBeGreaterThan(0);
      return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    };
    const wrong = 'svarede ikke med et tidsstempel';
    const answers: readonly (readonly [string, Answer])[] = [
      [wrong, async () => new TextEncoder().encode('<html>')],
      ['ville ikke give et tidsstempel', async () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)],
      // Asked for something else, and asked at another time.
      [wrong, (request) => stamp(changedAt(request, 40))],
      [wrong, (request) => stamp(changedAt(request, Buffer.from(request).indexOf(nonceOf(request))))],
      // Rightly answered, and changed on the way: only its own signature tells.
      [wrong, async (request) => changedAt(await stamp(request), (await stamp(request)).length - 5)],
    ];
    for (const [said, answer] of answers) {
      const { code, stderr, pdf } = await trySign(words, files, { services: { [AT]: answer } });
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(Buffer.compare(pdf, unsigned)).toBe(0);
    }
    const nobody = await trySign(words, files);
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining('svarer ikke')]);
  });
});

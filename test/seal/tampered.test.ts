import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { testAuthority } from './authority.ts';
import { type Part, plainPdf } from './plain-pdf.ts';
import { agreementPdf, keyFiles, trySign } from './signing-folder.ts';

/** An agreement of ours as it was built, signed by one party, and signed by two; one character a byte. */
let unsigned: string;
let once: string;
let twice: string;
let rootPem: string;

const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const bytesOf = (pdf: string): Uint8Array => Uint8Array.from(Buffer.from(pdf, 'latin1'));

beforeAll(async () => {
  const authority = await testAuthority();
  rootPem = authority.rootPem;
  const keys = await keyFiles(authority);
  const signed = async (pdf: Uint8Array, part: string, key: string): Promise<Uint8Array> =>
    (await trySign(`--part ${part} --p12 ${key}.p12 --passphrase-file kode.txt`, { ...keys, '/mappe/aftale.pdf': pdf }))
      .pdf;
  const built = await agreementPdf();
  const first = await signed(built, 'direktion', 'eva');
  [unsigned, once, twice] = [latin1(built), latin1(first), latin1(await signed(first, 'udvalg', 'luk'))];
}, 60_000);

/** What `aftale verify` says of each signature: the field, the verdict, and why. */
async function told(pdf: string): Promise<readonly string[]> {
  const files = { '/aftale.pdf': bytesOf(pdf), '/rod.pem': rootPem };
  const world = memoryWorld({ files, today: { year: 2026, month: 2, day: 2 }, package: packageAssets });
  await main(['verify', 'aftale.pdf', '--trust', 'rod.pem', '--json'], world);
  const [file] = JSON.parse(world.written.stdout).files;
  const signatures: { field: string; verdict: string; changesAfter: string }[] = file.signatures;
  return [...signatures.map(({ field, verdict, changesAfter }) => `${field} ${verdict} ${changesAfter}`), file.reason];
}

/** The newest object that says this, found without our reader. */
function objectWith(pdf: string, sign: string): Part {
  const all = [...pdf.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].filter(([, , body]) => body?.includes(sign));
  const [, id, body] = all.at(-1) ?? [];
  if (id === undefined || body === undefined) throw new Error(`no object says ${sign}`);
  return { id: Number(id), body };
}

function changed({ id, body }: Part, from: string | RegExp, to: string): Part {
  const after = body.replace(from, to);
  if (after === body) throw new Error(`${id} does not say ${from}`);
  return { id, body: after };
}

/** With objects behind the file, as any program may add them. */
function updated(pdf: string, ...parts: readonly Part[]): string {
  const [root] = /\/Root \d+ 0 R/.exec(pdf) ?? [];
  return plainPdf(parts, `${root} /Size 10000`, pdf);
}

describe('an agreement that was signed', () => {
  it('is in order, but for what cannot be known without a folder', async () => {
    expect((await told(once)).slice(0, -1)).toEqual(['direktion TOTAL_PASSED nothing']);
    expect((await told(twice)).slice(0, -1)).toEqual([
      'direktion TOTAL_PASSED signature',
      'udvalg TOTAL_PASSED nothing',
    ]);
  });

  it('tells of a page that was added', async () => {
    const pages = objectWith(once, '/Type /Pages');
    const one = changed(changed(pages, /\/Count (\d+)/, '/Count 99'), ']', ' 9000 0 R]');
    const page = { id: 9000, body: `<< /Type /Page /Parent ${pages.id} 0 R /MediaBox [0 0 99 99] >>` };
    expect(await told(updated(once, one, page))).toEqual([
      expect.stringMatching(/^direktion TOTAL_FAILED .*page-added/),
      'Efter underskriften er der lagt sider til.',
    ]);
  });

  it('tells of a field whose value was changed', async () => {
    const field = changed(objectWith(once, '/T (udvalg)'), '/T (udvalg)', '/T (udvalg) /V (ja)');
    expect(await told(updated(once, field))).toEqual([
      expect.stringMatching(/^direktion TOTAL_FAILED .*form-field/),
      'Efter underskriften er et felt udfyldt, ændret eller tilføjet.',
    ]);
  });

  it('tells of an attachment that was exchanged', async () => {
    const { id } = objectWith(once, '/Type /EmbeddedFile');
    const other = { id, body: '<< /Type /EmbeddedFile /Length 5 >>\nstream\nandet\nendstream' };
    expect(await told(updated(once, other))).toEqual([
      expect.stringMatching(/^direktion TOTAL_FAILED .*attachment/),
      'Efter underskriften er en vedhæftet fil skiftet ud, tilføjet eller fjernet.',
    ]);
  });

  it('tells of a signature that was moved here from another file, or to another place', async () => {
    const other = unsigned.replace('(direktion)', '(kirektion)');
    expect(other).not.toBe(unsigned);
    const reason = expect.stringContaining('den er ændret, eller underskriften er flyttet hertil fra en anden fil.');
    expect(await told(other + once.slice(unsigned.length))).toEqual([expect.stringMatching(/TOTAL_FAILED/), reason]);
    const taken = objectWith(twice, '/T (direktion)').body.match(/\/V \d+ 0 R/)?.[0] ?? '';
    const swapped = await told(updated(twice, changed(objectWith(twice, '/T (udvalg)'), /\/V \d+ 0 R/, taken)));
    expect(swapped).toContainEqual(expect.stringMatching(/^udvalg TOTAL_FAILED/));
    expect(swapped.at(-1)).toMatch(/flyttet hertil fra et andet sted/);
  });

  it('tells of the first signature, when it was taken out and the second left', async () => {
    const without = changed(objectWith(twice, '/T (direktion)'), /\/V \d+ 0 R/, '');
    expect(await told(updated(twice, without))).toEqual([
      expect.stringMatching(/^udvalg TOTAL_FAILED signature-changed/),
      expect.stringMatching(/^direktion TOTAL_FAILED/),
      expect.any(String),
    ]);
  });
});

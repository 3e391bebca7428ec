import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { metadataXml } from '../../src/pipeline/archive/metadata-xml.ts';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { type Ran, run } from '../cli/transcript.ts';
import { exampleFolder } from '../formats/example-set.ts';
import { testAuthority } from '../seal/authority.ts';
import { keyFile } from '../seal/key-file.ts';

const PDF = '/mappe/dokumenter/2026/noerreby-bibliotek.pdf';
const ZIP = '/mappe/journalpakker/noerreby-bibliotek-2026-1.1.zip';
const XSD = readFileSync(join(import.meta.dirname, '../../schemas/journalpakke.xsd'), 'utf8');

type Files = Record<string, MemoryFile>;

let signed: Files;
/** The package of the signed agreement. */
let made: Ran;

/** Runs a command line in a folder and gives it back as the command left it. */
async function left(line: string, files: Files): Promise<Files> {
  const { world, code, stderr } = await run(line, files);
  if (code !== 0) throw new Error(`${line}: ${stderr}`);
  return Object.fromEntries(world.files);
}

beforeAll(async () => {
  const authority = await testAuthority();
  const key = async (name: string, kind: 'rsa' | 'ecdsa') =>
    keyFile(await authority.issue({ name, key: kind }), { passphrase: 'kode' });
  const example = Object.entries(exampleFolder())
    .filter(([path]) => /aftale\.yaml|2026\/(?:koncern|noerreby)/.test(path))
    .map(([path, text]) => [`/mappe/${path}`, text] as const);
  let files: Files = {
    ...Object.fromEntries(example),
    '/mappe/eva.p12': await key('Eva Eksempel', 'rsa'),
    '/mappe/bo.p12': await key('Bo <Blanket> & Søn', 'ecdsa'),
    '/mappe/kode.txt': 'kode',
    '/mappe/rod.pem': authority.rootPem,
  };
  files = await left('aftale approve nørreby-bibliotek', files);
  files = await left('aftale build nørreby-bibliotek', files);
  const sign = (part: string, who: string) =>
    `aftale sign ${PDF} --part ${part} --p12 ${who}.p12 --passphrase-file kode.txt`;
  files = await left(sign('direktion', 'eva'), files);
  signed = await left(sign('aftaleholder', 'bo'), files);
  made = await archive();
}, 60_000);

const archive = (more = '', files: Files = signed): Promise<Ran> =>
  run(`aftale archive nørreby-bibliotek --trust rod.pem ${more}`, files);

function unzipped({ world }: Ran, path: string = ZIP): Record<string, Uint8Array> {
  return unzipSync(world.files.get(path) ?? new Uint8Array());
}

const inside = (files: Record<string, Uint8Array>, path: string): string =>
  strFromU8(files[`noerreby-bibliotek-2026-1.1/${path}`] ?? new Uint8Array());

/** Whole files are compared here: `toEqual` takes a second for one. */
function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** A byte of the signed text of the file is another. */
function tampered(): Files {
  const pdf = Uint8Array.from(signed[PDF] instanceof Uint8Array ? signed[PDF] : []);
  const at = Buffer.from(pdf).indexOf('endstream', 5000) - 20;
  pdf[at] = (pdf[at] ?? 0) ^ 1;
  return { ...signed, [PDF]: pdf };
}

describe('a package', () => {
  it('holds everything that proves the agreement', () => {
    expect(made.stderr).toContain('TOTAL_PASSED');
    expect(Object.keys(unzipped(made)).map((path) => path.replace('noerreby-bibliotek-2026-1.1/', ''))).toEqual([
      'kilde/aftale.lock',
      'kilde/godkendt/2026/nørreby-bibliotek.json',
      'kilde/kildepakke.yaml',
      'manifest.json',
      'metadata.json',
      'metadata.xml',
      'noerreby-bibliotek.docx',
      'noerreby-bibliotek.pdf',
      'skemaer/aftale.schema.json',
      'skemaer/felter.schema.json',
      'skemaer/indstillinger.schema.json',
      'skemaer/journalpakke.xsd',
      'skemaer/kildepakke.schema.json',
      'skemaer/koncern.schema.json',
      'skemaer/opfølgning.schema.json',
      'underskrifter.json',
      'underskrifter.txt',
    ]);
  });

  it('has the digest of every other file in its manifest', () => {
    const files = unzipped(made);
    const manifest: {
      filer: { sti: string; sha256: string; bytes: number }[];
      underskrevet: string;
      vurdering: string;
    } = JSON.parse(inside(files, 'manifest.json'));
    const own = Object.keys(files).filter((path) => !path.endsWith('/manifest.json'));
    expect(manifest.filer.map(({ sti }) => `noerreby-bibliotek-2026-1.1/${sti}`)).toEqual(own);
    for (const { sti, sha256, bytes } of manifest.filer) {
      const content = files[`noerreby-bibliotek-2026-1.1/${sti}`] ?? new Uint8Array();
      expect([made.world.digest(content), content.length]).toEqual([sha256, bytes]);
    }
    expect([manifest.underskrevet, manifest.vurdering]).toEqual(['ja', 'TOTAL_PASSED']);
  });

  it('is the same to the byte when it is made again, and as a folder has the same files', async () => {
    const [one, other, folder] = [made, await archive('--out andet'), await archive('--folder')];
    const again = other.world.files.get('/mappe/andet/noerreby-bibliotek-2026-1.1.zip');
    expect(isSame(again, one.world.files.get(ZIP))).toBe(true);
    for (const [path, bytes] of Object.entries(unzipped(one))) {
      const file = folder.world.files.get(`/mappe/journalpakker/${path.normalize('NFC')}`);
      expect([path, isSame(file, bytes)]).toEqual([path, true]);
    }
  });

  it('has names that unzip reads as UTF-8, and files that can be read', () => {
    const zip = Buffer.from(made.world.files.get(ZIP) ?? []);
    // The last, for a Word file that is stored has a directory of its own.
    const entry = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    // Central directory (APPNOTE 4.3.12): the system it was made on, and the mode of the file.
    expect([zip.readUInt8(entry + 5), (zip.readUInt32LE(entry + 38) >>> 16).toString(8)]).toEqual([3, '100644']);
  });

  it('leaves the folder as it was otherwise', () => {
    const { world } = made;
    const others = [...world.files].filter(([path]) => path !== ZIP);
    expect(others.map(([path]) => path).sort()).toEqual(Object.keys(signed).sort());
    for (const [path, bytes] of others) {
      const before = signed[path];
      expect([path, before instanceof Uint8Array && isSame(before, bytes)]).toEqual([path, true]);
    }
  });

  it('makes the same document again of its source', async () => {
    const files = unzipped(made);
    const again = await run('aftale build kildepakke.yaml --format pdf --out igen', {
      '/mappe/kildepakke.yaml': inside(files, 'kilde/kildepakke.yaml'),
    });
    const document = again.world.files.get('/mappe/igen/noerreby-bibliotek.pdf') ?? new Uint8Array();
    const pdf = files['noerreby-bibliotek-2026-1.1/noerreby-bibliotek.pdf'] ?? new Uint8Array();
    expect(document.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(pdf.subarray(0, document.length), document)).toBe(0);
  });
});

describe('the metadata', () => {
  it('are what a records system asks for', () => {
    const json: unknown = JSON.parse(inside(unzipped(made), 'metadata.json'));
    expect(json).toMatchObject({
      version: 1,
      metadata: {
        titel: 'Nørreby Bibliotek – Aftale 2026',
        kommune: 'Nørreby Kommune',
        enhed: { id: 'nørreby-bibliotek', navn: 'Nørreby Bibliotek' },
        løbetid: { fra: '2026-01-01', til: '2026-12-31' },
        version: '1.1',
        underskrevet: '2026-03-01',
        sagsnr: '21.10.00-A00-4-26',
        kle: { emne: '21.10.00', facet: 'A00' },
        underskrifter: [{ felt: 'direktion' }, { felt: 'aftaleholder', underskriver: 'Bo <Blanket> & Søn' }],
        vurdering: 'TOTAL_PASSED',
      },
    });
  });

  it('say as XML what they say as JSON, by the schema that lies beside them', async () => {
    const files = unzipped(made);
    const xml = inside(files, 'metadata.xml');
    expect(inside(files, 'skemaer/journalpakke.xsd')).toBe(XSD);
    expect(await faultsOf(xml)).toEqual([]);
    const { metadata }: { metadata: unknown } = JSON.parse(inside(files, 'metadata.json'));
    const texts = [...xml.matchAll(/<([^/?>]+)>([^<]+)<\//g)].map(([, , text = '']) => decoded(text));
    expect(texts.sort()).toEqual(leaves(metadata).sort());
  });

  it('keep to the schema where little is known, and where a text holds what XML cannot', async () => {
    const poor = {
      titel: 'Skolen \u0000 & <ko>',
      dokumenttype: 'aftale',
      kommune: undefined,
      enhed: { id: 'skole', navn: '"Skolen"' },
      år: '2025/26',
      løbetid: { fra: '2025-08-01', til: '2026-07-31' },
      version: undefined,
      godkendt: undefined,
      underskrevet: undefined,
      sagsnr: undefined,
      kle: undefined,
      parter: [],
      underskrifter: [],
      dokumentkode: 'a'.repeat(12),
      fingeraftryk: 'a'.repeat(64),
      vurdering: 'INDETERMINATE',
    } as const;
    expect(await faultsOf(metadataXml(poor))).toEqual([]);
    expect(await faultsOf(metadataXml({ ...poor, dokumentkode: 'kort' }))).not.toEqual([]);
  });

  it('take the KLE number from the command line where the case number has none', async () => {
    const path = '/mappe/agreements/2026/noerreby-bibliotek.yaml';
    const text = String(signed[path] instanceof Uint8Array ? new TextDecoder().decode(signed[path]) : signed[path]);
    const files = { ...signed, [path]: text.replace(/^sagsnr:.*$/m, 'sagsnr: 26/1234') };
    const amended = await left('aftale approve nørreby-bibliotek --amend --reason Sag', files);
    const built = await left('aftale build nørreby-bibliotek --format pdf --out uden', amended);
    const pdf = '--unsigned --pdf uden/2026/noerreby-bibliotek.pdf';
    const name = 'noerreby-bibliotek-2026-1.2-ikke-underskrevet';
    for (const [more, kle] of [
      ['', undefined],
      [' --kle 17.02.00', { emne: '17.02.00' }],
    ] as const) {
      const ran = await run(`aftale archive nørreby-bibliotek ${pdf}${more}`, built);
      const files = unzipped(ran, `/mappe/journalpakker/${name}.zip`);
      const { metadata } = JSON.parse(strFromU8(files[`${name}/metadata.json`] ?? new Uint8Array()));
      expect([metadata.sagsnr, metadata.kle]).toEqual(['26/1234', kle]);
    }
  });
});

describe('a file that somebody changed', () => {
  it('is refused, unless it is wanted all the same; the package says so', async () => {
    const ran = await archive('', tampered());
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('Kontrollen siger TOTAL_FAILED.');
    expect(ran.world.files.has(ZIP)).toBe(false);
    const accepted = await archive('--accept-failed', tampered());
    expect(accepted.code).toBe(0);
    const files = unzipped(accepted);
    expect(JSON.parse(inside(files, 'manifest.json')).vurdering).toBe('TOTAL_FAILED');
    expect(inside(files, 'underskrifter.txt')).toContain('TOTAL_FAILED');
  });

  it('is refused where it is another agreement', async () => {
    const built = await left('aftale build nørreby-skole --format pdf', signed);
    const ran = await archive('--unsigned --pdf dokumenter/2026/noerreby-skole.pdf', built);
    expect([ran.code, ran.world.files.has(ZIP)]).toEqual([1, false]);
  });
});

describe('where it cannot be written', () => {
  it.each(['no-space', 'read-only', 'not-permitted'] as const)('%s is told, and nothing is left', async (failure) => {
    const { memoryWorld } = await import('../../src/world/memory/index.ts');
    const { packageAssets } = await import('../../src/world/node/index.ts');
    const { main } = await import('../../src/cli.ts');
    const failures = { [ZIP]: failure };
    const world = memoryWorld({ files: signed, cwd: '/mappe', failures, package: packageAssets });
    expect(await main(['archive', 'nørreby-bibliotek'], world)).toBe(1);
    expect(world.written.stderr).toContain('kan ikke skrives');
    expect(world.files.has(ZIP)).toBe(false);
  });
});

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: XSD });
  return errors.map(({ message }) => message);
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every value of a JSON, as text. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

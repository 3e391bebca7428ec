import { beforeAll, expect, it } from 'vitest';
import { signaturesText } from '../../src/commands/list-signatures.ts';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { exampleFolder } from '../formats/example-set.ts';
import { testAuthority } from '../seal/authority.ts';
import { keyFile } from '../seal/key-file.ts';
import { run } from './transcript.ts';

const PDF = '/mappe/dokumenter/2026/noerreby-bibliotek.pdf';

type Files = Record<string, MemoryFile>;

let files: Files;
let unsigned: Buffer;
let signed: Buffer;

async function left(line: string, given: Files): Promise<Files> {
  const { world, code, stderr } = await run(line, given);
  if (code !== 0) throw new Error(`${line}: ${stderr}`);
  return Object.fromEntries(world.files);
}

function pdfOf(given: Files, path: string = PDF): Buffer {
  const file = given[path];
  return Buffer.from(file instanceof Uint8Array ? file : []);
}

beforeAll(async () => {
  const authority = await testAuthority();
  const example = Object.entries(exampleFolder()).map(([path, text]) => [`/mappe/${path}`, text] as const);
  const given: Files = {
    ...Object.fromEntries(example),
    '/mappe/eva.p12': keyFile(await authority.issue({ name: 'Eva', key: 'ecdsa' }), { passphrase: 'kode' }),
    '/mappe/kode.txt': 'kode',
  };
  files = await left('aftale build nørreby-bibliotek fællessekretariatet --format pdf', given);
  unsigned = pdfOf(files);
  signed = pdfOf(await left(`aftale sign ${PDF} --part direktion --p12 eva.p12 --passphrase-file kode.txt`, files));
}, 60_000);

const changed = (pdf: Buffer, from: string, to: string): Buffer =>
  Buffer.from(pdf.toString('latin1').replaceAll(from, to), 'latin1');

/** What `aftale list` says of the signatures, with this file in the place of the PDF. */
async function listed(pdf: Uint8Array | undefined): Promise<string> {
  const { [PDF]: _built, ...rest } = files;
  const folder = pdf === undefined ? rest : { ...rest, [PDF]: Uint8Array.from(pdf) };
  const { stdout } = await run('aftale list nørreby-bibliotek --json', folder);
  const { units }: { units: { signatures: Parameters<typeof signaturesText>[0] }[] } = JSON.parse(stdout);
  return signaturesText(units[0]?.signatures ?? null, 'da');
}

it.each([
  ['nothing', () => undefined, '–'],
  ['what was built', () => unsigned, '0 af 2'],
  ['one signature', () => signed, '1 af 2: direktion'],
  ['a field of another service', () => changed(signed, '/T (direktion)', '/T (signature)'), 'andetsteds: 1'],
  [
    'a signature over less than the file',
    () => changed(signed, '/ByteRange [0 ', '/ByteRange [9 '),
    '1 af 2: direktion (ugyldig)',
  ],
  ['a signature whose form is gone', () => changed(signed, '/AcroForm', '/AcroForn'), 'ugyldig'],
  ['half a download', () => unsigned.subarray(0, unsigned.length / 2), 'kan ikke læses'],
  ['half a download of a signed one', () => signed.subarray(0, signed.length - 300), 'kan ikke læses'],
  ['no PDF', () => Buffer.from('et brev'), 'kan ikke læses'],
  [
    'the agreement of another unit',
    () => pdfOf(files, PDF.replace('noerreby-bibliotek', 'faellessekretariatet')),
    '0 af 2',
  ],
])('of %s', async (_what, pdf, said) => {
  expect(await listed(pdf())).toBe(said);
});

it('of another unit, signed', async () => {
  const path = PDF.replace('noerreby-bibliotek', 'faellessekretariatet');
  const line = `aftale sign ${path} --part direktion --p12 eva.p12 --passphrase-file kode.txt`;
  expect(await listed(pdfOf(await left(line, files), path))).toBe('1 af 2: direktion (fremmed fil)');
});

it('of a draft, nothing is read', async () => {
  const path = '/mappe/agreements/2026/noerreby-bibliotek.yaml';
  const draft = String(files[path] instanceof Uint8Array ? new TextDecoder().decode(files[path]) : files[path]);
  const folder = { ...files, [path]: draft.replace('status: godkendt', 'status: udkast'), [PDF]: signed };
  const { stdout } = await run('aftale list nørreby-bibliotek --json', folder);
  expect(JSON.parse(stdout).units[0].signatures).toBe(null);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { exampleFolder } from '../formats/example-set.ts';
import { testAuthority } from '../seal/authority.ts';
import { keyFile } from '../seal/key-file.ts';
import { run } from './transcript.ts';

const PDF = '/mappe/dokumenter/2026/noerreby-bibliotek.pdf';
const BESIDE = '/mappe/dokumenter/2026/noerreby-bibliotek.ny.pdf';
const STATE = '/mappe/dokumenter/.aftale-tilstand.json';
const YAML = '/mappe/agreements/2026/noerreby-bibliotek.yaml';
const UNIT = 'nørreby-bibliotek';

type Files = Record<string, MemoryFile>;

let signed: Files;

async function left(line: string, files: Files): Promise<Files> {
  const { world, code, stderr } = await run(line, files);
  if (code !== 0) throw new Error(`${line}: ${stderr}`);
  return Object.fromEntries(world.files);
}

function bytesOf(files: Files, path: string): Buffer {
  const file = files[path];
  return Buffer.from(file instanceof Uint8Array ? file : []);
}

function textOf(files: Files, path: string): string {
  const file = files[path];
  return typeof file === 'string' ? file : bytesOf(files, path).toString('utf8');
}

/** A further title of the unit, which is another content. */
const changed = (files: Files): Files => ({
  ...files,
  [YAML]: textOf(files, YAML).replace('titel: Nørreby Bibliotek', 'titel: Nørreby Bibliotek og Kulturhus'),
});

beforeAll(async () => {
  const authority = await testAuthority();
  const example = Object.entries(exampleFolder())
    .filter(([path]) => /aftale\.yaml|2026\/(?:koncern|noerreby)/.test(path))
    .map(([path, text]) => [`/mappe/${path}`, text] as const);
  const files: Files = {
    ...Object.fromEntries(example),
    '/mappe/eva.p12': keyFile(await authority.issue({ name: 'Eva', key: 'ecdsa' }), { passphrase: 'kode' }),
    '/mappe/kode.txt': 'kode',
  };
  const built = await left(`aftale build ${UNIT} --format pdf`, files);
  signed = await left(`aftale sign ${PDF} --part direktion --p12 eva.p12 --passphrase-file kode.txt`, built);
}, 60_000);

/** Builds, and holds the signed file to the byte. */
async function built(files: Files, flags = ''): Promise<{ readonly files: Files; readonly stdout: string }> {
  const { world, stdout } = await run(`aftale build ${UNIT} --format pdf ${flags}`, files);
  const now: Files = Object.fromEntries(world.files);
  expect(Buffer.compare(bytesOf(now, PDF), bytesOf(files, PDF))).toBe(0);
  return { files: now, stdout };
}

describe('a signed PDF', () => {
  it.each(['', '--force', '--draft --force', '--dry-run'])('is not touched by build %s', async (flags) => {
    await built(signed, flags);
    await built(changed(signed), flags);
  });

  it('is not touched where nothing is known of it, or a state that was made up says that it is ours', async () => {
    const { [STATE]: state, ...unknown } = changed(signed);
    expect(state).toBeDefined();
    await built(unknown, '--draft');
    const { world } = await run('aftale list', signed);
    const forged = textOf(signed, STATE).replace(
      /"output": "[0-9a-f]{64}"/,
      `"output": "${world.digest(bytesOf(signed, PDF))}"`,
    );
    await built({ ...changed(signed), [STATE]: forged }, '--draft');
  });

  it.each([
    ['without its end', (pdf: Buffer) => pdf.subarray(0, pdf.length - 900)],
    ['cut in the middle', (pdf: Buffer) => pdf.subarray(0, pdf.length / 2)],
    [
      'with a password',
      (pdf: Buffer) => Buffer.from(pdf.toString('latin1').replaceAll('/Root ', '/Encrypt 1 0 R /Root '), 'latin1'),
    ],
    [
      'whose field is gone',
      (pdf: Buffer) => Buffer.from(pdf.toString('latin1').replaceAll('/AcroForm', '/AcroForn'), 'latin1'),
    ],
    ['behind lines of a mail', (pdf: Buffer) => Buffer.concat([Buffer.from('Fra: Eva\n\n'), pdf])],
  ])('%s is not touched either', async (_what, spoil) => {
    const spoiled = { ...signed, [PDF]: Uint8Array.from(spoil(bytesOf(signed, PDF))) };
    await built(spoiled, '--force');
    const { stdout } = await built(changed(spoiled), '--draft');
    expect(stdout).toContain('noerreby-bibliotek.ny.pdf');
  });

  it('is not touched where a source package is built beside it', async () => {
    const folder = await left(`aftale extract ${PDF} --out pakke/kilde.yaml`, signed);
    const path = '/mappe/pakke/noerreby-bibliotek.pdf';
    const beside = { ...folder, [path]: bytesOf(signed, PDF) };
    const same = await run('aftale build pakke/kilde.yaml --format pdf --force', beside);
    expect([same.code, same.stdout]).toEqual([0, 'pakke/noerreby-bibliotek.pdf (underskrevet, ikke rørt)\n']);
    const other = await run('aftale build pakke/kilde.yaml --format pdf --force --draft', beside);
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('dokument-underskrevet')]);
    for (const { world } of [same, other]) {
      expect(Buffer.compare(Buffer.from(world.files.get(path) ?? []), bytesOf(signed, PDF))).toBe(0);
    }
  });

  it('is written over where nobody has signed it yet', async () => {
    const unsigned = await left(`aftale build ${UNIT} --format pdf --out ny`, signed);
    const path = '/mappe/ny/2026/noerreby-bibliotek.pdf';
    const again = await left(`aftale build ${UNIT} --format pdf --out ny --draft`, unsigned);
    expect(Buffer.compare(bytesOf(again, path), bytesOf(unsigned, path))).not.toBe(0);
    expect(Object.keys(again).filter((name) => name.includes('.ny'))).toEqual([]);
  });
});

describe('the file beside it', () => {
  it('goes when the signed one is moved away, and the document takes its place', async () => {
    const { files } = await built(signed, '--draft');
    expect(bytesOf(files, BESIDE).length).toBeGreaterThan(10_000);
    const { [PDF]: moved, ...rest } = files;
    const now = await left(`aftale build ${UNIT} --format pdf`, { ...rest, '/mappe/arkiv.pdf': moved ?? '' });
    expect([PDF in now, BESIDE in now]).toEqual([true, false]);
  });

  it.each([
    ['somebody changed it', (pdf: Buffer) => Buffer.concat([pdf, Buffer.from('\n% note')])],
    ['it is a file of the user', () => Buffer.from('%PDF-1.4\nEn fil af brugeren')],
  ])('is not deleted or written over when %s', async (_what, change) => {
    const { files } = await built(signed, '--draft');
    const own = Uint8Array.from(change(bytesOf(files, BESIDE)));
    const { [PDF]: _moved, ...rest } = files;
    const now = await left(`aftale build ${UNIT} --format pdf`, { ...rest, [BESIDE]: own });
    expect(Buffer.compare(bytesOf(now, BESIDE), Buffer.from(own))).toBe(0);
    expect(PDF in now).toBe(true);
  });

  it('is known to the next build, which reads it and makes nothing', async () => {
    const first = await built(signed, '--draft');
    const second = await built(first.files, '--draft');
    expect(second.stdout).toContain('noerreby-bibliotek.ny.pdf (uændret)');
  });
});

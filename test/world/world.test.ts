import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer, World } from '../../src/core/index.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { nodeWorld, packageAssets } from '../../src/world/node/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const scratch = mkdtempSync(join(tmpdir(), 'aftale æøå '));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The same folder on disk and in memory: `a.yaml`, `under/b.yaml`, `ud` linked to a folder outside, `ring` linked to itself. */
function worlds(): readonly (readonly [string, World, string])[] {
  const disk = mkdtempSync(join(scratch, 'mappe '));
  const folder = join(disk, 'inde');
  mkdirSync(join(folder, 'under'), { recursive: true });
  mkdirSync(join(disk, 'ude'));
  writeFileSync(join(folder, 'a.yaml'), 'a');
  writeFileSync(join(folder, 'under', 'b.yaml'), 'b');
  writeFileSync(join(disk, 'ude', 'c.yaml'), 'c');
  symlinkSync(join(disk, 'ude'), join(folder, 'ud'));
  symlinkSync('ring', join(folder, 'ring'));
  symlinkSync(join(disk, 'ude', 'c.yaml'), join(folder, 'under', 'led'));
  const memory = memoryWorld({
    files: {
      '/inde/a.yaml': 'a',
      '/inde/under/b.yaml': 'b',
      '/ude/c.yaml': 'c',
      '/inde/ud': { link: '/ude' },
      '/inde/ring': { link: 'ring' },
      '/inde/under/led': { link: '/ude/c.yaml' },
    },
    package: packageAssets,
  });
  return [
    ['disk', nodeWorld(), folder],
    ['memory', memory, '/inde'],
  ];
}

function textOf(answer: Answer<Uint8Array>): string {
  return answer.ok ? new TextDecoder().decode(answer.value) : answer.failure;
}

describe.each(worlds())('a world of %s', (_name, world, folder) => {
  const at = (...parts: string[]): string => world.resolve(folder, ...parts);

  it('lists a folder without following links', () => {
    const listed = world.list(folder);
    const entries = listed.ok ? listed.value.map(({ name, kind }) => `${name} ${kind}`).sort() : [];
    expect(entries).toEqual(['a.yaml file', 'ring link', 'ud link', 'under directory']);
    expect(world.kindOf(at('intet'))).toBe('missing');
  });

  it('reads, and says why not', () => {
    expect(textOf(world.read(at('under', 'b.yaml'), 100))).toBe('b');
    expect(textOf(world.read(at('ud', 'c.yaml'), 100))).toBe('c');
    expect(textOf(world.read(at('a.yaml'), 0))).toBe('too-large');
    expect(textOf(world.read(at('under'), 100))).toBe('not-a-file');
    expect(textOf(world.read(at('intet'), 100))).toBe('missing');
    expect(textOf(world.read(at('ring'), 100))).toBe('other');
  });

  it('tells where links lead, and paths between folders', () => {
    const real = world.realPath(at('ud', 'c.yaml'));
    expect(real.ok && world.relative(folder, real.value)).toBe('../ude/c.yaml');
    expect(world.relative(folder, at('under', '..', 'a.yaml'))).toBe('a.yaml');
    expect(world.relative(folder, at('o\u0308'))).toBe('\u00f6');
  });

  it('writes into new folders and replaces what was there', () => {
    expect(world.write(at('ny', 'mappe', 'x.pdf'), bytes('1')).ok).toBe(true);
    expect(world.write(at('ny', 'mappe', 'x.pdf'), bytes('2')).ok).toBe(true);
    expect(textOf(world.read(at('ny', 'mappe', 'x.pdf'), 100))).toBe('2');
    const left = world.list(at('ny', 'mappe'));
    expect(left.ok && left.value.map(({ name }) => name)).toEqual(['x.pdf']);
  });

  it('replaces a link instead of writing through it', () => {
    expect(world.write(at('under', 'led'), bytes('ny')).ok).toBe(true);
    expect(world.kindOf(at('under', 'led'))).toBe('file');
    expect(textOf(world.read(at('..', 'ude', 'c.yaml'), 100))).toBe('c');
  });

  it('never writes over a folder, and creates only what is not there', () => {
    expect(world.write(at('under'), bytes('x'))).toMatchObject({ ok: false, failure: 'not-a-file' });
    expect(world.create(at('a.yaml'), bytes('x'))).toMatchObject({ ok: false, failure: 'exists' });
    expect(textOf(world.read(at('a.yaml'), 100))).toBe('a');
    expect(world.create(at('b', 'ny.yaml'), bytes('x')).ok).toBe(true);
    expect(textOf(world.read(at('b', 'ny.yaml'), 100))).toBe('x');
  });

  it('replaces only what is still as it was read', () => {
    expect(world.replace(at('under', 'b.yaml'), bytes('b'), bytes('bb')).ok).toBe(true);
    for (const other of ['b', 'bc', 'bbb'])
      expect(world.replace(at('under', 'b.yaml'), bytes(other), bytes('x'))).toMatchObject({ failure: 'changed' });
    expect(textOf(world.read(at('under', 'b.yaml'), 100))).toBe('bb');
    expect(world.replace(at('under', 'nej.yaml'), bytes('b'), bytes('x'))).toMatchObject({ failure: 'missing' });
    const left = world.list(at('under'));
    expect(left.ok && left.value.filter(({ name }) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('adds to a file, through links, and makes it, but no folder', () => {
    expect(world.append(at('ud', 'c.yaml'), bytes('æ')).ok).toBe(true);
    expect(textOf(world.read(at('..', 'ude', 'c.yaml'), 100))).toBe('cæ');
    expect(world.append(at('ny.md'), bytes('n')).ok).toBe(true);
    expect(textOf(world.read(at('ny.md'), 100))).toBe('n');
    expect(world.append(at('mangler', 'a.md'), bytes('n'))).toMatchObject({ ok: false, failure: 'missing' });
    expect(world.append(at('under'), bytes('n'))).toMatchObject({ ok: false, failure: 'not-a-file' });
  });

  it('has the files of the package', () => {
    expect(world.assets('fonts')).toHaveLength(4);
    for (const name of world.assets('fonts')) expect(world.asset(name).length).toBeGreaterThan(50_000);
    expect(world.assets('findes-ikke')).toEqual([]);
    expect(world.digest(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the disk', () => {
  it('leaves the old file and nothing else when it cannot write', () => {
    const folder = mkdtempSync(join(scratch, 'fuld '));
    writeFileSync(join(folder, 'x.pdf'), 'gammel');
    chmodSync(folder, 0o500);
    const answer = nodeWorld().write(join(folder, 'x.pdf'), bytes('ny'));
    chmodSync(folder, 0o700);
    // Root may write everywhere: then the file is new and whole.
    if (!answer.ok) expect(answer.failure).toBe('not-permitted');
    expect(readFileSync(join(folder, 'x.pdf'), 'utf8')).toBe(answer.ok ? 'ny' : 'gammel');
    expect(readdirSync(folder)).toEqual(['x.pdf']);
  });

  it('removes what a killed process left while it wrote, an hour later, and nothing else', () => {
    const folder = mkdtempSync(join(scratch, 'rester '));
    const names = ['.x.pdf.4711-1.tmp', '.ny.pdf.4711-2.tmp', 'x.4711-1.tmp', '.min.tmp'];
    for (const name of names) writeFileSync(join(folder, name), 'halv');
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of names.filter((one) => !one.includes('ny'))) utimesSync(join(folder, name), old, old);
    expect(nodeWorld().write(join(folder, 'x.pdf'), bytes('ny')).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['.min.tmp', '.ny.pdf.4711-2.tmp', 'x.4711-1.tmp', 'x.pdf']);
  });

  it('makes folders below the nearest that exists, and answers where none can be made', () => {
    const world = nodeWorld();
    const folder = mkdtempSync(join(scratch, 'dybt '));
    expect(world.write(join(folder, 'a', 'b', 'c', 'x.pdf'), bytes('x')).ok).toBe(true);
    expect(world.write(join(folder, 'a', 'b', 'c', 'x.pdf', 'y', 'z.pdf'), bytes('x'))).toMatchObject({
      ok: false,
      failure: 'not-a-directory',
    });
    symlinkSync('intet', join(folder, 'led'));
    expect(world.write(join(folder, 'led', 'x.pdf'), bytes('x')).ok).toBe(false);
  });

  it.runIf(process.platform === 'linux')('does not try for ever where the system has no room for folders', () => {
    expect(nodeWorld().write('/proc/x/y/z.pdf', bytes('x'))).toMatchObject({ ok: false, failure: 'missing' });
  });
});

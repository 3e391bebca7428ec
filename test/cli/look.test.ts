import { describe, expect, it } from 'vitest';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { run } from './transcript.ts';

/** A PNG's signature and IHDR chunk: all that is read before a picture is unpacked. */
function pngHeader(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

async function rulesOf(
  settings: string,
  files: Readonly<Record<string, MemoryFile>>,
): Promise<readonly [number, string[]]> {
  const { stdout, code } = await run('aftale validate --json', {
    '/mappe/aftale.yaml': settings,
    '/mappe/agreements/a.yaml': 'type: aftale\nid: a\når: 2026\ntitel: A\n',
    ...files,
  });
  const { problems }: { problems: { rule: string; file: string }[] } = JSON.parse(stdout);
  return [code, problems.filter(({ file }) => file === 'aftale.yaml').map(({ rule }) => rule)];
}

describe('logo', () => {
  it.each([
    ['800 megapixels', pngHeader(40_000, 20_000), 'logo-for-stort'],
    ['more than 5 MB', new Uint8Array(5_000_001), 'fil-for-stor'],
    ['no picture', 'Dette er en tekst.', 'logo-kan-ikke-læses'],
    ['half a header', pngHeader(10, 10).subarray(0, 20), 'logo-kan-ikke-læses'],
    ['no size', pngHeader(0, 10), 'logo-kan-ikke-læses'],
    ['a JPEG that ends early', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), 'logo-kan-ikke-læses'],
  ])('of %s is refused', async (_what, logo, rule) => {
    expect(await rulesOf('logo: logo.png\n', { '/mappe/logo.png': logo })).toEqual([2, [rule]]);
  });

  it('that is missing, or leads outside by a link, is refused', async () => {
    expect(await rulesOf('logo: logo.png\n', {})).toEqual([2, ['fil-kan-ikke-læses']]);
    const files = { '/mappe/logo.png': { link: '/andre/logo.png' }, '/andre/logo.png': pngHeader(10, 10) };
    expect(await rulesOf('logo: logo.png\n', files)).toEqual([2, ['sti-uden-for-mappen']]);
  });

  it('of a reasonable size is fine', async () => {
    expect(await rulesOf('logo: logo.png\n', { '/mappe/logo.png': pngHeader(1200, 400) })).toEqual([0, []]);
    const jpeg = new Uint8Array([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 100, 0, 200, 3, 0, 0, 0, 0,
    ]);
    expect(await rulesOf('logo: logo.jpg\n', { '/mappe/logo.jpg': jpeg })).toEqual([0, []]);
  });
});

const WHOLE = packageAssets.asset('fonts/regular.ttf');

describe('type', () => {
  const settings = 'tema: { skrifttype: skrift/Egen-Regular.ttf }\n';

  it('of the folder is used', async () => {
    const files = { '/mappe/skrift/Egen-Regular.ttf': packageAssets.asset('fonts/regular.ttf') };
    expect(await rulesOf(settings, files)).toEqual([0, []]);
  });

  it.each([
    ['a web font', 'wOF2', 'skrifttype-kan-ikke-bruges'],
    ['cut off', packageAssets.asset('fonts/regular.ttf').subarray(0, 100_000), 'skrifttype-kan-ikke-bruges'],
    ['too large', new Uint8Array(20_000_001), 'fil-for-stor'],
  ])('that is %s is refused', async (_what, font, rule) => {
    expect(await rulesOf(settings, { '/mappe/skrift/Egen-Regular.ttf': font })).toEqual([2, [rule]]);
    const second = { '/mappe/skrift/Egen-Regular.ttf': WHOLE, '/mappe/skrift/Egen-Bold.ttf': font };
    expect(await rulesOf(settings, second)).toEqual([2, [rule]]);
  });

  it('of which a second face leads outside is refused', async () => {
    const files = { '/mappe/skrift/Egen-Regular.ttf': WHOLE, '/mappe/skrift/Egen-Bold.ttf': { link: '/ude.ttf' } };
    expect(await rulesOf(settings, { ...files, '/ude.ttf': WHOLE })).toEqual([2, ['sti-uden-for-mappen']]);
  });
});

describe('colour', () => {
  it.each([
    ['#767676', 0],
    ['#777777', 2],
    ['#1d4f73', 0],
    ['#ffffff', 2],
  ])('%s ends with %i', async (colour, code) => {
    expect((await rulesOf(`tema: { farve: "${colour}" }\n`, {}))[0]).toBe(code);
  });
});

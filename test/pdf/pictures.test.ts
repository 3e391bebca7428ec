import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/core/index.ts';
import { write } from '../../src/formats/pdf/write.ts';
import { layout } from '../../src/layout/index.ts';
import { doc, h, section, theme } from '../layout/build.ts';
import { OPAQUE, TRANSPARENT } from './pictures.ts';
import { tagTree } from './reader.ts';

async function written(
  bytes: Uint8Array,
): Promise<{ readonly rules: readonly string[]; readonly tree: string; readonly images: number }> {
  const picture: Picture = { bytes, format: bytes[0] === 0x89 ? 'png' : 'jpeg', width: 1, height: 1 };
  const origin = { file: 'a.yaml', at: 'billede', kind: 'field' as const };
  const figure = { kind: 'figure' as const, alt: 'En prik', picture, height: 50, origin };
  const document = doc([section('forside', figure, h(1, 'a', 'A', false)), figure]);
  const { value: pages } = layout(document, theme);
  if (pages === undefined) throw new Error('refused');
  const { value, diagnostics } = await write({ doc: document, pages, theme });
  if (value === undefined) throw new Error('refused');
  const images =
    Buffer.from(value)
      .toString('latin1')
      .match(/\/Subtype \/Image/g)?.length ?? 0;
  return { rules: diagnostics.map(({ rule, path }) => `${rule} ${path}`), tree: tagTree(value), images };
}

/** Start, quantisation table, frame of 1 × 1, Huffman table, scan, one byte of it, end: whole by its markers. */
const JPEG = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 1)],
  ...[0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0],
  ...[0xff, 0xc4, 0, 20, 0, 1, ...Array.from({ length: 15 }, () => 0), 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xff, 0xd9],
]);

describe('pictures', () => {
  it.each([
    ['a JPEG', JPEG, 1],
    ['opaque', OPAQUE, 1],
    ['with transparency', TRANSPARENT, 2],
  ])('%s', async (_, bytes, images) => {
    expect(await written(bytes)).toMatchObject({ rules: [], images });
  });

  it.each([
    ['cut short', OPAQUE.slice(0, 50)],
    ['with damaged pixels', TRANSPARENT.map((byte, at) => (at === 45 ? 0xff : byte))],
    ['with a chunk of four gigabytes', OPAQUE.map((byte, at) => (at >= 33 && at < 37 ? 0xff : byte))],
    ['of another size than its pixels', OPAQUE.map((byte, at) => (at === 22 ? 9 : byte))],
    ['a JPEG of only a header', JPEG.slice(0, 84)],
    ['a JPEG cut short', JPEG.slice(0, -2)],
    ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
  ])('%s are reported, and their text stays', async (_, bytes) => {
    const { rules, tree, images } = await written(bytes);
    expect(rules).toContain('billedet-kan-ikke-læses billede');
    expect(tree).toContain('Figure Alt="En prik"');
    expect(images).toBe(0);
  });
});

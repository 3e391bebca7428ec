import { expect, it } from 'vitest';
import { emfOf } from '../../src/formats/docx/emf.ts';
import { paletteOf } from '../../src/formats/docx/palette.ts';
import type { Drawing } from '../../src/layout/index.ts';

const drawing: Drawing = {
  width: 100,
  height: 50,
  marks: [
    {
      kind: 'line',
      tone: 'quiet',
      width: 0.8,
      dashed: true,
      points: [
        [0, 10],
        [100, 10],
      ],
    },
    {
      kind: 'line',
      tone: 'colour',
      width: 1.5,
      dashed: false,
      points: [
        [0, 40],
        [50, 20],
      ],
    },
    { kind: 'box', tone: 'gul', x: 0, y: 0, width: 20, height: 5 },
    { kind: 'disc', tone: 'colour', x: 50, y: 20, radius: 2, filled: true },
    {
      kind: 'words',
      tone: 'ink',
      x: 50,
      y: 30,
      anchor: 'middle',
      size: 8,
      bold: true,
      text: 'mål 85',
      advances: [4, 4, 4, 2, 4, 4],
    },
  ],
};

interface EmfRecord {
  readonly type: number;
  readonly view: DataView;
}

/** The records of a metafile, by the lengths that they give themselves. */
function recordsOf(bytes: Uint8Array): readonly EmfRecord[] {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: EmfRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = whole.getUint32(at + 4, true);
    if (size < 8 || size % 4 !== 0) throw new Error(`a record of ${size} bytes at ${at}`);
    records.push({ type: whole.getUint32(at, true), view: new DataView(bytes.buffer, bytes.byteOffset + at, size) });
    at += size;
  }
  return records;
}

const bytes = emfOf(drawing, paletteOf('#1d4f73'), 'Source Sans 3');
const records = recordsOf(bytes);

it('is a metafile that says truly how long it is, how many records it has, and how large it is', () => {
  const [header] = records;
  expect(header?.type).toBe(1);
  expect(header?.view.byteLength).toBe(88);
  const field = (at: number): number | undefined => header?.view.getUint32(at, true);
  expect([field(40), field(44)]).toEqual([0x464d4520, 0x10000]);
  expect([field(48), field(52)]).toEqual([bytes.length, records.length]);
  // 100 × 50 points: bounds in twentieths of a point, frame in hundredths of a millimetre.
  expect([field(16), field(20), field(32), field(36)]).toEqual([2000, 1000, 3528, 1764]);
  expect(records.at(-1)?.type).toBe(14);
});

it('draws lines, dashes one by one, discs and words, and deletes what it made', () => {
  const count = (type: number): number => records.filter((record) => record.type === type).length;
  expect({ lines: count(87), discs: count(42), boxes: count(43), words: count(84) }).toEqual({
    lines: 20,
    discs: 1,
    boxes: 1,
    words: 1,
  });
  expect(count(38) + count(39) + count(82)).toBe(count(40));
});

it('sets words where they begin, in UTF-16, each sign with its width', () => {
  const view = records.find(({ type }) => type === 84)?.view;
  if (view === undefined) throw new Error('no words');
  expect([view.getInt32(36, true), view.getInt32(40, true)]).toEqual([780, 600]);
  const [length, text, widths] = [44, 48, 72].map((at) => view.getUint32(at, true));
  const said = Array.from({ length: length ?? 0 }, (_, i) => view.getUint16((text ?? 0) + 2 * i, true));
  expect(String.fromCharCode(...said)).toBe('mål 85');
  expect(Array.from({ length: 6 }, (_, i) => view.getUint32((widths ?? 0) + 4 * i, true))).toEqual([
    80, 80, 80, 40, 80, 80,
  ]);
});

import { strToU8, zlibSync } from 'fflate';
import type { Picture } from '../../core/index.ts';

/** Points; half the size of Word's own signature line, and of the same proportions: Word draws the signature into it. */
export const SIGNATURE_SPACE = { width: 144, height: 72 } as const;

const PIXELS_PER_POINT = 4;
/** Points: the cross, the middle of it from the left edge and from the line below, and the width of its strokes. */
const CROSS = { size: 7, left: 5, bottom: 8, stroke: 1 } as const;

const PAPER = [0xff, 0xff, 0xff] as const;
const PEN = [0x59, 0x59, 0x59] as const;

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function chunk(type: string, data: Iterable<number>): readonly number[] {
  const body = [...strToU8(type), ...data];
  return [...uint32(body.length - type.length), ...body, ...uint32(crc32(Uint8Array.from(body)))];
}

/** True where the pen has been; `x` and `y` in pixels from the middle of the cross. */
function isCross(x: number, y: number): boolean {
  const reach = (CROSS.size * PIXELS_PER_POINT) / 2;
  const isInside = Math.abs(x) <= reach && Math.abs(y) <= reach;
  return isInside && Math.abs(Math.abs(x) - Math.abs(y)) <= CROSS.stroke * PIXELS_PER_POINT * Math.SQRT1_2;
}

/** One row of a picture with two colours: the filter of the row (none), then eight pixels a byte. */
function row(y: number, width: number): readonly number[] {
  const pixels = Array.from({ length: width }, (_, x) => isCross(x - CROSS.left * PIXELS_PER_POINT, y));
  const bytes = Array.from({ length: width / 8 }, (_, index) =>
    pixels.slice(index * 8, index * 8 + 8).reduce((byte, isPen) => byte * 2 + (isPen ? 1 : 0), 0),
  );
  return [0, ...bytes];
}

/**
 * What a signature line shows until it is signed: clear paper with the small cross that says where to write, so that the
 * line drawn below it is the only one.
 */
function drawMark(): Picture {
  const width = SIGNATURE_SPACE.width * PIXELS_PER_POINT;
  const height = SIGNATURE_SPACE.height * PIXELS_PER_POINT;
  const middle = height - CROSS.bottom * PIXELS_PER_POINT;
  const pixels = Uint8Array.from(Array.from({ length: height }, (_, y) => row(y - middle, width)).flat());
  const bytes = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...uint32(width), ...uint32(height), 1, 3, 0, 0, 0]),
    ...chunk('PLTE', [...PAPER, ...PEN]),
    ...chunk('tRNS', [0]),
    ...chunk('IDAT', zlibSync(pixels, { level: 9 })),
    ...chunk('IEND', []),
  ];
  return { bytes: Uint8Array.from(bytes), format: 'png', width, height };
}

/** The same for every party, so that a document holds it once. */
export const signatureMark: Picture = drawMark();

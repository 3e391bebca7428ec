import { Unzlib } from 'fflate';
import { PdfDamage } from './value.ts';

/** Unpacked more than was allowed: a file that is made to fill the memory. */
export class PdfBomb extends Error {}

/** Deflate makes at most some thousand bytes of one: bytes given at a time, so that a bomb is noticed soon. */
const PORTION = 16_384;

/** Unpacks a Flate stream; stops as soon as more than `most` bytes have come out. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const unpacker = new Unzlib((part, final) => {
    size += part.length;
    parts.push(part);
    isDone ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && !isDone; at += PORTION) {
      unpacker.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
      if (size > most) throw new PdfBomb('unpacks without end');
    }
  } catch (error) {
    throw error instanceof PdfBomb ? error : new PdfDamage('cannot be unpacked');
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

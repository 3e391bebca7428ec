import type { Picture } from '../../core/index.ts';

/** Bytes in one call: more arguments than this overflow the stack. Divisible by three, so that no padding falls inside. */
const PIECE = 3 * 4096;

/** A picture as an address that holds it, because the page may ask for nothing outside itself. */
export function pictureUri({ bytes, format }: Picture): string {
  return `data:image/${format};base64,${base64(bytes)}`;
}

export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

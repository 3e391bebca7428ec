import type { Picture } from '../core/index.ts';

type Size = Omit<Picture, 'bytes'>;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function pngSize(bytes: Uint8Array): Size | undefined {
  // ISO/IEC 15948, 11.2.2: IHDR is the first chunk; width and height are its first fields.
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Start-of-frame markers (ITU-T T.81, table B.1): all of C0 to CF but DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Markers without a length: TEM, RST0 to RST7, SOI, and a fill byte. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) || marker === 0xff;
}

function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += standsAlone(marker) ? (marker === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Format and size in pixels, read from the header alone: a picture of 800 megapixels is refused before it is unpacked. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const size = startsWith(bytes, PNG_SIGNATURE)
    ? pngSize(bytes)
    : startsWith(bytes, [0xff, 0xd8, 0xff])
      ? jpegSize(bytes)
      : undefined;
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

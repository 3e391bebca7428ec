import type { Diagnostic, Picture } from '../../core/index.ts';
import { type Doc, type Origin, walk } from '../../doc/index.ts';

const PNG_HEADER = 8;
const CHUNK_FRAME = 12;
const LAST_FILTER = 4;
/** Start and step of the rows and columns of each pass of an interlaced picture (ISO/IEC 15948, 8.2). */
const PASSES: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];
const CHANNELS: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/** Pictures that pdfkit can take, and a problem for each other one. pdfkit throws for a damaged picture, some of it where nobody can catch it. */
export async function checkPictures(
  doc: Doc,
): Promise<{ readonly readable: ReadonlySet<Picture>; readonly diagnostics: readonly Diagnostic[] }> {
  const found = new Map<Picture, Origin | undefined>();
  walk(doc.body, {
    block: (block) => {
      if (block.kind === 'figure' && !found.has(block.picture)) found.set(block.picture, block.origin);
    },
  });
  const readable = new Set<Picture>();
  const diagnostics: Diagnostic[] = [];
  for (const [picture, origin] of found) {
    if (await isReadable(picture)) readable.add(picture);
    else diagnostics.push(unreadable(origin));
  }
  return { readable, diagnostics };
}

async function isReadable({ bytes, format }: Picture): Promise<boolean> {
  try {
    return format === 'png' ? await isReadablePng(bytes) : isReadableJpeg(bytes);
  } catch {
    return false;
  }
}

interface PngParts {
  readonly header: DataView;
  readonly palette: boolean;
  readonly data: readonly Uint8Array[];
}

async function isReadablePng(bytes: Uint8Array): Promise<boolean> {
  const parts = pngParts(bytes);
  if (parts === undefined) return false;
  const { header, palette, data } = parts;
  const [bits, colour, interlaced] = [header.getUint8(8), header.getUint8(9), header.getUint8(12) === 1];
  const channels = CHANNELS.get(colour);
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(bits) || (colour === 3 && !palette)) return false;
  const passes = (interlaced ? PASSES : [[0, 0, 1, 1] as const]).flatMap(([x, y, dx, dy]): Pass[] => {
    const columns = Math.ceil((header.getUint32(0) - x) / dx);
    const rows = Math.ceil((header.getUint32(4) - y) / dy);
    return columns <= 0 || rows <= 0 ? [] : [{ rows, rowLength: 1 + Math.ceil((columns * bits * channels) / 8) }];
  });
  const size = passes.reduce((sum, { rows, rowLength }) => sum + rows * rowLength, 0);
  const pixels = await inflated(data, size);
  return pixels?.length === size && haveFilters(pixels, passes);
}

interface Pass {
  readonly rows: number;
  /** Bytes, with the one that names the filter. */
  readonly rowLength: number;
}

/** pdfkit throws at a filter that does not exist. */
function haveFilters(pixels: Uint8Array, passes: readonly Pass[]): boolean {
  let at = 0;
  for (const { rows, rowLength } of passes) {
    for (let row = 0; row < rows; row += 1, at += rowLength) if ((pixels[at] ?? 255) > LAST_FILTER) return false;
  }
  return true;
}

/** The chunks that matter; undefined when their lengths lead out of the file or one is missing. */
function pngParts(bytes: Uint8Array): PngParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: DataView | undefined;
  let palette = false;
  for (let at = PNG_HEADER; at + CHUNK_FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    if (name === 'IHDR') header = new DataView(bytes.buffer, bytes.byteOffset + at + 8, length);
    if (name === 'PLTE') palette = length > 0 && length % 3 === 0;
    if (name === 'IDAT') data.push(bytes.subarray(at + 8, end));
    if (name === 'IEND') return header === undefined || data.length === 0 ? undefined : { header, palette, data };
    at = end + 4;
  }
  return undefined;
}

/** The data unpacked; undefined as soon as it is more than the header promises, for two megabytes may unpack to two thousand. */
async function inflated(parts: readonly Uint8Array[], most: number): Promise<Uint8Array | undefined> {
  const compressed = new Blob(parts.map((part) => new Uint8Array(part)));
  const pixels = new Uint8Array(most);
  let length = 0;
  for await (const piece of compressed.stream().pipeThrough(new DecompressionStream('deflate'))) {
    if (length + piece.length > most) return undefined;
    pixels.set(piece, length);
    length += piece.length;
  }
  return pixels.subarray(0, length);
}

const QUANTISATION = 0xffdb;
const HUFFMAN = 0xffc4;
const SCAN = 0xffda;

/** Walks the markers as pdfkit does, but not beyond the end: a frame that PDF knows, its tables, and a scan that comes to an end. */
function isReadableJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const met = new Set<number>();
  let hasFrame = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = view.getUint16(at);
    if (marker < 0xff00) return false;
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === SCAN) {
      return hasFrame && met.has(QUANTISATION) && met.has(HUFFMAN) && endOfImage(bytes) > next;
    }
    if (isFrame(marker)) {
      if (view.getUint8(at + 4) !== 8 || ![1, 3, 4].includes(view.getUint8(at + 9))) return false;
      hasFrame = true;
    }
    met.add(marker);
    at = next;
  }
  return false;
}

/** Start of frame (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![HUFFMAN, 0xffc8, 0xffcc].includes(marker);
}

/** Where the last EOI stands; some cameras write more behind it. */
function endOfImage(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at > 0; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at;
  return -1;
}

function unreadable(origin: Origin | undefined): Diagnostic {
  const file = { path: origin?.file ?? '', text: '' };
  return {
    rule: 'billedet-kan-ikke-læses',
    severity: 'error',
    message: {
      da: 'Billedet er beskadiget og kan ikke vises i PDF-filen.',
      en: 'The picture is damaged and cannot be shown in the PDF.',
    },
    hint: { da: 'Gem billedet igen som PNG eller JPEG.', en: 'Save the picture again as PNG or JPEG.' },
    span: { file, start: 0, end: 0 },
    path: origin?.at ?? '',
  };
}

import {
  type BoxMark,
  type DiscMark,
  type Drawing,
  type LineMark,
  type Mark,
  startOf,
  type Tone,
  type WordsMark,
} from '../../layout/index.ts';
import type { Palette } from './palette.ts';

/**
 * A drawing as an Enhanced Metafile ([MS-EMF]): of the vector pictures the one that Word of any age and LibreOffice both show, without a
 * second copy as pixels beside it. A point is twenty units, as elsewhere in Word.
 */
export function emfOf(drawing: Drawing, palette: Palette, fontName: string): Uint8Array {
  const [width, height] = [units(drawing.width), units(drawing.height)];
  const records = [
    record(MAP_MODE, [ANISOTROPIC]),
    record(WINDOW_ORIGIN, [0, 0]),
    record(WINDOW_EXTENT, [width, height]),
    record(VIEWPORT_ORIGIN, [0, 0]),
    record(VIEWPORT_EXTENT, [width, height]),
    record(BACKGROUND_MODE, [TRANSPARENT]),
    record(TEXT_ALIGN, [BASELINE]),
    ...drawing.marks.flatMap((mark) => recordsOf(mark, palette, fontName)),
    record(END_OF_FILE, [0, 0x10, 0x14]),
  ];
  return joined([header(width, height, records), ...records]);
}

const HEADER = 1;
const WINDOW_EXTENT = 9;
const WINDOW_ORIGIN = 10;
const VIEWPORT_EXTENT = 11;
const VIEWPORT_ORIGIN = 12;
const END_OF_FILE = 14;
const MAP_MODE = 17;
const BACKGROUND_MODE = 18;
const TEXT_ALIGN = 22;
const TEXT_COLOUR = 24;
const SELECT = 37;
const CREATE_PEN = 38;
const CREATE_BRUSH = 39;
const DELETE = 40;
const ELLIPSE = 42;
const CREATE_FONT = 82;
const TEXT_OUT = 84;
const RECTANGLE = 43;
const POLYLINE = 87;

const ANISOTROPIC = 8;
const TRANSPARENT = 1;
const BASELINE = 24;
const WHITE = 0xffffff;
/** Handles of the objects in use; each is deleted when it has drawn. */
const PEN = 1;
const BRUSH = 2;
const FONT = 3;
/** Ten inches: a device of which one unit is a twentieth of a point. */
const DEVICE = { units: 14_400, millimetres: 254 };
const HUNDREDTHS_OF_MILLIMETRE = 2540 / 1440;

const DASH = 60;
const BLANK = 50;

function units(points: number): number {
  return Math.round(points * 20);
}

function record(type: number, fields: readonly number[]): Uint8Array {
  return recordOf(
    type,
    fields.flatMap((field) => bytesOf(field)),
  );
}

/** A record is as long as its first field but one says, in whole fields. */
function recordOf(type: number, content: readonly number[]): Uint8Array {
  const padding = Array.from({ length: (4 - (content.length % 4)) % 4 }, () => 0);
  return new Uint8Array([...bytesOf(type), ...bytesOf(8 + content.length + padding.length), ...content, ...padding]);
}

function bytesOf(field: number): readonly number[] {
  return [field & 0xff, (field >> 8) & 0xff, (field >> 16) & 0xff, (field >> 24) & 0xff];
}

function half(field: number): readonly number[] {
  return [field & 0xff, (field >> 8) & 0xff];
}

function utf16(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => half(text.charCodeAt(index))).flat();
}

function header(width: number, height: number, records: readonly Uint8Array[]): Uint8Array {
  const size = 88 + records.reduce((sum, { length }) => sum + length, 0);
  const frame = [width, height].map((one) => Math.round(one * HUNDREDTHS_OF_MILLIMETRE));
  const [right = 0, bottom = 0] = frame;
  const handles = [...half(4), ...half(0)];
  return recordOf(HEADER, [
    ...[0, 0, width, height, 0, 0, right, bottom].flatMap(bytesOf),
    ...utf16(' EMF').filter((byte) => byte !== 0),
    ...[0x10000, size, records.length + 1].flatMap(bytesOf),
    ...handles,
    ...[0, 0, 0, DEVICE.units, DEVICE.units, DEVICE.millimetres, DEVICE.millimetres].flatMap(bytesOf),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function recordsOf(mark: Mark, palette: Palette, fontName: string): readonly Uint8Array[] {
  const colour = colourOf(toneOf(palette, mark.tone));
  switch (mark.kind) {
    case 'line':
      return lineRecords(mark, colour);
    case 'disc':
      return discRecords(mark, colour);
    case 'box':
      return boxRecords(mark, colour);
    case 'words':
      return wordsRecords(mark, colour, fontName);
  }
}

function toneOf(palette: Palette, tone: Tone): string {
  switch (tone) {
    case 'ink':
    case 'quiet':
    case 'colour':
    case 'band':
      return palette[tone];
    default:
      return palette.lights[tone];
  }
}

/** `rrggbb` with red in the lowest byte. */
function colourOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red | (green << 8) | (blue << 16);
}

function withPen(width: number, colour: number, drawn: readonly Uint8Array[]): readonly Uint8Array[] {
  return [
    record(CREATE_PEN, [PEN, 0, units(width), 0, colour]),
    record(SELECT, [PEN]),
    ...drawn,
    record(SELECT, [BLACK_PEN]),
    record(DELETE, [PEN]),
  ];
}

/** Objects that every device has: what is in use may not be deleted. */
const BLACK_PEN = 0x80000007;
const NULL_PEN = 0x80000008;
const WHITE_BRUSH = 0x80000000;
const SYSTEM_FONT = 0x8000000d;

function lineRecords({ points, width, dashed }: LineMark, colour: number): readonly Uint8Array[] {
  const placed = points.map(([x, y]) => [units(x), units(y)] as const);
  return withPen(width, colour, dashed ? dashesOf(placed).map(polyline) : [polyline(placed)]);
}

type Point = readonly [x: number, y: number];

/** Drawn one by one: programs differ in how long they make the dashes of a pen. */
function dashesOf(points: readonly Point[]): readonly (readonly Point[])[] {
  return points.slice(1).flatMap(([toX, toY], index): readonly (readonly Point[])[] => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const at = (along: number): Point => {
      const share = length === 0 ? 0 : Math.min(1, along / length);
      return [Math.round(fromX + share * (toX - fromX)), Math.round(fromY + share * (toY - fromY))];
    };
    const count = Math.ceil(length / (DASH + BLANK));
    return Array.from({ length: count }, (_, dash) => {
      const start = dash * (DASH + BLANK);
      return [at(start), at(start + DASH)];
    });
  });
}

function polyline(points: readonly Point[]): Uint8Array {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return recordOf(POLYLINE, [
    ...[...bounds, points.length].flatMap(bytesOf),
    ...points.flatMap(([x, y]) => [...half(x), ...half(y)]),
  ]);
}

const RIM = 1.1;

function discRecords({ x, y, radius, filled }: DiscMark, colour: number): readonly Uint8Array[] {
  const box = [x - radius, y - radius, x + radius, y + radius].map(units);
  return withPen(RIM, colour, withBrush(filled ? colour : WHITE, record(ELLIPSE, box)));
}

function withBrush(colour: number, drawn: Uint8Array): readonly Uint8Array[] {
  return [
    record(CREATE_BRUSH, [BRUSH, 0, colour, 0]),
    record(SELECT, [BRUSH]),
    drawn,
    record(SELECT, [WHITE_BRUSH]),
    record(DELETE, [BRUSH]),
  ];
}

function boxRecords({ x, y, width, height }: BoxMark, colour: number): readonly Uint8Array[] {
  const box = [x, y, x + width, y + height].map(units);
  return [record(SELECT, [NULL_PEN]), ...withBrush(colour, record(RECTANGLE, box)), record(SELECT, [BLACK_PEN])];
}

function wordsRecords(mark: WordsMark, colour: number, fontName: string): readonly Uint8Array[] {
  return [
    recordOf(CREATE_FONT, [...bytesOf(FONT), ...fontOf(mark, fontName)]),
    record(SELECT, [FONT]),
    record(TEXT_COLOUR, [colour]),
    textOut(mark),
    record(SELECT, [SYSTEM_FONT]),
    record(DELETE, [FONT]),
  ];
}

const FACE_NAME = 32;
/** LogFont ends with the face's name; what follows it in an extended one may be empty. */
const EXTENDED_FONT = 320;

function fontOf({ size, bold }: WordsMark, fontName: string): readonly number[] {
  const measures = [-units(size), 0, 0, 0, bold ? 700 : 400].flatMap(bytesOf);
  const manner = [0, 0, 0, 1, 0, 0, 0, 0];
  const font = [...measures, ...manner, ...utf16(fontName.slice(0, FACE_NAME - 1))];
  return [...font, ...Array.from({ length: EXTENDED_FONT - font.length }, () => 0)];
}

const TEXT_FIELDS = 76;
/** The graphics mode that needs no scale; 1.0 all the same, in the bits of a float. */
const COMPATIBLE = 1;
const ONE = 0x3f800000;

function textOut(mark: WordsMark): Uint8Array {
  const { text, y, advances } = mark;
  const content = utf16(text);
  const padding = content.length % 4;
  const spacing = TEXT_FIELDS + content.length + padding;
  const fields = [
    0,
    0,
    -1,
    -1,
    COMPATIBLE,
    ONE,
    ONE,
    units(startOf(mark)),
    units(y),
    text.length,
    TEXT_FIELDS,
    0,
    0,
    0,
    -1,
    -1,
  ];
  return recordOf(TEXT_OUT, [
    ...[...fields, spacing].flatMap(bytesOf),
    ...content,
    ...Array.from({ length: padding }, () => 0),
    ...advances.map(units).flatMap(bytesOf),
  ]);
}

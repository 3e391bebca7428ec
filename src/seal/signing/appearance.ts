import type { Faces } from '../../layout/index.ts';
import { pdfArray, pdfDictionary, pdfName, pdfReference } from '../pdf/compose.ts';
import { bytesOf } from '../pdf/text.ts';
import type { PdfUpdate } from '../pdf/update.ts';
import { SmallFont } from './font.ts';

/** What a signature shows on its page. */
export interface Shown {
  /** Above the line to sign on. */
  readonly name: string;
  readonly title: string | undefined;
  /** `Underskrevet digitalt`. */
  readonly remark: string;
  /** Above the line for the date. */
  readonly date: string;
  readonly time: string;
}

/**
 * The two lines of `layout/signatures.ts`: where a place to sign is this wide, the one for the date stands beside the one for the name, and
 * where it is this high, below it, with words between them.
 */
const WIDE = 200;
const NAME_SHARE = 0.64;
const GUTTER = 13;
const HIGH = 80;
const WRITING_SHARE = 0.42;

/** Above and below; at the side the text stands under the printed names. */
const PADDING = 2;
const LEADING = 1.2;
const DROP = 0.28;
/** Black enough beside white to be read (WCAG: 4.5 to 1), and lighter than the name. */
const GREY = '0.35 g';
const BLACK = '0 g';
/** Below this a text is broken over lines rather than made smaller. */
const SMALLEST_ON_ONE_LINE = 0.75;
const STEP = 0.05;

interface Line {
  readonly text: string;
  readonly font: 'name' | 'plain';
  readonly size: number;
  readonly colour: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the appearance of a signature into a rectangle of this size, as an object of its own with its own fonts; its number. */
export function addAppearance(update: PdfUpdate, shown: Shown, width: number, height: number, faces: Faces): number {
  const fonts = { name: new SmallFont(faces.bold), plain: new SmallFont(faces.regular) };
  const operators = blocksOf(shown, width, height)
    .map(({ lines, box }) => drawn(fitted(lines, box, fonts), box, fonts))
    .join('');
  return update.addStream(
    pdfDictionary({
      Type: pdfName('XObject'),
      Subtype: pdfName('Form'),
      BBox: pdfArray(0, 0, width, height),
      Resources: pdfDictionary({
        Font: pdfDictionary({
          F1: pdfReference(fonts.name.embed(update)),
          F2: pdfReference(fonts.plain.embed(update)),
        }),
      }),
    }),
    bytesOf(`q\n${operators}Q\n`),
  );
}

function blocksOf(
  { name, title, remark, date, time }: Shown,
  width: number,
  height: number,
): readonly { readonly lines: readonly Line[]; readonly box: Box }[] {
  const who: readonly Line[] = [
    { text: remark, font: 'plain', size: 7.5, colour: GREY },
    { text: name, font: 'name', size: 11, colour: BLACK },
    ...(title === undefined ? [] : [{ text: title, font: 'plain', size: 9, colour: BLACK } as const]),
  ];
  const when = (size: number): Line => ({ text: `${date} ${time}`, font: 'plain', size, colour: BLACK });
  if (width < WIDE && height < HIGH) return [{ lines: [...who, when(8)], box: { x: 0, y: 0, width, height } }];
  if (width < WIDE) {
    const part = height * WRITING_SHARE;
    return [
      { lines: who, box: { x: 0, y: height - part, width, height: part } },
      { lines: [when(9)], box: { x: 0, y: 0, width, height: part } },
    ];
  }
  const left = width * NAME_SHARE;
  return [
    { lines: who, box: { x: 0, y: 0, width: left, height } },
    {
      lines: [
        { text: time, font: 'plain', size: 7.5, colour: GREY },
        { text: date, font: 'plain', size: 9, colour: BLACK },
      ],
      box: { x: left + GUTTER, y: 0, width: width - left - GUTTER, height },
    },
  ];
}

type Fonts = Readonly<Record<Line['font'], SmallFont>>;

/** The lines in the largest size in which they fit, broken where they would become too small: nothing is ever cut. */
function fitted(lines: readonly Line[], box: Box, fonts: Fonts): readonly Line[] {
  const written = lines
    .map((line) => ({ ...line, text: fonts[line.font].writable(line.text).trim() }))
    .filter(({ text }) => text !== '');
  for (let scale = 1; scale >= SMALLEST_ON_ONE_LINE; scale -= STEP) {
    const scaled = written.map((line) => ({ ...line, size: line.size * scale }));
    if (shareOf(scaled, box, fonts) <= 1) return scaled;
  }
  for (let scale = 1; scale > STEP; scale -= STEP) {
    const broken = written.flatMap((line) => brokenLines({ ...line, size: line.size * scale }, box, fonts));
    if (shareOf(broken, box, fonts) <= 1) return broken;
  }
  const share = shareOf(written, box, fonts);
  return written.map((line) => ({ ...line, size: line.size / share }));
}

/** How much of the box the lines would take, in the direction in which it is more; above 1 they do not fit. */
function shareOf(lines: readonly Line[], box: Box, fonts: Fonts): number {
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0) / (box.height - 2 * PADDING);
  return Math.max(height, ...lines.map((line) => widthOf(line, fonts) / box.width));
}

function widthOf({ text, font, size }: Line, fonts: Fonts): number {
  return (fonts[font].width(text) * size) / 1000;
}

/** Between words; a word that is too long stays whole. */
function brokenLines(line: Line, box: Box, fonts: Fonts): readonly Line[] {
  const lines: Line[] = [];
  for (const word of line.text.split(' ')) {
    const last = lines.at(-1);
    const longer = { ...line, text: last === undefined ? word : `${last.text} ${word}` };
    if (last !== undefined && widthOf(longer, fonts) <= box.width) lines[lines.length - 1] = longer;
    else lines.push({ ...line, text: word });
  }
  return lines;
}

/** From the line to sign on upwards. */
function drawn(lines: readonly Line[], box: Box, fonts: Fonts): string {
  let y = box.y + PADDING;
  let operators = '';
  for (const { text, font, size, colour } of [...lines].reverse()) {
    const name = font === 'name' ? 'F1' : 'F2';
    const place = `1 0 0 1 ${rounded(box.x)} ${rounded(y + size * DROP)} Tm`;
    operators += `BT ${colour} /${name} ${rounded(size)} Tf ${place} ${fonts[font].show(text)}ET\n`;
    y += size * LEADING;
  }
  return operators;
}

/** Always downwards: what fits must still fit. */
function rounded(value: number): number {
  return Math.floor(value * 100) / 100;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFaces } from '../../src/layout/index.ts';
import { PdfFile } from '../../src/seal/pdf/file.ts';
import { signsOf } from '../../src/seal/pdf/text.ts';
import { PdfUpdate } from '../../src/seal/pdf/update.ts';
import { isKind, type PdfDictionary, type PdfValue } from '../../src/seal/pdf/value.ts';
import { addAppearance, type Shown } from '../../src/seal/signing/appearance.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { plainPdf } from './plain-pdf.ts';

const font = (name: string): Uint8Array => packageAssets.asset(`fonts/${name}.ttf`);
const faces = openFaces({
  name: 'Source Sans 3',
  regular: font('regular'),
  italic: font('italic'),
  bold: font('bold'),
  boldItalic: font('bold-italic'),
});
if (faces === undefined) throw new Error('no fonts');

const BASE = Uint8Array.from(
  Buffer.from(plainPdf([{ id: 1, body: '<< /Type /Catalog >>' }], '/Root 1 0 R /Size 2'), 'latin1'),
);

const SHOWN: Shown = {
  name: 'Eva Eksempel',
  title: 'Kommunaldirektør',
  remark: 'Underskrevet digitalt',
  date: '28. januar 2026',
  time: 'kl. 10.15',
};

/** A line of an appearance: what it says by its font's Unicode map, and the room it takes by its font's widths. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

class Appearance {
  readonly lines: readonly Line[];
  readonly fonts: readonly PdfDictionary[];
  readonly #file: PdfFile;

  constructor(shown: Shown, width: number, height: number) {
    if (faces === undefined) throw new Error('no fonts');
    const update = new PdfUpdate(new PdfFile(BASE));
    const id = addAppearance(update, shown, width, height, faces);
    this.#file = new PdfFile(update.finish(new Uint8Array(32)).bytes);
    const form = this.#dictionary({ kind: 'reference', id });
    const named = this.#dictionary(this.#dictionary(form.entries.get('Resources')).entries.get('Font'));
    const fonts = new Map([...named.entries].map(([name, value]) => [name, this.#dictionary(value)]));
    this.fonts = [...fonts.values()];
    const operators = signsOf(this.#file.content(form, 100_000));
    this.lines = [...operators.matchAll(/\/(F\d) ([\d.]+) Tf 1 0 0 1 ([\d.]+) ([\d.]+) Tm \[(.*)\] TJ/g)].map(
      ([, name = '', ...rest]) => this.#line(fonts.get(name), rest),
    );
  }

  #dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.#file.dictionary(value);
    if (found === undefined) throw new Error('no dictionary');
    return found;
  }

  /** The embedded font file of a font. */
  fontFile(font: PdfDictionary): Uint8Array {
    const descriptor = this.#dictionary(this.descendant(font).entries.get('FontDescriptor'));
    return this.#file.content(this.#dictionary(descriptor.entries.get('FontFile2')), 10_000_000);
  }

  descendant(font: PdfDictionary): PdfDictionary {
    const descendants = font.entries.get('DescendantFonts');
    return this.#dictionary(isKind(descendants, 'array') ? descendants.items[0] : undefined);
  }

  unicode(font: PdfDictionary): ReadonlyMap<string, string> {
    const map = signsOf(this.#file.content(this.#dictionary(font.entries.get('ToUnicode')), 100_000));
    return new Map(
      [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)].map(([, code = '', units = '']) => [
        code,
        String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
      ]),
    );
  }

  #line(font: PdfDictionary | undefined, [size, x, y, shown = '']: readonly string[]): Line {
    if (font === undefined) throw new Error('unknown font');
    const [unicode, widths] = [this.unicode(font), this.descendant(font).entries.get('W')];
    const list = isKind(widths, 'array') ? widths.items[1] : undefined;
    const ofCode = isKind(list, 'array') ? list.items.map(Number) : [];
    let [text, width] = ['', 0];
    for (const [, codes, kern] of shown.matchAll(/<([0-9a-f]*)>|(-?\d+)/g)) {
      width -= Number(kern ?? 0);
      for (const code of codes?.match(/.{4}/g) ?? []) {
        text += unicode.get(code) ?? '\ufffd';
        width += ofCode[Number.parseInt(code, 16)] ?? Number.NaN;
      }
    }
    const [points, left, base] = [Number(size), Number(x), Number(y)];
    const right = left + (width * points) / 1000;
    return { text, size: points, left, right, bottom: base - points * 0.28, top: base + points * 0.75 };
  }
}

const told = (appearance: Appearance): readonly string[] => appearance.lines.map(({ text }) => text).toReversed();

describe('the appearance of a signature', () => {
  it('says name, title and remark above the line to sign on, and day and hour above the date', () => {
    const { lines } = new Appearance(SHOWN, 220, 46);
    expect(lines.map(({ text, left, size }) => `${Math.round(left)}: ${text} (${size})`)).toEqual([
      '0: Kommunaldirektør (9)',
      '0: Eva Eksempel (11)',
      '0: Underskrevet digitalt (7.5)',
      '154: 28. januar 2026 (9)',
      '154: kl. 10.15 (7.5)',
    ]);
  });

  it('stands in one column where a place is narrow', () => {
    const appearance = new Appearance(SHOWN, 138, 46);
    expect(told(appearance)).toEqual([
      'Underskrevet digitalt',
      'Eva Eksempel',
      'Kommunaldirektør',
      '28. januar 2026 kl. 10.15',
    ]);
    expect(appearance.lines.every(({ left }) => left === 0)).toBe(true);
  });

  it('fills in both lines where the date stands below the name', () => {
    const { lines } = new Appearance(SHOWN, 138, 107);
    // Above the upper line, which stands at 61 points, and above the lower one; the word between them stays free.
    expect(lines.map(({ text, bottom, top }) => `${Math.floor(bottom)}–${Math.ceil(top)}: ${text}`)).toEqual([
      '64–74: Kommunaldirektør',
      '74–87: Eva Eksempel',
      '88–96: Underskrevet digitalt',
      '1–12: 28. januar 2026 kl. 10.15',
    ]);
  });

  it('shows letters that stand nowhere else, embedded, and says what they are', () => {
    const appearance = new Appearance({ ...SHOWN, name: 'Łukasz Çelik Ñandú Ødegård' }, 220, 46);
    expect(told(appearance)).toContain('Łukasz Çelik Ñandú Ødegård');
    for (const font of appearance.fonts) {
      expect(Buffer.from(appearance.fontFile(font)).subarray(0, 4).toString('hex')).toBe('74727565');
      expect(appearance.descendant(font).entries.has('CIDSet')).toBe(false);
    }
  });

  it('leaves out what no letter of the type can show, and takes letter and accent apart where it lacks the two in one', () => {
    const { lines } = new Appearance({ ...SHOWN, name: '漢 E\u0300va\u0000 ṽ' }, 220, 46);
    expect(lines.map(({ text }) => text)).toContain('Èva v\u0303');
  });

  it('is never cut and never outside, whatever the name, and stays readable as long as it can', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeinørtÅŁÇM-'), minLength: 1, maxLength: 18 });
    const words = (most: number): fc.Arbitrary<string> =>
      fc.array(word, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words(6), words(8), fc.constantFrom(138, 220, 467), (name, title, width) => {
        const appearance = new Appearance({ ...SHOWN, name, title }, width, 46);
        for (const { left, right, bottom, top } of appearance.lines) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(bottom).toBeGreaterThanOrEqual(0);
          expect(top).toBeLessThanOrEqual(46);
        }
        const said = told(appearance).join(' ').replace(/\s+/g, ' ');
        expect(said).toContain(name);
        expect(said).toContain(title);
        if (name.length < 40 && title.length < 60)
          expect(Math.min(...appearance.lines.map(({ size }) => size))).toBeGreaterThan(3);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same', () => {
    const bytes = (): Uint8Array => {
      if (faces === undefined) throw new Error('no fonts');
      const update = new PdfUpdate(new PdfFile(BASE));
      addAppearance(update, SHOWN, 220, 46, faces);
      return update.finish(new Uint8Array(32)).bytes;
    };
    expect(Buffer.compare(bytes(), bytes())).toBe(0);
  });
});

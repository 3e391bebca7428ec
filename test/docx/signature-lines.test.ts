import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Signatures, type SigningParty, textOf } from '../../src/doc/index.ts';
import { signatureMark } from '../../src/formats/docx/signature-mark.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { doc, field, laidOut, meta, text } from './build.ts';
import { documentOf, partsOf, textOfDocx } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';
import { type Element, named } from './xml-tree.ts';

function party(part: string, name: string, title: string, index = 0): SigningParty {
  const line = (key: string, value: string) => (value === '' ? [] : [[text(value, field(`parter/${index}/${key}`))]]);
  return { field: part, heading: [text(`Part ${part}`)], lines: [...line('navn', name), ...line('stilling', title)] };
}

function block(...parties: readonly SigningParty[]): Signatures {
  return { kind: 'signatures', parties, labels: { signature: 'Underskrift', date: 'Dato' }, origin: undefined };
}

async function written(signatures: Signatures, watermark: string | undefined, year = '2026'): Promise<Uint8Array> {
  const document = {
    meta: { ...meta, watermark, properties: { id: 'skolen', year } },
    body: doc(signatures, signatures).body,
  };
  const { value } = await writeDocx(document, laidOut(), theme);
  if (value === undefined) throw new Error('no bytes');
  expectWellFormed(value);
  expect(textOfDocx(value).replace(/ +$/gm, '')).toBe(textOf(document));
  return value;
}

function lines(bytes: Uint8Array): readonly Element['attributes'][] {
  return named(documentOf(bytes), 'o:signatureline').map(({ attributes }) => attributes);
}

const three = block(
  party('direktion', 'Eva Eksempel', 'Kommunaldirektør'),
  party('enhed', 'Åge "Ø" <Æ> & Søn', '', 1),
  party('bestyrelse', '', '', 2),
);

describe('signature lines', () => {
  it('ask each party for its name and title', async () => {
    const asked = lines(await written(three, undefined)).slice(0, 3);
    expect(asked.map((line) => [line['o:suggestedsigner'], line['o:suggestedsigner2']])).toEqual([
      ['Eva Eksempel', 'Kommunaldirektør'],
      ['Åge "Ø" <Æ> & Søn', undefined],
      ['Part bestyrelse', undefined],
    ]);
    expect(new Set(asked.map((line) => `${line['issignatureline']} ${line['provid']}`))).toEqual(
      new Set(['t {00000000-0000-0000-0000-000000000000}']),
    );
  });

  it('say in words what they are', async () => {
    const shapes = named(documentOf(await written(three, undefined)), 'v:shape');
    expect(shapes.slice(0, 3).map(({ attributes }) => attributes['alt'])).toEqual([
      'Underskriftslinje: Eva Eksempel, Kommunaldirektør',
      'Underskriftslinje: Åge "Ø" <Æ> & Søn',
      'Underskriftslinje: Part bestyrelse',
    ]);
  });

  it('are the same in the same agreement, and others in another', async () => {
    const ids = async (year: string) => lines(await written(three, undefined, year)).map(({ id }) => id);
    expect(await ids('2026')).toEqual(await ids('2026'));
    expect(new Set([...(await ids('2026')), ...(await ids('2027'))]).size).toBe(12);
  });

  it('share one picture', async () => {
    const parts = Object.keys(partsOf(await written(three, undefined)));
    expect(parts.filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
  });

  it('are left out of a draft', async () => {
    const bytes = await written(three, 'UDKAST');
    expect(lines(bytes)).toEqual([]);
    expect(Object.keys(partsOf(bytes)).filter((path) => path.startsWith('word/media/'))).toEqual([]);
  });
});

describe('the picture of a signature line', () => {
  it('is clear paper with a cross above the lower left corner', () => {
    const { bytes, width, height } = signatureMark;
    const start = Buffer.from(bytes).indexOf('IDAT');
    const pixels = unzlibSync(bytes.slice(start + 4, start + 4 + Buffer.from(bytes).readUInt32BE(start - 4)));
    expect(pixels.length).toBe(height * (width / 8 + 1));
    const inked = Array.from({ length: height }, (_, y) => pixels.slice(y * (width / 8 + 1) + 1)).flatMap((row, y) =>
      row.slice(0, width / 8).some((byte) => byte !== 0) ? [y] : [],
    );
    expect(inked.length).toBeGreaterThan(20);
    expect(inked[0]).toBeGreaterThan(height * 0.8);
    expect(inked.at(-1)).toBeLessThan(height - 8);
  });
});

describe('the lines to sign on', () => {
  it('stand at one height, though a name takes two lines', async () => {
    const long = 'Anne-Mette Christiane Marianne von Prøvesen-Eksempelgaard';
    const bytes = await written(block(party('a', 'Eva Eksempel', 'Chef'), party('b', long, 'Chef')), undefined);
    const [first, second] = named(documentOf(bytes), 'w:tc').map((cell) => named(cell, 'w:br').length);
    expect([first, second]).toEqual([1, 0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTables } from '../../src/sheets/index.ts';

async function fields(bytes: Uint8Array): Promise<readonly (readonly string[])[] | string> {
  const opened = await openTables('tal.csv', bytes);
  if (!opened.ok) return opened.failure;
  return (opened.tables[0]?.rows ?? []).map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text with semicolons', () => {
  it.each<[string, Uint8Array, readonly (readonly string[])[] | string]>([
    [
      'semicolons and decimal commas',
      utf8('a;b\n87,5;x\n'),
      [
        ['a', 'b'],
        ['87,5', 'x'],
      ],
    ],
    [
      'a mark and line ends of Windows',
      utf8('\ufeffa;b\r\n1;2\r\n'),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas',
      utf8('a,b\n1,"2,5"'),
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'tabs',
      utf8('a\tb\n1\t2'),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes with line breaks and quotes',
      utf8('a;b\n"x\ny";"han sagde ""ja"""'),
      [
        ['a', 'b'],
        ['x\ny', 'han sagde "ja"'],
      ],
    ],
    [
      'Windows-1252, as Danish Excel writes it',
      Uint8Array.of(0xe6, 0x3b, 0xf8, 0x0a, 0x31, 0x3b, 0xe5),
      [
        ['æ', 'ø'],
        ['1', 'å'],
      ],
    ],
    ['an empty line between', utf8('a;b\n\n1;2'), [['a', 'b'], [''], ['1', '2']]],
    ['one column', utf8('a\nb'), 'no-separator'],
    ['a quote left open', utf8('a;b\n"1;2'), 'open-quote'],
    ['no text', utf8('a;b\0'), 'no-text'],
    ['too many rows', utf8(`a;b\n${'1;2\n'.repeat(20_001)}`), 'too-many-rows'],
  ])('%s', async (_name, bytes, expected) => {
    expect(await fields(bytes)).toEqual(expected);
  });

  it('gives back any table that is written in quotes', async () => {
    const field = fc.string().map((text) => text.replaceAll('\0', '').replaceAll('\r', '').normalize('NFC').trim());
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const head = ['x', 'y'];
        const quoted = [head, ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        const read = await fields(utf8(quoted));
        const filled = [head, ...rows];
        const last = filled.findLastIndex((row) => row.some((one) => one !== ''));
        expect(read).toEqual(filled.slice(0, last + 1));
      }),
    );
  });
});

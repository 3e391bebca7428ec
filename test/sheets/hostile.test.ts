import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTables, type Sheet, writeWorkbook } from '../../src/sheets/index.ts';

const SHEET: Sheet = {
  name: 'Ark',
  title: 'Prøve',
  columns: [{ width: 20 }, { width: 20 }],
  head: 1,
  locked: false,
  rows: [
    {
      cells: [
        { look: 'heading', value: 'A' },
        { look: 'heading', value: 'B' },
      ],
    },
    { cells: [{ look: 'plain', value: 'x' }] },
  ],
};

const TABLE = 'xl/worksheets/sheet1.xml';
const good = await writeWorkbook(SHEET);

/** The workbook with other rows, or with any part replaced. */
function withRows(rows: string): Uint8Array {
  const text = strFromU8(unzipSync(good)[TABLE] ?? new Uint8Array());
  return withPart(TABLE, strToU8(text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)));
}

function withPart(name: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(good), [name]: bytes });
}

async function failureOf(bytes: Uint8Array, name: string = 'fil.xlsx'): Promise<string> {
  const opened = await openTables(name, bytes);
  return opened.ok ? 'ok' : opened.failure;
}

describe('a file that is no workbook, or means harm, is refused with its reason', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'no-workbook', new Uint8Array()],
    ['text', 'no-workbook', strToU8('enhed;indsats')],
    ['another zip', 'no-workbook', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['.xls, or a password', 'old-or-encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    [
      'OpenDocument',
      'open-document',
      zipSync({ 'META-INF/manifest.xml': strToU8('<x/>'), 'content.xml': strToU8('<x/>') }),
    ],
    ['half a file', 'damaged', good.subarray(0, good.length / 2)],
    ['no XML inside', 'damaged', withPart(TABLE, strToU8('<worksheet><sheetData><row'))],
    ['a bomb', 'suspicious', withPart(TABLE, new Uint8Array(5_000_000).fill(32))],
    ['too much', 'too-large', new Uint8Array(10_000_001)],
    [
      'a thousand parts',
      'suspicious',
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`x${at}`, new Uint8Array()]))),
    ],
  ])('%s: %s', async (_name, failure, bytes) => {
    expect(await failureOf(bytes)).toBe(failure);
  });

  it('a million rows', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`);
    expect(await failureOf(withRows(rows.join('')))).toBe('too-many-rows');
  });

  it('a cell in the last row and column takes no memory', async () => {
    const opened = await openTables(
      'x.xlsx',
      withRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect(opened.ok && opened.tables[0]?.rows.length).toBe(1);
  });

  it.each([
    ['smaller than it is', 'damaged', 1000],
    ['nothing at all', 'suspicious', 0],
    ['too large to be said', 'suspicious', 0xffffffff],
  ])('a part that says it is %s: %s', async (_name, failure, size) => {
    const bytes = withPart(TABLE, new Uint8Array(5_000_000).fill(32));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000;
      if (isEntry) view.setUint32(at + 24, size, true);
    }
    expect(await failureOf(bytes)).toBe(failure);
  });

  it('entities are not expanded', async () => {
    const text = strFromU8(
      unzipSync(withRows('<row r="1"><c r="A1" t="inlineStr"><is><t>a&x;</t></is></c></row>'))[TABLE] ??
        new Uint8Array(),
    );
    const bytes = withPart(TABLE, strToU8(text.replace('<worksheet', '<!DOCTYPE w [<!ENTITY x "bbb">]><worksheet')));
    const opened = await openTables('x.xlsx', bytes);
    expect(opened.ok && opened.tables[0]?.rows).toEqual([[{ kind: 'text', text: 'a&x;' }]]);
  });
});

describe('cells are what they are seen as', () => {
  it.each([
    ['<c r="A1"><v>3.6000000000000001</v></c>', 'number 36/1'],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 'number 3/1'],
    ['<c r="A1"><v>43250000</v></c>', 'number 43250000/0'],
    ['<c r="A1"><v>-0.05</v></c>', 'number -5/2'],
    ['<c r="A1"><v>0</v></c>', 'number 0/0'],
    ['<c r="A1"><v>1E+2</v></c>', 'number 100/0'],
    ['<c r="A1"><v>1e400</v></c>', 'other Infinity'],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', 'other #DIV/0!'],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', 'number 2/0'],
    ['<c r="A1"><f>1+1</f></c>', 'other ='],
    ['<c r="A1" t="b"><v>1</v></c>', 'other SAND'],
    ['<c r="A1" t="inlineStr"><is><r><t>he</t></r><r><t>j</t></r></is></c>', 'text hej'],
    ['<c r="A1" t="inlineStr"><is><t> \n </t></is></c>', 'nothing'],
  ])('%s is %s', async (xml, seen) => {
    const opened = await openTables('x.xlsx', withRows(`<row r="1">${xml}<c r="B1"><v>7</v></c></row>`));
    const cell = opened.ok ? opened.tables[0]?.rows[0]?.[0] : { kind: 'other' as const, text: opened.failure };
    const shown = (): string => {
      if (cell === undefined) return 'nothing';
      if (cell.kind === 'number' || cell.kind === 'percent')
        return `${cell.kind} ${cell.value.coefficient}/${cell.value.scale}`;
      return cell.kind === 'date' ? 'date' : `${cell.kind} ${cell.text}`;
    };
    expect(shown()).toBe(seen);
  });
});

describe('nothing that stands in a file is thrown', () => {
  it('bytes changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await openTables('x.xlsx', bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('XML changed anywhere', async () => {
    const names = Object.keys(unzipSync(good)).filter((name) => /xl\//.test(name));
    const sign = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      'r',
      '9',
      '',
      '<row>',
      '<c r="ZZZ99999999"><v>1</v></c>',
      ' s="999"',
      't="s"',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), sign, fc.nat(20), async (name, where, put, gone) => {
        const text = strFromU8(unzipSync(good)[name] ?? new Uint8Array());
        const at = where % text.length;
        const changed = withPart(name, strToU8(text.slice(0, at) + put + text.slice(at + gone)));
        expect(typeof (await openTables('x.xlsx', changed)).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });

  it('any bytes as a text with semicolons', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await openTables('x.csv', bytes)).ok).toBe('boolean');
      }),
    );
  });
});

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTables, type Sheet, type SheetCell, writeWorkbook } from '../../src/sheets/index.ts';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { type Ran, run } from '../cli/transcript.ts';
import { FILES, FOLLOW_UP } from './contract.ts';

const PATH = '/mappe/agreements/2026/faellessekretariatet.midtvejs.yaml';
const HEAD = ['Enhed', 'Indsats', 'Succeskriterium', 'Dato', 'Værdi', 'Kilde'];

type Value = SheetCell['value'];

function sheet(name: string, ...rows: readonly (readonly Value[])[]): Sheet {
  const cells = (row: readonly Value[]): readonly SheetCell[] => row.map((value) => ({ look: 'plain', value }));
  return {
    name,
    title: name,
    columns: HEAD.map(() => ({ width: 12 })),
    rows: [HEAD, ...rows].map((row) => ({ cells: cells(row) })),
    head: 1,
    locked: false,
  };
}

async function measured(file: MemoryFile, flags: string = '', name: string = 'tal.xlsx'): Promise<Ran> {
  return run(`aftale measure import ${name}${flags}`, { ...FILES, [PATH]: FOLLOW_UP, [`/mappe/${name}`]: file });
}

const day = (month: number, date: number): Value => ({ year: 2026, month, day: date });

describe('measurements in a workbook', () => {
  it('are placed by Excel’s own days and numbers, and nothing else moves', async () => {
    const rows: readonly (readonly Value[])[] = [
      [
        'fællessekretariatet',
        'esdh',
        { coefficient: 3n, scale: 0 },
        day(8, 30),
        { coefficient: 19n, scale: 0 },
        'Systemets brugerliste',
      ],
      ['Fællessekretariatet', '2a', '4', day(8, 31), { coefficient: 9975n, scale: 2 }, 'Ny måler'],
      ['fællessekretariatet', 'Sundt arbejdsliv og lavere sygefravær', '1', day(8, 31), '3,5'],
    ];
    const ran = await measured(await writeWorkbook(sheet('Ark1', ...rows)), ' --dry-run');
    expect([ran.code, ran.stdout, ran.stderr]).toMatchInlineSnapshot(`
      [
        0,
        "--- agreements/2026/faellessekretariatet.midtvejs.yaml
      +++ agreements/2026/faellessekretariatet.midtvejs.yaml
      @@ -34,4 +34,4 @@
             3:
      -        målt: 17
      -        dato: 2026-08-28
      +        målt: 19
      +        dato: 2026-08-30
               forventning: usikkert
      @@ -40,4 +40,5 @@
             4:
      -        målt: 99,6
      +        målt: 99,75
               dato: 2026-08-31
      +        tekst: "Kilde: Ny måler"
           handlinger:
      @@ -56,3 +57,3 @@
             1:
      -        målt: 3,6
      +        målt: 3,5
               dato: 2026-08-31
      ",
        "3 målinger kan læses ind. Intet er skrevet.
      ",
      ]
    `);
  });

  it('of the whole municipality go to the unit that coordinates them', async () => {
    const ran = await measured(
      await writeWorkbook(sheet('Ark1', ['koncern', 'sygefravær', '1', day(8, 31), { coefficient: 47n, scale: 1 }])),
    );
    expect([ran.code, ran.stderr]).toMatchInlineSnapshot(`
      [
        1,
        "tal.xlsx, række 2: der er ingen opfølgning midtvejs 2026 for HR-staben, som målingen kan stå i.
        Gør: Lav den først: aftale new-status "HR-staben" --round midtvejs --year 2026
      0 målinger læst ind. 1 kunne ikke placeres.
      ",
      ]
    `);
  });

  it('stand in one sheet, or in the one that is named', async () => {
    const none = await measured(await writeWorkbook({ ...sheet('Ark1'), rows: [] }));
    expect([none.code, none.stderr]).toEqual([2, 'Der står intet i filen.\n']);
    const other = await measured(await writeWorkbook(sheet('Ark1')), ' --sheet Ark2');
    expect([other.code, other.stderr]).toEqual([2, 'Filen har arkene `Ark1`. Vælg et med --sheet.\n']);
  });
});

it('a percentage is the number that is seen', async () => {
  const ran = await measured(
    new TextEncoder().encode(
      'enhed;indsats;kriterium;dato;værdi\nfællessekretariatet;jordsalg;1;20-08-2026;88,5 %\nfællessekretariatet;esdh;3;20-08-2026;40 %\n',
    ),
    ' --dry-run',
    'tal.csv',
  );
  expect([ran.code, ran.stdout, ran.stderr]).toMatchInlineSnapshot(`
    [
      1,
      "--- agreements/2026/faellessekretariatet.midtvejs.yaml
    +++ agreements/2026/faellessekretariatet.midtvejs.yaml
    @@ -12,3 +12,3 @@
         succeskriterier:
    -      1: { målt: 87, dato: 2026-08-14, svar: 42 }
    +      1: { målt: "88,5", dato: 2026-08-20, svar: 42 }
           2:
    ",
      "tal.csv, række 2: \`svar: 42\` hører til den måling, der stod før.
      Gør: Ret eller slet det i opfølgningen.
    tal.csv, række 3, felt E3: værdi: \`40 %\` er et tal og en enhed.
      Gør: Skriv tallet alene: \`40\`. Enheden står i målets \`enhed: procent\`.
    1 måling kan læses ind. Intet er skrevet. 1 kunne ikke placeres.
    ",
    ]
  `);
});

describe('headings that are not clear are told of', () => {
  it.each([
    ['enhed;indsats;kriterium;dato;værdi;unit\n', /Kolonnen `enhed` er der flere gange/],
    ['enhed;indsats;dato\n', /ikke overskriften `succeskriterium`, `værdi`/],
    ['\n', /ingen semikolon/],
  ])('%j', async (text, words) => {
    const ran = await measured(new TextEncoder().encode(text), '', 'tal.csv');
    expect([ran.code, words.test(ran.stderr)]).toEqual([2, true]);
  });
});

describe('a file that cannot be opened is told of with its reason and remedy', () => {
  const zip = (names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, Uint8Array.of(60)])));
  it.each<{ readonly name: string; readonly file: MemoryFile; readonly words: string }>([
    {
      name: 'a.xlsx',
      file: 'tekst',
      words: 'er ikke et regneark. Åbn det i Excel, og gem det som »Excel-projektmappe (.xlsx)«.',
    },
    {
      name: 'a.xls',
      file: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      words: 'er gemt i det gamle format .xls eller med adgangskode.',
    },
    { name: 'a.ods', file: zip(['META-INF/manifest.xml']), words: 'er gemt som OpenDocument.' },
    { name: 'b.xlsx', file: zip(['xl/workbook.xml']), words: 'er beskadiget og kan ikke læses.' },
    {
      name: 'c.xlsx',
      file: zip(Array.from({ length: 1200 }, (_, at) => `${at}`)),
      words: 'er pakket på en måde, som Excel ikke pakker på',
    },
    { name: 'd.xlsx', file: new Uint8Array(11_000_000), words: 'er for stor' },
    { name: 'e.xlsx', file: new Uint8Array(21_000_000), words: 'er for stor' },
    { name: 'a.csv', file: 'a;b\n"x', words: 'har et anførselstegn, der ikke bliver lukket.' },
    { name: 'b.csv', file: 'a;b\0', words: 'er ikke en tekst med semikolon.' },
    { name: 'c.csv', file: `a;b\n${'1;2\n'.repeat(20_001)}`, words: 'har mere end 20.000 rækker.' },
  ])('$name: $words', async ({ name, file, words }) => {
    const ran = await measured(file, '', name);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`\`${name}\` ${words}`);
  });
});

it('the status as a spreadsheet has numbers as numbers, days as days, and no formulas', async () => {
  const report = FOLLOW_UP.replace('forklaring: Den nye', 'forklaring: =Den nye');
  const { world, code } = await run('aftale status --output xlsx=status.xlsx', { ...FILES, [PATH]: report });
  expect(code).toBe(0);
  const opened = await openTables('status.xlsx', world.files.get('/mappe/status.xlsx') ?? new Uint8Array());
  const [head = [], , second = []] = opened.ok ? (opened.tables[0]?.rows ?? []) : [];
  const cells = head.map((cell, column) => [cell?.kind === 'text' ? cell.text : '', second[column]] as const);
  expect(
    new Map(cells.filter(([name]) => ['målt', 'målt dato', 'frist', 'måltal', 'status', 'forklaring'].includes(name))),
  ).toMatchInlineSnapshot(`
    Map {
      "status" => {
        "kind": "text",
        "text": "bagud",
      },
      "måltal" => {
        "kind": "number",
        "value": {
          "coefficient": 85n,
          "scale": 0,
        },
      },
      "frist" => {
        "date": {
          "day": 1,
          "month": 12,
          "year": 2026,
        },
        "kind": "date",
      },
      "målt" => {
        "kind": "number",
        "value": {
          "coefficient": 79n,
          "scale": 0,
        },
      },
      "målt dato" => {
        "date": {
          "day": 14,
          "month": 8,
          "year": 2026,
        },
        "kind": "date",
      },
      "forklaring" => {
        "kind": "text",
        "text": "=Den nye grundoversigt kom først i juni 2026.",
      },
    }
  `);
});

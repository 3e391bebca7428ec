import { describe, expect, it } from 'vitest';
import { formSheet } from '../../src/forms/index.ts';
import type { Sheet, SheetCell } from '../../src/sheets/index.ts';
import { writeWorkbook } from '../../src/sheets/index.ts';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { type Ran, run } from '../cli/transcript.ts';
import { contractForm, FILES, FOLLOW_UP } from './contract.ts';

type Value = SheetCell['value'];

const { form } = contractForm();
const empty = formSheet(form);
const HEAD = 4;

function columnOf(heading: string): number {
  const column = empty.rows[HEAD - 1]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  if (column === -1) throw new Error(`There is no column »${heading}«.`);
  return column;
}

/** The sheet with values typed into the row of an id (`jordsalg/succeskriterier/1`), by the headings of their columns. */
function typed(sheet: Sheet, ...changes: readonly (readonly [id: string, heading: string, value: Value])[]): Sheet {
  const rows = sheet.rows.map(({ cells, ...row }) => {
    const own = changes.filter(([id]) => id === cells[0]?.value);
    const changed = [...cells];
    for (const [, heading, value] of own) {
      const column = columnOf(heading);
      changed[column] = { ...(changed[column] ?? { look: 'plain' }), value };
    }
    return { ...row, cells: changed };
  });
  return { ...sheet, rows };
}

const decimal = (coefficient: bigint, scale: number): Value => ({ coefficient, scale });
const day = (month: number, date: number): Value => ({ year: 2026, month, day: date });

async function imported(
  sheet: Sheet,
  files: Readonly<Record<string, MemoryFile>> = {},
  flags: string = '',
): Promise<Ran> {
  return run(`aftale status import skema.xlsx${flags}`, {
    ...FILES,
    ...files,
    '/mappe/skema.xlsx': await writeWorkbook(sheet),
  });
}

const PATH = '/mappe/agreements/2026/faellessekretariatet.midtvejs.yaml';

function fileOf({ world }: Ran, path: string = PATH): string {
  return new TextDecoder().decode(world.files.get(path) ?? new Uint8Array());
}

const ALL: readonly (readonly [string, string, Value])[] = [
  ['jordsalg/succeskriterier/1', 'Målt', decimal(87n, 0)],
  ['jordsalg/succeskriterier/1', 'Dato', day(8, 14)],
  ['jordsalg/succeskriterier/1', 'Antal svar', decimal(42n, 0)],
  ['jordsalg/succeskriterier/2', 'Målt', decimal(79n, 0)],
  ['jordsalg/succeskriterier/2', 'Dato', day(8, 14)],
  ['jordsalg/succeskriterier/2', 'Forventning', 'usikkert'],
  ['jordsalg/succeskriterier/2', 'Forklaring', 'Oversigten kom: først i juni, #1.\nNu er den der.'],
  ['jordsalg/succeskriterier/2', 'Ny handling', 'Ny søgning, og hurtigere'],
  ['jordsalg/succeskriterier/2', 'Ansvarlig', 'Kommunikation'],
  ['jordsalg/succeskriterier/2', 'Frist', '15. oktober 2026'],
  ['jordsalg/handlinger/1', 'Vurdering eller status', 'gennemført'],
  ['jordsalg/handlinger/1', 'Dato', day(3, 27)],
  ['jordsalg/resultatkrav/1', 'Dato', day(6, 22)],
  ['esdh/succeskriterier/1', 'Målt', '81,5'],
  ['esdh/succeskriterier/1', 'Dato', '27-02-2026'],
  ['esdh/succeskriterier/2', 'Ikke målt, fordi', 'Undersøgelsen kommer i november.'],
  ['esdh/succeskriterier/4', 'Målt', decimal(996n, 1)],
  ['kundefokus/succeskriterier/2', 'Dato', day(6, 24)],
  ['kundefokus/succeskriterier/3', 'Vurdering eller status', 'følger planen'],
  ['kundefokus/succeskriterier/3', 'Bemærkning', 'To af tre samtaler er aftalt.'],
  ['sygefravær/succeskriterier/1', 'Målt', decimal(36n, 1)],
  ['kerneydelse/succeskriterier/1', 'Målt', decimal(1n, 0)],
];

describe('a spreadsheet that was filled in', () => {
  it('makes the follow-up, with what was typed in the place of its lines', async () => {
    const ran = await imported(typed(empty, ...ALL));
    expect([ran.code, ran.stdout, ran.stderr]).toMatchInlineSnapshot(`
      [
        0,
        "agreements/2026/faellessekretariatet.midtvejs.yaml
      ",
        "11 rækker læst ind i agreements/2026/faellessekretariatet.midtvejs.yaml.
      ",
      ]
    `);
    const lines = fileOf(ran)
      .split('\n')
      .filter((line) => !/^\s*#/.test(line));
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "type: opfølgning
      aftale: fællessekretariatet
      år: 2026
      runde: midtvejs
      indsatser:
        jordsalg:
          succeskriterier:
            1:
              målt: 87
              dato: 2026-08-14
              svar: 42
            2:
              målt: 79
              dato: 2026-08-14
              forventning: usikkert
              forklaring: |-
                Oversigten kom: først i juni, #1.
                Nu er den der.
              ny_handling:
                tekst: Ny søgning, og hurtigere
                ansvarlig: Kommunikation
                frist: 15. oktober 2026
          handlinger:
            1:
              status: gennemført
              dato: 2026-03-27
          resultatkrav:
            1:
              opnået: 2026-06-22
        esdh:
          succeskriterier:
            1:
              målt: 81,5
              dato: 2026-02-27
            2:
              ikke_målt: Undersøgelsen kommer i november.
            4:
              målt: 99,6
          handlinger:
        kundefokus:
          succeskriterier:
            2:
              opnået: 2026-06-24
            3:
              vurdering: følger planen
              tekst: To af tre samtaler er aftalt.
          handlinger:
          resultatkrav:
        sygefravær:
          succeskriterier:
            1:
              målt: 3,6
        kerneydelse:
          succeskriterier:
            1:
              målt: 1
      "
    `);
  });

  it('gives the same when its rows are sorted otherwise, and nothing new the second time', async () => {
    const sheet = typed(empty, ...ALL);
    const sorted = { ...sheet, rows: [...sheet.rows.slice(0, HEAD), ...sheet.rows.slice(HEAD).toReversed()] };
    const first = await imported(sheet);
    expect(
      fileOf(await imported(sorted))
        .split('\n')
        .sort(),
    ).toEqual(fileOf(first).split('\n').sort());
    const again = await imported(sheet, { [PATH]: fileOf(first) });
    expect(fileOf(again)).toBe(fileOf(first));
  });

  it('changes nothing but its own values in a follow-up that is there', async () => {
    const ran = await imported(
      typed(empty, ['jordsalg/succeskriterier/1', 'Målt', decimal(88n, 0)], ['esdh/handlinger/3', 'Dato', day(8, 1)]),
      { [PATH]: FOLLOW_UP },
      ' --dry-run',
    );
    expect(ran.stdout).toMatchInlineSnapshot(`
      "--- agreements/2026/faellessekretariatet.midtvejs.yaml
      +++ agreements/2026/faellessekretariatet.midtvejs.yaml
      @@ -12,3 +12,3 @@
           succeskriterier:
      -      1: { målt: 87, dato: 2026-08-14, svar: 42 }
      +      1: { målt: 88, dato: 2026-08-14, svar: 42 }
             2:
      @@ -45,3 +45,3 @@
             2: { status: gennemført, dato: 2026-02-27 }
      -      3: { status: ikke startet }
      +      3: { status: ikke startet, dato: 2026-08-01 }
         kundefokus:
      "
    `);
    expect(fileOf(ran)).toBe(FOLLOW_UP);
  });

  it('shows what has been reported already, and reads it back as it is', async () => {
    const sheet = formSheet(contractForm(FOLLOW_UP).form);
    const ran = await imported(sheet, { [PATH]: FOLLOW_UP });
    expect([ran.code, ran.stderr, fileOf(ran) === FOLLOW_UP]).toMatchInlineSnapshot(`
      [
        0,
        "18 rækker læst ind i agreements/2026/faellessekretariatet.midtvejs.yaml.
      ",
        true,
      ]
    `);
  });

  it('makes of all that the contract reports the same report: judged as 2-format.md says, and with nothing to correct', async () => {
    const first = await imported(formSheet(contractForm(FOLLOW_UP).form));
    const files = { ...FILES, [PATH]: fileOf(first) };
    const { aftaler } = JSON.parse((await run('aftale status --json', files)).stdout);
    expect(aftaler[0]).toMatchObject({ afgivet: '2026-09-01', antal: { opfyldt: 2, følger_planen: 6, bagud: 3 } });
    const { problems } = JSON.parse((await run('aftale validate --json', files)).stdout);
    const own = problems.filter(
      ({ file, severity }: { file: string; severity: string }) => PATH.endsWith(file) && severity !== 'info',
    );
    expect(own).toEqual([]);
  });

  it('is told of row by row where it cannot be read, and the rest is read', async () => {
    const wrong = typed(
      empty,
      ['jordsalg/succeskriterier/1', 'Målt', 'ret godt'],
      ['jordsalg/succeskriterier/1', 'Dato', day(8, 14)],
      ['jordsalg/succeskriterier/2', 'Mål eller frist', 'mindst 70 procent'],
      ['jordsalg/succeskriterier/2', 'Målt', decimal(79n, 0)],
      ['jordsalg/handlinger/1', 'Vurdering eller status', 'næsten'],
      ['jordsalg/handlinger/2', 'Målt', decimal(1n, 0)],
      ['jordsalg/resultatkrav/1', 'Dato', '31-02-2026'],
      ['esdh/succeskriterier/1', 'Senest', '81 procent'],
      ['esdh/succeskriterier/2', 'Dato', decimal(46000n, 0)],
      ['esdh/succeskriterier/2', 'Antal svar', decimal(15n, 1)],
      ['esdh/succeskriterier/4', 'Målt', decimal(996n, 1)],
      ['kundefokus/succeskriterier/1', 'Frist', 'snart'],
    );
    const lost: SheetCell = { look: 'plain', value: 'jordsalg/succeskriterier/9' };
    const twice = wrong.rows[HEAD];
    const rows = [
      ...wrong.rows,
      { cells: [lost] },
      { cells: [undefined, { look: 'plain' as const, value: 'x' }] },
      ...(twice === undefined ? [] : [twice]),
    ];
    const ran = await imported({ ...wrong, rows });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatchInlineSnapshot(`
      "skema.xlsx, række 5, felt H5: Målt: \`ret godt\` er ikke et tal.
        Gør: Skriv et tal med cifre, fx \`85\` eller \`99,6\`.
      skema.xlsx, række 6, felt E6: Mål eller frist: feltet er låst, men der står \`mindst 70 procent\` i stedet for \`mindst 85 procent senest 1. december 2026\`.
        Gør: Er aftalen rettet siden, så lav arket igen. Ellers skriv det, du ville, i et gult felt, og sæt det låste tilbage.
      skema.xlsx, række 7, felt L7: Vurdering eller status: \`næsten\` er ikke et af ordene i listen.
        Gør: Vælg \`ikke startet\`, \`i gang\`, \`gennemført\`, \`forsinket\`, \`udgår\`.
      skema.xlsx, række 8, felt H8: Målt: \`1\` står i et felt, der ikke bruges i denne række.
        Gør: Flyt det til et gult felt i rækken.
      skema.xlsx, række 9, felt I9: Dato: Dagen \`31-02-2026\` findes ikke: februar 2026 har 28 dage.
        Gør: Skriv \`28. februar 2026\`.
      skema.xlsx, række 10, felt G10: Senest: feltet er låst, men der står \`81 procent\` i stedet for \`\`.
        Gør: Er aftalen rettet siden, så lav arket igen. Ellers skriv det, du ville, i et gult felt, og sæt det låste tilbage.
      skema.xlsx, række 11, felt J11: Antal svar: \`1,5\` er ikke et helt antal.
        Gør: Skriv hvor mange der svarede, fx \`42\`.
      skema.xlsx, række 17, felt S17: Frist: \`snart\` er ikke en frist.
        Gør: Skriv, hvornår det senest skal være sket, fx \`1. marts 2026\`, \`juni 2026\` eller \`2. kvartal 2026\`.
      skema.xlsx, række 24: \`jordsalg/succeskriterier/9\` findes ikke i aftalen.
        Gør: Slet rækken, eller lav arket igen med \`aftale new-status\`.
      skema.xlsx, række 25: rækken har intet id, så det ses ikke, hvilket mål den hører til.
        Gør: Slet rækken, eller lav arket igen med \`aftale new-status\`.
      skema.xlsx, række 26: rækken handler om det samme som række 5.
        Gør: Slet rækken, eller lav arket igen med \`aftale new-status\`.
      1 række læst ind i agreements/2026/faellessekretariatet.midtvejs.yaml. 11 kunne ikke læses.
      "
    `);
    expect(fileOf(ran)).toContain('målt: 99,6');
  });

  it('is not read when it is another folder’s, another round’s, or no form at all', async () => {
    const of = async (sheet: Sheet): Promise<string> => {
      const { stderr, code } = await imported(sheet);
      return `${code} ${stderr}`;
    };
    const first = (value: string): Sheet => ({
      ...empty,
      rows: [{ cells: [{ look: 'plain', value }] }, ...empty.rows.slice(1)],
    });
    expect([await of(first('skolen')), await of({ ...empty, rows: empty.rows.slice(0, 3) })]).toMatchInlineSnapshot(`
      [
        "2 \`skema.xlsx\` er opfølgningen midtvejs 2026 for skolen, men den aftale eller runde er ikke i mappen.
      ",
        "2 \`skema.xlsx\` er ikke et ark fra \`aftale new-status --as xlsx\`, eller kolonnerne er flyttet. Lav et nyt ark, og skriv det ind der.
      ",
      ]
    `);
  });
});

// Spreadsheets in LibreOffice: the form is filled in through its UNO interface, as a person would, and read back; what is a number in the
// status is one there.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CALC = join(root, 'scripts/conformance/calc.py');
/** Debian's own, for which python3-uno is made. */
const PYTHON = '/usr/bin/python3';

/** What is typed, by cell: rows and columns of the contract's form. */
const TYPED = {
  H5: 87.5,
  I5: { day: [2026, 8, 14] },
  N5: 'nås',
  H6: 79,
  P6: 'Grundoversigten kom sent: først i juni, og #2 mangler.',
  Q6: 'Ny søgning',
  S6: '15. oktober 2026',
  L7: 'gennemført',
  I7: { day: [2026, 3, 27] },
  C3: { day: [2026, 9, 1] },
  // A locked cell, which this way cannot be kept from changing.
  E8: 'noget andet',
  L8: 'gennemført',
};

/** The same as the follow-up says it afterwards. */
const READ = `      1:
        målt: 87,5
        dato: 2026-08-14
        forventning: nås
      2:
        målt: 79
        forklaring: "Grundoversigten kom sent: først i juni, og #2 mangler."
        ny_handling:
          tekst: Ny søgning
          frist: 15. oktober 2026
    handlinger:
      1:
        status: gennemført
        dato: 2026-03-27
`;

function uri(path) {
  return pathToFileURL(path).href;
}

/** Has LibreOffice do a job of calc.py. */
function inCalc(job, scratch) {
  return new Promise((settle, fail) => {
    const child = spawn(PYTHON, [CALC], { stdio: ['pipe', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (part) => (said[stream] += part));
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0 ? settle(JSON.parse(said.stdout)) : fail(new Error(`calc.py ended with ${status}: ${said.stderr}`)),
    );
    child.stdin.end(
      JSON.stringify({ profile: uri(join(scratch, 'calc-profile')), type: {}, sort: null, save: null, ...job }),
    );
  });
}

function aftale(folder, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/aftale.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A fault for every pair that is not alike. */
function unlike(pairs) {
  return pairs.flatMap(([what, got, wanted]) =>
    JSON.stringify(got) === JSON.stringify(wanted)
      ? []
      : [`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`],
  );
}

/**
 * @param {(name: string, faults: readonly string[]) => void} report
 * @param {string} scratch
 */
export async function judgeSpreadsheets(report, scratch) {
  const folder = join(scratch, 'spreadsheets');
  mkdirSync(folder);
  cpSync(join(root, 'test/contract/folder'), folder, { recursive: true });
  const followUp = join(folder, 'agreements/2026/faellessekretariatet.midtvejs.yaml');
  const contract = readFileSync(followUp);
  rmSync(followUp);

  const made = aftale(folder, 'new-status', 'fællessekretariatet', '--round', 'midtvejs', '--as', 'xlsx');
  report('a form is made', unlike([['exit code', made.status, 0]]));
  const form = join(folder, 'agreements/2026/faellessekretariatet.midtvejs.xlsx');
  const filled = join(folder, 'udfyldt.xlsx');
  const seen = await inCalc(
    {
      open: uri(form),
      save: uri(filled),
      look: ['A5', 'B1', 'E5', 'H5', 'I5', 'L7', 'N5'],
      type: TYPED,
      sort: { range: 'A5:S23', column: 2 },
    },
    scratch,
  );
  report(
    'LibreOffice shows the form as it is meant',
    unlike([
      ['protected', seen.protected, true],
      ['hidden columns', seen.hidden, [0]],
      ['landscape', seen.landscape, true],
      ['title', seen.cells.B1.text, 'Midtvejsopfølgning 2026: Fællessekretariatet'],
      ['id', seen.cells.A5.text, 'jordsalg/succeskriterier/1'],
      ['target is locked', seen.cells.E5.locked, true],
      ['value is open', seen.cells.H5.locked, false],
      ['value is a number', seen.cells.H5.validation, 'DECIMAL'],
      ['day is a day', [seen.cells.I5.validation, seen.cells.I5.date], ['DATE', true]],
      ['forecast is a list', seen.cells.N5.choices, '"nås";"usikkert";"nås ikke"'],
      ['status is a list', seen.cells.L7.validation, 'LIST'],
    ]),
  );
  const read = aftale(folder, 'status', 'import', 'udfyldt.xlsx');
  const text = read.status === 2 ? '' : readFileSync(followUp, 'utf8').replaceAll(/^ *#.*\n/gm, '');
  report('what was typed in LibreOffice and sorted there is read back', [
    ...unlike([['exit code', read.status, 1]]),
    ...(text.includes(READ) ? [] : [`the follow-up says ${text}`]),
    ...(text.includes('afgivet: 2026-09-01') ? [] : ['the day of handing in is missing']),
    ...(/felt E\d+: Mål eller frist: feltet er låst/.test(read.stderr)
      ? []
      : [`the changed cell is not told of: ${read.stderr}`]),
  ]);

  writeFileSync(followUp, contract);
  const status = aftale(folder, 'status', '--output', 'xlsx=status.xlsx');
  report('the status is written as a spreadsheet', unlike([['exit code', status.status, 0]]));
  const heads = ['målt', 'målt dato', 'måltal', 'status'].map((head) => columnOf(folder, head));
  const [målt, dato, måltal, word] = heads;
  const shown = await inCalc(
    { open: uri(join(folder, 'status.xlsx')), look: heads.map((column) => `${column}2`) },
    scratch,
  );
  report(
    'numbers of the status are numbers in LibreOffice, and days are days',
    unlike([
      ['målt', [shown.cells[`${målt}2`].type, shown.cells[`${målt}2`].value], ['VALUE', 87]],
      ['måltal', [shown.cells[`${måltal}2`].type, shown.cells[`${måltal}2`].value], ['VALUE', 85]],
      [
        'målt dato',
        [shown.cells[`${dato}2`].type, shown.cells[`${dato}2`].date, shown.cells[`${dato}2`].value],
        ['VALUE', true, 46248],
      ],
      ['status', [shown.cells[`${word}2`].type, shown.cells[`${word}2`].text], ['TEXT', 'følger planen']],
    ]),
  );
}

/** The letter of a column of the status, which has the columns of its CSV. */
function columnOf(folder, head) {
  const { stdout } = aftale(folder, 'status', '--format', 'csv', '--csv', 'plain');
  const at = stdout.split('\r\n')[0].split(',').indexOf(head);
  const letter = (index) =>
    (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return letter(at);
}

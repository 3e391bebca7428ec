// Completion as the shells themselves do it: zsh and bash on a terminal of their own, fish by its own question.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const drivers = fileURLToPath(new URL('shells/', import.meta.url));

/** What is typed, and all that is to be proposed for it. */
const CASES = [
  { typed: 'aftale udt', proposed: ['udtræk'] },
  { typed: 'aftale fu', proposed: ['fuldførelse'] },
  { typed: 'aftale tjek nørreby-s', proposed: ['nørreby-skole'] },
  { typed: 'aftale forklar måltal-m', proposed: ['måltal-mangler'] },
  { typed: 'aftale udtræk REA', proposed: ['README.md'] },
  { typed: 'aftale build --format=h', proposed: ['html'] },
  { typed: 'aftale dan --fo', proposed: ['--force', '--format'] },
  { typed: 'aftale build --format ', proposed: ['docx', 'html', 'pdf'] },
  { typed: 'aftale --lang ', proposed: ['da', 'en'] },
];

/** Each shell, what runs its driver, and whether it shows several proposals: of bash one sees what then stands on its line. */
const SHELLS = [
  { shell: 'zsh', runner: 'zsh', flag: '-f', showsSeveral: true },
  { shell: 'fish', runner: 'fish', flag: '-N', showsSeveral: true },
  { shell: 'bash', runner: 'zsh', flag: '-f', showsSeveral: false },
];

/** The words proposed for each case by a shell, by what was typed. */
async function proposals({ shell, runner, flag }, cases, scratch) {
  // As `npm install --global` lays it, whatever else is on this machine.
  const env = {
    ...process.env,
    LANG: 'C.UTF-8',
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  const aftale = (...words) => run(process.execPath, ['bin/aftale.js', ...words], { cwd: root, env });
  const script = join(scratch, `aftale.${shell}`);
  writeFileSync(script, (await aftale('completion', shell)).stdout);
  const driver = join(drivers, `${shell}.${runner}`);
  const typed = cases.map((one) => one.typed);
  const { stdout, stderr } = await run(runner, [flag, driver, script, ...typed], { cwd: root, env, timeout: 120_000 });
  const lines = stdout.split('\n').filter((line) => line.includes('\t'));
  return { stderr, words: new Map(lines.map((line) => [line.split('\t')[0], wordsOf(line.split('\t')[1])])) };
}

/** Sorted; some shells repeat the flag before its value. */
function wordsOf(text) {
  const words = text.split(' ').map((word) => word.replace(/^--format=/, ''));
  return words.filter((word) => word !== '').sort();
}

/** @param {(name: string, faults: readonly string[]) => void} report */
export async function judgeCompletion(report, scratch) {
  const folder = join(scratch, 'shells');
  mkdirSync(folder);
  for (const shell of SHELLS) {
    const cases = CASES.filter(({ proposed }) => shell.showsSeveral || proposed.length === 1);
    const { stderr, words } = await proposals(shell, cases, folder);
    report(`completion in ${shell.shell}: no complaint`, stderr === '' ? [] : [stderr]);
    for (const { typed, proposed } of cases) {
      const got = (words.get(typed) ?? []).join(' ');
      report(`completion in ${shell.shell}: »${typed}«`, got === proposed.join(' ') ? [] : [`»${got}«`]);
    }
  }
}

// Figures of this machine, in one run: only ratios within a run can be compared, since machines drift. Nothing here is a test.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'aftale.js');
const scratch = mkdtempSync(join(tmpdir(), 'aftale-bench-'));

const fullSize = readFileSync(join(root, 'agreements', '2026', 'faellessekretariatet.yaml'), 'utf8');
const MEDIUM = 16 * 1024;

/** The full-size example without its last efforts: as long as most agreements are. */
function mediumSize() {
  const [before, ...efforts] = fullSize.split(/^(?= {2}[\p{L}-]+:$)|^(?=tillæg:)/mu);
  const after = efforts.pop();
  while (Buffer.byteLength([before, ...efforts, after].join('')) > MEDIUM) efforts.pop();
  return [before, ...efforts, after].join('');
}

const kilobytes = (text) => Math.round(Buffer.byteLength(text) / 1024);

/** A copy under another name, in which most sentences have a word that no other copy has: nothing is to be gained by remembering them. */
function copyOf(text, number) {
  return text
    .replace(/^id: .*$/m, `id: enhed-${number}`)
    .replace(/^titel: .*$/m, `titel: Enhed ${number}`)
    .replace(/(?<=\p{L}{3})(en|et|er) (?=\p{Ll})/gu, `$1${number} `);
}

/** A folder with `count` agreements, all copies of one. */
function folderOf(count, text) {
  const folder = join(scratch, `folder-${count}`);
  const year = join(folder, 'agreements', '2026');
  mkdirSync(year, { recursive: true });
  cpSync(join(root, 'aftale.yaml'), join(folder, 'aftale.yaml'));
  cpSync(join(root, 'agreements', '2026', 'koncern.yaml'), join(year, 'koncern.yaml'));
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(year, `enhed-${number}.yaml`), copyOf(text, number));
  }
  return folder;
}

/** Wall clock of a whole process in milliseconds: the middle one of several runs, after one that does not count. */
function cold(folder, runs, ...words) {
  const times = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stderr}`);
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const lines = [];
const say = (name, value, note = '') => lines.push([name, value, note]);
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

try {
  const one = folderOf(1, fullSize);
  const many = folderOf(200, fullSize);
  const medium = mediumSize();
  const thousand = folderOf(1000, medium);

  const nothing = cold(one, 9, '-e', '0');
  const times = (value) => `${(value / nothing).toFixed(1)} × node -e 0`;
  const validate = cold(one, 9, bin, 'validate');
  const buildOne = cold(one, 9, bin, 'build', '--force');
  const buildPdf = cold(one, 9, bin, 'build', '--force', '--format', 'pdf');
  say('node -e 0', ms(nothing));
  const size = `agreement of ${kilobytes(fullSize)} KB`;
  say('cold validate', ms(validate), `${times(validate)}, ${size}`);
  say('cold build, one PDF', ms(buildPdf), times(buildPdf));
  say('cold build, PDF and Word', ms(buildOne), times(buildOne));

  cold(many, 1, bin, 'build');
  const again = cold(many, 3, bin, 'build');
  say('second build of 200, nothing changed', ms(again));
  const validateMany = cold(thousand, 3, bin, 'validate');
  say('validate 1,000 agreements', ms(validateMany), `${kilobytes(medium)} KB each`);

  const stages = join(root, 'node_modules', '.cache', 'aftale-bench.mjs');
  await build({
    entryPoints: [join(root, 'bench', 'stages.ts')],
    outfile: stages,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const run = spawnSync(process.execPath, [stages], { cwd: many, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const { counted, stages: spent, peak } = JSON.parse(run.stdout);
  const total = Object.values(spent).reduce((sum, value) => sum + value, 0);
  say('200 agreements in one process', `${ms(total / counted)} each`, 'PDF and Word');
  say('peak memory', `${Math.round(peak)} MB`);
  for (const [stage, time] of Object.entries(spent).sort((a, b) => b[1] - a[1])) {
    say(`  ${stage}`, `${ms(time / counted)} each`, `${Math.round((100 * time) / total)} %`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
const width = Math.max(...lines.map(([name]) => name.length)) + 2;
for (const [name, value, note] of lines) console.log(`${name.padEnd(width)}${value.padStart(14)}   ${note}`);

// What a command leaves when the outside fails it: `aftale approve` and `aftale sign` are killed at 200 random moments, and they and `aftale archive`
// meet a full disk, a drive that can only be read, and a folder that is closed to them. Every file must be the old one or the new one.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { byOpenSsl } from './signatures.mjs';

const program = fileURLToPath(new URL('../../bin/aftale.js', import.meta.url));
const drive = fileURLToPath(new URL('outside.sh', import.meta.url));
const KILLS = 100;
/** Half of the kills wait for the first sign of writing, which is short beside the rest, and then this long at most (milliseconds). */
const WRITING = 12;
const TWO_HOURS = 7_200_000;

/**
 * @param {(name: string, faults: readonly string[]) => void} report
 * @param {string} scratch
 * @param {typeof import('../../test/conformance/judge.ts')} judge
 */
export async function judgeOutside(report, scratch, judge) {
  const folder = join(scratch, 'outside');
  await prepare(folder, judge);
  await judgeKilled(report, join(scratch, 'killed'), folder);
  await judgeRefused(report, join(scratch, 'refused'), folder);
}

const DRAFT = 'agreements/andet.yaml';
const APPROVE = ['approve', 'andet', '--date', '2026-01-28', '--no-input'];
const SIGN = ['sign', 'aftale.pdf', '--part', 'direktion', '--p12', 'direktion.p12', '--passphrase-file', 'kode.txt'];
const ARCHIVE = ['archive', 'eksempel', '--unsigned'];

/** A folder in git with a draft to approve, an approved agreement with its PDF, and another PDF to sign. */
async function prepare(folder, judge) {
  const { pdf, signers, passphrase, rootPem } = await judge.signing();
  await aftale(['init', folder], '.');
  const [year] = readdirSync(join(folder, 'agreements'));
  const example = readFileSync(join(folder, 'agreements', year, 'eksempel.yaml'), 'utf8');
  writeFileSync(join(folder, DRAFT), example.replace('id: eksempel', 'id: andet').replace('Eksempel', 'Andet '));
  writeFileSync(join(folder, 'aftale.pdf'), pdf);
  for (const { part, p12 } of signers) writeFileSync(join(folder, `${part}.p12`), p12);
  writeFileSync(join(folder, 'kode.txt'), passphrase);
  writeFileSync(join(folder, 'rod.pem'), rootPem);
  await aftale(['approve', 'eksempel', '--no-input'], folder);
  await aftale(['build', 'eksempel'], folder);
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=x', '-c', 'user.email=x', 'commit', '-qm', 'x'],
  ])
    await done('git', words, folder);
}

const aftale = (words, cwd) => done(process.execPath, [program, ...words], cwd);

/** Runs what must succeed. */
async function done(command, words, cwd) {
  const { status, stdout, stderr } = await run(command, words, { cwd });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout + stderr;
}

async function judgeKilled(report, folder, prepared) {
  cpSync(prepared, folder, { recursive: true });
  const approved = join(folder, '..', 'approved');
  cpSync(prepared, approved, { recursive: true });
  const files = (await aftale(APPROVE, approved)).match(/^\S+\.(?:lock|yaml|json)$/gm) ?? [];
  const approval = {
    words: APPROVE,
    files,
    isNew: (file, bytes) => bytes?.equals(readFileSync(join(approved, file))) === true,
  };
  const signature = {
    words: SIGN,
    files: ['aftale.pdf'],
    isNew: async (file) => (await byOpenSsl(join(folder, file), 1, join(folder, 'rod.pem'), approved)).length === 0,
  };
  for (const one of [approval, signature]) report(`killed: ${one.words[0]}`, await kill(folder, prepared, one));
  report('killed: what is left behind disturbs nobody', await disturbed(folder));
  report('killed: what is left behind goes in the end', await remaining(folder, prepared));
}

/** Kills a command again and again in the same folder, with all that earlier ones left there; what is wrong with what is found. */
async function kill(folder, prepared, { words, files, isNew }) {
  const start = performance.now();
  const before = new Map(files.map((file) => [file, contentOf(join(prepared, file))]));
  const reset = () => {
    for (const [file, bytes] of before) restore(join(folder, file), bytes);
  };
  await aftale(words, folder);
  const duration = performance.now() - start;
  reset();
  const unfinished = async () => {
    const done = await Promise.all(files.map((file) => isNew(file, contentOf(join(folder, file)))));
    return files.filter((_, index) => !done[index]).map((file) => `${file}: a second run does not finish it`);
  };
  const faults = [];
  let caught = 0;
  for (let kills = 0, tries = 0; kills < KILLS; tries += 1) {
    if (tries > 4 * KILLS) return [...faults, `only ${kills} of ${tries} were killed before they ended`];
    const left = remains(folder).length;
    if (!(await killOnce(folder, words, kills % 2 === 0 ? Math.random() * duration : undefined))) {
      reset();
      continue;
    }
    kills += 1;
    const states = [];
    for (const file of files) {
      const bytes = contentOf(join(folder, file));
      if (same(bytes, before.get(file))) states.push('old');
      else if (await isNew(file, bytes)) states.push('new');
      else faults.push(`${file} is neither the old nor the new one`);
    }
    if (states.includes('new') || remains(folder).length > left) caught += 1;
    if (states.includes('new') && states.includes('old')) await aftale(words, folder);
    if (states.includes('new')) faults.push(...(await unfinished()));
    reset();
  }
  return caught > 0 ? faults : [...faults, 'no kill fell while it wrote'];
}

/** Whether it was killed before it ended; without a moment, while it writes. */
async function killOnce(folder, words, moment) {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, stdio: 'ignore' });
  const signal = new Promise((settle) => child.on('close', (_code, name) => settle(name)));
  const end = () => child.kill('SIGKILL');
  const timer = moment === undefined ? undefined : setTimeout(end, moment);
  const watching = moment === undefined ? places(folder).map((place) => watch(place, soon)) : [];
  function soon() {
    for (const one of watching) one.close();
    const at = performance.now() + Math.random() * WRITING;
    while (performance.now() < at);
    end();
  }
  const killed = (await signal) === 'SIGKILL';
  clearTimeout(timer);
  for (const one of watching) one.close();
  return killed;
}

/** The folder and all below it but git's own. */
function places(folder) {
  const below = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== '.git');
  return [folder, ...below.flatMap(({ name }) => places(join(folder, name)))];
}

function contentOf(path) {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function same(a, b) {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

function restore(path, bytes) {
  if (bytes === undefined) rmSync(path, { force: true });
  else writeFileSync(path, bytes);
}

function remains(folder) {
  return places(folder).flatMap((place) =>
    readdirSync(place).flatMap((name) => (name.endsWith('.tmp') ? [join(place, name)] : [])),
  );
}

async function disturbed(folder) {
  const said = [await done('git', ['status', '--porcelain', '-uall'], folder)];
  for (const words of [['validate'], ['list'], ['build', '--force']]) said.push(await aftale(words, folder));
  return said.filter((text) => text.includes('.tmp'));
}

async function remaining(folder, prepared) {
  const left = remains(folder);
  const secret = readFileSync(join(prepared, 'kode.txt'), 'utf8');
  const told = left.filter((path) =>
    ['utf8', 'utf16le'].some((coding) => readFileSync(path).includes(Buffer.from(secret, coding))),
  );
  if (told.length > 0) return ['the passphrase stands in a temporary file'];
  const old = new Date(Date.now() - TWO_HOURS);
  for (const path of left) utimesSync(path, old, old);
  for (const words of [APPROVE, SIGN]) await aftale(words, folder);
  restore(join(folder, 'aftale.pdf'), readFileSync(join(prepared, 'aftale.pdf')));
  return left.length === 0 ? ['nothing was left, so nothing is shown'] : remains(folder);
}

const SITUATIONS = { full: /plads|fuld/, 'read-only': /kun læses|kan ikke skrives/, closed: /adgang/ };

async function judgeRefused(report, place, folder) {
  mkdirSync(place);
  const isRoot = process.getuid?.() === 0;
  const namespace = [isRoot ? '-m' : '-rm', 'sh', drive];
  const { status } = await run('unshare', [isRoot ? '-m' : '-rm', 'mount', '-t', 'tmpfs', 'none', place]).catch(
    () => ({}),
  );
  if (status !== 0) {
    console.log('  no drive can be mounted here: full and closed disks are judged by the tests alone');
    return;
  }
  for (const [how, reason] of Object.entries(SITUATIONS)) {
    for (const [words, code] of [
      [APPROVE, 2],
      [SIGN, 2],
      // As after `build`: one of several agreements may have been in the way.
      [ARCHIVE, 1],
    ]) {
      const told = await run('unshare', [...namespace, how, folder, place, process.execPath, program, ...words]);
      report(`${how}: ${words[0]}`, [
        ...(told.status === code ? [] : [`it ended with ${told.status}`]),
        ...(told.stdout.includes('changed') ? ['a file is another than before'] : []),
        ...(reason.test(told.stderr) ? [] : [`it said: ${told.stdout}${told.stderr}`]),
      ]);
    }
  }
}

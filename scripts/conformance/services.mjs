// Our hook, action and templates for the services that run checks: pre-commit itself runs the hook, and bash the steps of the
// others, with the environment that GitHub and GitLab would set.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a clone of this project has not. */
const NOT_KEPT = ['.git', 'node_modules', 'dist', 'dokumenter', 'coverage'].map((name) => join(root, name));

/** An agreement without its title. */
const BROKEN = 'type: aftale\nid: skole\når: 2026\n';
const BROKEN_FILE = 'agreements/2026/skole.yaml';

const GIT = ['-c', 'user.name=aftale', '-c', 'user.email=aftale@example.org', '-c', 'commit.gpgsign=false'];

/** Runs a program that must succeed. */
async function must(command, words, cwd) {
  const { status, stdout, stderr } = await run(command, words, { cwd });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

async function commitAll(folder) {
  await must('git', ['init', '--quiet'], folder);
  await must('git', ['add', '--all'], folder);
  await must('git', [...GIT, 'commit', '--quiet', '--message', 'as it is'], folder);
  return (await must('git', ['rev-parse', 'HEAD'], folder)).trim();
}

/** This project as its users clone it, with what is not committed yet. */
async function cloneOf(scratch) {
  const source = join(scratch, 'source');
  cpSync(root, source, { recursive: true, filter: (path) => !NOT_KEPT.includes(path) });
  return { source, revision: await commitAll(source) };
}

/** A folder fresh from `aftale init`; one more agreement is broken. */
async function folderOf(scratch, name, isBroken) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  await must(process.execPath, [join(root, 'bin/aftale.js'), 'init', '--quiet'], folder);
  if (isBroken) {
    mkdirSync(join(folder, 'agreements/2026'), { recursive: true });
    writeFileSync(join(folder, BROKEN_FILE), BROKEN);
  }
  return folder;
}

function bash(script, cwd, env) {
  return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env });
}

function expected(isAsExpected, { status, stdout, stderr }) {
  return isAsExpected ? [] : [`exit code ${status}: ${`${stdout}${stderr}`.slice(-400)}`];
}

/** pre-commit installs the hook from the clone, and runs it over a sound folder and over a broken one. */
async function judgeHook(report, scratch, { source, revision }) {
  const config = { repos: [{ repo: source, rev: revision, hooks: [{ id: 'aftale-validate' }] }] };
  const env = { ...process.env, PRE_COMMIT_HOME: join(scratch, 'pre-commit-home') };
  for (const isBroken of [false, true]) {
    const folder = await folderOf(scratch, `hook-${isBroken}`, isBroken);
    writeFileSync(join(folder, '.pre-commit-config.yaml'), JSON.stringify(config));
    await commitAll(folder);
    const ran = await run('pre-commit', ['run', '--all-files'], { cwd: folder, env });
    const told = ran.stdout.includes('felt-mangler');
    report(
      `pre-commit, ${isBroken ? 'broken' : 'sound'}`,
      expected(ran.status === (isBroken ? 1 : 0) && told === isBroken, ran),
    );
  }
}

/** The steps of action.yml, each with the environment that GitHub gives it; the uses of others are left to GitHub. */
async function runAction(scratch, name, folder, source, inputs) {
  const action = parse(readFileSync(join(source, 'action.yml'), 'utf8'));
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([key, { default: value }]) => [key, value]));
  const given = { ...defaults, ...inputs };
  const temporary = join(scratch, name);
  mkdirSync(temporary);
  const files = { GITHUB_ENV: join(temporary, 'env'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const filled = (text) =>
    text.replace(/\$\{\{ *(?:inputs\.([\w-]+)|github\.action_path) *\}\}/g, (_all, input) => given[input] ?? source);
  let last;
  for (const step of action.runs.steps.filter(({ run: script }) => script !== undefined)) {
    const [, input, wanted] = /^inputs\.([\w-]+) == '(\w+)'$/.exec(step.if ?? '') ?? [];
    if (input !== undefined && given[input] !== wanted) continue;
    const own = Object.entries(step.env).map(([key, value]) => [key, filled(value)]);
    const kept = readFileSync(files.GITHUB_ENV, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=', 2));
    const env = { ...process.env, ...files, RUNNER_TEMP: temporary, ...Object.fromEntries([...kept, ...own]) };
    last = await bash(step.run, folder, env);
    if (last.status !== 0) break;
  }
  return { ...last, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

async function judgeAction(report, scratch, source) {
  const sound = await folderOf(scratch, 'action-sound', false);
  const built = await runAction(scratch, 'from-source', sound, source, { build: 'true', draft: 'true' });
  const isThere = existsSync(join(sound, 'dokumenter'));
  report('action.yml, from its own source, sound', expected(built.status === 0 && isThere, built));
  const broken = await folderOf(scratch, 'action broken æøå', true);
  // As staff have it: the package lies in their own repository.
  cpSync(await packageOf(source), join(broken, 'aftale.tgz'));
  const told = await runAction(scratch, 'from-package', broken, source, {
    version: 'aftale.tgz',
    'fail-level': 'fejl',
  });
  const isTold = /^::error file=agreements\/2026\/skole\.yaml,line=1,/m.test(told.stdout);
  report('action.yml, from a package, broken', expected(told.status === 1 && isTold, told));
  report('action.yml writes the summary of the job', told.summary.includes('felt-mangler') ? [] : [told.summary]);
}

async function packageOf(source) {
  const name = (await must('npm', ['pack', '--pack-destination', source], source)).trim();
  return join(source, name);
}

/** The lines of a workflow that a service would give to its shell. */
const WORKFLOWS = [
  {
    name: 'templates/init/aftaler.yml',
    script: (workflow) => workflow.jobs.aftaler.steps.flatMap(({ run: line }) => line ?? []),
    variables: () => ({}),
    tells: (_folder, { stdout }) => /^::error file=agreements\/2026\/skole\.yaml,/m.test(stdout),
  },
  {
    name: 'templates/ci/aftale.gitlab-ci.yml',
    script: (workflow) => workflow.aftaler.script,
    variables: (workflow) => workflow.aftaler.variables,
    tells: (folder) => {
      const issues = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'));
      return issues.some(({ check_name, location }) => check_name === 'felt-mangler' && location.path === BROKEN_FILE);
    },
  },
];

/** Each workflow in a folder that has the program installed as the guide says, sound and broken. */
async function judgeWorkflows(report, scratch, source) {
  const program = await packageOf(source);
  for (const isBroken of [false, true]) {
    const folder = await folderOf(scratch, `workflow-${isBroken}`, isBroken);
    cpSync(program, join(folder, 'aftale.tgz'));
    await must('npm', ['install', './aftale.tgz'], folder);
    for (const { name, script, variables, tells } of WORKFLOWS) {
      const workflow = parse(readFileSync(join(source, name), 'utf8'));
      const ran = await bash(script(workflow).join('\n'), folder, { ...process.env, ...variables(workflow) });
      const isRight = (ran.status === 0) !== isBroken && tells(folder, ran) === isBroken;
      report(`${name}, ${isBroken ? 'broken' : 'sound'}`, expected(isRight, ran));
    }
    report(
      `documents are built, ${isBroken ? 'broken' : 'sound'}`,
      existsSync(join(folder, 'dokumenter')) !== isBroken ? [] : ['they are not'],
    );
  }
}

/** @param {(name: string, faults: readonly string[]) => void} report */
export async function judgeServices(report, scratch) {
  const folder = join(scratch, 'services');
  mkdirSync(folder);
  const clone = await cloneOf(folder);
  // The action installs the program in the clone, from which the package is made; pre-commit clones it once more.
  await judgeAction(report, folder, clone.source);
  await judgeWorkflows(report, folder, clone.source);
  await judgeHook(report, folder, clone);
}

// The programs that judge: which are here, and from Debian's packages those that are not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Program, a file that one needs, or a module of Python → Debian's package, and what it is for. */
const NEEDS = [
  { program: 'java', package: 'default-jdk-headless', use: 'runs veraPDF' },
  { program: 'mvn', package: 'maven', use: 'fetches veraPDF' },
  { program: process.env.CHROMIUM ?? 'chromium', package: 'chromium', use: 'runs axe-core' },
  { program: 'soffice', package: 'libreoffice-writer-nogui', use: 'opens Word files' },
  { program: 'pdftotext', package: 'poppler-utils', use: "reads LibreOffice's PDF" },
  { program: 'pdfsig', package: 'poppler-utils', use: 'judges signatures' },
  { program: 'openssl', package: 'openssl', use: 'judges signatures' },
  { program: 'ensurepip', package: 'python3-venv', use: 'fetches pyHanko, which judges signatures', isModule: true },
  { program: 'zsh', package: 'zsh', use: 'completes commands, and gives bash a terminal' },
  { program: 'pre-commit', package: 'pre-commit', use: 'runs our hook' },
  {
    program: '/usr/lib/python3/dist-packages/uno.py',
    package: 'python3-uno',
    use: 'fills in spreadsheets in LibreOffice',
    isFile: true,
  },
  {
    program: '/usr/lib/libreoffice/program/libsclo.so',
    package: 'libreoffice-calc-nogui',
    use: 'opens spreadsheets',
    isFile: true,
  },
  { program: 'fish', package: 'fish', use: 'completes commands' },
];

function place({ program, isFile = false, isModule = false }) {
  if (isModule) {
    const { status } = spawnSync('python3', ['-c', `import ${program}`], { stdio: 'ignore' });
    return status === 0 ? 'a module of python3' : undefined;
  }
  const candidates = isAbsolute(program)
    ? [program]
    : process.env.PATH.split(delimiter).map((folder) => join(folder, program));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, isFile ? constants.R_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function missing() {
  return NEEDS.filter((need) => place(need) === undefined);
}

function mayInstall() {
  return process.getuid?.() === 0 && place({ program: 'apt-get' }) !== undefined;
}

/** @returns {string[]} packages that are still missing: without them nothing is judged */
export function meetNeeds() {
  const lacking = missing();
  for (const need of NEEDS) {
    const found = place(need) ?? `missing, Debian's package ${need.package}`;
    console.log(`  ${need.program} (${need.use}): ${found}`);
  }
  if (lacking.length === 0) return [];
  if (!mayInstall()) {
    console.error('  Installing packages takes root and apt-get.');
    return lacking.map((need) => need.package);
  }
  const packages = lacking.map((need) => need.package);
  console.log(`  installing ${packages.join(', ')}`);
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  apt('install', '-qy', '--no-install-recommends', ...packages);
  return missing().map((need) => need.package);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine, type Finding } from '../../src/doctor/index.ts';
import { type MemoryFile, type MemoryOptions, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { run } from '../cli/transcript.ts';

const FRESH = Object.fromEntries((await run('aftale init', {})).world.files);
const UNIT = 'type: aftale\nid: skole\når: 2026\ntitel: Skolen\n';
const FOLDER = '/mappe/agreements/2026';
const UTF8 = new TextEncoder();

type Options = Omit<MemoryOptions, 'files' | 'package'>;

/** What is found in a folder fresh from init, with these files and on this machine. */
function found(files: Readonly<Record<string, MemoryFile>> = {}, options: Options = {}): readonly Finding[] {
  const world = memoryWorld({ cwd: '/mappe', ...options, files: { ...FRESH, ...files }, package: packageAssets });
  return examine(world, undefined).flatMap(({ findings }) => findings);
}

function without(...paths: readonly string[]): Readonly<Record<string, MemoryFile>> {
  return Object.fromEntries(Object.entries(FRESH).filter(([path]) => !paths.some((start) => path.startsWith(start))));
}

/** What git answers in a sound repository whose documents are ignored. */
const GIT = {
  'rev-parse --is-inside-work-tree': 'true\n',
  'ls-files -z --others --ignored --exclude-standard -- agreements aftale.yaml': '',
  'ls-files -z --unmerged': '',
  'ls-files -z -- dokumenter': '',
  'check-ignore -q --no-index -- dokumenter/x.pdf': '',
  'check-attr -z text eol -- aftale.yaml': 'aftale.yaml\0text\0set\0aftale.yaml\0eol\0lf\0',
};
const { 'check-ignore -q --no-index -- dokumenter/x.pdf': _ignored, ...NOT_IGNORED } = GIT;

interface Case {
  readonly check: string;
  readonly state: 'odd' | 'wrong';
  readonly of: string;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly options?: Options;
  /** What the finding names. */
  readonly named?: readonly string[];
}

const MODELINE = '# yaml-language-server: $schema=../../skemaer/aftale.schema.json\n';

const CASES: readonly Case[] = [
  {
    check: 'node',
    state: 'wrong',
    of: 'an old Node',
    options: { machine: { node: '20.9.0', system: 'other', program: '/p' } },
  },
  {
    check: 'program',
    state: 'odd',
    of: 'another version in the folder',
    files: { '/mappe/node_modules/aftale/package.json': '{ "version": "0.0.7" }' },
  },
  { check: 'skærm', state: 'odd', of: 'a narrow window', options: { columns: 40 } },
  {
    check: 'tegnsæt',
    state: 'odd',
    of: 'an old encoding',
    options: { columns: 80, environment: { LANG: 'da_DK.ISO-8859-1' } },
  },
  {
    check: 'flere-indstillinger',
    state: 'odd',
    of: 'settings above',
    files: { '/aftale.yaml': '' },
    named: ['../aftale.yaml'],
  },
  {
    check: 'flere-indstillinger',
    state: 'wrong',
    of: 'settings among the agreements',
    files: { [`${FOLDER}/aftale.yaml`]: 'kommune: Nørreby\n' },
    named: ['agreements/2026/aftale.yaml'],
  },
  {
    check: 'mapper',
    state: 'wrong',
    of: 'a folder that is not there',
    files: { '/mappe/aftale.yaml': 'mapper:\n  skabeloner: vores\n' },
  },
  {
    check: 'sti-uden-for-mappen',
    state: 'wrong',
    of: 'a folder outside',
    files: { '/mappe/aftale.yaml': 'mapper:\n  aftaler: ../andre\n' },
  },
  {
    check: 'fil-kan-ikke-læses',
    state: 'wrong',
    of: 'a logo that is missing',
    files: { '/mappe/aftale.yaml': 'logo: logo.png\n' },
  },
  {
    check: 'felt-ukendt',
    state: 'wrong',
    of: 'a word of aftale.yaml',
    files: { '/mappe/aftale.yaml': 'komune: Nørreby\n' },
  },
  {
    check: 'forkert-endelse',
    state: 'wrong',
    of: 'what Notepad saved',
    files: { [`${FOLDER}/skole.yaml.txt`]: UNIT },
    named: ['agreements/2026/skole.yaml.txt'],
  },
  {
    check: 'skjult-fil',
    state: 'odd',
    of: 'a dot first',
    files: { [`${FOLDER}/.skole.yaml`]: UNIT },
    named: ['agreements/2026/.skole.yaml'],
  },
  {
    check: 'sikkerhedskopi',
    state: 'odd',
    of: 'a backup',
    files: { [`${FOLDER}/skole.yaml~`]: UNIT, [`${FOLDER}/skole.yaml.orig`]: UNIT },
  },
  {
    check: 'samme-navn',
    state: 'wrong',
    of: 'capitals',
    files: { [`${FOLDER}/Skole.yaml`]: UNIT, [`${FOLDER}/skole.yaml`]: UNIT },
    named: ['agreements/2026/Skole.yaml', 'agreements/2026/skole.yaml'],
  },
  {
    check: 'samme-navn',
    state: 'wrong',
    of: 'an å of a Mac',
    files: { [`${FOLDER}/å.yaml`]: UNIT, [`${FOLDER}/${'å'.normalize('NFD')}.yaml`]: UNIT },
  },
  ...[
    'skole (1).yaml',
    'skole - Kopi.yaml',
    'skole - Copy (2).yaml',
    'Kopi af skole.yaml',
    'skole kopi.yaml',
    'skole 2.yaml',
    'skole-DESKTOP-7Q1.yaml',
    'skole.sync-conflict-20260301-101010-ABC.yaml',
    'skole (Evas konfliktkopi 2026-03-01).yaml',
    'skole (conflicted copy 2026-03-01).yaml',
  ].map(
    (name): Case => ({
      check: 'kopi',
      state: 'odd',
      of: name,
      files: { [`${FOLDER}/skole.yaml`]: UNIT, [`${FOLDER}/${name}`]: UNIT },
      named: [`agreements/2026/${name}`],
    }),
  ),
  {
    check: 'kodning',
    state: 'wrong',
    of: 'Latin-1',
    files: { [`${FOLDER}/skole.yaml`]: Uint8Array.of(0xe5, 0x72, 0x3a, 0x0a) },
    named: ['agreements/2026/skole.yaml'],
  },
  {
    check: 'kodning',
    state: 'wrong',
    of: 'UTF-16',
    files: { [`${FOLDER}/skole.yaml`]: Uint8Array.of(0x74, 0, 0x3a, 0) },
  },
  {
    check: 'linjeskift',
    state: 'odd',
    of: 'both in a file',
    files: { [`${FOLDER}/skole.yaml`]: UNIT.replace('\n', '\r\n') },
    named: ['agreements/2026/skole.yaml'],
  },
  {
    check: 'linjeskift',
    state: 'odd',
    of: 'files that differ',
    files: { [`${FOLDER}/skole.yaml`]: UNIT.replaceAll('\n', '\r\n') },
    named: ['agreements/2026/skole.yaml'],
  },
  {
    check: 'usynligt-mærke',
    state: 'odd',
    of: 'a BOM',
    files: { [`${FOLDER}/skole.yaml`]: UTF8.encode(`\uFEFF${UNIT}`) },
    named: ['agreements/2026/skole.yaml'],
  },
  {
    check: 'åben-i-word',
    state: 'odd',
    of: 'a document',
    files: { '/mappe/dokumenter/2026/~$skole.docx': '' },
    named: ['dokumenter/2026/~$skole.docx'],
  },
  {
    check: 'midlertidig-fil',
    state: 'odd',
    of: 'ours',
    files: { '/mappe/dokumenter/2026/.skole.pdf.4711-3.tmp': '' },
    named: ['dokumenter/2026/.skole.pdf.4711-3.tmp'],
  },
  {
    check: 'git-gemmer-ikke',
    state: 'wrong',
    of: 'an ignored agreement',
    options: {
      git: {
        ...GIT,
        'ls-files -z --others --ignored --exclude-standard -- agreements aftale.yaml':
          'agreements/2026/å.yaml\0agreements/2026/x.tmp\0',
      },
    },
    named: ['agreements/2026/å.yaml'],
  },
  {
    check: 'git-fletning',
    state: 'wrong',
    of: 'a merge',
    options: { git: { ...GIT, 'ls-files -z --unmerged': '100644 a1 1\taftale.lock\0' + '100644 b2 2\taftale.lock\0' } },
    named: ['aftale.lock'],
  },
  {
    check: 'git-dokumenter',
    state: 'odd',
    of: 'kept and ignored',
    options: { git: { ...GIT, 'ls-files -z -- dokumenter': 'dokumenter/2026/a.pdf\0' } },
  },
  {
    check: 'git-dokumenter',
    state: 'odd',
    of: 'neither',
    files: { '/mappe/dokumenter/2026/a.pdf': '' },
    options: { git: NOT_IGNORED },
  },
  {
    check: 'git-linjeskift',
    state: 'odd',
    of: 'autocrlf',
    options: {
      git: {
        ...GIT,
        'config --get core.autocrlf': 'true\n',
        'check-attr -z text eol -- aftale.yaml': 'aftale.yaml\0text\0unspecified\0aftale.yaml\0eol\0unspecified\0',
      },
    },
  },
  {
    check: 'delt-mappe',
    state: 'odd',
    of: 'git in OneDrive',
    files: { '/mappe/.git/HEAD': '' },
    options: { environment: { OneDrive: '/mappe' } },
  },
  {
    check: 'skema-mangler',
    state: 'odd',
    of: 'a schema elsewhere',
    files: { [`${FOLDER}/skole.yaml`]: MODELINE + UNIT },
    named: ['agreements/2026/skole.yaml'],
  },
  {
    check: 'skema-gammelt',
    state: 'odd',
    of: 'an older copy',
    files: { '/mappe/.aftale/schemas/aftale.schema.json': '{}' },
    named: ['.aftale/schemas/aftale.schema.json'],
  },
  {
    check: 'uændret-skabelon',
    state: 'odd',
    of: 'a copy',
    files: { '/mappe/skabeloner/aftale/ingen.html.hbs': packageAssets.asset('templates/aftale/ingen.html.hbs') },
    named: ['skabeloner/aftale/ingen.html.hbs'],
  },
  {
    check: 'skabeloner',
    state: 'wrong',
    of: 'an unknown field',
    files: { '/mappe/skabeloner/aftale/forside.html.hbs': '<section><p>{{findes_ikke}}</p></section>\n' },
    named: ['skabeloner/aftale/forside.html.hbs'],
  },
];

describe('doctor', () => {
  it.each(CASES)('$check: $of', ({ check, state, files = {}, options = {}, named }) => {
    const finding = found(files, options).find((one) => one.check === check && one.state !== 'fine');
    expect(finding?.state).toBe(state);
    expect(finding?.remedy?.da ?? '').not.toBe('');
    if (named !== undefined) expect(finding?.files).toEqual(named.map((path) => path.normalize('NFC')));
  });

  it('sees a set-up of VS Code that is missing', () => {
    const world = memoryWorld({ cwd: '/mappe', files: without('/mappe/.vscode'), package: packageAssets });
    const checks = examine(world, undefined).flatMap(({ findings }) =>
      findings.map((one) => `${one.check} ${one.state}`),
    );
    expect(checks).toContain('vs-code odd');
  });

  it('sees a git that refuses the folder of another user', () => {
    const world = {
      ...memoryWorld({ cwd: '/mappe', files: FRESH, package: packageAssets }),
      git: () => ({ code: 128, text: '', complaint: 'fatal: detected dubious ownership in repository' }),
    };
    expect(examine(world, undefined).flatMap(({ findings }) => findings)).toContainEqual(
      expect.objectContaining({ check: 'git', state: 'odd' }),
    );
  });

  it('has a case for everything that may be odd or wrong', () => {
    const source = resolve(import.meta.dirname, '../../src/doctor');
    const texts = readdirSync(source).map((name) => readFileSync(join(source, name), 'utf8'));
    const checks = texts.flatMap((text) => [...text.matchAll(/\bcheck: '([^']+)'/g)].map((match) => match[1] ?? ''));
    const tried = new Set([...CASES.map(({ check }) => check), 'vs-code', 'git']);
    expect(checks.length).toBeGreaterThan(20);
    expect([...new Set(checks)].filter((check) => !tried.has(check))).toEqual([]);
  });

  it.each([
    ['a fresh folder', {}, {}],
    ['a fresh folder in git', {}, { git: GIT }],
    ['a fresh folder on a wide terminal', {}, { columns: 100, environment: { LANG: 'da_DK.UTF-8' } }],
    [
      'a folder on Windows that Word and Excel files lie in',
      { [`${FOLDER}/bilag.xlsx`]: '', [`${FOLDER}/noter.docx`]: '' },
      {},
    ],
    ['OneDrive without git', {}, { environment: { OneDrive: '/mappe' } }],
    [
      'documents that git keeps',
      {},
      { git: { ...NOT_IGNORED, 'ls-files -z -- dokumenter': 'dokumenter/2026/a.pdf\0' } },
    ],
    [
      'names that only look like copies',
      Object.fromEntries(
        ['print-og-kopi.yaml', 'hal 2.yaml', 'konflikt-IT.yaml', 'Kopiafdelingen.yaml'].map((name) => [
          `${FOLDER}/${name}`,
          UNIT,
        ]),
      ),
      {},
    ],
    ["a template of one's own", { '/mappe/skabeloner/aftale/ingen.html.hbs': '<p>Intet.</p>\n' }, {}],
  ] as const)('finds nothing to say of %s', (_of, files, options) => {
    expect(found(files, options).filter(({ state }) => state !== 'fine')).toEqual([]);
  });
});

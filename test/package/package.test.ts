import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'aftale pakke æøå '));
const folder = join(scratch, 'Årets aftaler');
/** As `npm install` lays it: the program, and what it depends on beside it. */
const program = join(scratch, 'node_modules/aftale');

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function ran(
  command: string,
  argv: readonly string[],
  cwd: string,
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(command, argv, { cwd, input, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Packs what is compiled: without scripts nothing is built again, and nothing is fetched. */
function pack(): Packed {
  if (!existsSync(join(root, 'dist/cli.js'))) spawnSync(process.execPath, [join(root, 'scripts/build.mjs')]);
  const { stdout, stderr } = ran(
    'npm',
    ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', scratch],
    root,
  );
  const [packed]: Packed[] = JSON.parse(stdout);
  if (packed === undefined) throw new Error(stderr);
  return packed;
}

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

let packed: Packed = { filename: '', files: [] };

beforeAll(() => {
  packed = pack();
  mkdirSync(program, { recursive: true });
  mkdirSync(folder);
  ran('tar', ['-xzf', join(scratch, packed.filename), '-C', program, '--strip-components=1'], scratch);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(program, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(program, 'node_modules', name), 'junction');
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function aftale(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return ran(process.execPath, [join(program, 'bin/aftale.js'), ...argv], folder);
}

describe('the package', () => {
  const MEANT = [
    /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
    /^bin\/aftale\.js$/,
    /^dist\/(?:cli|index|world)\.js$/,
    /^dist\/chunks\/[\w-]+\.js$/,
    /^dist\/chunks\/data\/sRGB\w+\.icc$/,
    /^dist\/THIRD-PARTY-LICENCES\.txt$/,
    /^dist\/types\/.+\.d\.ts$/,
    /^schemas\/\p{L}+\.schema\.json$/u,
    /^schemas\/journalpakke\.xsd$/,
    /^templates\/(?:aftale|ci|init|opfølgning|overblik|udvalg)\/[\p{L}\d_.-]+$/u,
    /^src\/rules\/[\p{L}-]+\/rule\.md$/u,
  ];

  it('holds what is meant and nothing else: no sources, tests, documents or agreements', () => {
    const paths = packed.files.map(({ path }) => path.normalize('NFC'));
    expect(paths.filter((path) => !MEANT.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const pattern of MEANT) expect(paths.some((path) => pattern.test(path))).toBe(true);
  });

  it('has every file that its own manifest names', () => {
    const {
      bin,
      exports: ways,
    }: { bin: Record<string, string>; exports: Record<string, string | Record<string, string>> } = JSON.parse(
      readFileSync(join(program, 'package.json'), 'utf8'),
    );
    const named = [
      ...Object.values(bin),
      ...Object.values(ways).flatMap((way) => (typeof way === 'string' ? [way] : Object.values(way))),
    ];
    const missing = named.filter((path) => !path.includes('*') && !existsSync(join(program, path)));
    expect(missing).toEqual([]);
  });

  it('works outside of its repository, in a folder whose path has spaces and æøå', () => {
    expect(aftale('init')).toMatchObject({ status: 0 });
    expect(aftale('validate', '--fail-level', 'advarsel')).toMatchObject({ status: 0, stderr: '' });
    const built = aftale('build');
    expect(built).toMatchObject({ status: 0 });
    const paths = built.stdout.trim().split('\n');
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(readFileSync(join(folder, path)).length).toBeGreaterThan(10_000);
    expect(aftale('build').stdout).toMatch(/uændret[\s\S]*uændret/);
    expect(aftale('explain', 'budget-stemmer-ikke')).toMatchObject({ status: 0, stderr: '' });
    expect(aftale('biuld')).toMatchObject({ status: 2, stdout: '' });
    const unsaved = [join(program, 'bin/aftale.js'), 'validate', '--stdin', '--stdin-filepath', 'agreements/ny.yaml'];
    const typed = ran(process.execPath, unsaved, folder, 'type: aftale\nid: ny\når: 2026\ntitel: Ny\nmaal: 1\n');
    expect(typed).toMatchObject({ status: 1, stdout: expect.stringContaining('Ukendt felt `maal`') });
  });

  it('is a library as well', () => {
    const use = `import { buildDocuments } from 'aftale';
      const { documents } = await buildDocuments({ 'agreements/a.yaml': 'type: aftale\\nid: a\\når: 2026\\ntitel: A\\n' });
      console.log(documents.map(({ format, status }) => format + ' ' + status).join());`;
    expect(ran(process.execPath, ['--input-type=module', '--eval', use], scratch).stdout).toBe(
      'docx built,pdf built\n',
    );
  });
});

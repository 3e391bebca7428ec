import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aftaler på øen '));

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.js'))) spawnSync(process.execPath, [join(root, 'scripts/build.mjs')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aftale(...argv: string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/aftale.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('the program itself, in a folder whose path has spaces and æøå', () => {
  it('goes from nothing to documents', () => {
    expect(aftale('init')).toMatchObject({ code: 0 });
    expect(aftale('validate', '--fail-level', 'advarsel')).toMatchObject({ code: 0, stderr: '' });
    const built = aftale('build');
    expect(built).toMatchObject({ code: 0 });
    const paths = built.stdout.trim().split('\n');
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(existsSync(join(folder, path))).toBe(true);
    expect(aftale('build').stdout).toMatch(/uændret[\s\S]*uændret/);
  });

  it('ends with 2 for a wrong command', () => {
    expect(aftale('biuld')).toMatchObject({ code: 2, stdout: '' });
  });
});

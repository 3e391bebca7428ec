import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'aftale-bytes-'));

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.js'))) spawnSync(process.execPath, [join(root, 'scripts/build.mjs')]);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** It has dates of two years, amounts, and UDKAST behind the text. */
const UNIT = 'noerreby-skole';

const FORMATS = ['docx', 'pdf', 'html'].flatMap((id) => ['--format', id]);

/** Builds a unit of the example set in a process and a folder of its own, and says the digest of every document. */
function built(name: string, environment: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const folder = join(scratch, name);
  for (const part of ['aftale.yaml', 'agreements']) cpSync(join(root, part), join(folder, part), { recursive: true });
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin/aftale.js'), 'build', UNIT, '--quiet', ...FORMATS], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) {
        fail(new Error(`the build ended with ${code}`));
        return;
      }
      const documents = readdirSync(join(folder, 'dokumenter'), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:docx|pdf|html)$/.test(path))
        .sort();
      const digest = (path: string): string =>
        createHash('sha256')
          .update(readFileSync(join(folder, 'dokumenter', path)))
          .digest('hex');
      settle(Object.fromEntries(documents.map((path) => [path, digest(path)])));
    });
  });
}

it('gives the same bytes in every process, folder, time zone and language', async () => {
  const [east, west] = await Promise.all([
    built('øst for alt', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    built('vest', { TZ: 'America/Anchorage', LC_ALL: 'C', LANG: 'ar_EG.UTF-8' }),
  ]);
  expect(Object.keys(east ?? {})).toHaveLength(3);
  expect(west).toEqual(east);
});

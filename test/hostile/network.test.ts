import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftale-net-')));
const NETWORK = ['net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'inspector', 'child_process', 'cluster'];

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.js'))) spawnSync(process.execPath, [join(root, 'scripts/build.mjs')]);
  for (const part of ['aftale.yaml', 'agreements']) cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(...argv: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
}

/**
 * Says at its end which of Node's own modules were loaded, and tells of every way out that was taken. `net` is loaded by Node
 * itself for a pipe at stdout, and `child_process` (with `dgram`) by commander: they are watched instead.
 */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
  const watch = (owner, ...names) => {
    for (const name of names) owner[name] = () => { process._rawDebug('USED ' + name); throw new Error(name); };
  };
  watch(globalThis, 'fetch', 'WebSocket');
  watch(process.getBuiltinModule('node:net').Socket.prototype, 'connect');
  watch(process.getBuiltinModule('node:net'), 'connect', 'createConnection', 'createServer');
  watch(process.getBuiltinModule('node:dgram'), 'createSocket');
  watch(process.getBuiltinModule('node:child_process'), 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork');
  syncBuiltinESMExports();
  process.on('exit', () => process._rawDebug('LOADED ' + process.moduleLoadList.join(' ')));
`)}`;

function networkModules(stderr: string): readonly string[] {
  const loaded = /^LOADED (.*)$/m.exec(stderr)?.[1] ?? '';
  expect(loaded).toContain('NativeModule fs');
  return NETWORK.filter((name) => new RegExp(`NativeModule (?:node:)?${name}(?: |$)`).test(loaded));
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|js)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

function sourceOf(name: string): string {
  return readFileSync(join(root, 'src', name), 'utf8');
}

it('only the world asks for the network and for other programs', () => {
  expect(sources.length).toBeGreaterThan(100);
  const asks = new RegExp(`['"](?:node:)?(?:${NETWORK.join('|')})(?:/promises)?['"]|\\bfetch\\(|\\bWebSocket\\b`);
  expect(sources.filter((name) => asks.test(sourceOf(name)))).toEqual([
    'world/node/git.ts',
    'world/node/program.ts',
    'world/node/service.ts',
  ]);
  expect(sourceOf('world/node/git.ts').match(/\bspawnSync\(.*?,/g)).toEqual(["spawnSync('git',"]);
});

it('a service or a program is asked by `sign` alone, and only by what stands on the command line', () => {
  const asking = sources.filter((name) => /\bworld\s*\.(?:post|run)\(/.test(sourceOf(name)));
  expect(asking).toEqual(['commands/signatory.ts']);
  const source = sourceOf('commands/signatory.ts');
  expect(source.match(/world\.run\(\w+/g)).toEqual(['world.run(commandLine']);
  expect(source).toContain("bySigner(request.text('signer')");
  expect(sourceOf('commands/sign.ts')).toContain("const tsa = request.text('tsa');");
});

it('git is asked by the doctor alone, and for nothing that calls on others', () => {
  const asking = sources.filter((name) => /\bworld\.git\(/.test(sourceOf(name)));
  expect(asking).toEqual(['doctor/git.ts']);
  const commands = [...sourceOf('doctor/git.ts').matchAll(/\bask\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  expect([...new Set(commands)].sort()).toEqual(['check-attr', 'check-ignore', 'config', 'ls-files', 'rev-parse']);
});

it('a whole build loads nothing for the network, and takes no way out', () => {
  const nothing = networkModules(node('--import', WATCH, '--eval', '0').stderr);
  const { status, stderr } = node('--import', WATCH, join(root, 'bin/aftale.js'), 'build', 'noerreby-skole');
  expect(status).toBe(0);
  expect(stderr).not.toContain('USED');
  expect(networkModules(stderr).filter((name) => !nothing.includes(name))).toEqual([]);
});

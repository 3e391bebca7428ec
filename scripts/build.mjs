// Compiles src/ to dist/: what runs, by esbuild, and the types of the library, by tsc. `npm ci` runs it as `prepare`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Small libraries are bundled, because reading a hundred files is what a cold start costs. These stay outside: they are
 * loaded only when a document is written, and two of them read data files that lie beside their code.
 */
const OUTSIDE = ['docx', 'pdfkit', 'fontkit'];

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', world: 'src/world/node/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: OUTSIDE,
  // CommonJS libraries that are bundled ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// Only now: a source that does not compile leaves the program that was there.
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const types = spawnSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
process.exitCode = types.status ?? 1;

// `npx aftale` then runs this clone at once. Without the link npx makes a folder in its cache first, and a broken one stays broken.
const command = join(root, 'node_modules', '.bin', 'aftale');
rmSync(command, { force: true });
if (process.platform !== 'win32') symlinkSync('../../bin/aftale.js', command);

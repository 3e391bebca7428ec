// Compiles src/ to dist/: what runs, by esbuild, and the types of the library, by tsc. `npm ci` runs it as `prepare`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Libraries are bundled and shrunk: reading a hundred files and a megabyte of comments is what a cold start costs. What two
 * of them unpack by JavaScript at start, Node unpacks twenty times faster.
 */
const SWIFT = { 'tiny-inflate': './scripts/bundle/inflate.cjs', 'brotli/decompress.js': './scripts/bundle/brotli.cjs' };

/** pdfkit reads this file beside its own code: the colour profile of PDF/A. */
const COLOUR_PROFILE = 'data/sRGB_IEC61966_2_1.icc';

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', world: 'src/world/node/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  alias: SWIFT,
  minifyWhitespace: true,
  minifySyntax: true,
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
const require = createRequire(import.meta.url);
const profile = join(root, 'dist', 'chunks', COLOUR_PROFILE);
mkdirSync(dirname(profile), { recursive: true });
copyFileSync(join(dirname(require.resolve('pdfkit')), COLOUR_PROFILE), profile);

writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENCES.txt'), licences(Object.keys(metafile.inputs)));

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const types = spawnSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
process.exitCode = types.status ?? 1;

// `npx aftale` then runs this clone at once. Without the link npx makes a folder in its cache first, and a broken one stays broken.
const command = join(root, 'node_modules', '.bin', 'aftale');
rmSync(command, { force: true });
if (process.platform !== 'win32') symlinkSync('../../bin/aftale.js', command);

/** The licences of all that is bundled, as they demand: the text of each library's own file, by name. */
function licences(inputs) {
  const folders = inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort().map(licenceOf).join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
  return `## ${name} ${version} (${license ?? 'see below'})\n\n${text}`;
}

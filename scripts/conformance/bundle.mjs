// The readers and documents of test/conformance, bundled so that plain Node can run them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Sources find fonts and templates from where they themselves lie, not from where the bundle does. */
const WHERE_THEY_LIE = {
  name: 'where-they-lie',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents: text, loader: 'ts' };
    });
  },
};

/** @returns {Promise<typeof import('../../test/conformance/judge.ts')>} */
export async function openJudge() {
  const outfile = join(root, 'node_modules', '.cache', 'aftale-conformance', 'judge.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/conformance/judge.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [WHERE_THEY_LIE],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

// Writes everything that is made from something else: `node scripts/generate.mjs`, or one thing: `… generate.mjs fields`.
// With --check it writes nothing, and fails when a file is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const wanted = process.argv.slice(2).filter((argument) => argument !== '--check');
const check = process.argv.includes('--check');

/**
 * A generator is a file of scripts/generate/ that exports `generate(root)`, giving a Map of path → text. They run in the order of
 * their names: `summaries` reads the registry that `rules` writes.
 */
const generators = readdirSync(new URL('generate/', import.meta.url))
  .filter((name) => name.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(name.slice(0, -'.mjs'.length))))
  .sort();
let stale = 0;
for (const name of generators) {
  const { generate } = await import(new URL(`generate/${name}`, import.meta.url).href);
  for (const [path, text] of await generate(root)) {
    const target = new URL(path.split('/').map(encodeURIComponent).join('/'), root);
    if (current(target) === text) continue;
    stale += 1;
    if (check) console.error(`stale: ${path} (run: node scripts/generate.mjs)`);
    else write(target, text);
    if (!check) console.log(`wrote ${path}`);
  }
}
if (check && stale > 0) process.exitCode = 1;

function current(target) {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}

function write(target, text) {
  mkdirSync(new URL('./', target), { recursive: true });
  writeFileSync(target, text);
}

// The full check: everything that must hold before a change lands, cheapest first, the tests last so that their closing lines end the output.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'tsc -p .'],
  ['format and lint', 'biome ci --error-on-warnings'],
  ['generated files are fresh', 'node scripts/generate.mjs --check'],
  ['nothing unused', 'knip'],
  ['tests', 'vitest run'],
];

for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status ?? 1);
  }
}

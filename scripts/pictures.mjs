// Draws the pictures of README and the guide from the example's PDF. Needs pdftoppm (poppler-utils) and a build: `npx aftale build`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pdf = 'dokumenter/2026/faellessekretariatet.pdf';

/** Picture → page of the example. */
const PAGES = { forside: 1, overblik: 2, skema: process.argv[2] ?? 12 };

for (const [name, page] of Object.entries(PAGES)) {
  const words = [
    '-png',
    '-r',
    '80',
    '-singlefile',
    '-f',
    String(page),
    '-l',
    String(page),
    pdf,
    `docs/billeder/${name}`,
  ];
  const { status, error } = spawnSync('pdftoppm', words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(error === undefined ? `${pdf} could not be drawn.` : 'pdftoppm is missing: install poppler-utils.');
    process.exit(1);
  }
}

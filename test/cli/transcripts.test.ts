import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replay } from './transcript.ts';

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

it('were found', () => {
  expect(names.length).toBeGreaterThan(5);
});

it.each(names)('%s says what the program says', async (name) => {
  const path = join(folder, name);
  const written = readFileSync(path, 'utf8');
  const replayed = await replay(written);
  if (process.env['ACCEPT'] === '1') writeFileSync(path, replayed);
  else expect(replayed).toBe(written);
});

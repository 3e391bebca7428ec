import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { run } from './transcript.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder');
const YEAR = 'agreements/2026';
const NAMES = [
  'aftale.yaml',
  ...['koncern', 'faellessekretariatet', 'faellessekretariatet.midtvejs'].map((name) => `${YEAR}/${name}.yaml`),
];
const FILES: Readonly<Record<string, MemoryFile>> = Object.fromEntries(
  NAMES.map((name) => [`/mappe/${name}`, readFileSync(join(CONTRACT, name), 'utf8')]),
);

function titleOf(bytes: Uint8Array | undefined): string | undefined {
  return /<h1[^>]*>([^<]*)/.exec(new TextDecoder().decode(bytes))?.[1]?.trim();
}

function written(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files.keys()].filter((path) => FILES[path] === undefined).sort();
}

it('the reports of a whole round go to the folder of documents, each under its name', async () => {
  const { world, code } = await run('aftale status --format html --quiet', FILES);
  expect(code).toBe(0);
  expect(written(world.files)).toEqual([
    '/mappe/dokumenter/2026/faellessekretariatet.midtvejs.html',
    '/mappe/dokumenter/2026/overblik.midtvejs.html',
    '/mappe/dokumenter/2026/udvalg-oekonomiudvalget.midtvejs.html',
  ]);
});

it('of a unit that was named only its own report is made', async () => {
  const { world } = await run('aftale status fællessekretariatet --format html --quiet', FILES);
  expect(written(world.files)).toEqual(['/mappe/dokumenter/2026/faellessekretariatet.midtvejs.html']);
});

it('with a file it is one report: the overview, or that of the unit', async () => {
  const whole = await run('aftale status --output html=ud/a.html --quiet', FILES);
  const unit = await run('aftale status fællessekretariatet --output html=ud/b.html --quiet', FILES);
  expect(written(whole.world.files)).toEqual(['/mappe/ud/a.html']);
  expect(titleOf(whole.world.files.get('/mappe/ud/a.html'))).toBe('Midtvejsopfølgning 2026');
  expect(titleOf(unit.world.files.get('/mappe/ud/b.html'))).toBe('Fællessekretariatet');
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/rules/index.ts';
import { run } from '../cli/transcript.ts';

const errors = join(import.meta.dirname, '../errors');
const golden = join(import.meta.dirname, 'validate.txt');

const broken = ['yaml', 'felt'].flatMap((folder) =>
  readdirSync(join(errors, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => (a.normalize('NFC') < b.normalize('NFC') ? -1 : 1))
    .map((name) => ({
      folder,
      name: name.normalize('NFC'),
      bytes: new Uint8Array(readFileSync(join(errors, folder, name))),
    })),
);

/** The pages of rules are their tests; here they would tell of every gap in thirty small files. */
const SETTINGS = `kommune: Nørreby Kommune\nregler:\n${registry.map(({ name }) => `  ${name}: fra\n`).join('')}`;

const WHOLE = `type: aftale
id: hel
år: 2026
titel: Hel
løbetid: { fra: 2026-01-01, til: 2026-12-31 }
økonomisk_ramme: { driftsbudget: { netto: 100.000 } }
opfølgning: { modtager: Direktionen }
parter: [{ part: direktion, navn: Eva Eksempel }, { part: aftaleholder, navn: Peter Prøve }]
`;

/** What `aftale validate` prints of a folder in which one file is broken. */
async function printed({ name, bytes }: (typeof broken)[number]): Promise<string> {
  const isSettings = new TextDecoder().decode(bytes).startsWith('# aftale.yaml');
  const path = isSettings ? 'aftale.yaml' : `agreements/${name}`;
  const { stdout, stderr, code } = await run('aftale validate', {
    '/mappe/aftale.yaml': SETTINGS,
    '/mappe/agreements/hel.yaml': WHOLE,
    [`/mappe/${path}`]: bytes,
  });
  return `### ${name}\n${stdout}${stderr}exit ${code}\n`;
}

describe('`aftale validate` of every broken file', () => {
  it('prints the expected text', async () => {
    let all = '';
    for (const file of broken) all += `${await printed(file)}\n`;
    if (process.env['ACCEPT'] === '1') writeFileSync(golden, all);
    expect(all).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(broken.map((file) => [file.name, file] as const))('%s: names its rule and its line', async (name, file) => {
    const text = await printed(file);
    expect(text).toContain(`Regel: ${name.slice(0, -'.yaml'.length)}`);
    expect(text).not.toMatch(/fejl i programmet|\n\s+at \S+ \(|undefined|\[object /);
    expect(text).toMatch(/exit [012]\n$/);
  });
});

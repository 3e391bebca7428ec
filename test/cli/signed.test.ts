import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { testAuthority } from '../seal/authority.ts';
import { keyFile } from '../seal/key-file.ts';
import { replay } from './transcript.ts';

const folder = join(import.meta.dirname, 'signed');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  const authority = await testAuthority();
  const passphrase = 'blåbærgrød';
  const text = (content: string) => new TextEncoder().encode(content);
  for (const [file, name] of [
    ['eva', 'Eva Eksempel'],
    ['peter', 'Peter Prøve'],
  ] as const) {
    files[`/mappe/${file}.p12`] = keyFile(await authority.issue({ name, key: 'rsa' }), { passphrase });
  }
  files['/mappe/kode.txt'] = text(passphrase);
  files['/mappe/rod.pem'] = text(authority.rootPem);
}, 60_000);

it('were found', () => {
  expect(names.length).toBeGreaterThan(1);
});

/** Transcripts with key files, which no text can hold. */
it.each(names)(
  '%s says what the program says',
  async (name) => {
    const path = join(folder, name);
    const written = readFileSync(path, 'utf8');
    const replayed = await replay(written, files);
    if (process.env['ACCEPT'] === '1') writeFileSync(path, replayed);
    else expect(replayed).toBe(written);
  },
  60_000,
);

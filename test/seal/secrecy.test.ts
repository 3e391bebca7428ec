import { beforeAll, describe, expect, it } from 'vitest';
import { testAuthority } from './authority.ts';
import { agreementPdf, keyFiles, PASSPHRASE, type Tried, trySign } from './signing-folder.ts';
import { TEST_KEYS } from './test-keys.ts';

let unsigned: Uint8Array;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  unsigned = await agreementPdf();
  files = { ...(await keyFiles(await testAuthority())), '/mappe/aftale.pdf': unsigned };
}, 60_000);

/** Every way in which bytes might be written down by mistake. */
function writings(secret: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  return [
    bytes,
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('hex').toUpperCase()),
    // In groups of three, so that it is found wherever in a longer base64 it would stand.
    ...[0, 1, 2].map((start) =>
      Buffer.from(bytes.subarray(start, start + 3 * Math.floor((bytes.length - start) / 3)).toString('base64')),
    ),
  ];
}

/** The private number of a P-256 key, and the private exponent and primes of an RSA key: 24 bytes of each. */
function privateParts(name: 'rsa' | 'ecdsa' | 'ecdsaOther'): readonly Uint8Array[] {
  const pkcs8 = Buffer.from(TEST_KEYS[name], 'base64');
  if (name !== 'rsa') return [pkcs8.subarray(40, 64)];
  return [0.45, 0.6, 0.7, 0.8, 0.9].map((share) => {
    const at = Math.floor(pkcs8.length * share);
    return pkcs8.subarray(at, at + 24);
  });
}

const SECRETS: readonly Buffer[] = [
  ...writings(Buffer.from(PASSPHRASE, 'utf8')),
  ...writings(Buffer.from(PASSPHRASE, 'latin1')),
  ...writings(Buffer.from(PASSPHRASE, 'utf16le')),
  ...(['rsa', 'ecdsa', 'ecdsaOther'] as const).flatMap(privateParts).flatMap(writings),
];

/** Everything that came out: both outputs, and every file that is another than it was, or new. */
function cameOut({ world, stdout, stderr }: Tried, given: Readonly<Record<string, Uint8Array>>): readonly Buffer[] {
  const written = [...world.files]
    .filter(([path, bytes]) => given[path] !== bytes)
    .map(([, bytes]) => Buffer.from(bytes));
  return [Buffer.from(stdout, 'utf8'), Buffer.from(stderr, 'utf8'), Buffer.from(stderr, 'latin1'), ...written];
}

function leaks(tried: Tried, given: Readonly<Record<string, Uint8Array>>): number {
  return cameOut(tried, given).filter((out) => SECRETS.some((secret) => out.includes(secret))).length;
}

describe('passphrase and key', () => {
  it('would be found, in every form that is looked for', () => {
    expect(SECRETS.length).toBe(60);
    expect(SECRETS.every((secret) => secret.length >= 15)).toBe(true);
    const key = Buffer.from(TEST_KEYS.ecdsa, 'base64');
    expect(SECRETS.some((secret) => key.includes(secret))).toBe(true);
    expect(SECRETS.some((secret) => Buffer.from(`x${TEST_KEYS.ecdsa}x`).includes(secret))).toBe(true);
  });

  it.each([
    ['from a file', '--passphrase-file kode.txt', {}],
    ['from standard input', '--passphrase-file -', { input: new TextEncoder().encode(`${PASSPHRASE}\n`) }],
    ['typed', '', { answers: [PASSPHRASE] }],
  ])('stand nowhere in what comes out: %s', async (_how, words, options) => {
    for (const [part, key] of [
      ['direktion', 'eva'],
      ['aftaleholder', 'bo'],
      ['udvalg', 'luk'],
    ]) {
      const tried = await trySign(`--part ${part} --p12 ${key}.p12 ${words}`, files, options);
      expect(tried.code).toBe(0);
      expect(cameOut(tried, files)).toHaveLength(4);
      expect(leaks(tried, files)).toBe(0);
    }
  });

  it('stand nowhere in what comes out where signing fails, with the trace for those who work on the program', async () => {
    const damaged = Uint8Array.from(files['/mappe/eva.p12'] ?? []).map((byte, at) => (at === 900 ? byte ^ 1 : byte));
    const tries: readonly (readonly [string, Readonly<Record<string, Uint8Array>>])[] = [
      ['--part direktion --p12 eva.p12 --passphrase-file kode.txt', { ...files, '/mappe/eva.p12': damaged }],
      ['--part direktion --p12 kode.txt --passphrase-file kode.txt', files],
      ['--part direktion --p12 eva.p12 --passphrase-file kode.txt --tsa http://nobody.example', files],
      ['--part direktion --p12 eva.p12 --passphrase-file kode.txt --out /mappe/kode.txt', files],
      [`--part direktion --p12 eva.p12 --passphrase=${PASSPHRASE}`, files],
    ];
    for (const [words, given] of tries) {
      const tried = await trySign(words, given, { environment: { AFTALE_DEBUG: '1' } });
      expect(tried.code).toBe(2);
      expect(tried.stderr).not.toBe('');
      expect(leaks(tried, given)).toBe(0);
    }
  });

  it('are asked for by a question that says which key', async () => {
    const { stderr } = await trySign('--part direktion --p12 eva.p12', files, { answers: [PASSPHRASE] });
    expect(stderr).toMatch(/^Adgangskode til eva\.p12: Eva Eksempel har skrevet under/);
  });

  it('are read with one line end dropped, and no more', async () => {
    const withKode = (text: string) => ({ ...files, '/mappe/kode.txt': new TextEncoder().encode(text) });
    const words = '--part direktion --p12 eva.p12 --passphrase-file kode.txt';
    for (const text of [PASSPHRASE, `${PASSPHRASE}\n`, `${PASSPHRASE}\r\n`]) {
      expect((await trySign(words, withKode(text))).code).toBe(0);
    }
    for (const text of [`${PASSPHRASE}\n\n`, `${PASSPHRASE} `, '']) {
      expect((await trySign(words, withKode(text))).stderr).toContain('kan ikke åbnes med den adgangskode');
    }
  });
});

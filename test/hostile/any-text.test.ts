import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const agreements = join(import.meta.dirname, '../../agreements/2026');
const WHOLE = readFileSync(join(agreements, 'noerreby-bibliotek.yaml'), 'utf8');
const KONCERN = readFileSync(join(agreements, 'koncern.yaml'), 'utf8');
const HEAD = 'type: aftale\nid: a\når: 2026\ntitel: A\n';

/** Any bytes in the place of an agreement: the program says what is wrong, or makes the documents, and never fails itself. */
async function survives(bytes: string | Uint8Array, argv: readonly string[]): Promise<number> {
  const files = { '/aftale.yaml': 'kommune: K\n', '/agreements/a.yaml': bytes, '/agreements/koncern.yaml': KONCERN };
  const world = memoryWorld({ files, package: packageAssets });
  const code = await main(argv, world);
  const said = world.written.stdout + world.written.stderr;
  expect([0, 1, 2]).toContain(code);
  expect(said).not.toMatch(/fejl i programmet|\n\s+at \S+ \(|undefined|\[object |NaN/);
  if (code !== 0) expect(said).toContain('agreements/a.yaml');
  return code;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => code < 256));
}

const DEBRIS = [
  '\t',
  ':',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '&a',
  '*a',
  '<<: ',
  '!!x ',
  '%',
  '#',
  '\u00a0',
  '\0',
  '\r',
  '\n',
  '\n  ',
  '\ud800',
  '🏛',
  'a\u030a',
  '…',
  '---\n',
  '999999999999999999999999',
  '1e400',
  '-0',
  '2026-02-30',
  '__proto__: x\n',
];

const wound = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...DEBRIS));

const wounded = fc.array(wound, { minLength: 1, maxLength: 4 }).map((wounds) =>
  wounds.reduce((text, [where, cut, instead]) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + instead + text.slice(at + cut);
  }, WHOLE),
);

it('arbitrary text and bytes', async () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => void (await survives(bytes, ['validate']))),
    { numRuns: 12 },
  );
  const below = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `${HEAD}kerneydelse: ${text}`);
  await fc.assert(
    fc.asyncProperty(below, async (text) => void (await survives(text, ['validate']))),
    { numRuns: 12 },
  );
});

it('a whole agreement cut off anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(WHOLE.length), async (end) => void (await survives(WHOLE.slice(0, end), ['validate']))),
    { numRuns: 12 },
  );
});

it('a whole agreement with wounds, validated and built as a draft', async () => {
  await fc.assert(
    fc.asyncProperty(wounded, async (text) => void (await survives(text, ['validate']))),
    { numRuns: 14 },
  );
  const build = ['build', '--draft', '--format', 'docx', '--format', 'pdf'];
  await fc.assert(
    fc.asyncProperty(wounded, async (text) => void (await survives(text, build))),
    { numRuns: 2 },
  );
});

it.each([
  ['CRLF', WHOLE.replaceAll('\n', '\r\n'), 0],
  ['a byte order mark', `\ufeff${WHOLE}`, 0],
  ['decomposed letters, as macOS writes them', WHOLE.normalize('NFD'), 0],
  ['Windows-1252', latin1(WHOLE), 1],
  ['UTF-16', Buffer.from(`\ufeff${WHOLE}`, 'utf16le'), 1],
  ['a line of almost a megabyte', `${HEAD}kerneydelse: ${'ord '.repeat(240_000)}\n`, 0],
  ['a line of almost a megabyte that is no YAML', `${HEAD}${'x: '.repeat(320_000)}\n`, 1],
  ['deep maps', `${HEAD}${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}x:\n`).join('')}`, 1],
  ['deep lists', `${HEAD}x: ${'- '.repeat(20_000)}\n`, 1],
  ['deep braces', `${HEAD}x: ${'{a: '.repeat(20_000)}\n`, 1],
  ['nothing', '', 1],
  ['a key that is none', `${HEAD}? [a, b]\n: c\n`, 1],
])('%s', async (_what, bytes, expected) => {
  expect(await survives(bytes, ['validate'])).toBe(expected);
});

it('CRLF, a byte order mark and decomposed letters give the very same documents', async () => {
  const documents = async (text: string): Promise<readonly Uint8Array[]> => {
    const world = memoryWorld({ files: { '/aftale.yaml': '', '/agreements/a.yaml': text }, package: packageAssets });
    expect(await main(['build', '--draft', '--format', 'docx'], world)).toBe(0);
    return [...world.files].filter(([path]) => path.endsWith('.docx')).map(([, bytes]) => bytes);
  };
  const small = `${HEAD}kerneydelse: |\n  Ærøs øer og åer.\n\n  - færgen\n  - havnen\n`;
  const plain = await documents(small);
  for (const text of [small.replaceAll('\n', '\r\n'), `\ufeff${small}`, small.normalize('NFD')]) {
    expect(await documents(text)).toEqual(plain);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { fixed, validate } from '../../src/pipeline.ts';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { run } from './transcript.ts';

const ROOT = join(import.meta.dirname, '../..');
const PATH = 'agreements/2026/faellessekretariatet.yaml';
const LINES = readFileSync(join(ROOT, PATH), 'utf8').replace('status: godkendt', 'status: udkast').split('\n');

function worldOf(files: Readonly<Record<string, MemoryFile>>) {
  const placed = Object.entries(files).map(([path, content]) => [`/${path}`, content] as const);
  return memoryWorld({ files: Object.fromEntries(placed), package: packageAssets });
}

const WANTED = { config: undefined, operands: [], year: undefined, today: { year: 2026, month: 3, day: 1 } };

function fixedText(text: string): string {
  const { files } = fixed(worldOf({ 'aftale.yaml': 'kommune: N\n', 'agreements/a.yaml': text }), (outside) =>
    validate(outside, WANTED),
  );
  return files[0]?.after ?? text;
}

describe('a correction', () => {
  it.each([
    ['titel: Mål #1', 'titel: "Mål #1"'],
    ['kerneydelse: Kort: godt', 'kerneydelse: "Kort: godt"'],
    ['kerneydelse: "Godt" sagt', 'kerneydelse: \'"Godt" sagt\''],
    ['kerneydelse: % af alle', 'kerneydelse: "% af alle"'],
    ['nøgletal:\n•  navn: Årsværk', 'nøgletal:\n-  navn: Årsværk'],
    ['titel:Skolen', 'titel: Skolen'],
    ['løbetid:\n\u00a0 fra: 2026-01-01', 'løbetid:\n  fra: 2026-01-01'],
    ['løbetid: { fra: 13/2 2026 }', 'løbetid: { fra: 13. februar 2026 }'],
    ['statuz: udkast', 'status: udkast'],
    ['status: godkent', 'status: godkendt'],
    [
      'indsatser: { a: { art: egen, titel: A, delmål: { a: X } } }',
      'indsatser: { a: { art: egen, titel: A, delmål: { A: X } } }',
    ],
  ])('%j', (wrong, right) => {
    const head = 'type: aftale\nid: a\når: 2026\n';
    expect(fixedText(`${head}${wrong}   # husk\n`)).toBe(`${head}${right}   # husk\n`);
  });

  it.each([
    ['several answers are possible', 'løbetid: { fra: 03-02-2026 }'],
    ['it may be a comment', 'kerneydelse: Bøger #forslag'],
    ['the other key is there, too', 'status: udkast\nstatuz: godkendt'],
    ['the row is approved', 'status: godkendt\nindsatser: { a: { art: egen, titel: A, delmål: { A: X, C: Y } } }'],
    [
      'a reference leads nowhere already',
      'indsatser: { a: { art: egen, titel: A, delmål: { A: X, C: Y }, handlinger: { 1: { tekst: T, delmål: [B] } } } }',
    ],
  ])('is not made where %s', (_why, text) => {
    const whole = `type: aftale\nid: a\når: 2026\ntitel: A\n${text}\n`;
    expect(fixedText(whole)).toBe(whole);
  });
});

const DAMAGES: readonly (readonly [RegExp, string])[] = [
  [/^( *)delmål:/, '$1delmaal:'],
  [/^( *)C: /, '$1E: '],
  [/: udkast$/, ': udkastt'],
  [/^( *tekst): (.*)$/, '$1: % $2'],
  [/^( *titel): (.*)$/, '$1: $2 #2'],
  [/beløb: 24\.500\.000/, 'beløb: 24,5 mio. kr.'],
];

it('is done after one run, and changes nothing but the lines at fault', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(LINES.length - 1), fc.nat(DAMAGES.length - 1)), { maxLength: 12 }),
      (damages) => {
        const lines = [...LINES];
        for (const [line, kind] of damages) {
          const [pattern, instead] = DAMAGES[kind] ?? [/^$/, ''];
          lines[line] = lines[line]?.replace(pattern, instead) ?? '';
        }
        const once = fixedText(lines.join('\n'));
        expect(fixedText(once)).toBe(once);
        const comments = (text: string) => text.match(/ {2}# .*$/gm) ?? [];
        expect(comments(once)).toEqual(comments(lines.join('\n')));
        expect(once.split('\n')).toHaveLength(lines.length);
      },
    ),
    { numRuns: 8 },
  );
});

describe('a corrected file', () => {
  const files = (text: string | Uint8Array) => ({
    '/mappe/aftale.yaml': 'kommune: N\n',
    '/mappe/agreements/a.yaml': text,
  });

  it('keeps its byte order mark and its line ends', async () => {
    const { world } = await run(
      'aftale validate --fix --quiet',
      files('\ufefftype: aftale\r\nid: a\r\når: 2026\r\ntitl: A\r\n'),
    );
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(world.files.get('/mappe/agreements/a.yaml'))).toBe(
      '\ufefftype: aftale\r\nid: a\r\når: 2026\r\ntitel: A\r\n',
    );
  });

  it('that cannot be written is told of, and stays as it was', async () => {
    const text = 'type: aftale\nid: a\når: 2026\ntitl: A\n';
    const world = memoryWorld({
      files: files(text),
      cwd: '/mappe',
      failures: { '/mappe/agreements/a.yaml': 'busy' },
      package: packageAssets,
    });
    // A file that another program holds can be read or not; here neither.
    expect(await main(['validate', '--fix'], world)).not.toBe(0);
    expect(new TextDecoder().decode(world.files.get('/mappe/agreements/a.yaml'))).toBe(text);
  });
});

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { type Ran, run } from '../cli/transcript.ts';
import { partsOf } from '../docx/text-of-docx.ts';
import { SCHOOL } from './on-disk.ts';

const FILES: Readonly<Record<string, MemoryFile>> = {
  '/mappe/aftale.yaml': 'kommune: Nørreby Kommune\n',
  '/mappe/agreements/skole.yaml': SCHOOL,
};

async function ran(line: string, files: Readonly<Record<string, MemoryFile>>): Promise<Ran> {
  const outcome = await run(line, { ...FILES, ...files });
  expect(outcome.stderr).not.toContain('fejl i programmet');
  expect(outcome.code).not.toBe(70);
  return outcome;
}

describe('a text that would run, load or lead astray', () => {
  const text = (words: string): string => `${SCHOOL}faglig_ramme: { målsætninger: ${JSON.stringify(words)} }\n`;

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:x)',
    '[a](file:///etc/passwd)',
    '[a](data:text/html,x)',
    '[a](//evil.example)',
    '[a](java&#10;script:x)',
    '<javascript:x>',
    '![i](https://evil.example/p.png)',
    '<script>alert(1)</script>',
    '<iframe src="https://evil.example">',
  ])('%s is named, and never becomes a target', async (words) => {
    const { code, stdout, stderr } = await ran('aftale validate', { '/mappe/agreements/skole.yaml': text(words) });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('agreements/skole.yaml:6:');
    const { world } = await ran('aftale build --draft', { '/mappe/agreements/skole.yaml': text(words) });
    const docx = world.files.get('/mappe/dokumenter/2026/skole.docx');
    const targets = docx === undefined ? '' : (partsOf(docx)['word/_rels/document.xml.rels'] ?? '');
    expect(targets).not.toMatch(/javascript|file:|data:|script|evil/i);
    const pdf = Buffer.from(world.files.get('/mappe/dokumenter/2026/skole.pdf') ?? []).toString('latin1');
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|GoToR|SubmitForm|OpenAction)\b/);
    expect(pdf).not.toMatch(/\/URI\s*\((?!https?:|mailto:|tel:)/);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd'])('an address of a document, %s, is named', async (url) => {
    const policies = `${SCHOOL}faglig_ramme:\n  politikker_og_planer:\n    - { titel: X, url: "${url}" }\n`;
    const { stderr, world } = await ran('aftale build', { '/mappe/agreements/skole.yaml': policies });
    expect(stderr).toContain('agreements/skole.yaml:8:');
    const docx = world.files.get('/mappe/dokumenter/2026/skole.docx');
    if (docx !== undefined) expect(partsOf(docx)['word/_rels/document.xml.rels']).not.toContain(url);
  });
});

describe('a template that wants more than the agreement', () => {
  const CASES: Readonly<Record<string, string>> = {
    'the constructor': '{{constructor.constructor}}',
    'the prototype': '{{#hver __proto__ as |x|}}{{x}}{{/hver}}',
    lookup: '{{lookup titel "constructor"}}',
    'a script': '<script>alert(1)</script>',
    'an entity of a file': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
    'a picture of its own': '<figure src="../../ude/hemmelig.png" alt="x"/>',
    'itself, without end': '{{> document}}',
    'a file by name': '{{> ../../../etc/passwd}}',
  };

  it.each(Object.entries(CASES))('%s: told, and nothing is made', async (_what, text) => {
    const own = { '/mappe/skabeloner/aftale/document.html.hbs': `<h1>{{titel}}</h1>${text}` };
    const { code, stderr, world } = await ran('aftale build --format docx', own);
    expect(code).toBe(1);
    expect(stderr).toMatch(/skabeloner\/aftale\/document\.html\.hbs:1/);
    expect([...world.files.keys()].filter((path) => path.endsWith('.docx'))).toEqual([]);
  });

  it('output that doubles with every call is stopped', async () => {
    const calls = Array.from({ length: 30 }, (_, index): [string, string] => [
      `/mappe/skabeloner/aftale/p${index}.html.hbs`,
      index === 29 ? '<p>{{titel}}</p>' : `{{> p${index + 1}}}{{> p${index + 1}}}`,
    ]);
    const own = Object.fromEntries([
      ['/mappe/skabeloner/aftale/document.html.hbs', '<h1>{{titel}}</h1>{{> p0}}'],
      ...calls,
    ]);
    const { code, stderr } = await ran('aftale build --format docx', own);
    expect([code, stderr.includes('skabelon-for-stor')]).toEqual([1, true]);
  });
});

describe('a file that is larger than it looks', () => {
  const field = (text: string): string => `${SCHOOL}institutionsramme:\n  beskrivelse: ${text}\n`;
  const lines = (count: number, line: string): string => `|\n${`    ${line}\n\n`.repeat(count)}`;

  it.each([
    ['aliases that multiply', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${SCHOOL}`, 'yaml-henvisning'],
    ['a merge key', `${SCHOOL}x: { <<: { a: 1 } }\n`, 'yaml-fletning'],
    ['a tag', `${SCHOOL}x: !!js/function "function () {}"\n`, 'yaml-mærke'],
    ['deep nesting', `${SCHOOL}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'yaml-for-dybt'],
    ['more than a megabyte', `${SCHOOL}# ${'x'.repeat(1_200_000)}\n`, 'yaml-for-stor'],
    ['thousands of pages', field(lines(80_000, 'a')), 'dokumentet-er-for-langt'],
  ])('%s is refused by name', async (_what, text, rule) => {
    const { code, stderr } = await ran('aftale build --format docx', { '/mappe/agreements/skole.yaml': text });
    expect(code).toBe(1);
    expect(stderr).toContain(rule);
  });

  it.each([
    ['one word of 0.9 MB', 'x'.repeat(900_000)],
    ['nothing but brackets', `'${'['.repeat(50_000)}'`],
    ['nothing but stars', `'${'*'.repeat(50_000)}'`],
    ['one sentence of twenty thousand lines', `|\n${'    samarbejdspartnere\n'.repeat(20_000)}`],
    ['quotes in quotes', `'${'>'.repeat(20_000)}x'`],
  ])('%s comes to an end', async (_what, text) => {
    const { code } = await ran('aftale build --draft --format docx', { '/mappe/agreements/skole.yaml': field(text) });
    expect([0, 1]).toContain(code);
  });

  it('a criterion of nothing but figures comes to an end', async () => {
    const criterion = `succeskriterier: { 1: { tekst: "${'1'.repeat(300_000)}" } }`;
    const skole = `${SCHOOL}indsatser: { a: { art: egen, titel: A, ${criterion} } }\n`;
    const { code } = await ran('aftale validate', { '/mappe/agreements/skole.yaml': skole });
    expect([0, 1]).toContain(code);
  });

  it('a small picture that unpacks to 50 MB is refused', async () => {
    const chunk = (type: string, data: Uint8Array): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
    };
    const bomb = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.from([0, 0, 0, 10, 0, 0, 0, 10, 8, 6, 0, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    const settings = { '/mappe/aftale.yaml': 'kommune: K\nlogo: l.png\n', '/mappe/l.png': new Uint8Array(bomb) };
    const { code, stderr } = await ran('aftale build --format pdf', settings);
    expect([code, stderr.includes('billedet-kan-ikke-læses · logo')]).toEqual([1, true]);
  });

  it('a picture that says it has 800 megapixels is refused unread', async () => {
    const logo = new Uint8Array(33);
    logo.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    new DataView(logo.buffer).setUint32(16, 40_000);
    new DataView(logo.buffer).setUint32(20, 20_000);
    const files = { '/mappe/aftale.yaml': 'logo: logo.png\n', '/mappe/logo.png': logo };
    const { code, stderr } = await ran('aftale build', files);
    expect([code, stderr.includes('logo-for-stort')]).toEqual([2, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { textOfDocx } from '../docx/text-of-docx.ts';
import { type Entries, OLD_ENCODING, type Outcome, onDisk, SCHOOL, SECRET } from './on-disk.ts';

const BUILD = ['build', '--format', 'docx'];

/** Whatever else happens: nothing outside was written, nothing of it came in, and nobody sees a stack trace. */
async function harmless(entries: Entries, argv: readonly string[] = BUILD): Promise<Outcome> {
  const outcome = await onDisk(entries, argv);
  expect(outcome.changedOutside).toEqual([]);
  expect(outcome.said).not.toContain(SECRET);
  expect(outcome.said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  for (const document of outcome.documents.values()) expect(textOfDocx(document)).not.toContain(SECRET);
  return outcome;
}

describe('a path in aftale.yaml that leads outside is refused by name', () => {
  const PATHS = ['../ude', '..', '/', '/etc', 'agreements/../../ude', 'C:\\Windows', 'c:/Windows'];
  const KEYS = ['aftaler', 'skabeloner', 'dokumenter'];
  const cases = KEYS.flatMap((key) => PATHS.map((path) => [key, path] as const));

  it.each(cases)('mapper: %s: %s', async (key, path) => {
    const { code, said, documents } = await harmless({ 'aftale.yaml': `mapper: { ${key}: ${path} }\n` });
    expect(code).toBe(2);
    expect(said).toContain(`mapper/${key}`);
    expect(said).toContain('sti-uden-for-mappen');
    expect(documents.size).toBe(0);
  });

  it('so is one that ends early for the system', async () => {
    const { code, said } = await harmless({ 'aftale.yaml': 'mapper: { aftaler: "agreements\\0x" }\n' });
    expect([code, said.includes('yaml-styretegn')]).toEqual([2, true]);
  });

  it.each(['../ude/tekst.txt', '/etc/passwd', 'billeder/../../ude/tekst.txt'])('logo and type: %s', async (path) => {
    const { code, said } = await harmless({ 'aftale.yaml': `logo: ${path}\ntema: { skrifttype: ${path} }\n` });
    expect(code).toBe(2);
    expect(said.match(/sti-uden-for-mappen/g)).toHaveLength(2);
  });
});

describe('a symbolic link that leads outside is refused by name', () => {
  const cases: Record<string, [Entries, string]> = {
    'an agreement': [{ 'agreements/2026/anden.yaml': { link: '../../../ude/hemmelig.yaml' } }, 'anden.yaml'],
    'the koncern': [{ 'agreements/2026/koncern.yaml': { link: '../../../ude/hemmelig.yaml' } }, 'koncern.yaml'],
    'a folder of agreements': [{ 'agreements/2027': { link: '../../ude' } }, 'agreements/2027'],
    'a way over two links': [{ 'agreements/a': { link: '../b' }, b: { link: '../ude' } }, 'agreements/a'],
    'an absolute link': [{ 'agreements/rod': { link: '/' } }, 'agreements/rod'],
    'a template': [
      { 'skabeloner/aftale/ingen.html.hbs': { link: '../../../ude/ingen.html.hbs' } },
      'skabeloner/aftale/ingen.html.hbs',
    ],
    'the folder of one kind of templates': [{ 'skabeloner/aftale': { link: '../../ude' } }, 'skabeloner/aftale'],
    'the folder of templates': [{ skabeloner: { link: '../ude' } }, 'skabeloner'],
    'the logo': [{ 'aftale.yaml': 'logo: l.png\n', 'l.png': { link: '../ude/tekst.txt' } }, 'l.png'],
    'the type': [{ 'aftale.yaml': 'tema: { skrifttype: f.ttf }\n', 'f.ttf': { link: '../ude/tekst.txt' } }, 'f.ttf'],
    'the folder of documents': [{ dokumenter: { link: '../ude' } }, 'dokumenter'],
    'the year of documents': [{ 'dokumenter/2026': { link: '../../ude' } }, 'dokumenter/2026'],
    'a document': [{ 'dokumenter/2026/skole.docx': { link: '../../../ude/tekst.txt' } }, 'skole.docx'],
    'a document that is not there': [{ 'dokumenter/2026/skole.docx': { link: '../../../ude/ny.docx' } }, 'skole.docx'],
  };

  it.each(Object.entries(cases))('%s', async (_what, [entries, name]) => {
    const { code, said } = await harmless(entries);
    expect([1, 2]).toContain(code);
    expect(said).toContain('sti-uden-for-mappen');
    expect(said).toContain(name);
  });

  it('the file that remembers builds is replaced, never followed', async () => {
    const { code, documents } = await harmless({ 'dokumenter/.aftale-tilstand.json': { link: '../../ude/tekst.txt' } });
    expect([code, documents.size]).toEqual([0, 1]);
  });
});

describe('aftale.yaml as a link', () => {
  it('that leads outside is refused, and its lines are not shown', async () => {
    const { code, said } = await harmless({ 'aftale.yaml': { link: '../ude/tekst.txt' } }, ['validate']);
    expect(code).toBe(2);
    expect(said).toContain('sti-uden-for-mappen');
  });

  it('is followed inside the folder, and told when it leads nowhere', async () => {
    const inside = { 'aftale.yaml': { link: 'fælles.yaml' }, 'fælles.yaml': 'kommune: K\n' };
    expect((await harmless(inside)).code).toBe(0);
    const { code, said } = await harmless({ 'aftale.yaml': { link: 'ingen.yaml' } });
    expect([code, said.includes('fil-kan-ikke-læses')]).toEqual([2, true]);
  });
});

describe('links that lead nowhere or round in a ring', () => {
  it('are walked once', async () => {
    const ring = { 'agreements/2026/op': { link: '..' }, 'agreements/2026/selv': { link: '.' } };
    const { code, documents } = await harmless(ring);
    expect([code, documents.size]).toEqual([0, 1]);
  });

  it.each([
    ['a ring of files', { 'agreements/a.yaml': { link: 'b.yaml' }, 'agreements/b.yaml': { link: 'a.yaml' } }],
    ['a dead link', { 'agreements/a.yaml': { link: 'findes-ikke.yaml' } }],
  ])('%s is named', async (_what, entries) => {
    const { code, said } = await harmless(entries);
    expect(code).toBe(2);
    expect(said).toContain('`agreements/a.yaml` kan ikke læses');
  });
});

describe('what an agreement says of itself never becomes a path outside', () => {
  const agreement = (changes: Readonly<Record<string, string>>): string =>
    Object.entries({ type: 'aftale', id: 'skole', år: '2026', titel: 'Skolen', ...changes })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');

  it.each(['../../x', 'a/b', '"..\\\\..\\\\x"', '"a\\nb"', '"\\0"', '__proto__', '.', '""'])('id: %s', async (id) => {
    const { code, said, documents } = await harmless({ 'agreements/2026/skole.yaml': agreement({ id }) });
    expect(code).toBe(1);
    expect(said).toContain('agreements/2026/skole.yaml:2');
    expect(documents.size).toBe(0);
  });

  it.each(['../2026', '2026/../../x', '/etc', '-1', '1e9'])('år: %s', async (år) => {
    const { code, said, documents } = await harmless({ 'agreements/2026/skole.yaml': agreement({ år }) });
    expect(code).toBe(1);
    expect(said).toContain('ikke et aftaleår');
    expect(documents.size).toBe(0);
  });

  it.each(['con', 'constructor', 'nul', 'x'.repeat(300)])('id: %s is only a word', async (id) => {
    const { documents } = await harmless({ 'agreements/2026/skole.yaml': agreement({ id }) });
    expect([...documents.keys()]).toEqual(['dokumenter/2026/skole.docx']);
  });

  it.each(['../../x', 'C:\\x', `${'Meget lang '.repeat(50)}titel`])('titel: %s is only a text', async (titel) => {
    const { documents } = await harmless({ 'agreements/2026/skole.yaml': agreement({ titel: JSON.stringify(titel) }) });
    expect([...documents.keys()]).toEqual(['dokumenter/2026/skole.docx']);
  });
});

describe('names of files', () => {
  const named = (name: string): Entries => ({ [`agreements/2027/${name}.yaml`]: SCHOOL.replace('skole', 'anden') });

  it.each(['æblegrød', 'A\u030Aben', '-rf', '$(touch x)', 'a;b', ' ', "'"])('%s', async (name) => {
    const { code, documents } = await harmless(named(name));
    expect(code).toBe(0);
    expect([...documents.keys()]).toContain(`dokumenter/2026/${name.normalize('NFC')}.docx`);
  });

  it.runIf(process.platform === 'linux')('in an old encoding is named, and the others are built', async () => {
    const { code, said, documents } = await harmless({ [OLD_ENCODING]: SCHOOL });
    expect(code).toBe(1);
    expect(said).toContain('filnavn-kan-ikke-læses');
    expect([...documents.keys()]).toEqual(['dokumenter/2026/skole.docx']);
  });

  it('too long for the system is named, and the others are built', async () => {
    const { code, said, documents } = await harmless(named('n'.repeat(240)));
    expect(code).toBe(1);
    expect(said).toContain('fil-kan-ikke-skrives');
    expect([...documents.keys()]).toEqual(['dokumenter/2026/skole.docx']);
  });
});

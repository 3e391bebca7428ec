import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli/transcript.ts';
import { type LanguageServer, languageServer } from './server.ts';

/**
 * What staff see in VS Code, from yaml-language-server itself, in a folder that `aftale init` made. In each `yaml` block of the pages beside
 * this file `▮` is where the cursor is; what follows is written by `npm run accept`:
 *
 * - `forslag`: what is proposed there, and what is inserted where that is something else
 * - `hjælp`: what is shown when the pointer rests there
 * - `beskeder`: what is marked as wrong, by line
 */
const QUESTION = /^```yaml (forslag|hjælp|beskeder) (\S+)\n([\s\S]*?)^```\n(?:\n````text\n[\s\S]*?^````\n)?/gm;
const CURSOR = '▮';

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
const folder = mkdtempSync(join(tmpdir(), 'Vores aftaler æøå '));
let server: LanguageServer;

beforeAll(async () => {
  const { world } = await run('aftale init', {});
  for (const [path, bytes] of world.files) {
    const target = join(folder, relative('/mappe', path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  server = await languageServer(folder, JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')));
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

let opened = 0;

async function answer(question: string, path: string, marked: string): Promise<string> {
  const before = marked.slice(0, marked.indexOf(CURSOR)).split('\n');
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  opened += 1;
  // Each in a folder of its own, so that one name may be opened twice.
  const file = server.open(path.replace('*', String(opened)), marked.replace(CURSOR, ''));
  if (question === 'hjælp') return file.help(at);
  if (question === 'beskeder') {
    const marks = await file.marks;
    return marks.map(({ message, range }) => `linje ${range.start.line + 1}: ${message}`).join('\n');
  }
  const proposals = await file.proposals(at);
  return proposals
    .map(({ label, insertText = label }) =>
      insertText === label || insertText === `${label}: ` ? label : `${label}  →  ${JSON.stringify(insertText)}`,
    )
    .join('\n');
}

async function replay(page: string): Promise<string> {
  const questions = [...page.matchAll(QUESTION)];
  const answers = await Promise.all(
    questions.map(([, question = '', path = '', text = '']) => answer(question, path, text)),
  );
  let at = 0;
  return page.replace(QUESTION, (_all, question: string, path: string, text: string) => {
    const said = answers[at++] ?? '';
    return `\`\`\`yaml ${question} ${path}\n${text}\`\`\`\n\n\`\`\`\`text\n${said}${said === '' ? '' : '\n'}\`\`\`\`\n`;
  });
}

it('there are pages for every kind', () => {
  expect(pages.length).toBeGreaterThan(4);
});

it.each(pages)('%s says what the editor says', async (name) => {
  const path = join(import.meta.dirname, name);
  const written = readFileSync(path, 'utf8');
  const replayed = await replay(written);
  if (process.env['ACCEPT'] === '1') writeFileSync(path, replayed);
  else expect(replayed).toBe(written);
});

/** What the server says by itself, and what it makes of a schema that does not go round it. */
const ENGLISH =
  /Allowed Values|Example:|Source:|Incorrect type|not accepted|not allowed|Missing property|does not match|array item|Default value|\bnull\b|\btrue\b|\bfalse\b|\[object/;

it('no page but that of its own words has a word of the server', () => {
  for (const name of pages.filter((page) => page !== 'engelsk.md')) {
    const answers = [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/^````text\n([\s\S]*?)^````/gm)];
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.map(([, said = '']) => said).filter((said) => ENGLISH.test(said))).toEqual([]);
  }
});

it('marks nothing in what `aftale init` and `aftale new` make', async () => {
  const { world } = await run('aftale new "Søndermarken Bibliotek"', {
    '/mappe/aftale.yaml': '',
    '/mappe/.aftale/schemas/aftale.schema.json': '{}',
  });
  const made = [...world.files].filter(([path]) => path.startsWith('/mappe/agreements'));
  expect(made).toHaveLength(1);
  for (const [path, bytes] of made) writeFileSync(join(folder, relative('/mappe', path)), bytes);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(names.length).toBe(4);
  const files = names.map((name) => server.open(name, readFileSync(join(folder, name), 'utf8')));
  expect((await Promise.all(files.map(({ marks }) => marks))).flat()).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { type MemoryFile, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { testAuthority } from '../seal/authority.ts';
import { keyFile } from '../seal/key-file.ts';

type Files = Readonly<Record<string, MemoryFile>>;

const PDF = '/mappe/dokumenter/2026/skole.pdf';
const YAML = '/mappe/agreements/2026/skole.yaml';

/** A folder with an approved agreement, its PDF signed by both parties, and the key files. */
let folder: Files;

interface Around {
  readonly cwd?: string;
  readonly columns?: number;
  /** The program's own files, where they are to be others. */
  readonly package?: typeof packageAssets;
}

async function run(words: string, files: Files, { cwd = '/mappe', columns, ...own }: Around = {}) {
  const world = memoryWorld({
    cwd,
    files,
    today: { year: 2026, month: 2, day: 2 },
    minutes: 600,
    package: own.package ?? packageAssets,
    ...(columns === undefined ? {} : { columns }),
  });
  const code = await main(words.split(' '), world);
  return { code, ...world.written, files: Object.fromEntries(world.files) };
}

async function done(files: Files, ...lines: readonly string[]): Promise<Files> {
  let now = files;
  for (const line of lines) {
    const { code, stderr, files: left } = await run(line, now);
    if (code !== 0) throw new Error(`${line}: ${stderr}`);
    now = left;
  }
  return now;
}

function yamlOfExample(): string {
  const text = readFileSync(join(import.meta.dirname, 'verificer.md'), 'utf8');
  return /```fil agreements\/2026\/skole.yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
}

const sign = (part: string, who: string): string =>
  `sign dokumenter/2026/skole.pdf --part ${part} --p12 ${who}.p12 --passphrase-file kode.txt`;

beforeAll(async () => {
  const authority = await testAuthority();
  const eva = await authority.issue({ name: 'Eva Eksempel', key: 'rsa' });
  const peter = await authority.issue({ name: 'Peter Prøve', key: 'ecdsa' });
  folder = await done(
    {
      '/mappe/aftale.yaml': 'kommune: Nørreby Kommune\n',
      [YAML]: yamlOfExample(),
      '/mappe/rod.pem': authority.rootPem,
      '/mappe/eva.p12': keyFile(eva, { passphrase: 'kode' }),
      '/mappe/peter.p12': keyFile(peter, { passphrase: 'kode' }),
      '/mappe/kode.txt': 'kode\n',
    },
    'approve skole --date 2026-01-28',
    'build skole --format pdf',
    sign('direktion', 'eva'),
    sign('aftaleholder', 'peter'),
  );
});

const VERIFY = `verify dokumenter/2026/skole.pdf`;

function bytes(file: MemoryFile | undefined): Uint8Array {
  if (!(file instanceof Uint8Array)) throw new Error('no bytes');
  return file;
}

function textOf(file: MemoryFile | undefined): string {
  return typeof file === 'string' ? file : Buffer.from(bytes(file)).toString('utf8');
}

describe('a signed agreement', () => {
  it('is right in its signatures and its content', async () => {
    const { code, stdout, stderr } = await run(`${VERIFY} --trust rod.pem --rebuild`, folder);
    expect(stdout).toMatchInlineSnapshot(`
      "dokumenter/2026/skole.pdf
      ✓ TOTAL_PASSED – i orden
        ✓ Underskrift (direktion): TOTAL_PASSED – i orden
          Eva Eksempel, udstedt af Prøvemyndighed udsteder · B-B
          Siger selv: 2. februar 2026 kl. 10.00
          Kommet til siden: endnu en underskrift.
        ✓ Underskrift (aftaleholder): TOTAL_PASSED – i orden
          Peter Prøve, udstedt af Prøvemyndighed udsteder · B-B
          Siger selv: 2. februar 2026 kl. 10.00
          Dækker hele filen.
        ✓ Indhold: TOTAL_PASSED – i orden
          Dokumentkode 8184b2554b48, version 1.0
          aftale.lock: det samme · mappen: det samme
          Dannet igen: siderne er de samme.
      "
    `);
    expect(stderr).toBe('Ikke efterprøvet: om et certifikat er spærret, og om det er kvalificeret.\n');
    expect(code).toBe(0);
  });

  it('is told to other programs as docs/underskrift-verify.md says', async () => {
    const { code, stdout } = await run(`${VERIFY} --json`, folder);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [
        {
          file: 'dokumenter/2026/skole.pdf',
          verdict: 'INDETERMINATE',
          signatures: [
            {
              field: 'direktion',
              verdict: 'INDETERMINATE',
              subIndication: 'NO_CERTIFICATE_CHAIN_FOUND',
              signer: 'Eva Eksempel',
              issuer: 'Prøvemyndighed udsteder',
              level: 'B-B',
              claimedTime: '2026-02-02T10:00:00+00:00',
              timestamp: null,
              coversWholeFile: false,
              changesAfter: 'signature',
            },
            { field: 'aftaleholder', coversWholeFile: true, changesAfter: 'nothing' },
          ],
          content: { verdict: 'TOTAL_PASSED', lock: 'same', folder: 'same', rebuilt: null },
          reason: 'Hvem der har udstedt certifikatet, er ikke efterprøvet: angiv med --trust, hvem I stoler på.',
        },
      ],
    });
    expect(code).toBe(1);
    expect((await run(`${VERIFY} --accept-indeterminate`, folder)).code).toBe(0);
  });

  it('fits a narrow window, and colour says nothing that words do not', async () => {
    const { stdout } = await run(`${VERIFY} --trust rod.pem --color`, folder, { columns: 40 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colour
    const plain = stdout.replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).toBe((await run(`${VERIFY} --trust rod.pem --no-color`, folder, { columns: 40 })).stdout);
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

/** The content line and what is said of it. */
async function contentOf(words: string, files: Files, around: Around = {}): Promise<{ code: number; content: string }> {
  const { code, stdout } = await run(words, files, around);
  return { code, content: stdout.slice(stdout.indexOf('Indhold:')) };
}

describe('the content', () => {
  it('is compared with aftale.lock first: what has changed in the folder since is another matter', async () => {
    const changed = { ...folder, [YAML]: textOf(folder[YAML]).replace('Undervisning af byens børn', 'Undervisning') };
    const { code, content } = await contentOf(`${VERIFY} --trust rod.pem`, changed);
    expect(code).toBe(0);
    expect(content).toContain('aftale.lock: det samme · mappen: et andet');
  });

  it('that was never approved so, is none', async () => {
    const lock = textOf(folder['/mappe/aftale.lock']).replace(/[0-9a-f]{64}/, 'a'.repeat(64));
    const { code, content } = await contentOf(`${VERIFY} --trust rod.pem`, { ...folder, '/mappe/aftale.lock': lock });
    expect(code).toBe(1);
    expect(content).toMatch(/^Indhold: TOTAL_FAILED/);
    expect(content).toContain('Indholdet er ikke det, der blev godkendt som version 1.0.');
  });

  it('of an older version cannot be decided', async () => {
    const lock = textOf(folder['/mappe/aftale.lock'])
      .replace(' 1.0 ', ' 1.1 ')
      .replace(/[0-9a-f]{64}/, 'a'.repeat(64));
    const { content } = await contentOf(`${VERIFY} --trust rod.pem`, { ...folder, '/mappe/aftale.lock': lock });
    expect(content).toContain('Filen er version 1.0, men aftale.lock siger, at version 1.1 er godkendt.');
  });

  it('is compared with the folder where nothing is locked, and with nothing where there is no folder', async () => {
    const { '/mappe/aftale.lock': _, ...unlocked } = folder;
    expect((await contentOf(`${VERIFY} --trust rod.pem`, unlocked)).content).toMatch(/^Indhold: TOTAL_PASSED/);
    const changed = { ...unlocked, [YAML]: textOf(folder[YAML]).replace('byens børn', 'alle børn') };
    const other = await contentOf(`${VERIFY} --trust rod.pem`, changed);
    expect(other.content).toMatch(/^Indhold: TOTAL_FAILED[\s\S]*Indholdet er ikke det, der står i mappen\./);
    const alone = { '/sted/skole.pdf': bytes(folder[PDF]), '/sted/rod.pem': textOf(folder['/mappe/rod.pem']) };
    const { content } = await contentOf('verify skole.pdf --trust rod.pem', alone, { cwd: '/sted' });
    expect(content).toMatch(/^Indhold: INDETERMINATE[\s\S]*Der er ingen mappe med aftalen at sammenligne med\./);
  });

  it('must be that of the unit that is meant', async () => {
    const second = textOf(folder[YAML]).replace('id: skole', 'id: skovskolen').replace('Skolen ved åen', 'Skovskolen');
    const two = { ...folder, '/mappe/agreements/2026/skovskolen.yaml': second };
    expect((await contentOf(`${VERIFY} --against skole --trust rod.pem`, two)).code).toBe(0);
    const { code, content } = await contentOf(`${VERIFY} --against skovskolen --trust rod.pem`, two);
    expect(code).toBe(1);
    expect(content).toContain('Filen er aftalen »Skolen ved åen« for 2026 og ikke `skovskolen`.');
  });
});

/** A PDF with other bytes of the same length in place of some. */
function replaced(file: Uint8Array, from: string, to: string): Uint8Array {
  const at = Buffer.from(file).indexOf(from, 0, 'latin1');
  if (at === -1 || from.length !== to.length) throw new Error(`cannot replace ${from}`);
  const changed = Uint8Array.from(file);
  changed.set(Buffer.from(to, 'latin1'), at);
  return changed;
}

describe('a document that was tampered with before it was signed', () => {
  it('is found by making it again: a page that is not as the source gives it', async () => {
    const unsigned = await done({ ...folder, [PDF]: '' }, 'build skole --format pdf --force');
    // The page is cut: its words and its source are the same, and what was signed is whole.
    const cut = replaced(
      bytes(unsigned[PDF]),
      '/MediaBox [0 0 595.275591 841.889764]',
      '/MediaBox [0 0 595.275591 641.889764]',
    );
    const signed = await done({ ...unsigned, [PDF]: cut }, sign('direktion', 'eva'));
    expect((await contentOf(VERIFY, signed)).content).toMatch(/^Indhold: TOTAL_PASSED/);
    const { content } = await contentOf(`${VERIFY} --rebuild`, signed);
    expect(content).toMatch(
      /^Indhold: TOTAL_FAILED[\s\S]*Siderne er ikke dem, som kilden giver: dannet igen er de anderledes\./,
    );
  });

  it('is found by the templates that it brings, which are not the folder’s', async () => {
    const name = 'aftale/kapitel-1.html.hbs';
    const text = new TextDecoder().decode(packageAssets.asset(`templates/${name}`));
    const forged = { ...folder, [`/mappe/skabeloner/${name}`]: `${text}<p>Rammen er fordoblet.</p>\n` };
    const made = await done({ ...forged, [PDF]: '' }, 'build skole --format pdf --force', sign('direktion', 'eva'));
    expect((await contentOf(`${VERIFY} --rebuild`, made)).content).toMatch(/^Indhold: TOTAL_PASSED/);
    const judged = await contentOf(`${VERIFY} --rebuild`, { ...folder, [PDF]: bytes(made[PDF]) });
    expect(judged.content).toMatch(/^Indhold: INDETERMINATE[\s\S]*skabeloner eller en skrift, som ikke er mappens/);
  });

  it('is found by what it says of itself', async () => {
    const changed = replaced(bytes(folder[PDF]), '<aftale:year>2026', '<aftale:year>2027');
    const { content } = await contentOf(VERIFY, { ...folder, [PDF]: changed });
    expect(content).toContain('Kilden i filen er ikke den, som siderne er dannet af.');
  });
});

describe('a document of another version of the program', () => {
  /** As it is judged by a later program. */
  async function judgedLater(files: Files): Promise<string> {
    const asset = (name: string): Uint8Array => {
      const bytes = packageAssets.asset(name);
      if (name !== 'package.json') return bytes;
      return new TextEncoder().encode(
        new TextDecoder().decode(bytes).replace(/"version": "[^"]*"/, '"version": "9.9.9"'),
      );
    };
    const { content } = await contentOf(`${VERIFY} --rebuild`, files, { package: { ...packageAssets, asset } });
    return content;
  }

  it('is compared by its digest and its text', async () => {
    const content = await judgedLater(folder);
    expect(content).toMatch(/^Indhold: INDETERMINATE/);
    expect(content).toMatch(/Dokumentet er bygget med \d+\.\d+\.\d+, og dette er 9\.9\.9\. Teksten er den samme/);
  });
});

describe('a PDF without a source', () => {
  it('is compared by its text with the agreement that it is said to be', async () => {
    const bare = { ...folder, [PDF]: replaced(bytes(folder[PDF]), '/AF [', '/AX [') };
    expect((await contentOf(VERIFY, bare)).content).toContain('Filen har ingen kilde i sig');
    const same = await contentOf(`${VERIFY} --against skole`, bare);
    expect(same.content).toMatch(/^Indhold: INDETERMINATE[\s\S]*Teksten på siderne er den samme som i aftalen\./);
    const changed = { ...bare, [YAML]: textOf(folder[YAML]).replace('Alle elever', 'Mange elever') };
    const { content } = await contentOf(`${VERIFY} --against skole`, changed);
    expect(content).toMatch(/^Indhold: TOTAL_FAILED/);
    expect(content).toMatch(/Teksten er en anden: i filen står der »[^»]*Alle elever kan læse/);
    expect(content).toMatch(/hvor\s+aftalen\s+har\s+»[^»]*Mange elever kan læse/);
  });
});

import { describe, expect, it } from 'vitest';
import { buildDocuments } from '../../src/index.ts';
import type { MemoryFile, MemoryWorld } from '../../src/world/memory/index.ts';
import { run } from './transcript.ts';

const SCHOOL = `type: aftale
id: skole
år: 2026
titel: Skolen
status: udkast
kerneydelse: Undervisning.
`;

const FOLDER: Readonly<Record<string, MemoryFile>> = {
  '/mappe/aftale.yaml': 'kommune: Nørreby Kommune\n',
  '/mappe/agreements/2026/skole.yaml': SCHOOL,
};

const WORD = '/mappe/dokumenter/2026/skole.docx';
const STATE = '/mappe/dokumenter/.aftale-tilstand.json';

function filesOf(world: MemoryWorld): Record<string, Uint8Array> {
  return Object.fromEntries(world.files);
}

/** What became of each document in a second build, after something of the folder was replaced, or deleted (undefined). */
async function rebuilt(
  changes: Readonly<Record<string, string | undefined>>,
  line = 'aftale build --format docx --json',
): Promise<string[]> {
  const first = await run('aftale build --format docx', FOLDER);
  const files = Object.entries({ ...filesOf(first.world), ...changes }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  const second = await run(line, Object.fromEntries(files));
  const { documents }: { documents: { status: string }[] } = JSON.parse(second.stdout);
  return documents.map(({ status }) => status);
}

describe('build', () => {
  it('says in JSON what became of every document', async () => {
    const { stdout, world, code } = await run('aftale build --json', FOLDER);
    expect(code).toBe(0);
    const digest = (path: string): string => world.digest(world.files.get(path) ?? new Uint8Array());
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      documents: ['docx', 'pdf'].map((format) => ({
        type: 'aftale',
        id: 'skole',
        year: '2026',
        format,
        file: `dokumenter/2026/skole.${format}`,
        status: 'built',
        pages: expect.any(Number),
        digest: digest(`/mappe/dokumenter/2026/skole.${format}`),
        kept: [],
      })),
    });
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await run('aftale build', FOLDER), await run('aftale build', FOLDER)];
    expect(filesOf(first.world)).toEqual(filesOf(second.world));
  });

  it('takes SOURCE_DATE_EPOCH for the day of a draft', async () => {
    const { world } = await run('SOURCE_DATE_EPOCH=951782400 aftale build --format pdf', FOLDER);
    const text = new TextDecoder('latin1').decode(world.files.get('/mappe/dokumenter/2026/skole.pdf'));
    expect(text).toContain('2000-02-29');
  });

  it('leaves alone what has not changed', async () => {
    expect(await rebuilt({})).toEqual(['unchanged']);
  });

  it.each([
    ['the agreement changed', { '/mappe/agreements/2026/skole.yaml': `${SCHOOL}sagsnr: 26/1234\n` }],
    ['aftale.yaml changed', { '/mappe/aftale.yaml': 'kommune: Sønderby Kommune\n' }],
    ['the document was deleted', { [WORD]: undefined }],
    ['the document was edited', { [WORD]: 'ændret' }],
    ['the state file is damaged', { [STATE]: '{"version": 1, "documents": [' }],
    ['the state file is something else', { [STATE]: '[1, null]' }],
    ['a template lies over a built-in one', { '/mappe/skabeloner/aftale/ingen.html.hbs': '<p>Intet</p>' }],
  ])('builds again when %s', async (_what, changes) => {
    expect(await rebuilt(changes)).toEqual(['built']);
  });

  it('builds again with other options', async () => {
    expect(await rebuilt({}, 'aftale build --format docx --force --json')).toEqual(['built']);
    expect(await rebuilt({}, 'aftale build --format docx --draft --json')).toEqual(['built']);
  });

  it('leaves the old document when the new one is refused', async () => {
    const first = await run('aftale build --format docx', FOLDER);
    const broken = { ...filesOf(first.world), '/mappe/agreements/2026/skole.yaml': `${SCHOOL}ukendt: felt\n` };
    const second = await run('aftale build --format docx', broken);
    expect(second.code).toBe(1);
    expect(second.world.files.get(WORD)).toEqual(first.world.files.get(WORD));
  });

  it('says of a file where the folder of documents should be that it is a file', async () => {
    for (const [line, more] of [
      ['aftale build --out optaget', {}],
      ['aftale build', { '/mappe/aftale.yaml': 'mapper: { dokumenter: optaget }\n' }],
    ] as const) {
      const ran = await run(line, { ...FOLDER, ...more, '/mappe/optaget': 'x' });
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain('`optaget` er en fil, ikke en mappe');
      expect(new TextDecoder().decode(ran.world.files.get('/mappe/optaget'))).toBe('x');
    }
  });

  it('does not change what it was built of', async () => {
    const { world } = await run('aftale build', FOLDER);
    expect(new TextDecoder().decode(world.files.get('/mappe/agreements/2026/skole.yaml'))).toBe(SCHOOL);
    expect([...world.files.keys()].sort()).toEqual(
      [
        '/mappe/aftale.yaml',
        '/mappe/agreements/2026/skole.yaml',
        STATE,
        WORD,
        '/mappe/dokumenter/2026/skole.pdf',
      ].sort(),
    );
  });
});

describe('the library', () => {
  it('builds from memory', async () => {
    const { documents, problems } = await buildDocuments(
      { 'agreements/2026/skole.yaml': SCHOOL },
      { formats: ['pdf'] },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'skole', year: '2026', format: 'pdf', file: 'dokumenter/2026/skole.pdf', status: 'built' },
    ]);
    expect(new TextDecoder('latin1').decode(documents[0]?.bytes?.subarray(0, 5))).toBe('%PDF-');
  });

  it('refuses without throwing', async () => {
    const { documents, problems } = await buildDocuments({ 'agreements/2026/skole.yaml': `${SCHOOL}\tx: y` });
    expect(documents.map(({ status, bytes }) => [status, bytes])).toEqual([
      ['refused', undefined],
      ['refused', undefined],
    ]);
    expect(problems.map(({ rule }) => rule)).toContain('yaml-tabulator');
  });
});

import { describe, expect, it } from 'vitest';
import { exampleFolder } from '../formats/example-set.ts';
import { type Ran, run } from './transcript.ts';

const SENTENCE = 'Kommunen skal være et trygt og levende sted at bo, lære og arbejde for alle, uanset alder. ';

/** Paragraphs of six sentences. */
function prose(paragraphs: number): string {
  return Array.from({ length: paragraphs }, () => `    ${SENTENCE.repeat(6).trim()}\n`).join('\n');
}

function agreement(politisk: string, faglig: string): string {
  return `type: aftale
id: a
år: 2026
titel: A
status: i dialog
politisk_ramme:
  visioner_og_målsætninger: |
${politisk}
faglig_ramme:
  målsætninger: |
${faglig}
`;
}

const SHORT = agreement(prose(2), prose(2));
const LONG = agreement(prose(7), prose(8));

function folder(text: string, settings = 'kommune: Nørreby\n'): Record<string, string> {
  return { '/mappe/aftale.yaml': settings, '/mappe/agreements/a.yaml': text };
}

async function told(line: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { problems }: { problems: { rule: string; path: string; severity: string; message: string }[] } = JSON.parse(
    (await run(line, files)).stdout,
  );
  return problems
    .filter(({ rule }) => rule === 'for-langt-afsnit')
    .map(({ path, severity, message }) => `${severity} ${path} ${message}`);
}

const BOTH = [
  'warning politisk_ramme/visioner_og_målsætninger Afsnittet om politiske visioner og målsætninger fylder 1,3 sider. Det må højst fylde 1 side.',
  'warning faglig_ramme/målsætninger Afsnittet om faglige målsætninger fylder 1,5 sider. Det må højst fylde 1 side.',
];

describe('aftale validate --layout', () => {
  it('measures 2.1 and 3.1 on the pages; without it nothing is laid out', async () => {
    expect(await told('aftale validate --json --layout', folder(LONG))).toEqual(BOTH);
    expect(await told('aftale validate --json', folder(LONG))).toEqual([]);
    expect(await told('aftale validate --json --layout', folder(SHORT))).toEqual([]);
  });

  it('writes nothing', async () => {
    const files = folder(LONG);
    const { world } = await run('aftale validate --layout', files);
    expect([...world.files.keys()].sort()).toEqual(Object.keys(files).sort());
  });

  it('counts headings inside the text as part of it', async () => {
    const parted = `${prose(4)}\n    ### Et mellemspil\n\n${prose(3)}`;
    const [said] = await told('aftale validate --json --layout', folder(agreement(parted, prose(1))));
    expect(said).toContain('visioner og målsætninger fylder 1,3 sider');
  });

  it('measures to the limit that aftale.yaml sets', async () => {
    const settings = 'regler: { for-langt-afsnit: { niveau: fejl, sider: 2 } }\n';
    expect(await told('aftale validate --json --layout', folder(LONG, settings))).toEqual([]);
    const [said] = await told('aftale validate --json --layout', folder(agreement(prose(13), prose(1)), settings));
    expect(said).toMatch(/^error .* fylder 2,4 sider\. Det må højst fylde 2 sider\.$/);
  });

  it('tells the other problems of pages as well', async () => {
    const { stdout } = await run('aftale validate --layout', folder(SHORT.replace('titel: A', 'titel: A \u{1F3EB}')));
    expect(stdout).toContain('Regel: tegn-mangler-i-skriften');
  });

  it('finds nothing in the example agreements', async () => {
    const files = Object.entries(exampleFolder()).map(([path, text]) => [`/mappe/${path}`, text] as const);
    expect(await told('aftale validate --json --layout', Object.fromEntries(files))).toEqual([]);
  });
});

describe('aftale build', () => {
  const times = ({ stderr }: Ran): number => stderr.split('Regel: for-langt-afsnit').length - 1;

  it('tells it too, and again as long as it is so', async () => {
    const first = await run('aftale build', folder(LONG));
    expect([times(first), first.code]).toEqual([2, 0]);
    const files = Object.fromEntries(first.world.files);
    expect(times(await run('aftale build', files))).toBe(2);
    const shortened = await run('aftale build', { ...files, ...folder(SHORT) });
    expect(times(shortened)).toBe(0);
  });

  it('makes no document where aftale.yaml calls it an error, but a draft', async () => {
    const files = folder(LONG, 'regler: { for-langt-afsnit: fejl }\n');
    const refused = await run('aftale build --format pdf', files);
    expect([times(refused), refused.code]).toEqual([2, 1]);
    expect(refused.world.files.has('/mappe/dokumenter/2026/a.pdf')).toBe(false);
    expect((await run('aftale build --format pdf --draft', files)).code).toBe(0);
  });
});

describe('a section of one page', () => {
  /** The field is all that the document holds, under a heading of the folder's own. */
  const alone = (lines: number): Record<string, string> => ({
    ...folder(agreement(Array.from({ length: lines }, () => '    Kort linje.\n').join('\n'), '    Kort.')),
    '/mappe/skabeloner/aftale/document.html.hbs':
      '<h1 id="ord">Byrådets ord</h1>\n{{politisk_ramme.visioner_og_målsætninger}}\n',
  });
  const pagesOf = async (lines: number): Promise<number> =>
    JSON.parse((await run('aftale build --format pdf --json', alone(lines))).stdout).documents[0].pages;
  const silent = async (lines: number): Promise<boolean> =>
    (await told('aftale validate --json --layout', alone(lines))).length === 0;

  it('may fill it to the last line, and not a line more, wherever a template puts it', async () => {
    let fits = 10;
    let tooMany = 90;
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if ((await pagesOf(middle)) === 1) fits = middle;
      else tooMany = middle;
    }
    expect(await silent(fits)).toBe(true);
    const [said] = await told('aftale validate --json --layout', alone(tooMany));
    expect(said).toContain('fylder lidt over 1 side.');
  });
});

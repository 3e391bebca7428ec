import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './transcript.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(resolve(root, name), 'utf8').replaceAll('\r\n', '\n');

/** The YAML of a page, each block without the indentation of the list that it stands in. */
function yamlBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

interface Problem {
  readonly severity: string;
  readonly path: string;
  readonly message: string;
}

async function problemsIn(text: string): Promise<readonly Problem[]> {
  const ran = await run('aftale validate --json', { '/mappe/aftale.yaml': '', '/mappe/agreements/skole.yaml': text });
  const { problems }: { readonly problems: readonly Problem[] } = JSON.parse(ran.stdout);
  return problems;
}

const HEAD = 'type: aftale\nid: skole\når: 2026\ntitel: Nørreby Skole\n';

/** What a block itself says; what else an agreement needs is another matter. */
function about(block: string, problems: readonly Problem[]): readonly Problem[] {
  const keys = [...block.matchAll(/^([\p{L}_]+):/gmu)].map(([, key]) => key);
  return problems.filter(({ path }) => path === '' || keys.includes(path.split('/')[0]));
}

describe('the YAML of the guide', () => {
  const all = yamlBlocks(read('docs/vejledning.md'));
  const isFollowUp = (block: string): boolean => block.startsWith('type: opfølgning\n');
  const blocks = all.filter((block) => !isFollowUp(block));

  it('has a follow-up that the program judges', async () => {
    const followUp = all.find(isFollowUp) ?? '';
    const criterion = 'tekst: Flere låner., måltal: { mindst: 1900, enhed: lånere }';
    const ran = await run('aftale status', {
      '/mappe/aftale.yaml': 'runder: { midtvejs: { opgøres_pr: 31. august } }\n',
      '/mappe/agreements/a.yaml': `type: aftale\nid: biblioteket\når: 2026\ntitel: Biblioteket\nindsatser:\n  læselyst: { art: egen, titel: Læselyst, succeskriterier: { 1: { ${criterion} } } }\n`,
      '/mappe/agreements/o.yaml': followUp,
    });
    expect(ran.stdout).toContain('1.850 lånere er under målet 1.900 lånere');
    expect(ran.stderr).not.toContain('fejl');
  });

  it('is found', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

  it.each(blocks)('has no errors: %s', async (block) => {
    const errors = about(block, await problemsIn(HEAD + block)).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('shows an effort that can be approved as it is', async () => {
    const effort = blocks.find((block) => block.startsWith('indsatser:')) ?? '';
    const head = `${HEAD}status: til godkendelse\nløbetid: { fra: 2026-01-01, til: 2026-12-31 }\n`;
    expect(about(effort, await problemsIn(head + effort))).toEqual([]);
  });
});

it('the example of the README is right, and its error is what the program says', async () => {
  const readme = read('README.md');
  const [example = ''] = yamlBlocks(readme);
  expect((await problemsIn(example)).filter(({ severity }) => severity === 'error')).toEqual([]);
  const shown = /```\n(agreements\/biblioteket[\s\S]*?)```/.exec(readme)?.[1] ?? 'nothing is shown';
  const ran = await run('aftale validate', {
    '/mappe/aftale.yaml': '',
    '/mappe/agreements/biblioteket.yaml': example.replace('delmål:', 'delmaal:'),
  });
  expect(ran.stdout).toContain(shown);
});

import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { type MemoryOptions, type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const FILES = {
  '/lager/.git/HEAD': '',
  '/lager/aftaler på git/aftale.yaml': '',
  '/lager/aftaler på git/agreements/a.yaml': 'type: koncern\når: 2026\ntittel: A\n',
};

function worldWith(more: Partial<MemoryOptions> = {}): MemoryWorld {
  return memoryWorld({ files: FILES, cwd: '/lager/aftaler på git', package: packageAssets, ...more });
}

function fileOf(world: MemoryWorld, path: string): string | undefined {
  const bytes = world.files.get(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

const SUMMARY = { GITHUB_STEP_SUMMARY: '/job/summary.md' };

describe('reports in files', () => {
  it('are written beside the report on the terminal, without colour and unbroken', async () => {
    const world = worldWith({ columns: 40 });
    expect(await main(['validate', '--output', 'human=ud/a.txt', '--output', 'junit=ud/b=c.xml'], world)).toBe(1);
    expect(world.written.stdout).toContain('\u001b[1;31mfejl');
    expect(fileOf(world, '/lager/aftaler på git/ud/a.txt')).toContain('\nfejl Ukendt felt `tittel`.\n');
    expect(fileOf(world, '/lager/aftaler på git/ud/b=c.xml')).toContain('<testsuite name="agreements/a.yaml"');
    expect(world.written.stderr).toBe('Skrevet: ud/a.txt\nSkrevet: ud/b=c.xml\n');
  });

  it('know files by their path in the repository', async () => {
    const world = worldWith();
    await main(['validate', '--format', 'github', '--output', 'gitlab=/ud.json'], world);
    expect(world.written.stdout).toContain('::error file=aftaler på git/agreements/a.yaml,line=3,');
    expect(fileOf(world, '/ud.json')).toContain('"path": "aftaler på git/agreements/a.yaml"');
  });

  it('know them by their path in the folder where there is no repository', async () => {
    const { '/lager/.git/HEAD': _head, ...files } = FILES;
    const world = worldWith({ files });
    await main(['validate', '--format', 'github'], world);
    expect(world.written.stdout).toContain('::error file=agreements/a.yaml,line=3,');
  });

  it('that cannot be written are named with the remedy; the others are written, and the exit code is 2', async () => {
    const world = worldWith({ failures: { '/a.json': 'busy', '/b.json': 'read-only' } });
    const outputs = ['json=/a.json', 'gitlab=/b.json', 'sarif=/c.json'].flatMap((output) => ['--output', output]);
    expect(await main(['validate', ...outputs], world)).toBe(2);
    expect(world.written.stderr).toContain(
      '`/a.json` kan ikke skrives: et andet program har den åben.\n  Gør: Luk filen',
    );
    expect(world.written.stderr).toContain(
      '`/b.json` kan ikke skrives: drevet kan kun læses.\n  Gør: Vælg et andet sted',
    );
    expect(fileOf(world, '/c.json')).toContain('"version": "2.1.0"');
  });

  it('never take the place of an agreement, and nothing is done at all when they would', async () => {
    for (const target of ['agreements/a.yaml', '../aftaler på git/AGREEMENTS/A.YML', 'link']) {
      const world = worldWith({ files: { ...FILES, '/lager/aftaler på git/link': { link: 'agreements/a.yaml' } } });
      expect(await main(['validate', '--output', `json=${target}`], world)).toBe(2);
      expect(fileOf(world, '/lager/aftaler på git/agreements/a.yaml')).toContain('type: koncern');
      expect(world.written.stdout).toBe('');
    }
  });
});

describe('the summary of a GitHub job', () => {
  it('is added to what other steps wrote, for the GitHub report alone', async () => {
    const files = { ...FILES, '/job/summary.md': 'Fra et andet trin\n' };
    const world = worldWith({ files, environment: SUMMARY });
    expect(await main(['validate', '--format', 'github'], world)).toBe(1);
    expect(fileOf(world, '/job/summary.md')).toMatch(
      /^Fra et andet trin\n## aftale: 1 fejl i 2 filer\n[\s\S]*\| 3:1 \|/,
    );
    const other = worldWith({ files, environment: SUMMARY });
    await main(['validate', '--format', 'concise'], other);
    expect(fileOf(other, '/job/summary.md')).toBe('Fra et andet trin\n');
  });

  it('is left out where GitHub gives no file for it', async () => {
    const world = worldWith({ environment: { GITHUB_STEP_SUMMARY: '' } });
    expect(await main(['validate', '--format', 'github'], world)).toBe(1);
    expect(world.files.size).toBe(Object.keys(FILES).length);
  });

  it('says so when it cannot be written', async () => {
    const world = worldWith({ environment: SUMMARY });
    expect(await main(['validate', '--format', 'github'], world)).toBe(2);
    expect(world.written.stderr).toContain('`/job/summary.md` kan ikke skrives: mappen kan ikke laves.');
  });
});

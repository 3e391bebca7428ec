import { expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { World } from '../../src/core/index.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const agreement = (id: string): string => `type: aftale\nid: ${id}\når: 2026\ntitel: ${id}\n`;

const FILES = {
  '/aftale.yaml': '',
  '/agreements/a.yaml': agreement('a'),
  '/agreements/b.yaml': agreement('b'),
};

it('names a document that Word holds open, and goes on', async () => {
  const world = memoryWorld({ files: FILES, failures: { '/dokumenter/2026/a.docx': 'busy' }, package: packageAssets });
  expect(await main(['build', '--format', 'docx'], world)).toBe(1);
  expect(world.written.stderr).toContain('`dokumenter/2026/a.docx` kan ikke skrives: et andet program har den åben.');
  expect(world.written.stderr).toContain('Luk filen');
  expect(world.files.has('/dokumenter/2026/b.docx')).toBe(true);
});

it('says which file may not be read, and goes on', async () => {
  const world = memoryWorld({
    files: FILES,
    failures: { '/agreements/a.yaml': 'not-permitted' },
    package: packageAssets,
  });
  expect(await main(['validate'], world)).toBe(2);
  expect(world.written.stdout).toContain('`agreements/a.yaml` kan ikke læses: du har ikke adgang til den.');
});

it('shows progress in place, on a terminal, when it takes long', async () => {
  let clock = 0;
  const world: World = {
    ...memoryWorld({ files: FILES, columns: 40, package: packageAssets }),
    elapsed: () => {
      clock += 400;
      return clock;
    },
  };
  const written: string[] = [];
  await main(['build', '--format', 'docx', '-n'], {
    ...world,
    stderr: { ...world.stderr, write: (text) => written.push(text) },
  });
  expect(written.join('').startsWith('\r\u001b[K2/2 b\r\u001b[K')).toBe(true);
});

it('asks for a report when the fault is our own, and shows no stack trace', async () => {
  const world = memoryWorld({ files: FILES, package: packageAssets });
  const broken: World = {
    ...world,
    list: () => {
      throw new Error('vores egen fejl');
    },
  };
  expect(await main(['validate'], broken)).toBe(70);
  expect(world.written.stderr).toMatch(
    /Der er en fejl i programmet, ikke i jeres filer\.[\s\S]*aftale \d+\.\d+\.\d+: vores egen fejl\n$/,
  );
  expect(world.written.stderr).not.toContain(' at ');
});

it('prints its version', async () => {
  const world = memoryWorld({ files: {}, package: packageAssets });
  expect(await main(['--version'], world)).toBe(0);
  expect(world.written.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('follows NO_COLOR, FORCE_COLOR and the flags', async () => {
  const isColoured = async (
    argv: string[],
    environment: Record<string, string>,
    columns?: number,
  ): Promise<boolean> => {
    const world = memoryWorld({
      files: {},
      environment,
      package: packageAssets,
      ...(columns === undefined ? {} : { columns }),
    });
    await main(['validate', ...argv], world);
    return world.written.stdout.includes('\u001b[');
  };
  expect(await isColoured([], {})).toBe(false);
  expect(await isColoured([], {}, 80)).toBe(true);
  expect(await isColoured([], { NO_COLOR: '1' }, 80)).toBe(false);
  expect(await isColoured([], { FORCE_COLOR: '1' })).toBe(true);
  expect(await isColoured(['--color'], { NO_COLOR: '1' })).toBe(true);
  expect(await isColoured(['--no-color'], { FORCE_COLOR: '1' }, 80)).toBe(false);
});

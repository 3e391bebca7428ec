import { expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

async function listed(columns: number): Promise<string> {
  const world = memoryWorld({
    files: {
      '/aftale.yaml': 'kommune: Nørreby Kommune\n',
      '/agreements/skole.yaml': 'type: aftale\nid: skole\ntitel: Skolen ved åen\når: 2026\n',
    },
    columns,
    today: { year: 2026, month: 3, day: 1 },
    environment: { NO_COLOR: '1' },
    package: packageAssets,
  });
  await main(['list'], world);
  return world.written.stdout;
}

it('is a table in a window that is wide enough', async () => {
  expect(await listed(100)).toMatch(/^Id {5}Titel {11}År {4}Status/);
});

it('stands one below the other in a window that is not', async () => {
  expect(await listed(40)).toBe(`Skolen ved åen (skole)
  År            2026
  Status        udkast
  Udgave        –
  Dannet        nej
  Underskrevet  –
  Afgivet       nej
`);
});

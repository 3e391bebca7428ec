import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { type MemoryFile, type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

function worldOf(files: Readonly<Record<string, MemoryFile>>, year = 2026): MemoryWorld {
  return memoryWorld({ files, cwd: '/mappe', today: { year, month: 3, day: 1 }, package: packageAssets });
}

describe('aftale init', () => {
  it.each([2026, 2027, 2028, 2029])(
    'makes in %i a folder without a problem, whatever weekday its days are',
    async (year) => {
      const made = worldOf({}, year);
      await main(['init'], made);
      const read = worldOf(Object.fromEntries(made.files), year);
      expect([await main(['validate'], read), read.written.stdout]).toEqual([0, '3 filer, ingen problemer\n']);
    },
  );

  it('renews its schemas only, and not for another way of ending lines', async () => {
    const made = worldOf({});
    await main(['init'], made);
    const text = (path: string): string => new TextDecoder().decode(made.files.get(path));
    const again = worldOf({
      ...Object.fromEntries(made.files),
      '/mappe/.vscode/settings.json': '{}',
      '/mappe/.aftale/schemas/koncern.schema.json': '{}',
      '/mappe/.aftale/schemas/aftale.schema.json': text('/mappe/.aftale/schemas/aftale.schema.json').replaceAll(
        '\n',
        '\r\n',
      ),
    });
    await main(['init'], again);
    expect(again.written.stdout).toBe('.aftale/schemas/koncern.schema.json (fornyet)\n');
    expect(again.files.get('/mappe/.aftale/schemas/koncern.schema.json')).toEqual(
      made.files.get('/mappe/.aftale/schemas/koncern.schema.json'),
    );
    expect(new TextDecoder().decode(again.files.get('/mappe/.vscode/settings.json'))).toBe('{}');
  });

  it('writes over nothing that a link leads to elsewhere', async () => {
    const world = worldOf({ '/mappe/.aftale': { link: '/andet' }, '/andet/schemas/aftale.schema.json': 'mit' });
    expect(await main(['init'], world)).toBe(2);
    expect(world.written.stderr).toContain('.aftale/schemas/aftale.schema.json kan ikke skrives.');
    expect(new TextDecoder().decode(world.files.get('/andet/schemas/aftale.schema.json'))).toBe('mit');
  });
});

import { expect, it } from 'vitest';
import { run } from './transcript.ts';

/** The words in capitals that skeletons hold in place of a year, an id or a version. */
const PLACEHOLDER = /\p{Lu}{3,}_\p{Lu}{2,}|ÅRSTAL|PROGRAMMETS/u;

it.each(['aftale init', 'aftale new "Nørreby Skole"', 'aftale new Skolen --year 2026/27'])(
  'no file of `%s` holds a word that should have been replaced',
  async (line) => {
    const { world, code } = await run(line, line === 'aftale init' ? {} : { '/mappe/aftale.yaml': '' });
    expect(code).toBe(0);
    // The schemas are copies of those of the package.
    const written = [...world.files].filter(([path, bytes]) => !path.startsWith('/mappe/.aftale/') && bytes.length > 0);
    expect(written.length).toBeGreaterThan(0);
    expect(
      written.filter(([, bytes]) => PLACEHOLDER.test(new TextDecoder().decode(bytes))).map(([path]) => path),
    ).toEqual([]);
  },
);

it('the workflow runs the program that is installed, and fetches none by name', async () => {
  const { world } = await run('aftale init', {});
  const workflow = new TextDecoder().decode(world.files.get('/mappe/.github/workflows/aftaler.yml'));
  expect(workflow).toContain('npm ci\n');
  expect(workflow.match(/npx .*/g)?.every((line) => line.startsWith('npx --no-install aftale '))).toBe(true);
});

import { expect, it } from 'vitest';
import { run } from '../cli/transcript.ts';

it('ingen-aftaler: a folder with nothing to make documents of', async () => {
  const { code, stderr } = await run('aftale build', {
    '/mappe/aftale.yaml': '',
    '/mappe/agreements/koncern.yaml': 'type: koncern\når: 2026\n',
  });
  expect([code, stderr.includes('Regel: ingen-aftaler')]).toEqual([2, true]);
});

it('for-mange-filer: a folder that is another one than meant', async () => {
  const crowd = Array.from({ length: 20_001 }, (_, index) => [`/mappe/agreements/${index}.yaml`, ''] as const);
  const { code, stdout } = await run('aftale validate', { '/mappe/aftale.yaml': '', ...Object.fromEntries(crowd) });
  expect([code, stdout.includes('Regel: for-mange-filer')]).toEqual([2, true]);
});

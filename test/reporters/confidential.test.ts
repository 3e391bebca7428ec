import { expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { run } from '../cli/transcript.ts';

const FILES = {
  '/mappe/aftale.yaml': 'kommune: N\n',
  '/mappe/agreements/a.yaml':
    'type: aftale\nid: a\når: 2026\ntitel: A\nkerneydelse: Vi hjælper 070761-4285 med XX.\nintern_note: "CPR 070761-4285"\n',
  '/mappe/agreements/r.yaml':
    'type: referat\nid: r\når: 2026\npunkter:\n  - { lukket: ja, nr: 2, titel: Opsigelse af Karla }\n',
};

it.each(reporters.map(({ id }) => id))('%s repeats neither CPR numbers nor closed content', async (id) => {
  const { stdout, code } = await run(`aftale validate --format ${id} --verbose`, FILES);
  expect(code).toBe(1);
  expect(stdout).toContain('cpr-nummer');
  expect(stdout).not.toContain('4285');
  expect(stdout).not.toContain('Karla');
});

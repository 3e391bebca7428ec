import { describe, expect, it } from 'vitest';
import { run } from '../cli/transcript.ts';
import { SCHOOL } from './on-disk.ts';

/** What paints over a terminal or turns its text; line breaks are ours. */
const CONTROL = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

async function said(line: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { stdout, stderr } = await run(line, { '/mappe/aftale.yaml': '', ...files });
  return stdout + stderr;
}

describe('what people wrote does not reach the terminal as commands', () => {
  const head = 'type: aftale\nid: a\når: 2026\n';

  it.each(['"\\u001b[31mA\\u0007"', '"A\\u202egylf"'])('a title %s', async (titel) => {
    const files = { '/mappe/agreements/a.yaml': `${head}titel: ${titel}\n` };
    for (const line of ['aftale list', 'aftale validate', 'aftale build --format html', 'COLUMNS=60 aftale list']) {
      expect(await said(line, files)).not.toMatch(CONTROL);
    }
  });

  it.each(['\u001b[31mx', 'x\u0007', 'x\nfejl i alt', 'x\u202ey'])('the name of a file %j', async (name) => {
    const files = { [`/mappe/agreements/${name}.yaml`]: SCHOOL, [`/mappe/agreements/b${name}.yaml`]: 'ukendt: x\n' };
    for (const line of ['aftale validate', 'aftale build --format html', 'aftale list']) {
      const text = await said(line, files);
      expect(text).not.toMatch(CONTROL);
      expect(text).not.toMatch(/^fejl i alt/m);
    }
  });

  it('what was typed', async () => {
    for (const line of [
      'aftale validate \u001b[31mx',
      'aftale \u001b[31mx',
      'aftale extract \u001b[31mx',
      'aftale explain \u001b[31mx',
    ]) {
      expect(await said(line, { '/mappe/agreements/a.yaml': SCHOOL })).not.toMatch(CONTROL);
    }
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMON_FLAGS, commands } from '../../src/commands/index.ts';

const root = resolve(import.meta.dirname, '../..');
const FILES = [
  '.pre-commit-hooks.yaml',
  'action.yml',
  'templates/init/aftaler.yml',
  'templates/ci/aftale.gitlab-ci.yml',
];

function textOf(name: string): string {
  return readFileSync(resolve(root, name), 'utf8');
}

/** Each call of the program in a file: the command and its flags, in one line. */
function callsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\baftale(?:\.js")?) ((?:validate|build|tjek|dan)\b.*)/g)].map((match) => match[1] ?? '');
}

describe('what services run (npm run conformance runs it)', () => {
  it.each(FILES)('%s calls commands with flags and values that they know', (name) => {
    const calls = callsOf(textOf(name));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const command = commands.find((one) => one.name === call.split(' ')[0]);
      const flags = [...(command?.flags ?? []), ...COMMON_FLAGS];
      for (const [, flag = '', value = ''] of call.matchAll(/--([\w-]+)(?:[ =]([\p{L}]+))?/gu)) {
        const known = flags.find((one) => one.name === flag);
        expect(known, `${call}: --${flag}`).toBeDefined();
        if (known?.choices !== undefined && value !== '') expect(known.choices).toContain(value);
      }
    }
  });

  it('action.yml puts nothing that a user wrote into the text of a script', () => {
    const action: {
      inputs: Record<string, { default: string }>;
      runs: { steps: readonly { run?: string; env?: Record<string, string> }[] };
    } = parse(textOf('action.yml'));
    const used = [...textOf('action.yml').matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1] ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(action.runs.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const levels = commands.find(({ name }) => name === 'validate')?.flags.find(({ name }) => name === 'fail-level');
    expect(levels?.choices).toContain(action.inputs['fail-level']?.default);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/core/index.ts';
import { type LoadRuleName, load, loadRules } from '../../src/load/index.ts';
import { ruleOfError } from '../../src/load/yaml-errors.ts';

const folder = join(import.meta.dirname, '../errors/yaml');

/** Too large to keep as a file. */
const made: Partial<Record<string, () => Uint8Array>> = {
  'yaml-for-mange-dele': () => new TextEncoder().encode('- a\n'.repeat(100_000)),
  'yaml-for-stor': () => new Uint8Array(1_572_864).fill(0x61),
};

function bytesOf(rule: string): Uint8Array {
  return made[rule]?.() ?? readFileSync(join(folder, `${rule}.yaml`));
}

/** What `aftale validate` knows of a file, one problem a line and its remedy below. */
function told(rule: string): string {
  return load(`${rule}.yaml`, bytesOf(rule))
    .diagnostics.map((each) => {
      const { line, column } = positionAt(each.span.file, each.span.start);
      const where = `${line}:${column} ${each.severity} ${each.rule}`;
      return `${where} ${each.path || '(hele filen)'} – ${each.message.da}\n  ${each.hint?.da}\n`;
    })
    .join('');
}

const names = Object.keys(loadRules);

describe('every syntax rule', () => {
  it('has one reproducer, and no reproducer is without a rule', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.normalize('NFC').slice(0, -'.yaml'.length));
    expect([...files, ...Object.keys(made)].sort()).toEqual([...names].sort());
  });

  it.each(names)('%s: one mistake gives this one problem', (rule) => {
    const { diagnostics } = load(`${rule}.yaml`, bytesOf(rule));
    expect(diagnostics.map((each) => each.rule)).toEqual([rule]);
    const golden = join(folder, `${rule}.txt`);
    if (process.env.ACCEPT === '1') writeFileSync(golden, told(rule));
    expect(told(rule)).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(names)('%s: an error keeps the file back, a warning does not', (rule) => {
    const { value } = load(`${rule}.yaml`, bytesOf(rule));
    expect(value === undefined).toBe(loadRules[rule as LoadRuleName].severity === 'error');
  });

  it.each(names)('%s: speaks both languages and names a remedy', (rule) => {
    for (const { message, hint } of load(`${rule}.yaml`, bytesOf(rule)).diagnostics) {
      for (const words of [message, hint]) {
        expect(words?.da.length).toBeGreaterThan(5);
        expect(words?.en.length).toBeGreaterThan(5);
        expect(words?.en).not.toBe(words?.da);
      }
    }
  });
});

it('each error code of yaml has a rule', () => {
  for (const rule of Object.values(ruleOfError)) expect(names).toContain(rule);
  expect(Object.keys(ruleOfError)).toHaveLength(23);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../src/check/index.ts';
import { type Diagnostic, positionAt } from '../../src/core/index.ts';
import { checkSettingsText, checkText } from './parsed.ts';

const folder = join(import.meta.dirname, '../errors/felt');

function diagnosticsOf(rule: string): readonly Diagnostic[] {
  const text = readFileSync(join(folder, `${rule}.yaml`), 'utf8');
  return (text.startsWith('# aftale.yaml') ? checkSettingsText(text) : checkText(text)).diagnostics;
}

/** What `aftale validate` knows of a file, one problem a line and its remedy below. */
function toldOf(rule: string): string {
  return diagnosticsOf(rule)
    .map(({ span, severity, path, message, hint }) => {
      const start = positionAt(span.file, span.start);
      const end = positionAt(span.file, span.end);
      const where = `${start.line}:${start.column}-${end.line}:${end.column}`;
      return `${where} ${severity} ${rule} ${path} – ${message.da}\n  ${hint?.da}\n`;
    })
    .join('');
}

const names = Object.keys(checkRules);

describe('every schema rule', () => {
  it('has one reproducer, and no reproducer is without a rule', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.normalize('NFC').slice(0, -'.yaml'.length));
    expect(files.sort()).toEqual([...names].sort());
  });

  it.each(names)('%s: one mistake gives this one problem', (rule) => {
    expect(diagnosticsOf(rule).map((each) => each.rule)).toEqual([rule]);
    const golden = join(folder, `${rule}.txt`);
    if (process.env.ACCEPT === '1') writeFileSync(golden, toldOf(rule));
    expect(toldOf(rule)).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(names)('%s: speaks both languages and names a remedy', (rule) => {
    for (const { message, hint } of diagnosticsOf(rule)) {
      for (const words of [message, hint]) {
        expect(words?.da).toMatch(/^.{6,}[.?]$/);
        expect(words?.en).toMatch(/^.{6,}[.?]$/);
        expect(words?.en).not.toBe(words?.da);
      }
    }
  });
});

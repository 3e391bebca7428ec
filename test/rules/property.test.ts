import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, checkSettings } from '../../src/check/index.ts';
import type { Diagnostic } from '../../src/core/index.ts';
import { load } from '../../src/load/index.ts';
import { type CheckedFile, resolve, workspace } from '../../src/model/index.ts';
import { runRules } from '../../src/rules/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAMES = ['faellessekretariatet.yaml', 'koncern.yaml', 'faellessekretariatet.midtvejs.yaml'];
const LINES = NAMES.map((name) => readFileSync(join(ROOT, 'agreements/2026', name), 'utf8').split('\n'));

/** What happens to a line: it goes, comes twice, loses its value, or gets another's. */
const damage = fc.record({
  file: fc.nat(NAMES.length - 1),
  line: fc.nat(600),
  kind: fc.constantFrom('delete', 'double', 'empty', 'swap', 'word'),
  word: fc.constantFrom('udgår', '[]', '{}', '7', 'constructor', '2031-01-01', '[A, Q, ZZ]', '"[skriv dato]"', 'ja'),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(lines: readonly string[], { line, kind, word }: Damage): readonly string[] {
  const at = line % lines.length;
  const here = lines[at] ?? '';
  const key = /^\s*(?:- )?[^\s:]+:/.exec(here)?.[0] ?? here;
  const next = {
    delete: [],
    double: [here, here],
    empty: [key],
    swap: [lines[at + 1] ?? '', here],
    word: [`${key} ${word}`],
  };
  return [...lines.slice(0, at), ...next[kind], ...lines.slice(at + (kind === 'swap' ? 2 : 1))];
}

function readable(path: string, text: string): readonly CheckedFile[] {
  const parsed = load(path, new TextEncoder().encode(text)).value;
  const document = parsed === undefined ? undefined : check(parsed).value;
  return parsed === undefined || document === undefined ? [] : [{ parsed, document }];
}

function problemsOf(texts: readonly string[]): readonly Diagnostic[] {
  const settings = load('aftale.yaml', readFileSync(join(ROOT, 'aftale.yaml'))).value;
  if (settings === undefined) throw new Error('aftale.yaml of the example set is readable.');
  const files = NAMES.flatMap((name, index) => readable(name, texts[index] ?? ''));
  const { value } = workspace({ parsed: settings, document: checkSettings(settings).value ?? {} }, files);
  const agreements = value.agreements.map((agreement) => resolve(value, agreement));
  const parsed = new Map(files.map((file) => [file.parsed.file.path, file.parsed]));
  return runRules({ workspace: value, agreements, parsed, today: { year: 2026, month: 6, day: 1 } });
}

it('never fails, says each thing once, and points into the file, whatever was done to the text', () => {
  let reported = 0;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 8 }), (damages) => {
      const texts = LINES.map((lines, file) =>
        damages
          .filter((one) => one.file === file)
          .reduce(damaged, lines)
          .join('\n'),
      );
      const problems = problemsOf(texts);
      reported += problems.length;
      for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(span.file.text.length);
      const said = problems.map(({ rule, span, path, message }) => [rule, span.file.path, path, message.da].join('|'));
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 30 },
  );
  expect(reported).toBeGreaterThan(20);
});

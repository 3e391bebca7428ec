import { expect, it } from 'vitest';
import type { Edit } from '../../src/core/index.ts';
import { registry } from '../../src/rules/index.ts';
import { examplesOf, found, ruleNames } from './page-examples.ts';

type Files = Readonly<Record<string, string>>;

/** The files with the edits of one fix done, from the last to the first, so that places stay. */
function edited(files: Files, fix: readonly Edit[]): Files {
  const after = { ...files };
  for (const { span, text } of fix.toSorted((a, b) => b.span.start - a.span.start)) {
    const { path } = span.file;
    after[path] = `${after[path]?.slice(0, span.start)}${text}${after[path]?.slice(span.end)}`;
  }
  return after;
}

it('every fix that a page shows leaves readable files with one problem fewer', () => {
  let fixes = 0;
  for (const name of ruleNames()) {
    const rules = registry.filter((rule) => rule.name === name);
    for (const { files, line } of examplesOf(name)) {
      const before = found(files, rules);
      for (const { fix } of before) {
        if (fix === undefined) continue;
        fixes += 1;
        expect({ name, line, left: found(edited(files, fix), rules).length }).toEqual({
          name,
          line,
          left: before.length - 1,
        });
      }
    }
  }
  expect(fixes).toBeGreaterThan(4);
});

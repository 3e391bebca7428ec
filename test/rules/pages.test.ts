import { describe, expect, it } from 'vitest';
import { type Diagnostic, positionAt } from '../../src/core/index.ts';
import { type RegisteredRule, registry } from '../../src/rules/index.ts';
import { examplesOf, found, marksOf, pageOf, ruleNames } from './page-examples.ts';

function registered(name: string): readonly RegisteredRule[] {
  return registry.filter((rule) => rule.name === name);
}

function lineOf({ span }: Diagnostic): string {
  return `${span.file.path}:${positionAt(span.file, span.start).line}`;
}

/** Messages keep amounts together with no-break spaces; a page is written with ordinary ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe.each(ruleNames())('%s', (name) => {
  const examples = examplesOf(name);

  it.each(examples)('does what its page shows on line $line', (example) => {
    const problems = found(example.files, registered(name)).map((problem) => ({
      at: lineOf(problem),
      message: plain(problem.message.da),
    }));
    const marks = marksOf(example);
    const unmarked = problems.filter(
      ({ at, message }) => !marks.some((mark) => mark.at === at && message.includes(mark.words)),
    );
    const unseen = marks.filter(
      ({ at, words }) => !problems.some((one) => one.at === at && one.message.includes(words)),
    );
    expect({ unmarked, unseen }).toEqual({ unmarked: [], unseen: [] });
    expect(problems).toHaveLength(marks.length);
  });

  it('shows where it reports, and twice where it is silent', () => {
    const loud = examples.filter((example) => marksOf(example).length > 0);
    expect(loud.length).toBeGreaterThan(0);
    expect(examples.length - loud.length).toBeGreaterThan(1);
  });

  it('explains what it looks for, why, and what to do', () => {
    const page = pageOf(name);
    expect(page).toContain(`\n# ${name}\n`);
    expect(page).toContain('\n## Hvorfor\n');
    expect(page).toContain('\n## Sådan retter I det\n');
  });
});

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import { github } from '../../src/reporters/github.ts';
import { harmless } from '../../src/reporters/index.ts';
import { findings, HOSTILE, manyKinds, NOTHING, PATH, problemAt, problemWith, STYLE } from './findings.ts';
import { commandsIn } from './runner.ts';

const times = (count: number, more: Partial<Diagnostic>): readonly Diagnostic[] =>
  Array.from({ length: count }, (_none, index) => problemAt(`${' '.repeat(index)}x`, 'x', more));

describe('annotations on GitHub', () => {
  it('stand at file and line from the root of the repository, with rule and remedy', () => {
    const hint = { da: 'Skriv `mål`.', en: 'Write `mål`.' };
    const found = findings([problemAt('a: 1\nmaal: 3', 'maal', { hint })], { folder: 'på git/' });
    expect(commandsIn(github.report(found, STYLE))).toEqual([
      {
        name: 'error',
        properties: {
          file: `på git/${PATH}`,
          line: '2',
          endLine: '2',
          col: '1',
          endColumn: '5',
          title: 'felt-ukendt',
        },
        value: 'Ukendt felt. Mente du `mål`?\nSkriv `mål`.',
      },
    ]);
  });

  it('come through the escapes to the letter, and nothing in them is a command of its own', () => {
    const many = manyKinds();
    const commands = commandsIn(github.report(many, STYLE));
    expect(commands).toHaveLength(many.problems.length);
    expect(commands.find(({ name }) => name === 'warning')?.value).toBe(harmless(HOSTILE));
  });

  it('have no columns over several lines, no lines without text, and no file where there is none', () => {
    const text = 'a: 1\nb: 2';
    const [over, empty, option] = commandsIn(
      github.report(findings([problemAt(text, text), problemWith(PATH), problemWith('--year')]), STYLE),
    );
    expect(Object.keys(over?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
    expect(empty?.properties).toEqual({ file: PATH, title: 'felt-ukendt' });
    expect(option?.properties).toEqual({ title: 'felt-ukendt' });
  });

  it('are ten of each level at most, as GitHub shows; the others are lines that are no commands', () => {
    const message = { da: HOSTILE, en: HOSTILE };
    const problems = [
      ...times(12, { severity: 'info' }),
      ...times(3, { severity: 'warning' }),
      ...times(15, { severity: 'error', message }),
    ];
    const lines = github.report(findings(problems), STYLE).split('\n');
    expect(commandsIn(lines.join('\n')).map(({ name }) => name)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(3).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
    expect(lines).toHaveLength(problems.length + 2);
  });

  it('are none when there is nothing to say, and the log says so', () => {
    expect(github.report(NOTHING, STYLE)).toBe('0 filer, ingen problemer\n');
  });
});

import { describe, expect, it } from 'vitest';
import { type Diagnostic, sortedProblems } from '../../src/core/index.ts';
import { human } from '../../src/reporters/human.ts';
import { problemsText, type Style, textWidth } from '../../src/reporters/index.ts';
import { closingLine } from '../../src/reporters/severity.ts';
import { findings, problemAt, STYLE } from './findings.ts';

/** The line with the place and the line with its caret. */
function frameOf(problem: Diagnostic, style: Style = STYLE): readonly [string, string] {
  const lines = problemsText([problem], style).split('\n');
  const caret = lines.findIndex((line) => /│ +\^+$/.test(line));
  return [lines[caret - 1] ?? '', lines[caret] ?? ''];
}

/** What stands above the caret, by places in the terminal. */
function underlined([line, caret]: readonly [string, string]): string {
  const start = caret.indexOf('^');
  const places = [...line].flatMap((sign) =>
    textWidth(sign) === 0 ? [] : [sign, ...(textWidth(sign) === 2 ? [''] : [])],
  );
  return places.slice(start, start + (caret.match(/\^/g)?.length ?? 0)).join('');
}

describe('the report for people', () => {
  it('shows place, reason, line, caret, remedy and rule', () => {
    const problem = problemAt('indsatser:\n  læsning:\n    maal: 3\n', 'maal', {
      hint: { da: 'Skriv `mål` i stedet.', en: 'Write `mål` instead.' },
    });
    expect(human.report(findings([problem], { files: ['x'] }), STYLE)).toBe(
      `agreements/2026/åens skole.yaml:3:5
fejl Ukendt felt. Mente du \`mål\`?
  2 │   læsning:
  3 │     maal: 3
    │     ^^^^
  Gør: Skriv \`mål\` i stedet.
  Regel: felt-ukendt · indsatser/læsning/maal

1 fejl i 1 fil
`,
    );
  });

  it('speaks English', () => {
    const english: Style = { ...STYLE, language: 'en' };
    const text = human.report(findings([problemAt('maal: 3', 'maal')], { files: ['x'] }), english);
    expect(text).toContain('error Unknown field.');
    expect(text).toContain('1 error in 1 file');
  });

  it('puts the caret under the words after tabs, wide signs and marks', () => {
    for (const before of ['', '\t\t', '漢字 ', 'e\u0301e\u0301 ', '🎓 ']) {
      expect(underlined(frameOf(problemAt(`${before}maal: 3`, 'maal')))).toBe('maal');
    }
  });

  it('cuts a line of 1 MB around the caret', () => {
    const problem = problemAt(`${'x'.repeat(500_000)} maal ${'y'.repeat(500_000)}`, 'maal');
    const frame = frameOf(problem);
    expect(underlined(frame)).toBe('maal');
    expect(frame[0].length).toBeLessThanOrEqual(80);
    expect(frame[0]).toMatch(/│ ….*x maal y.*…$/);
  });

  it('marks a place of 1 MB without printing it', () => {
    const text = problemsText([problemAt('x'.repeat(1_000_000), 'x'.repeat(1_000_000))], STYLE);
    expect(text.length).toBeLessThan(1000);
    expect(text).toContain('^');
  });

  it('keeps within a narrow terminal', () => {
    const problem = problemAt(`${'lang tekst '.repeat(20)}maal${' og mere'.repeat(20)}`, 'maal', {
      message: { da: 'En lang forklaring, som der ikke er plads til på én linje. '.repeat(3).trim(), en: '' },
    });
    const lines = problemsText([problem], { ...STYLE, columns: 40 }).split('\n');
    const wide = lines.filter((line) => textWidth(line) > 40 && !line.includes('Regel:'));
    expect(wide).toEqual([]);
  });

  it('lets no file write control signs to the terminal', () => {
    const problem = problemAt('maal: "\u001b[2J\u202e\u0007"', 'maal', {
      message: { da: 'Værdien `\u001b[31m` kan ikke bruges.', en: '' },
      path: 'a\u001bb',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(problemsText([problem], STYLE)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('marks an empty place, the end of the file and a place over several lines', () => {
    expect(
      frameOf(problemAt('a: 1\nb:', '', { span: { file: { path: 'x', text: 'a: 1\nb:' }, start: 7, end: 7 } }))[1],
    ).toMatch(/│ {3}\^$/);
    expect(frameOf(problemAt('a:\n  b: 1\n  c: 2\n', 'b: 1\n  c: 2'))[1]).toMatch(/│ {3}\^{4}$/);
  });

  it('uses colour only when asked, and says the same without', () => {
    const problem = problemAt('maal: 3', 'maal');
    const coloured = problemsText([problem], { ...STYLE, colour: true });
    expect(coloured).toContain('\u001b[1;31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes are taken away
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(problemsText([problem], STYLE));
  });
});

describe('the closing line', () => {
  const files = ['a', 'b', 'c', 'd', 'e'];
  const counted = (...severities: Diagnostic['severity'][]): string =>
    closingLine(
      findings(
        severities.map((severity) => problemAt('a', 'a', { severity })),
        { files },
      ),
      'da',
    );

  it('counts, also when all is well', () => {
    expect(counted()).toBe('5 filer, ingen problemer');
    expect(counted('error')).toBe('1 fejl i 5 filer');
    expect(counted('error', 'error', 'warning', 'info')).toBe('2 fejl, 1 advarsel og 1 info i 5 filer');
    expect(counted('warning', 'warning')).toBe('2 advarsler i 5 filer');
  });

  it('says how many were not to be heard of', () => {
    const exempted = [{ diagnostic: problemAt('a', 'a'), how: 'baseline' as const, reason: '' }];
    expect(closingLine(findings([], { files, exempted }), 'da')).toBe('5 filer, ingen problemer, 1 er undtaget');
    expect(closingLine(findings([problemAt('b', 'b')], { files, exempted }), 'en')).toBe(
      '1 error in 5 files, 1 exempted',
    );
  });
});

describe('the order of problems', () => {
  it('is by file and place, each once', () => {
    const first = problemAt('a: 1\nb: 2', 'a');
    const second = problemAt('a: 1\nb: 2', 'b');
    const elsewhere = problemAt('a', 'a', {
      span: { file: { path: 'agreements/2025/å.yaml', text: 'a' }, start: 0, end: 1 },
    });
    expect(sortedProblems([second, first, elsewhere, second])).toEqual([elsewhere, first, second]);
  });
});

import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/reporters/index.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { findings, manyKinds, NOTHING, problemAt, problemWith, STYLE } from './findings.ts';

const report = (found: Findings): string => markdown.report(found, STYLE);

const reader = new MarkdownIt({ html: true });

/** How many cells each row of each table has. */
function cellsOf(text: string): readonly number[] {
  const tokens = reader.parse(text, {}).map(({ type }) => type);
  return tokens
    .join(' ')
    .split('tr_open')
    .slice(1)
    .map((row) => [...row.matchAll(/t[hd]_open/g)].length);
}

function tokensOf(text: string): readonly Token[] {
  return reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

describe('Markdown', () => {
  it('counts, shows a table of files, the problems of each, and what the rules are', () => {
    const hint = { da: 'Skriv `mål`.', en: 'Write `mål`.' };
    const found = findings([problemAt('a: 1\nmaal: 3', 'maal', { hint }), problemWith('skolen', { severity: 'info' })]);
    expect(report(found)).toBe(`## aftale: 1 fejl og 1 info i 2 filer

| Fil | Fejl | Advarsler | Info |
| --- | ---: | ---: | ---: |
| \`agreements/2026/åens skole.yaml\` | 1 | 0 | 0 |
| \`skolen\` | 0 | 0 | 1 |

### \`agreements/2026/åens skole.yaml\`

| Linje | Niveau | Problem | Regel |
| ---: | --- | --- | --- |
| 2:1 | fejl | Ukendt felt. Mente du \`mål\`?<br>**Gør:** Skriv \`mål\`. | \`felt-ukendt\` |

### \`skolen\`

| Linje | Niveau | Problem | Regel |
| ---: | --- | --- | --- |
| – | info | Ukendt felt. Mente du \`mål\`? | \`felt-ukendt\` |

### Reglerne

- \`felt-ukendt\`: Et felt findes ikke i skemaet.

Mere om en regel: \`aftale explain REGEL\`
`);
  });

  it('says so when there is nothing', () => {
    expect(report(NOTHING)).toBe('## aftale: 0 filer, ingen problemer\n');
  });

  it('lets no word of an agreement be a cell, a tag, a link or a call of a person', () => {
    const text = report(manyKinds());
    expect(new Set(cellsOf(text))).toEqual(new Set([4]));
    const tokens = tokensOf(text.replaceAll('<br>', ' '));
    const foreign = ['html_inline', 'html_block', 'link_open', 'image', 'fence', 'em_open', 's_open'];
    expect(tokens.map(({ type }) => type).filter((type) => foreign.includes(type))).toEqual([]);
    const words = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
    expect(words.join('\n')).not.toMatch(/@\w/);
    expect(words.join('\n')).toContain('[a](b) @');
    expect(text).toContain('1 er undtaget');
  });

  it('fits into a comment, and says what there was no room for', () => {
    const long = { da: `${'ord '.repeat(50)}.`, en: '' };
    const problems = Array.from({ length: 2000 }, (_none, index) =>
      problemAt('x', 'x', {
        message: long,
        span: { file: { path: `${index >> 1}.yaml`, text: 'x' }, start: 0, end: 1 },
      }),
    );
    const text = report(findings(problems));
    expect(text.length).toBeLessThan(65_536);
    const shown = [...text.matchAll(/^\| 1:1 /gm)].length;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`Der er ikke plads til ${2000 - shown} problemer mere her.`);
    expect(new Set(cellsOf(text))).toEqual(new Set([4]));
  });
});

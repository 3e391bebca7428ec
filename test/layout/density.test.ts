import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Block, Table } from '../../src/doc/index.ts';
import { layout, type Pages } from '../../src/layout/index.ts';
import { fullExample, templateSet } from '../compose/sample.ts';
import { cell, doc, form, h, p, row, section, theme } from './build.ts';
import { linesOf } from './pages-as-text.ts';

function pagesOf(...body: readonly Block[]): Pages {
  const { value } = layout(doc(body), theme);
  return value ?? expect.fail('refused');
}

function overview(criteria: number): Table {
  const rows = Array.from({ length: criteria }, (_, i) =>
    row(
      cell([p(`**${i + 1})** Borgerne er tilfredse med svaret på henvendelsen.`, 'punkt')]),
      cell('mindst 85 procent'),
      cell('30. september 2026'),
    ),
  );
  const head = row(cell('Succeskriterium'), cell('Mål'), cell('Frist'));
  const widths = [0.59, 0.25, 0.16];
  const said = { caption: undefined, description: 'Mål', continued: undefined, origin: undefined };
  return { kind: 'table', role: 'oversigt', widths, head: [head], body: rows, ...said };
}

describe('an overview', () => {
  it.each([
    [10, 0],
    [35, 1],
    [48, 2],
  ])('of %i criteria takes the largest type with which it fits one page', (criteria, step) => {
    const table = overview(criteria);
    const overblik = section('overblik', h(2, 'overblik', 'Aftalen på én side'), table);
    const pages = pagesOf(overblik, section('kapitel', h(2, 'kapitel-1', '1 Indledning')));
    expect(pages.pageOf.get('kapitel-1')).toBe(2);
    expect(pages.steps.get(table)).toBe(step);
  });

  it('goes on in the smallest type where no size fits, and breaks no date in any size', () => {
    for (const criteria of [10, 35, 48, 120]) {
      const pages = pagesOf(section('overblik', h(2, 'overblik', 'Aftalen på én side'), overview(criteria)));
      const dates = pages.pages.flatMap(linesOf).filter((line) => line.endsWith('30. september 2026'));
      expect(dates).toHaveLength(criteria);
    }
  });
});

describe('the overview of the example', () => {
  it('fits one page, and divides no word', () => {
    const { agreement, options } = fullExample();
    const { value: document } = compose(agreement, templateSet(), options);
    const pages = layout(document ?? expect.fail('no document'), theme).value ?? expect.fail('refused');
    const [own = [], next = []] = pages.pages.map(linesOf).filter((_, index) => index > 0);
    expect(next).toContain('Indhold');
    expect(own).toContain('Aftalen på én side');
    expect(own.filter((line) => line.includes(' falder med 5 procent (kommunen) '))).toHaveLength(1);
    expect(own.filter((line) => /\p{L}-(?: |$)/u.test(line))).toEqual([]);
  });
});

describe('a form', () => {
  const rows = (count: number): readonly (readonly [string, string])[] =>
    Array.from({ length: count }, (_, i) => [`Felt ${i + 1}`, 'Kort.'] as const);

  it.each([
    [20, 1],
    [28, 1],
    [32, 1],
    [45, 2],
  ])('of %i short rows takes %i page(s): it is set closer rather than leave a row alone', (count, expected) => {
    const pages = pagesOf(section('bilag', h(2, 'bilag', 'Bilag 1a – Indsats'), form('Skema', rows(count))));
    expect(pages.pages).toHaveLength(expected);
  });

  it('hangs the numbers of items in the margin', () => {
    const long = 'Borgerne får svar inden for to hverdage, og svaret løser det, der blev spurgt om, første gang. ';
    const pages = pagesOf(
      form('Skema', [['Delmål', [p(`**A)** ${long.repeat(3)}`, 'punkt'), p('Frist: 1. maj', 'note')]]]),
    );
    const runs = (pages.pages[0]?.content ?? []).flatMap(({ items }) => items.filter((item) => item.kind === 'text'));
    const label = runs.find(({ text }) => text === 'A) ');
    const rest = label === undefined ? [] : runs.slice(runs.indexOf(label) + 1);
    const lefts = new Set(rest.slice(0, 4).map(({ x }) => x));
    expect(lefts.size).toBe(1);
    expect([...lefts][0]).toBeGreaterThan((label?.x ?? 0) + 10);
  });
});

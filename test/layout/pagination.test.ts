import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/index.ts';
import { layout, type Pages } from '../../src/layout/index.ts';
import { blockRow, cell, doc, form, h, p, row, section, theme, ul, words } from './build.ts';
import { artifactsOf, linesOf, linesWithPlace, structureText } from './pages-as-text.ts';

function pagesOf(...body: readonly Block[]): Pages {
  const { value, problems } = layout(doc(body), theme);
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('refused');
  return value;
}

/** A paragraph of exactly so many lines. */
function lines(count: number, word: string): Block {
  const inlines = Array.from({ length: count }, (_, i) => [
    { kind: 'text' as const, text: `${word} ${i + 1}`, origin: undefined },
    { kind: 'line-break' as const, origin: undefined },
  ]).flat();
  return { kind: 'paragraph', role: 'brødtekst', inlines, origin: undefined };
}

const LINES_PER_PAGE = 47;

describe('page breaks', () => {
  it('fills a page with lines of 15 points', () => {
    const pages = pagesOf(lines(LINES_PER_PAGE + 10, 'linje'));
    expect(pages.pages.map((page) => linesOf(page).length)).toEqual([LINES_PER_PAGE, 10]);
  });

  it.each([1, 2, 3, 4, 5, 6])('leaves no heading without two lines of what follows (%i lines of room)', (room) => {
    const pages = pagesOf(lines(LINES_PER_PAGE - room, 'før'), h(2, 'naeste', 'Næste afsnit'), lines(8, 'efter'));
    for (const page of pages.pages) {
      const said = linesOf(page);
      const at = said.indexOf('Næste afsnit');
      if (at !== -1) expect(said.slice(at + 1, at + 3)).toEqual(['efter 1', 'efter 2']);
    }
    expect(pages.pageOf.get('naeste')).toBe(
      pages.pages.findIndex((page) => linesOf(page).includes('Næste afsnit')) + 1,
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('leaves no single line of a paragraph alone (%i lines of room)', (room) => {
    const pages = pagesOf(lines(LINES_PER_PAGE - room, 'før'), lines(6, 'afsnit'));
    for (const page of pages.pages) {
      const count = linesOf(page).filter((line) => line.startsWith('afsnit')).length;
      expect(count).not.toBe(1);
      expect(count).not.toBe(5);
    }
  });

  it('keeps the words that announce a list with its first item', () => {
    for (let room = 1; room < 6; room += 1) {
      const pages = pagesOf(lines(LINES_PER_PAGE - room, 'før'), p('Kravene er:'), ul('først', 'så'));
      const page = pages.pages.find((candidate) => linesOf(candidate).includes('Kravene er:'));
      expect(page === undefined ? [] : linesOf(page).map((line) => line.replace('• ', ''))).toContain('først');
    }
  });

  it('starts a new page for each bilag, the overview and the contents, and leaves no empty page', () => {
    const pages = pagesOf(
      section('forside', h(1, 'titel', 'Titel', false)),
      section('overblik', h(2, 'a', 'A')),
      section('indhold', h(2, 'b', 'B')),
      section('kapitel', h(2, 'c', 'C')),
      section('kapitel', h(2, 'd', 'D')),
      section('bilag', h(2, 'e', 'E')),
      { kind: 'page-break', origin: undefined },
      section('bilag', h(2, 'f', 'F')),
    );
    expect([...pages.pageOf.values()]).toEqual([1, 2, 3, 4, 4, 5, 6]);
    expect(pages.pages).toHaveLength(6);
  });

  it('says title, edition and page on every page but the front page', () => {
    const pages = pagesOf(
      section('forside', h(1, 'titel', 'Titel', false)),
      section('bilag', p('Et')),
      section('bilag', p('To')),
    );
    expect(pages.pages.map((page) => artifactsOf(page).filter((text) => text.startsWith('side')))).toEqual([
      [],
      ['side 2 af 3'],
      ['side 3 af 3'],
    ]);
    expect(artifactsOf(pages.pages[1] ?? expect.fail()).join(' ')).toContain('Version 1.0 · Dokumentkode 4f7a90c1be22');
  });
});

describe('forms', () => {
  const tall = (count: number, word: string): readonly Block[] => [lines(count, word)];

  it('lets a cell flow over as many pages as it takes, with the title row on each, and loses nothing', () => {
    const pages = pagesOf(
      form('Skema 1', [
        ['Baggrund', tall(150, 'linje')],
        ['Slut', 'Forbi.'],
      ]),
    );
    expect(pages.pages).toHaveLength(4);
    const said = pages.pages.flatMap((page) => linesOf(page).flatMap((line) => /linje \d+/.exec(line) ?? []));
    expect(said).toEqual(Array.from({ length: 150 }, (_, i) => `linje ${i + 1}`));
    expect(pages.pages.map((page) => artifactsOf(page).includes('Skema 1 (fortsat)'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(structureText(pages)).not.toContain('fortsat');
  });

  it('keeps inside the page and leaves no single line on either side of a break', () => {
    const bottom = theme.page.height - theme.page.margin.bottom;
    for (let before = 20; before < 45; before += 1) {
      const pages = pagesOf(
        lines(before, 'før'),
        form('Skema', [
          ['Et', tall(12, 'række')],
          ['To', 'Kort.'],
        ]),
      );
      for (const page of pages.pages) {
        const placed = linesWithPlace(page);
        expect(placed.every((line) => line.y <= bottom)).toBe(true);
        expect(placed.filter((line) => line.text.includes('række')).length).not.toBe(1);
      }
    }
  });

  it('keeps the title row and rows that divide a form with the row below', () => {
    for (let before = 30; before < 46; before += 1) {
      const pages = pagesOf(lines(before, 'før'), form('Skema', [blockRow('Politisk', 2), ['Vision', 'Kort.']]));
      const page = pages.pages.find((candidate) => linesOf(candidate).includes('Politisk')) ?? expect.fail();
      expect(linesOf(page)).toContain('Skema');
      expect(linesOf(page)).toContain('Vision Kort.');
    }
  });

  it('repeats the header rows of a table of data', () => {
    const rows = Array.from({ length: 90 }, (_, i) => row(cell(`Post ${i + 1}`), cell(`${i}`, { align: 'right' })));
    const head = [row(cell('Post', { header: 'column' }), cell('Beløb', { header: 'column', align: 'right' }))];
    const pages = pagesOf({
      kind: 'table',
      role: 'tabel',
      caption: words('Budget'),
      description: 'Budget',
      widths: [0.7, 0.3],
      head,
      body: rows,
      continued: undefined,
      origin: undefined,
    });
    expect(pages.pages.slice(1).every((page) => artifactsOf(page).includes('Beløb'))).toBe(true);
    expect(structureText(pages).match(/Beløb/g)).toHaveLength(1);
  });
});

describe('signatures', () => {
  const parties = (count: number): Block => ({
    kind: 'signatures',
    labels: { signature: 'Underskrift', date: 'Dato' },
    parties: Array.from({ length: count }, (_, i) => ({
      field: `part${i}`,
      heading: words(`Part ${i + 1}`),
      lines: [words('Navn'), words('Stilling')],
    })),
    origin: undefined,
  });

  it.each([1, 2, 3, 4, 5])('never breaks (%i parties)', (count) => {
    for (let before = 20; before < 47; before += 3) {
      const pages = pagesOf(lines(before, 'før'), parties(count));
      const holding = pages.pages.filter((page) => linesOf(page).some((line) => line.includes('Underskrift')));
      expect(holding).toHaveLength(1);
    }
  });

  it('stands below one another rather than run off the page, when there are more parties than a page holds', () => {
    const pages = pagesOf(parties(40));
    expect(structureText(pages).match(/Underskrift/g)).toHaveLength(40);
    const bottom = theme.page.height - theme.page.margin.bottom;
    for (const page of pages.pages) expect(linesWithPlace(page).every((line) => line.y <= bottom)).toBe(true);
  });
});

describe('limits', () => {
  it('refuses a document over 2,000 pages, soon', () => {
    const body = Array.from({ length: 2001 }, () => section('bilag', p('Bilag')));
    const { value, problems } = layout(doc(body), theme);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.message.da)).toEqual([
      'Dokumentet fylder mere end 2.000 sider og bliver ikke dannet.',
    ]);
  });

  it('refuses what cannot fit into 2,000 pages before laying it out', () => {
    const huge = 'ord '.repeat(2_600_000);
    expect(layout(doc([p(huge)]), theme).value).toBeUndefined();
  });

  it('takes time in step with the length of a cell', () => {
    const pages = pagesOf(form('Skema', [['Baggrund', [lines(6000, 'linje')]]]));
    expect(pages.pages.length).toBeGreaterThan(100);
  });
});

describe('lengths of sections', () => {
  it('gives pages with parts of pages, subsections included', () => {
    const pages = pagesOf(h(2, 'a', 'A'), lines(20, 'x'), h(3, 'b', 'B'), lines(20, 'x'), h(2, 'c', 'C'));
    const lengths = new Map(pages.sectionLengths.map((entry) => [entry.id, entry.pages]));
    expect(lengths.get('a')).toBeGreaterThan(0.9);
    expect(lengths.get('b')).toBeCloseTo(0.5, 0);
    expect(lengths.get('c')).toBeLessThan(0.1);
  });

  it('end with their last words, not where the next section begins', () => {
    const alone = pagesOf(h(2, 'a', 'A'), lines(20, 'x'));
    const followed = pagesOf(h(2, 'a', 'A'), lines(20, 'x'), section('bilag', h(2, 'b', 'B')));
    const length = ({ sectionLengths }: typeof alone) => sectionLengths.find(({ id }) => id === 'a')?.pages;
    expect(length(followed)).toBeLessThan(0.6);
    expect(length(followed)).toBe(length(alone));
  });
});

describe('notes', () => {
  it('stay with what stands above them', () => {
    for (let before = 38; before < 46; before += 1) {
      const pages = pagesOf(lines(before, 'før'), p('1) Oversigt.'), p('Ansvarlig: Ejendom.', 'note'), p('2) Mere.'));
      const page = pages.pages.find((candidate) => linesOf(candidate).includes('1) Oversigt.')) ?? expect.fail();
      expect(linesOf(page)).toContain('Ansvarlig: Ejendom.');
    }
  });
});

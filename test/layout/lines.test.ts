import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/doc/index.ts';
import { hyphenationPoints } from '../../src/layout/hyphenation.ts';
import { layout } from '../../src/layout/index.ts';
import { cell, doc, form, p, row, text, theme, words } from './build.ts';
import { linesWithPlace, structureText } from './pages-as-text.ts';

function hyphenated(word: string): string {
  const cuts = [0, ...hyphenationPoints(word), word.length];
  return cuts
    .slice(1)
    .map((cut, i) => word.slice(cuts[i], cut))
    .join('-');
}

describe('Danish hyphenation', () => {
  it.each([
    ['kompetenceudviklingsplan', 'kom-pe-ten-ce-ud-vik-lings-plan'],
    ['borgerinddragelse', 'bor-ger-ind-dra-gelse'],
    ['succeskriterier', 'suc-ces-kri-te-rier'],
    ['aftalestyring', 'afta-le-sty-ring'],
    ['sundhedsfremme,', 'sund-heds-fremme,'],
    ['FÆLLESSEKRETARIAT', 'FÆLLESSEKRETARIAT'],
    ['00.15.00-A00-6-26', '00.15.00-A00-6-26'],
  ])('%s', (word, parts) => {
    expect(hyphenated(word)).toBe(parts);
  });
});

function paragraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', role: 'brødtekst', inlines, origin: undefined };
}

function rightEdgeOf(body: readonly Block[]): number {
  const { value } = layout(doc(body), theme);
  return Math.max(...(value?.pages ?? []).flatMap((page) => linesWithPlace(page).map((line) => line.right)));
}

describe('lines', () => {
  const right = theme.page.width - theme.page.margin.right;

  it('hold no more than 75 characters of prose', () => {
    const { value } = layout(
      doc([p('Kommunen og enheden aftaler, hvad der skal nås i årets løb. '.repeat(20))]),
      theme,
    );
    const lengths = (value?.pages ?? []).flatMap((page) =>
      linesWithPlace(page).map((line) => line.text.trimEnd().length),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(78);
    expect(Math.max(...lengths)).toBeGreaterThan(65);
  });

  it.each([
    ['an address', `https://noerreby.example/${'a/b-c~d?e=f&'.repeat(40)}`],
    ['200 letters', 'x'.repeat(200)],
    ['100,000 letters', 'y'.repeat(100_000)],
    ['a long word of several looks', `**${'a'.repeat(150)}**_${'b'.repeat(150)}_`],
  ])('break %s rather than overflow', (_, word) => {
    const narrow = form('Skema', [[word.slice(0, 500), [paragraph(...words(word))]]]);
    expect(rightEdgeOf([paragraph(...words(word)), narrow])).toBeLessThanOrEqual(right + 0.1);
    const { value } = layout(doc([paragraph(...words(word))]), theme);
    expect(value === undefined ? '' : structureText(value).replaceAll(/\s/g, '')).toBe(
      word.replaceAll(/[*_]/g, word.startsWith('**') ? '' : '$&'),
    );
  });

  it('do not break at a no-break space, and take a soft hyphen of the writer', () => {
    const body = Array.from({ length: 40 }, (_, i) =>
      p(`${'x'.repeat(i)} 1.200\u00a0kr. og kommunal\u00adbestyrelsen`),
    );
    const { value } = layout(doc(body), { ...theme, hyphenation: false });
    const said = (value?.pages ?? []).flatMap((page) => linesWithPlace(page).map((line) => line.text));
    expect(said.some((line) => line.trimEnd().endsWith('1.200'))).toBe(false);
  });

  it('are not hyphenated where the theme says no', () => {
    const prose = p('kompetenceudviklingsplan arbejdsmarkedsforvaltningen '.repeat(30));
    const drawn = (hyphenation: boolean): boolean =>
      (layout(doc([prose]), { ...theme, hyphenation }).value?.pages ?? []).some((page) =>
        page.content.some((content) => content.items.some((item) => item.kind === 'text' && item.actual === '\u00ad')),
      );
    expect(drawn(true)).toBe(true);
    expect(drawn(false)).toBe(false);
  });
});

describe('characters that the font lacks', () => {
  it('are replaced visibly, said in full, and reported with their place', () => {
    const { value, problems } = layout(doc([paragraph(text('Tak 🎉 for hjælpen 漢字!', 'kerneydelse'))]), theme);
    expect(problems.map(({ rule, origin }) => [rule, origin?.at])).toEqual([
      ['tegn-mangler-i-skriften', 'kerneydelse'],
    ]);
    expect(problems[0]?.message.da).toBe(
      'Skriften har ikke tegnene »🎉« (U+1F389), »漢« (U+6F22), »字« (U+5B57). I PDF-filen står der □ i stedet.',
    );
    expect(value === undefined ? '' : structureText(value)).toBe('Tak 🎉 for hjælpen 漢字! ');
  });

  it('never stop the layout: emoji sequences, loose accents, lone surrogates, direction marks', () => {
    const odd = '👩‍👩‍👧 e\u0301 q\u0301\u0302 \ud800 \u202eabc\u202c \u0000 \u200d\u200d ﷽ ️';
    const { value } = layout(doc([paragraph(text(odd))]), theme);
    expect(value).toBeDefined();
    expect(value === undefined ? '' : structureText(value)).toContain('é');
  });
});

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zæøå]{1,14}[.,]?$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9/_.-]{20,90}$/) },
);
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  prose.map((said) => p(said.replace(/[*_[\]]/g, '-'))),
  fc.array(prose, { minLength: 1, maxLength: 4 }).map(
    (cells): Block => ({
      ...form('Skema', []),
      body: cells.map((said) =>
        row(cell([paragraph(text(said.slice(0, 20)))], { header: 'row' }), cell([paragraph(text(said))])),
      ),
    }),
  ),
  fc.array(prose, { minLength: 1, maxLength: 4 }).map(
    (items): Block => ({
      kind: 'list',
      ordered: false,
      start: 1,
      items: items.map((said) => [paragraph(text(said))]),
      origin: undefined,
    }),
  ),
);

function lettersOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lettersOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value && value.kind === 'text' && 'text' in value) return String(value.text).replace(/\s/g, '');
  return Object.entries(value)
    .map(([key, inner]) => (key === 'continued' ? '' : lettersOf(inner)))
    .join('');
}

describe('any document', () => {
  it('keeps every letter, in order, inside the page', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (body) => {
        const { value } = layout(doc(body), theme);
        const drawn = value === undefined ? '' : structureText(value).replace(/[\s•]/g, '');
        expect(drawn).toBe(lettersOf(body));
        expect(rightEdgeOf(body)).toBeLessThanOrEqual(theme.page.width - theme.page.margin.right + 0.1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lists in lists', () => {
  it('keep their words however deep they are', () => {
    let inner: Block = p('bund');
    for (let depth = 0; depth < 300; depth += 1) {
      inner = { kind: 'list', ordered: false, start: 1, items: [[inner]], origin: undefined };
    }
    const { value } = layout(doc([inner]), theme);
    expect(value === undefined ? '' : structureText(value)).toContain('bund');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedPassages } from '../../src/text/prose.ts';
import { usualPassages } from '../../src/text/usual-passages.ts';
import { exampleTexts } from './example-texts.ts';

const CASES = Number(process.env['CASES'] ?? 2000);

const ORDINARY = `### Sådan gør vi

Vi **hjælper** borgerne, og vi *lytter*
til dem. Se [planen](https://noerreby.dk/plan) og
[skriv til os](mailto:post@noerreby.dk).

- Åbent hver dag
- Korte svar,
  også om aftenen
- Ingen ventetid

Resten (jf. [red.]) står i bilag 2 - se dér.
`;

describe('passages of usual texts', () => {
  it('are read without a parser', () => {
    expect(usualPassages(ORDINARY)).toEqual([
      { kind: 'heading', text: 'Sådan gør vi' },
      { kind: 'paragraph', text: 'Vi hjælper borgerne, og vi lytter til dem. Se planen og skriv til os.' },
      { kind: 'item', text: 'Åbent hver dag' },
      { kind: 'item', text: 'Korte svar, også om aftenen' },
      { kind: 'item', text: 'Ingen ventetid' },
      { kind: 'paragraph', text: 'Resten (jf. [red.]) står i bilag 2 - se dér.' },
    ]);
  });

  it.each([
    ['a list in a list', '- a\n  - b'],
    ['a second paragraph of an item', '- a\n\n  b'],
    ['numbers', '1. a\n2. b'],
    ['a quotation', '> a'],
    ['a table', 'a | b\n--|--\nc | d'],
    ['an escape', '\\*a\\*'],
    ['emphasis that is none', '2 * 3 * 4'],
    ['a link of two kinds of brackets', '[a](https://b.dk/(c))'],
  ])('%s is left to the parser', (_, source) => {
    expect(usualPassages(source)).toBeUndefined();
  });

  it('the texts of the example set are usual, nearly all of them', () => {
    const usual = exampleTexts.filter((text) => usualPassages(text) !== undefined);
    expect(exampleTexts.length).toBeGreaterThan(100);
    expect(usual.length / exampleTexts.length).toBeGreaterThan(0.9);
  });

  /** What may change the meaning of a text by where it stands. */
  const piece = fc.constantFrom(
    ...[
      'a',
      'Ø',
      '5',
      ' ',
      '  ',
      '    ',
      '\n',
      '\n\n',
      '- ',
      '-',
      '* ',
      '*',
      '**',
      '***',
      '### ',
      '#### ',
      '## ',
      '#',
      '[',
      ']',
      '](',
      ')',
    ],
    ...[
      '[a](https://b.dk)',
      '[b c](mailto:d@e.dk)',
      '](https://b.dk)',
      '1. ',
      '2) ',
      '.',
      ',',
      '!',
      '"',
      '(',
      '»',
      '---',
      '===',
      ':-',
      '\u00a0',
      '\t',
    ],
    ...['**fed**', '*kursiv*', 'ord ', 'et par ord ', '\r\n', '+ ', '_', '~~~', '`', '<', '&', '|', '\\'],
  );
  const mutated = fc
    .tuple(fc.constantFrom(ORDINARY, ...exampleTexts), fc.nat(), fc.nat({ max: 3 }), piece)
    .map(([text, at, cut, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    });

  /** Such as a usual text may have. */
  const harmless = piece.filter((text) => !/[_~`<&|\\\u00a0\t+=:]|^\d[.)]/.test(text));

  it.each([
    ['of pieces of usual texts', fc.array(harmless, { maxLength: 10 }).map((pieces) => pieces.join(''))],
    ['of any pieces', fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))],
    ['of changed examples', mutated],
  ])('%s, say what the parser says', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const usual = usualPassages(text);
        if (usual !== undefined) expect(usual).toEqual(parsedPassages(text));
      }),
      { numRuns: CASES },
    );
  });
});

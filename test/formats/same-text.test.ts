import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.ts';
import { type Example, examples } from './example-set.ts';
import { type Printed, printedValues } from './printed-values.ts';

const all = await examples();

/** Made once for a text: a thousand values are looked for in the same few. */
function perText<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/**
 * 4-documents.md: equal in structure order, without artifacts, list markers and white space. The readers leave out the first
 * two and the page numbers of the contents; here white space falls away, so that words that run together are seen by line.
 */
const lines = perText((text): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== ''),
);

const squeezed = perText((text) => text.replace(/\s+/g, ' '));

/** The attachment of an effort: from its heading, which the contents name too, to that of the next. */
function attachment(text: string, title: string): string {
  const all = lines(text);
  const start = all.findLastIndex((line) => /^Bilag \d[a-z]+ – /.test(line) && line.endsWith(` – ${title}`));
  const length = all.slice(start + 1).findIndex((line) => /^Bilag \d[a-z]+ – /.test(line));
  return all.slice(start, length === -1 ? undefined : start + 1 + length).join(' ');
}

/** The part of a document in which a value must stand: of an effort its attachment, else anywhere. */
function partFor(text: string, { path }: Printed, { agreement }: Example): string {
  const [, id] = /(?:^indsatser|koncernmål)\/([^/]+)/.exec(path) ?? [];
  const { politisk, faglig, egen, koncern } = agreement.chapters;
  const effort = [...politisk, ...faglig, ...egen, ...koncern].find((one) => one.id === id);
  return effort === undefined ? squeezed(text) : attachment(text, effort.titel);
}

function lastDayOf({ agreement }: Example): string {
  return isoDate(agreement.period.last);
}

function missing(example: Example, text: string, from = example): readonly Printed[] {
  const expected = from.sources.flatMap((source) => printedValues(source, lastDayOf(from)));
  return expected.filter((value) => !partFor(text, value, example).includes(squeezed(value.words)));
}

it('the example set is there: three agreements, one of full size', () => {
  expect(all).toHaveLength(3);
  expect(Math.max(...all.map(({ texts }) => lines(texts.doc).length))).toBeGreaterThan(700);
});

describe.each(all.map((example) => [example.agreement.id, example] as const))('%s', (_id, example) => {
  const { sources, texts } = example;
  it('says the same in PDF, Word and HTML, and what the document tree says', () => {
    expect(lines(texts.pdf)).toEqual(lines(texts.doc));
    expect(lines(texts.docx)).toEqual(lines(texts.doc));
    expect(lines(texts.html)).toEqual(lines(texts.doc));
  });

  it('holds every printed value of the YAML, in every format', () => {
    expect(missing(example, texts.pdf)).toEqual([]);
    expect(missing(example, texts.docx)).toEqual([]);
    expect(missing(example, texts.html)).toEqual([]);
  });

  it('would be told of a value that is not there', () => {
    const others = all.filter((other) => other !== example);
    for (const other of others) {
      const own = sources[0] === undefined ? [] : printedValues(sources[0], lastDayOf(example));
      expect(missing(other, other.texts.pdf, example).length).toBeGreaterThan(own.length / 2);
    }
  });

  it('prints no note and no comment', () => {
    for (const text of [texts.pdf, texts.docx, texts.html]) {
      expect(text).not.toContain('Borgerservice har lovet en fast vagt');
      expect(text).not.toContain('yaml-language-server');
      expect(text).not.toContain('fylder højst én side');
    }
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/doc/index.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { doc, field, laidOut, meta, paragraph, text } from './build.ts';
import { sample } from './sample.ts';
import { partsOf, textOfDocx } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';

async function written(document = sample): Promise<Uint8Array> {
  const { value } = await writeDocx(document, laidOut([['kapitel-1', 4]]), theme);
  if (value === undefined) throw new Error('no bytes');
  return value;
}

describe('a Word file of full size', () => {
  it('holds what Word demands', async () => {
    expectWellFormed(await written());
  });

  it('says what the document says', async () => {
    const lines = textOf(sample)
      .split('\n')
      .filter((line) => line !== '');
    expect(
      textOfDocx(await written())
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(lines);
  });

  it('asks nothing when it is opened', async () => {
    const parts = partsOf(await written());
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="da-DK"/>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"');
  });

  it('begins with the list of types, and has its parts in order', async () => {
    const paths = Object.keys(unzipSync(await written()));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths).toEqual([...paths].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('replaces what XML cannot carry, and says where', async () => {
    const { value, diagnostics } = await writeDocx(
      doc(paragraph([text('a\u0007b\uD800c', field('titel'))])),
      laidOut(),
      theme,
    );
    expect(textOfDocx(value ?? new Uint8Array())).toBe('a\uFFFDb\uFFFDc');
    expect(diagnostics.map(({ rule, path, span }) => [rule, path, span.file.path])).toEqual([
      ['word-ukendt-tegn', 'titel', '2026/prøve.yaml'],
    ]);
  });

  it('escapes its properties', async () => {
    const bytes = await written({
      meta: { ...meta, title: 'A & B <C>\u0001', properties: { note: '"<&>"' } },
      body: [],
    });
    expectWellFormed(bytes);
    expect(partsOf(bytes)['docProps/core.xml']).toContain('<dc:title>A &amp; B &lt;C&gt;\uFFFD</dc:title>');
  });
});

it('the same document gives the same bytes again', async () => {
  const first = await written();
  expect(Buffer.compare(first, await written())).toBe(0);
});

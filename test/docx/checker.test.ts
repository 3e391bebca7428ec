import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/index.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { cell, doc, laidOut, list, row, table } from './build.ts';
import { sample } from './sample.ts';
import { documentOf, partsOf } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { descendants, type Element, elementsOf, named, parseXml } from './xml-tree.ts';

async function written(document: Doc): Promise<Uint8Array> {
  const { value } = await writeDocx(document, laidOut(), theme);
  if (value === undefined) throw new Error('no bytes');
  return value;
}

const approved: Doc = { ...sample, meta: { ...sample.meta, watermark: undefined } };

function value(element: Element, name: string): string | undefined {
  return named(element, name)[0]?.attributes['w:val'];
}

/** What Word's own checker of accessibility looks at; it lets tables in the style TableNormal pass as layout. */
describe("Word's checker", () => {
  it('finds a header row, a title and a description at every table that is no layout', async () => {
    const tables = named(documentOf(await written(approved)), 'w:tbl').filter(
      (one) => value(one, 'w:tblStyle') !== 'TableNormal',
    );
    expect(tables.length).toBe(8);
    for (const one of tables) {
      const [first] = named(one, 'w:tr');
      expect(first === undefined ? 0 : named(first, 'w:tblHeader').length).toBe(1);
      expect(named(one, 'w:tblLook')[0]?.attributes['w:firstRow']).toBe('1');
      expect(value(one, 'w:tblCaption')).toMatch(/\S/);
      expect(value(one, 'w:tblDescription')).toMatch(/\S/);
    }
  });

  it('calls a form by the row above it', async () => {
    const head = row([cell('Indsats: Ro', { header: 'column', span: 2 })]);
    const form = table('skema', [0.3, 0.7], [head], [row([cell('Titel', { header: 'row' }), cell('Ro')])]);
    const document = documentOf(await written(doc(form)));
    expect([value(document, 'w:tblCaption'), value(document, 'w:tblDescription')]).toEqual([
      'Indsats: Ro',
      'Beskrivelse',
    ]);
  });

  it('finds no paragraph without content', async () => {
    const paragraphs = named(documentOf(await written(approved)), 'w:p');
    const empty = paragraphs.filter((one) => !descendants(one).some(({ name }) => name === 'w:t' || name === 'w:pict'));
    // Behind a table that stands last in the document, where OOXML demands a paragraph.
    expect(empty.map((one) => value(one, 'w:pStyle'))).toEqual(['TableSeparator']);
  });

  it('finds alternative text at every picture, and every picture in the line of text', async () => {
    const document = documentOf(await written(approved));
    const shapes = named(document, 'v:shape');
    expect(shapes.length).toBe(3);
    expect(shapes.filter(({ attributes }) => !/\S/.test(attributes['alt'] ?? ''))).toEqual([]);
    expect(shapes.filter(({ attributes }) => /position:/.test(attributes['style'] ?? ''))).toEqual([]);
  });
});

describe('styles and lists', () => {
  it('keep headings, captions and header rows with what follows', async () => {
    const styles = named(parseXml(partsOf(await written(approved))['word/styles.xml'] ?? ''), 'w:style');
    const keeps = new Set(
      styles.filter((one) => named(one, 'w:keepNext').length > 0).map(({ attributes }) => attributes['w:styleId']),
    );
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption', 'TableHead', 'FormHead', 'FormBand'])
      expect(keeps).toContain(id);
    const outline = styles.filter((one) => /^Heading\d$/.test(one.attributes['w:styleId'] ?? ''));
    expect(outline.map((one) => [value(one, 'w:name'), value(one, 'w:outlineLvl')])).toEqual(
      [1, 2, 3, 4].map((level) => [`heading ${level}`, `${level - 1}`]),
    );
  });

  it('number every list anew, at its own level', async () => {
    const parts = partsOf(await written(doc(list(['a', [list(['b'], true)]], true), list(['c'], true, 3))));
    const numbers = named(parseXml(parts['word/numbering.xml'] ?? ''), 'w:num');
    const starts = numbers.map((one) =>
      named(one, 'w:lvlOverride').map((level) => [level.attributes['w:ilvl'], value(level, 'w:startOverride')]),
    );
    expect(starts).toEqual([[['0', '1']], [['1', '1']], [['0', '3']]]);
    expect(
      elementsOf(parseXml(parts['word/numbering.xml'] ?? '')).filter(({ name }) => name === 'w:abstractNum'),
    ).toHaveLength(2);
  });
});

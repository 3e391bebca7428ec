import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/index.ts';
import { fieldBookmark, fnv1a64 } from '../../src/formats/docx/field-bookmarks.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { cell, doc, field, heading, laidOut, list, paragraph, row, strong, table, text } from './build.ts';
import { documentOf, partsOf } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';
import { descendants, named, parseXml } from './xml-tree.ts';

async function written(...blocks: readonly Block[]): Promise<Uint8Array> {
  const { value } = await writeDocx(doc(...blocks), laidOut(), theme);
  if (value === undefined) throw new Error('no bytes');
  expectWellFormed(value);
  return value;
}

/** The text inside each bookmark of a field, by the path that the map gives for it. */
function fieldTexts(bytes: Uint8Array): readonly (readonly [path: string, text: string])[] {
  const map = named(parseXml(partsOf(bytes)['customXml/item1.xml'] ?? ''), 'field');
  const pathOf = new Map(map.map(({ attributes }) => [attributes['bookmark'], attributes['path']]));
  const open = new Map<string, string>();
  const texts: [string, string][] = [];
  for (const element of descendants(documentOf(bytes))) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:bookmarkStart') open.set(id, pathOf.get(element.attributes['w:name'] ?? '') ?? '');
    if (element.name === 'w:bookmarkStart') texts.push([open.get(id) ?? '', '']);
    if (element.name === 'w:bookmarkEnd') open.delete(id);
    if (element.name === 'w:t')
      for (const entry of texts) if ([...open.values()].includes(entry[0])) entry[1] += element.children.join('');
  }
  return texts.filter(([path]) => path !== '');
}

describe('bookmarks of fields', () => {
  it('are named by FNV-1a, as its authors publish it', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325');
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a64('foobar')).toBe('85944171f73967e8');
  });

  it('hold all text of a field, and no other', async () => {
    const bytes = await written(
      paragraph([
        text('Titel: '),
        text('Ro', field('titel')),
        { kind: 'strong', inlines: [text(' og fred', field('titel'))], origin: undefined },
        text('.'),
      ]),
    );
    expect(fieldTexts(bytes)).toEqual([['titel', 'Ro og fred']]);
  });

  it('reach over paragraphs, lists and headings of one field', async () => {
    const origin = field('tekst');
    const bytes = await written(
      paragraph('Først', 'brødtekst', origin),
      { ...list(['a', 'b']), origin },
      { ...heading(4, 'mellem', 'Mellem'), origin },
      paragraph([strong('Sidst')], 'brødtekst', origin),
      paragraph('Andet'),
    );
    expect(fieldTexts(bytes)).toEqual([['tekst', 'FørstabMellemSidst']]);
  });

  it('stop at the end of a cell and count the places of one field', async () => {
    const one = paragraph('Navn', 'brødtekst', field('navn'));
    const bytes = await written(table('tabel', [0.5, 0.5], [], [row([cell([one]), cell([one])])]), one);
    const map = named(parseXml(partsOf(bytes)['customXml/item1.xml'] ?? ''), 'field').map(
      ({ attributes }) => attributes,
    );
    expect(map.map(({ path, occurrence }) => `${path} ${occurrence}`)).toEqual(['navn 1', 'navn 2', 'navn 3']);
    expect(map[0]?.['bookmark']).toBe(fieldBookmark('2026/prøve.yaml', 'navn', 1));
    expect(new Set(map.map(({ bookmark }) => bookmark)).size).toBe(3);
  });

  it('leave out text of templates', async () => {
    const bytes = await written(
      paragraph('Fast tekst', 'brødtekst', { file: 'skabelon.hbs', at: '12', kind: 'template' }),
    );
    expect(fieldTexts(bytes)).toEqual([]);
  });
});

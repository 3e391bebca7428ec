import { expect, it } from 'vitest';
import type { Block, Inline } from '../../src/doc/index.ts';
import { writeHtml } from '../../src/formats/html/write.ts';
import { cell, doc, heading, list, paragraph, row, strong, table, text } from '../docx/build.ts';
import { theme } from '../docx/theme.ts';
import { attribute, type Element, element, elements, readHtml, textOf } from './read-html.ts';

async function mainOf(...body: readonly Block[]): Promise<Element> {
  const { value } = await writeHtml(doc(...body), new Map(), theme);
  if (value === undefined) throw new Error('no bytes');
  return element(readHtml(value), 'main');
}

/** `th scope=row`, with the attributes that are asked for. */
function shown(one: Element, ...names: readonly string[]): string {
  const attributes = names.flatMap((name) =>
    attribute(one, name) === undefined ? [] : `${name}=${attribute(one, name)}`,
  );
  return [one.tagName, ...attributes].join(' ');
}

const head = row([cell('Post', { header: 'column' }), cell('2026', { header: 'column', align: 'right' })]);
const line = row([cell('Løn', { header: 'row' }), cell('28.450', { align: 'right' })]);

it('a table of data has a caption and says which cells its headers are for', async () => {
  const main = await mainOf(
    table('tabel', [0.6, 0.4], [head], [line], { caption: [text('Budget')], description: 'Budget' }),
  );
  expect(textOf(element(main, 'caption'))).toBe('Budget');
  const cells = elements(main).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  expect(cells.map((one) => shown(one, 'scope', 'class'))).toEqual([
    'th scope=col',
    'th scope=col class=x-right',
    'th scope=row',
    'td class=x-right',
  ]);
  expect(attribute(element(main, 'table'), 'aria-label')).toBeUndefined();
});

it('a table of data stands in a named box that the keyboard reaches', async () => {
  const wide = row(['Post', '2026', '2027', '2028'].map((one) => cell(one, { header: 'column' })));
  const caption = [text('Budget 2026–2028')];
  const main = await mainOf(
    table('tabel', [0.4, 0.2, 0.2, 0.2], [wide], [], { caption }),
    table('tabel', [0.4, 0.3, 0.3], [wide], [], {}),
  );
  const boxes = elements(main, 'div').filter((one) => attribute(one, 'role') === 'region');
  expect(boxes.map((one) => attribute(one, 'tabindex'))).toEqual(['0', '0']);
  expect(boxes[0] && attribute(boxes[0], 'aria-labelledby')).toBe(attribute(element(main, 'caption'), 'id'));
  expect(boxes[1] && attribute(boxes[1], 'aria-label')).toBe('Beskrivelse');
});

it('a form says by roles what it is, and a dividing row is the heading of its group', async () => {
  const band = row([cell('Politisk', { header: 'column', span: 2 })], 'blok');
  const title = row([cell('Skema 1', { header: 'column', span: 2 })]);
  const main = await mainOf(table('skema', [0.26, 0.74], [title], [line, band, line, line]));
  const form = element(main, 'table');
  expect(shown(form, 'role', 'aria-label')).toBe('table role=table aria-label=Beskrivelse');
  expect(elements(form, 'tbody').map((one) => elements(one, 'tr').length)).toEqual([1, 3]);
  expect(elements(form, 'th').map((one) => shown(one, 'scope', 'colspan', 'role'))).toEqual([
    'th scope=col colspan=2 role=columnheader',
    'th scope=row role=rowheader',
    'th scope=rowgroup colspan=2 role=rowheader',
    'th scope=row role=rowheader',
    'th scope=row role=rowheader',
  ]);
  for (const one of elements(form)) {
    if (['thead', 'tbody', 'tr', 'td'].includes(one.tagName))
      expect(attribute(one, 'role')).toMatch(/^(rowgroup|row|cell)$/);
  }
});

it('an overview names the column before each cell, for phones where columns are gone', async () => {
  const main = await mainOf(table('oversigt', [0.6, 0.4], [head], [row([cell('Kriterium'), cell('85 procent')])]));
  expect(elements(main, 'td').map((one) => attribute(one, 'data-column'))).toEqual([undefined, '2026']);
});

it('a table without rows leaves its caption', async () => {
  const main = await mainOf(table('tabel', [1], [], [row([])], { caption: [text('Tom')] }));
  expect([elements(main, 'table').length, textOf(main)]).toEqual([0, 'Tom']);
});

it('a light has its shape and its word, and its colour for those who hear it', async () => {
  const light: Inline = { kind: 'light', colour: 'grøn', shape: '●', word: 'følger planen', origin: undefined };
  const span = element(await mainOf(paragraph([light])), 'span');
  expect(textOf(span)).toBe('● følger planen');
  expect(shown(span, 'role', 'aria-label')).toBe('span role=img aria-label=grøn: følger planen');
});

it('a list goes on from its number', async () => {
  const main = await mainOf(list(['et', [paragraph('to'), list(['a'])]], true, 3));
  expect(shown(element(main, 'ol'), 'start')).toBe('ol start=3');
  expect(elements(element(main, 'ol'), 'ul')).toHaveLength(1);
});

it('an item stands beside its number, and a paragraph that only looks like one does not', async () => {
  const item = (...inlines: readonly Inline[]): Block => paragraph(inlines, 'punkt');
  const main = await mainOf(item(strong('1)'), text(' Svar')), item(text('Mere '), strong('2)')));
  expect(elements(main, 'p').map((one) => attribute(one, 'class'))).toEqual(['x-item x-numbered', 'x-item']);
});

it('a picture is in the file, with its text and its proportions', async () => {
  const bytes = new Uint8Array(40_000).map((_, index) => index % 251);
  const picture = { bytes, format: 'png' as const, width: 200, height: 100 };
  const main = await mainOf({ kind: 'figure', alt: 'Byens "våben"', picture, height: 60, origin: undefined });
  const image = element(main, 'img');
  expect(shown(image, 'alt', 'width', 'height')).toBe('img alt=Byens "våben" width=160 height=80');
  expect(attribute(image, 'src')).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
});

it('the signatures are a list of the parties, each with who and where to write', async () => {
  const party = { field: 'direktion', heading: [text('Direktionen')], lines: [[text('Eva Eksempel')]] };
  const labels = { signature: 'Underskrift', date: 'Dato' };
  const main = await mainOf({ kind: 'signatures', parties: [party, party], labels, origin: undefined });
  expect(elements(main, 'li').map((one) => textOf(one).split('\n'))).toEqual([
    ['Direktionen', 'Eva Eksempel', 'Underskrift', 'Dato'],
    ['Direktionen', 'Eva Eksempel', 'Underskrift', 'Dato'],
  ]);
});

it('a heading that has the id of another keeps its words and no id', async () => {
  const main = await mainOf(heading(2, 'a', 'Et'), heading(2, 'a', 'To'));
  expect(elements(main, 'h2').map((one) => attribute(one, 'id'))).toEqual(['a', undefined]);
});

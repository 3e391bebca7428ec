import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/doc/index.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import {
  cell,
  doc,
  emphasis,
  field,
  heading,
  laidOut,
  link,
  list,
  meta,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from './build.ts';
import { documentOf, partsOf } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';
import { outline, parseXml } from './xml-tree.ts';

const light: Inline = { kind: 'light', colour: 'rød', shape: '■', word: 'ikke opfyldt', origin: undefined };
const lineBreak: Inline = { kind: 'line-break', origin: undefined };

/** The smallest PNG: one pixel. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const figure: Block = {
  kind: 'figure',
  alt: 'Kommunens "våben" & navn',
  picture: { bytes: pixel, format: 'png', width: 200, height: 100 },
  height: 60,
  origin: undefined,
};

const cases: Readonly<Record<string, readonly Block[]>> = {
  section: [
    section('forside', heading(1, 'titel', 'Enheden', false), paragraph('Aftale 2026', 'undertitel')),
    section('overblik', paragraph('Kort sagt')),
    section(
      'kapitel',
      heading(2, 'et', '1 Indledning'),
      { kind: 'page-break', origin: undefined },
      paragraph('Ny side'),
    ),
    section('bilag', heading(2, 'bilag-1a', 'Bilag 1a')),
  ],
  heading: [
    heading(1, 'titel', 'Aftale'),
    heading(2, 'a-b', [text('Kapitel '), emphasis('et')], false),
    heading(3, 'x'.repeat(45), 'Langt id'),
  ],
  paragraph: ['brødtekst', 'titel', 'undertitel', 'manchet', 'note', 'mellemrubrik', 'ukendt'].map((role) =>
    paragraph(`Rolle ${role}`, role),
  ),
  inline: [
    paragraph([
      text('<a> & "b"\u00AD\tog '),
      strong('stærk'),
      { kind: 'strong', inlines: [emphasis('begge')], origin: undefined },
      lineBreak,
      light,
    ]),
    paragraph([
      link('#titel', 'indenfor'),
      link('https://example.dk/?a=1&b=2', 'udenfor'),
      link('mailto:a@example.dk', 'post'),
      link('javascript:x', 'farligt'),
    ]),
    heading(1, 'titel', 'Aftale'),
  ],
  list: [
    list(['et', [paragraph('to'), paragraph('mere om to'), list(['indre'], true, 4)], [list(['uden tekst foran'])]]),
    list(['tre', []], true, 3),
  ],
  table: [
    table(
      'skema',
      [0.26, 0.74],
      [row([cell('Politisk indsatsområde', { header: 'column', span: 2 })])],
      [
        row([cell('Politisk', { header: 'row', span: 2 })], 'blok'),
        row([cell('Delmål', { header: 'row' }), cell([paragraph('A'), list(['punkt'])])]),
        row([cell('Tom', { header: 'row' }), cell([])]),
      ],
    ),
    table(
      'tabel',
      [0.5, 0.5],
      [row([cell('Post', { header: 'column' }), cell('Beløb', { header: 'column', align: 'right' })])],
      [row([cell('Løn', { header: 'row' }), cell('1.000', { align: 'right' })])],
      {
        caption: [text('Budget & "regnskab"')],
      },
    ),
    table('tabel', [1], [], [row([cell([table('tabel', [1], [], [row([cell('indre')])])])])]),
    paragraph('Efter tabellen'),
  ],
  figure: [figure, figure],
  // Diagrams are known to the layout alone, so that here only the turning of the paper is seen.
  landscape: [
    paragraph('Opret'),
    { ...section('kapitel', paragraph('Liggende')), landscape: true },
    paragraph('Opret igen'),
  ],
  signatures: [
    {
      kind: 'signatures',
      parties: [
        {
          field: 'a',
          heading: [text('Direktionen')],
          lines: [[text('Prøve Prøvesen', field('parter/0/navn'))], [text('Direktør', field('parter/0/stilling'))]],
        },
        { field: 'b', heading: [text('Enheden')], lines: [] },
      ],
      labels: { signature: 'Underskrift', date: 'Dato' },
      origin: undefined,
    },
  ],
  contents: [
    { kind: 'contents', depth: 3, origin: undefined },
    heading(2, 'et', [text('1 '), strong('Indledning')]),
    heading(3, 'et-et', '1.1 Parter'),
    heading(3, 'ude', 'Ikke med', false),
  ],
};

const pages = laidOut([
  ['et', 3],
  ['et-et', 4],
]);
const folder = join(import.meta.dirname, 'golden');

function expectGolden(name: string, actual: string): void {
  const file = join(folder, `${name}.txt`);
  if (process.env['ACCEPT'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${actual}\n`);
  }
  expect(`${actual}\n`).toBe(readFileSync(file, 'utf8'));
}

describe('word/document.xml', () => {
  it.each(Object.entries(cases))('of a document with %s', async (name, blocks) => {
    const { body } = doc(...blocks);
    const draft = name === 'signatures' ? undefined : meta.watermark;
    const { value, diagnostics } = await writeDocx({ meta: { ...meta, watermark: draft }, body }, pages, theme);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(name === 'inline' ? ['word-ukendt-link'] : []);
    if (value === undefined) throw new Error('no bytes');
    expectWellFormed(value);
    expectGolden(name, outline(documentOf(value)));
  });

  it('has beside it properties, lists, header and footer', async () => {
    const { value } = await writeDocx(doc(...(cases['list'] ?? [])), pages, theme);
    const parts = partsOf(value ?? new Uint8Array());
    const shown = [
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/header1.xml',
      'word/header2.xml',
      'word/footer1.xml',
      'word/footer2.xml',
    ];
    expectGolden('beside', shown.map((path) => `${path}\n${outline(parseXml(parts[path] ?? ''), '  ')}`).join('\n'));
  });
});

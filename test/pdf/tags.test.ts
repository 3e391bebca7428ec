import { describe, expect, it } from 'vitest';
import { type Block, textOf } from '../../src/doc/index.ts';
import { blockRow, data, doc, form, h, ol, p, section, ul, words } from '../layout/build.ts';
import { sampleDoc } from '../layout/sample-doc.ts';
import { golden } from './golden-file.ts';
import { makePdf } from './make.ts';
import { OPAQUE } from './pictures.ts';
import { type Annotation, isNode, type Node, PdfReading, tagTree, textInStructureOrder } from './reader.ts';

const KINDS: Readonly<Record<string, readonly Block[]>> = {
  text: [
    h(1, 'titel', 'Titel', false),
    p(
      'Almindelig tekst med **vægt** og _eftertryk_ og en meget lang sammensætning: kompetenceudviklingsplanlægningsgruppen.',
    ),
    p(
      'Læs [kommunens side](https://noerreby.example/æ), [skriv](mailto:a@noerreby.example), eller gå til [Titel](#titel).',
    ),
    {
      kind: 'paragraph',
      role: 'brødtekst',
      inlines: [
        ...words('Status: '),
        { kind: 'light', colour: 'rød', shape: '▲', word: 'nås ikke', origin: undefined },
        ...words(' eller '),
        { kind: 'light', colour: 'grøn', shape: '◐', word: 'følger planen', origin: undefined },
        ...words(' eller '),
        { kind: 'light', colour: 'gul', shape: '◪', word: 'delvist opfyldt', origin: undefined },
      ],
      origin: undefined,
    },
  ],
  lists: [ul('et', [p('to'), ol('a', 'b')], 'tre')],
  form: [form('Skema 1', [['Mål', [p('Første.'), ul('punkt')]], blockRow('Politisk', 2), ['Vision', 'Anden.']])],
  table: [
    data(
      'Budget',
      [0.6, 0.4],
      [
        ['Post', '2026'],
        ['Løn', '1.200'],
        ['Drift', '340'],
      ],
    ),
  ],
  overview: [
    section('overblik', h(2, 'overblik', 'Aftalen på én side', false), {
      ...data(
        'Indsatser',
        [0.2, 0.8],
        [
          ['Bilag', 'Mål'],
          ['1a', 'Flere grunde sælges.'],
        ],
      ),
      role: 'oversigt',
    }),
  ],
  items: [
    section(
      'kapitel',
      p('Vi gør to ting:', 'mellemrubrik'),
      p('**1)** En ny oversigt.', 'punkt'),
      p('Frist: 1. juni 2026', 'note'),
      { kind: 'page-break', origin: undefined },
      p('**2)** Et spørgeskema.', 'punkt'),
    ),
  ],
  front: [
    section(
      'forside',
      p('Nørreby Kommune', 'kommune'),
      h(1, 'titel', 'Biblioteket', false),
      p('Aftale 2026', 'undertitel'),
    ),
  ],
  contents: [
    section('indhold', h(2, 'indhold', 'Indhold', false), { kind: 'contents', depth: 3, origin: undefined }),
    section('bilag', h(2, 'a', 'Første'), h(3, 'b', 'Anden')),
    section('bilag', h(2, 'c', 'Tredje')),
  ],
  signatures: [
    {
      kind: 'signatures',
      labels: { signature: 'Underskrift', date: 'Dato' },
      parties: [
        { field: 'direktion', heading: words('Direktionen'), lines: [words('Eva Eksempel'), words('Direktør')] },
        { field: 'enhed', heading: words('Enheden'), lines: [words('Peter Prøve')] },
      ],
      origin: undefined,
    },
  ],
  figure: [
    {
      kind: 'figure',
      alt: 'En hvid prik',
      picture: { bytes: OPAQUE, format: 'png', width: 1, height: 1 },
      height: 100,
      origin: undefined,
    },
  ],
};

describe('tags', () => {
  it.each(Object.keys(KINDS))('of %s', async (kind) => {
    const tree = tagTree(await makePdf(doc(KINDS[kind] ?? [])));
    expect(tree).toBe(golden(`${kind}.txt`, tree));
  });

  it('leave out what is repeated on the next page, and mark it as page furniture', async () => {
    const rows = Array.from({ length: 60 }, (_, i): readonly [string, string] => [`Række ${i}`, 'Tekst']);
    const reading = new PdfReading(await makePdf(doc([form('Skema 1', rows)])));
    const repeated = reading.pages[1]?.artifacts.find(({ text }) => text.includes('Skema 1 (fortsat)'));
    expect(repeated?.type).toBe('Pagination');
    expect(JSON.stringify(reading.structure())).not.toContain('fortsat');
  });

  it('of a link name the page that the link stands on, and say where it leads', async () => {
    const bytes = await makePdf(sampleDoc());
    const found: Annotation[] = [];
    const visit = (node: Node): void => {
      for (const kid of node.kids) {
        if (isNode(kid)) visit(kid);
        else if (typeof kid !== 'string') found.push(kid);
      }
    };
    visit(new PdfReading(bytes).structure());
    expect(found.length).toBeGreaterThan(15);
    for (const { contents, field, pageNamed, pageHeld } of found) {
      expect(pageNamed).toBe(pageHeld);
      if (field !== undefined) continue;
      expect(contents).toMatch(/, side \d+$| \(https?:|\(mailto:|^sekretariatet@/);
    }
  });
});

describe('text in the order of the structure', () => {
  it('is the text of the document', async () => {
    const plain = (said: string): string => said.replace(/[^\S\n]+/g, ' ').replace(/ $/gm, '');
    const document = sampleDoc();
    const lights = (said: string): string =>
      said.replace('● følger', 'grøn: følger').replace('▲ usikker', 'gul: usikker');
    expect(plain(await textInStructureOrder(await makePdf(document)))).toBe(lights(plain(textOf(document))));
  });
});

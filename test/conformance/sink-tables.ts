import type { Block, Row, Section } from '../../src/doc/index.ts';
import { blockRow, cell, data, form, h, ol, p, row, section, ul, words } from '../layout/build.ts';
import { picture, prose } from './sink-text.ts';

const origin = undefined;

/** The page that must fit one page, with rows that divide it. */
export function overview(): Section {
  return section(
    'overblik',
    h(2, 'overblik', 'Aftalen på én side', false),
    p('Kerneydelsen i én sætning.', 'manchet'),
    {
      kind: 'table',
      role: 'oversigt',
      caption: words('Indsatser'),
      description: 'Indsatserne med deres mål',
      widths: [0.1, 0.5, 0.4],
      head: [row(...['Bilag', 'Indsats', 'Mål'].map((name) => cell(name, { header: 'column' })))],
      body: [
        blockRow('Politiske indsatsområder', 3),
        ...[1, 2, 3, 4].map((number) =>
          row(cell(`${number}a`, { header: 'row' }), cell(`Indsats [${number}](#bilag-1)`), cell([ul('mål', 'mål')])),
        ),
        blockRow('Faglige indsatsområder', 3),
        row(cell('2a', { header: 'row' }), cell('Indsats'), cell('')),
      ],
      continued: words('Indsatser (fortsat)'),
      origin,
    },
  );
}

function threeHundredRows(): Block {
  const rows = Array.from({ length: 300 }, (_, index) => [
    `Post ${index + 1}`,
    `${index}.000`,
    `${index % 7},5`,
    'bemærkning',
  ]);
  return data('Tre hundrede rækker', [0.4, 0.2, 0.15, 0.25], [['Post', 'Beløb', 'Procent', 'Note'], ...rows]);
}

/** Twelve narrow columns with two rows of heads, the upper ones over several columns. */
function wide(): Block {
  const months = [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
  ];
  const quarters = [
    cell('År', { header: 'column' }),
    ...['Første', 'Andet', 'Tredje'].map((name) => cell(name, { header: 'column', span: 3 })),
    cell('Fjerde', { header: 'column', span: 2 }),
  ];
  return {
    kind: 'table',
    role: 'tabel',
    caption: words('Tolv kolonner med **fed** og _kursiv_ overskrift'),
    description: 'Antal sager i hver måned',
    widths: [1, ...months].map(() => 1 / 12),
    head: [row(...quarters), row(cell(''), ...months.map((name) => cell(name, { header: 'column' })))],
    body: [2024, 2025, 2026].map((year) =>
      row(cell(`${year}`, { header: 'row' }), ...months.map((_, month) => cell(`${year + month}`, { align: 'right' }))),
    ),
    continued: undefined,
    origin,
  };
}

/** Only a description, only heads of rows, cells that are empty, one that spans. */
function plain(): Block {
  return {
    kind: 'table',
    role: 'tabel',
    caption: undefined,
    description: 'En tabel uden overskrift over sig',
    widths: [0.3, 0.3, 0.4],
    head: [],
    body: [
      row(cell('Række', { header: 'row' }), cell(''), cell([])),
      row(cell('Række', { header: 'row' }), cell('over to kolonner', { span: 2 })),
    ],
    continued: undefined,
    origin,
  };
}

const LONG: readonly Block[] = Array.from({ length: 24 }, (_, index) => p(prose(index)));

function longForms(): readonly Block[] {
  return [
    h(3, 'lange-celler', 'Celler, der er længere end en side'),
    form('Skema med en lang celle', [
      ['Målsætning', LONG],
      ['Kort', 'tekst'],
    ]),
    form('Skema med lange lister', [
      ['Handlinger', [ol(...Array.from({ length: 60 }, (_, index) => prose(index).slice(0, 150)))]],
      [
        'Etiket, der selv er lang: kompetenceudviklingsplanlægning og samarbejde',
        [p('a'), ul('b', [p('c'), ol('d', 'e')])],
      ],
    ]),
    data(
      'Lang celle i en tabel',
      [0.2, 0.8],
      [
        ['Navn', 'Tekst'],
        ['Række', LONG.map((_, index) => prose(index)).join(' ')],
      ],
    ),
  ];
}

export function effort(number: number): Section {
  const blocks: readonly (readonly [string, readonly Block[]] | Row)[] = [
    ['Målsætning', [p(prose(number))]],
    ['Baggrund', [p(prose(number + 1)), p(prose(number + 2))]],
    blockRow('Delmål og succeskriterier', 2),
    [
      'Delmål',
      [p('**A)** Svarene kommer i tide.', 'punkt'), p('Måles: 31. december 2026', 'note'), ul(prose(3), prose(4))],
    ],
    blockRow('Administration', 2),
    ['Handlinger', [p('Vi gør tre ting:', 'mellemrubrik'), ol(prose(5), [p(prose(6)), ul('et', 'to')], prose(7))]],
    ['Billede', [picture(`Kurve over svartiden i indsats ${number}`)]],
    ['Evaluering', [p(prose(8)), p('Se også [Indledning](#kapitel-1).')]],
  ];
  return section(
    'bilag',
    h(2, `bilag-${number}`, `Bilag ${number}a – Indsats & mål ${number}`),
    form(`Indsatsområde ${number}`, blocks),
  );
}

export function tableBlocks(): readonly Block[] {
  return [
    h(3, 'tabeller', 'Tabeller'),
    plain(),
    wide(),
    data(
      'Budget',
      [0.6, 0.4],
      [
        ['Post', '2026'],
        ['Løn', '1.200'],
        ['Drift & øvrigt', '-340'],
      ],
    ),
    threeHundredRows(),
    ...longForms(),
  ];
}

import type { Block, Doc, Inline, Signatures } from '../../src/doc/index.ts';
import {
  cell,
  doc,
  emphasis,
  field,
  heading,
  link,
  list,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from './build.ts';

const PROSE = [
  'Sekretariatet skal gøre det let for borgere og virksomheder at få svar, og for de øvrige enheder at få hjælp i tide. ',
  'Opgaverne løses sammen med fagområderne, og der følges op på aftalen to gange om året i dialog med direktionen. ',
  'Når et mål ikke længere giver mening, aftales et nyt, og begrundelsen skrives ned, så alle kan se, hvad der er ændret.',
];

function prose(at: string): Block {
  return paragraph([
    text(PROSE[0] ?? '', field(at)),
    text(PROSE[1] ?? '', field(at)),
    strong('Det gælder hele året. '),
    text(PROSE[2] ?? '', field(at)),
  ]);
}

function label(value: string): ReturnType<typeof cell> {
  return cell(value, { header: 'row' });
}

const green: Inline = { kind: 'light', colour: 'grøn', shape: '◐', word: 'følger planen', origin: undefined };
const yellow: Inline = { kind: 'light', colour: 'gul', shape: '▲', word: 'bagud', origin: undefined };

function form(key: string, title: string): Block {
  const at = (name: string) => field(`indsatser/${key}/${name}`);
  return table(
    'skema',
    [0.26, 0.74],
    [row([cell(`Politisk indsatsområde 2026: ${title}`, { header: 'column', span: 2 })])],
    [
      row([label('Titel'), cell([paragraph([text(title, at('titel'))])])]),
      row([label('Udvalg'), cell([paragraph([text('Økonomiudvalget', at('udvalg'))])])]),
      row([cell('Politisk', { header: 'row', span: 2 })], 'blok'),
      row([
        label('Målsætning'),
        cell([
          paragraph([text(PROSE.join(''), at('målsætning'))]),
          paragraph([text(PROSE.join(''), at('målsætning'))]),
        ]),
      ]),
      row([
        label('Delmål'),
        cell([
          paragraph([strong('A '), text('Sagerne behandles hurtigere.', at('delmål/A'))]),
          list(['Ansøgninger om lån af lokaler besvares samme uge.', 'Kvitteringen siger, hvornår svaret kommer.']),
          paragraph([strong('B '), text('Flere løser selv deres ærinde.', at('delmål/B'))]),
          list(
            [
              'Vejledningen skrives om.',
              [paragraph('Hjælpen findes tre steder:'), list(['på nettet', 'i telefonen', 'i borgerservice'])],
            ],
            true,
          ),
        ]),
      ]),
      row([
        label('Succeskriterier'),
        cell([
          paragraph([text('1 Mindst 90 % af svarene gives inden fem dage. ', at('succeskriterier/1')), green]),
          paragraph([text('2 Antallet af klager falder til 12. ', at('succeskriterier/2')), yellow]),
        ]),
      ]),
      row([cell('Administration', { header: 'row', span: 2 })], 'blok'),
      row([
        label('Handlinger'),
        cell([
          paragraph([text(PROSE.join(' '), at('handlinger/1'))]),
          paragraph([text(PROSE.join(' '), at('handlinger/2'))]),
          paragraph([text(PROSE.join(' '), at('handlinger/3'))]),
        ]),
      ]),
      row([label('Evaluering'), cell([paragraph([text('Der evalueres ved årets udgang.', at('evaluering'))])])]),
    ],
    { description: `Skema for ${title}: felt og indhold`, continued: [text(`${title} (fortsat)`)] },
  );
}

const signatures: Signatures = {
  kind: 'signatures',
  parties: [
    {
      field: 'direktion',
      heading: [text('Direktionen')],
      lines: [[text('Prøve Prøvesen')], [text('Kommunaldirektør')]],
    },
    {
      field: 'enhed',
      heading: [text('Fællessekretariatet')],
      lines: [[text('Eksempel Eksempelsen')], [text('Sekretariatschef')], [text('Rådhuspladsen 1, 9999 Nørreby')]],
    },
    { field: 'udvalg', heading: [text('Økonomiudvalget')], lines: [[text('Test Testesen')], [text('Formand')]] },
  ],
  labels: { signature: 'Underskrift', date: 'Dato' },
  origin: undefined,
};

const budget = table(
  'tabel',
  [0.4, 0.15, 0.15, 0.15, 0.15],
  [
    row(
      ['Post', '2026', '2027', '2028', '2029'].map((value, index) =>
        cell(value, { header: 'column', align: index === 0 ? 'left' : 'right' }),
      ),
    ),
  ],
  ['Løn', 'Drift', 'Uddannelse', 'I alt'].map((name, index) =>
    row([
      cell(name, { header: 'row' }),
      ...[1, 2, 3, 4].map((year) => cell(`${index + 1}.${year}50.000`, { align: 'right' })),
    ]),
  ),
  { caption: [text('Driftsbudget i kroner')], description: 'Budgettets poster for fire år' },
);

const efforts = [
  'Hurtigere svar',
  'Ro på kalenderen',
  'Grønnere indkøb',
  'Et samlet arkiv',
  'Bedre møder',
  'Fælles nøgletal',
];

/** A full-size document in the shape of an agreement: front page, overview, contents, chapters, forms, signatures. */
export const sample: Doc = doc(
  section(
    'forside',
    paragraph('Nørreby Kommune', 'manchet'),
    heading(1, 'titel', 'Fællessekretariatet', false),
    paragraph('Aftale 2026', 'undertitel'),
    paragraph('1. januar – 31. december 2026', 'manchet'),
    paragraph('Udgave 3 til dialogmøde 20. november 2025', 'note'),
    paragraph('Sagsnummer 00.15.00-P05-1-25', 'note'),
  ),
  section('overblik', heading(2, 'overblik', 'Aftalen på én side', false), prose('kerneydelse'), budget),
  section('indhold', heading(2, 'indhold', 'Indhold', false), { kind: 'contents', depth: 3, origin: undefined }),
  section(
    'kapitel',
    heading(2, 'kapitel-1', '1 Indledning'),
    prose('indledning'),
    heading(3, 'kapitel-1-1', '1.1 Aftalens parter og løbetid'),
    prose('parter'),
    signatures,
    heading(3, 'kapitel-1-2', '1.2 Aftaleområdets kerneydelse'),
    prose('kerne'),
    list([
      'betjening af byrådet',
      'rådgivning af enhederne',
      [paragraph('fælles systemer, herunder'), list(['sagssystemet', 'lønsystemet'])],
    ]),
    paragraph([
      text('Se også '),
      link('#kapitel-2', '2 Den politiske ramme'),
      text(' og '),
      link('https://www.example.dk/politik?a=1&b=2', 'kommunens politikker'),
      text('. '),
      emphasis('Alt er offentligt.'),
    ]),
    list(['Første trin', 'Andet trin', 'Tredje trin'], true),
    heading(4, 'kapitel-1-2-x', 'Nøgletal'),
    table(
      'tabel',
      [0.7, 0.3],
      [row([cell('Nøgletal', { header: 'column' }), cell('2025', { header: 'column', align: 'right' })])],
      [row([cell('Ansatte', { header: 'row' }), cell('42', { align: 'right' })])],
      { caption: [text('Nøgletal for enheden')] },
    ),
  ),
  section(
    'kapitel',
    heading(2, 'kapitel-2', '2 Den politiske ramme'),
    ...efforts
      .slice(0, 4)
      .flatMap((name, index) => [
        heading(3, `k2-${index}`, `2.${index + 1} ${name}`),
        prose(`ramme/${index}`),
        prose(`ramme2/${index}`),
      ]),
  ),
  ...efforts.map((name, index) =>
    section('bilag', heading(2, `bilag-${index}`, `Bilag ${index + 1}a ${name}`), form(`i${index}`, name)),
  ),
);

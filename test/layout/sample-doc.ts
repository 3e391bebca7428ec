import type { Block, Doc, DocMeta, Table } from '../../src/doc/index.ts';
import { blockRow, data, doc, form, h, ol, p, section, text, ul, words } from './build.ts';

const PROSE: readonly string[] = [
  'Fællessekretariatet betjener borgmesteren, direktionen og de politiske udvalg. Sekretariatet samler de opgaver, der går på tværs af forvaltningerne, og sørger for, at beslutninger bliver til handling i hverdagen. Det gælder både de store sager, som kommunalbestyrelsen følger måned for måned, og de mange små henvendelser, som borgere og virksomheder sender hver dag.',
  'Arbejdet er delt mellem fire teams, som hver har sin egen plan for året. Planerne hænger sammen med økonomien og med de politiske mål, og de gøres op to gange om året. Opgørelsen er kort: hvad er nået, hvad mangler, og hvad gør vi ved det.',
  'Borgerne skal opleve, at de får et svar, de kan forstå og bruge. Derfor måler vi ikke alene på, hvor hurtigt vi svarer, men også på, om svaret løste det, der blev spurgt om. Målingen sker ved korte spørgeskemaer, som sendes ud sammen med afgørelsen.',
  'Samarbejdet med de decentrale institutioner udvikles år for år. Skoler, dagtilbud og plejecentre har forskellige behov, og de skal kunne mærke, at fællesskabet letter deres arbejde i stedet for at lægge nye opgaver oveni.',
];

const EFFORTS: readonly (readonly [string, string])[] = [
  [
    'Salg af byggegrunde',
    'Flere grunde skal sælges, og køberne skal opleve en enkel og tryg handel fra første henvendelse til skøde.',
  ],
  [
    'Sags- og dokumenthåndtering på institutionerne',
    'Alle institutioner bruger det fælles system, og medarbejderne finder det, de leder efter.',
  ],
  ['Kundefokus i betjeningen af udvalgene', 'Dagsordener er klar til tiden, og politikerne finder dem lette at læse.'],
  ['Lavere sygefravær', 'Fraværet falder til kommunens mål, og ingen team ligger mere end to procentpoint over.'],
  ['Informationssikkerhed', 'Alle medarbejdere kender reglerne, og brud på sikkerheden meldes samme dag.'],
];

function effortForm(number: number): Table {
  const [title, goal] = EFFORTS[number % EFFORTS.length] ?? ['Indsats', 'Mål'];
  return form(`Skema ${number + 1} – ${title}`, [
    ['Målsætning', goal],
    ['Baggrund', [p(PROSE[number % 4] ?? ''), p(PROSE[(number + 1) % 4] ?? '')]],
    blockRow('Delmål og succeskriterier', 2),
    [
      'Delmål A',
      [
        p('Køberne er tilfredse med vejledningen før og efter købet.'),
        p(
          '**Succeskriterium 1.** Mindst 85 procent af køberne svarer, at de er tilfredse eller meget tilfredse. Udgangspunktet er 80 procent i 2025.',
        ),
        p(
          '**Succeskriterium 2.** Mindst 80 procent af henvendelserne besvares inden for to hverdage. Udgangspunktet er 74 procent.',
        ),
      ],
    ],
    [
      'Delmål B',
      [
        p('Grundene er lette at finde og sammenligne for den, der overvejer at flytte til kommunen.'),
        p('**Succeskriterium 3.** En samlet oversigt over ledige grunde er på hjemmesiden senest 1. juni 2026.'),
      ],
    ],
    blockRow('Handlinger', 2),
    [
      'Hvad gør vi',
      [
        ul(
          'Ny oversigt over ledige grunde med kort og priser. _Ansvarlig: Ejendom og færge. Frist: 1. juni 2026._',
          'Faste åbningstider for personlig vejledning i Borgerservice hver torsdag eftermiddag. _Ansvarlig: Ejendom og færge. Frist: 1. marts 2026._',
          'Spørgeskema til alle købere tre måneder efter overtagelsen. _Ansvarlig: Kommunikation. Frist: 2. kvartal 2026._',
        ),
      ],
    ],
    ['Ressourcer', 'Indsatsen løses inden for rammen. Der er afsat 120.000 kr. til den nye oversigt.'],
    [
      'Resultatkrav',
      [
        p('Kravene er opfyldt, når:'),
        ol(
          'oversigten er i drift og bruges af mindst 500 besøgende om måneden',
          'tilfredsheden er målt to gange',
          'resultaterne er fremlagt for Økonomiudvalget',
        ),
      ],
    ],
    ['Opfølgning', PROSE[(number + 2) % 4] ?? ''],
    ['Evaluering', [p(PROSE[(number + 3) % 4] ?? ''), p(PROSE[number % 4] ?? '')]],
  ]);
}

function chapters(): readonly Block[] {
  return [
    section(
      'kapitel',
      h(2, 'indledning', '1 Indledning'),
      p(PROSE[0] ?? ''),
      h(3, 'parter', '1.1 Aftalens parter og løbetid'),
      p(
        'Aftalen gælder fra 1. januar 2026 til 31. december 2026. Den er indgået mellem direktionen og Fællessekretariatet, og begge parter er forpligtet af den. Læs mere om aftalestyring på [kommunens side om aftaler](https://noerreby.example/aftaler), eller skriv til [sekretariatet@noerreby.example](mailto:sekretariatet@noerreby.example).',
      ),
      {
        kind: 'signatures',
        labels: { signature: 'Underskrift', date: 'Dato' },
        parties: [
          {
            field: 'direktion',
            heading: words('For direktionen'),
            lines: [words('Eva Eksempel'), words('Kommunaldirektør')],
          },
          {
            field: 'aftaleholder',
            heading: words('For Fællessekretariatet'),
            lines: [
              words('Peter Prøve'),
              words('Sekretariatschef'),
              words('Fællessekretariatet'),
              words('Rådhuspladsen 1, 5999 Nørreby'),
            ],
          },
        ],
        origin: undefined,
      },
      h(3, 'kerneydelse', '1.2 Aftaleområdets kerneydelse'),
      p(PROSE[1] ?? ''),
      ul(
        'politisk betjening, jura og forsikring',
        'kommunikation og informationssikkerhed',
        [p('sags- og dokumenthåndtering (ESDH)'), ul('drift og support', 'undervisning på institutionerne')],
        'køb, salg og udlejning af fast ejendom',
        'færgedrift',
      ),
      p(PROSE[2] ?? ''),
      p(PROSE[3] ?? ''),
    ),
    section(
      'kapitel',
      h(2, 'politisk', '2 Den politiske ramme'),
      h(3, 'visioner', '2.1 Politiske visioner og målsætninger'),
      p(PROSE[2] ?? ''),
      p(PROSE[3] ?? ''),
      p('Kommunalbestyrelsen lægger vægt på tre ting', 'mellemrubrik'),
      ol(
        'at borgerne inddrages, før der træffes beslutning',
        'at økonomien er i balance hvert år',
        'at kommunen er en attraktiv arbejdsplads, som kan tiltrække og fastholde dygtige medarbejdere, også i de år, hvor der er mangel på arbejdskraft',
      ),
      h(4, 'udvalg', 'Økonomiudvalgets mål'),
      p(PROSE[1] ?? ''),
      p('Målene er vedtaget i august 2025 og gælder for hele valgperioden.', 'note'),
    ),
    section('kapitel', h(2, 'fagligt', '3 Den faglige ramme'), p(PROSE[3] ?? ''), p(PROSE[0] ?? ''), p(PROSE[1] ?? '')),
    section(
      'kapitel',
      h(2, 'okonomi', '4 Økonomi og nøgletal'),
      p('Budgettet er vedtaget af kommunalbestyrelsen den 9. oktober 2025. Beløb er i 1.000 kr. i 2026-priser.'),
      data(
        'Tabel 1. Budget 2026–2029 (1.000 kr.)',
        [0.4, 0.15, 0.15, 0.15, 0.15],
        [
          ['Post', '2026', '2027', '2028', '2029'],
          ['Løn', '28.450', '28.120', '27.900', '27.900'],
          ['Politisk betjening og valg', '4.310', '2.150', '2.150', '4.480'],
          ['Drift af rådhus og kantine', '6.205', '6.205', '6.105', '6.005'],
          ['Færgedrift', '5.980', '6.040', '6.040', '6.040'],
          ['I alt', '44.945', '42.515', '42.195', '44.425'],
        ],
      ),
      p(PROSE[0] ?? ''),
      data(
        'Tabel 2. Nøgletal',
        [0.46, 0.18, 0.18, 0.18],
        [
          ['Nøgletal', '2024', '2025', '2026'],
          ['Årsværk', '52,5', '51,0', '50,5'],
          ['Sygefravær i procent', '4,6', '4,1', '3,8'],
          ['Dagsordenspunkter behandlet', '1.204', '1.180', '1.150'],
        ],
      ),
    ),
    section('kapitel', h(2, 'status', '5 Opfølgning'), p(PROSE[2] ?? ''), {
      kind: 'paragraph',
      role: 'brødtekst',
      inlines: [
        text('Status ved midtvejs: '),
        { kind: 'light', colour: 'grøn', shape: '●', word: 'følger planen', origin: undefined },
        text(' for fire indsatser, '),
        { kind: 'light', colour: 'gul', shape: '▲', word: 'usikker', origin: undefined },
        text(' for en.'),
      ],
      origin: undefined,
    }),
  ];
}

/** A full-size agreement of some nineteen pages: front page, overview, contents, chapters, signatures and forms. */
export function sampleDoc(change: Partial<DocMeta> = {}): Doc {
  return doc(
    [
      section(
        'forside',
        p('Nørreby Kommune', 'undertitel'),
        h(1, 'aftale', 'Fællessekretariatet', false),
        p('Aftale 2026', 'undertitel'),
        p('1. januar 2026 – 31. december 2026', 'manchet'),
        p('Version 1.0, godkendt 28. januar 2026', 'manchet'),
        p('Sagsnr. 00.15.00-A00-6-26', 'note'),
      ),
      section(
        'overblik',
        h(2, 'overblik', 'Aftalen på én side'),
        p(
          'Fællessekretariatet skal i 2026 nå fem ting. De står her kort; resten af aftalen fortæller, hvordan de måles, og hvem der gør hvad.',
          'manchet',
        ),
        data('Indsatser og mål', [0.36, 0.64], [['Indsats', 'Målsætning'], ...EFFORTS]),
        p('Økonomien er på 44,9 mio. kr. og 50,5 årsværk.'),
      ),
      section('indhold', h(2, 'indhold', 'Indhold', false), { kind: 'contents', depth: 3, origin: undefined }),
      ...chapters(),
      ...[0, 1, 2, 3, 4].map((number) =>
        section(
          'bilag',
          h(2, `bilag-${number + 1}`, `Bilag ${number + 1} – ${EFFORTS[number]?.[0]}`),
          p(PROSE[number % 4] ?? ''),
          effortForm(number),
        ),
      ),
    ],
    change,
  );
}

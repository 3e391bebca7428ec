import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Cell,
  checkDoc,
  contentsOf,
  DOC_RULES,
  type Doc,
  dump,
  type Heading,
  type Inline,
  type Origin,
  sectionsOfFields,
  type Table,
  textOf,
  walk,
} from '../../src/doc/index.ts';

const place: Origin = { file: 'a.yaml', at: 'titel', kind: 'field' };

const text = (words: string): Inline => ({ kind: 'text', text: words, origin: place });
const p = (...inlines: readonly Inline[]): Block => ({
  kind: 'paragraph',
  role: 'brødtekst',
  inlines,
  origin: undefined,
});
const link = (words: string, target: string): Inline => ({
  kind: 'link',
  target,
  inlines: [text(words)],
  origin: undefined,
});

function h(level: Heading['level'], words: string, id = `${words.toLowerCase()}`): Heading {
  return {
    kind: 'heading',
    level,
    id,
    inlines: words === '' ? [] : [text(words)],
    inContents: level > 1,
    origin: undefined,
  };
}

function cell(words: string, header: Cell['header'] = undefined, span = 1): Cell {
  return { header, span, align: 'left', blocks: [p(text(words))], origin: undefined };
}

function table(changes: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    role: 'tabel',
    caption: [text('Budget')],
    description: '',
    widths: [0.5, 0.5],
    head: [{ cells: [cell('Post', 'column'), cell('Beløb', 'column')], role: undefined, origin: undefined }],
    body: [{ cells: [cell('Løn', 'row'), cell('100 kr.')], role: undefined, origin: undefined }],
    continued: [text('Budget (fortsat)')],
    origin: undefined,
    ...changes,
  };
}

function doc(...body: readonly Block[]): Doc {
  return {
    meta: {
      title: 'Biblioteket – Aftale 2026',
      language: 'da-DK',
      author: 'Nørreby Kommune',
      subject: '',
      keywords: [],
      date: '2026-01-01',
      footer: ['Biblioteket'],
      watermark: 'UDKAST',
      properties: { year: '2026' },
    },
    body,
  };
}

const whole = doc(
  h(1, 'Aftale'),
  { kind: 'contents', depth: 2, origin: undefined },
  {
    kind: 'section',
    role: 'kapitel',
    origin: undefined,
    blocks: [
      h(2, 'Mål'),
      p(text('Se '), link('målene', '#mål'), { kind: 'line-break', origin: undefined }, text('nu.')),
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[p(text('tre'))], [p(text('fire')), p(text('mere'))]],
        origin: undefined,
      },
      table(),
      p({ kind: 'light', colour: 'grøn', shape: '●', word: 'opfyldt', origin: undefined }),
      {
        kind: 'signatures',
        parties: [{ field: 'direktion', heading: [text('Direktionen')], lines: [[text('Eva Eksempel')]] }],
        labels: { signature: 'Underskrift', date: 'Dato' },
        origin: undefined,
      },
      { kind: 'page-break', origin: undefined },
    ],
  },
);

describe('a document tree', () => {
  it('is read in the order of its structure', () => {
    expect(textOf(whole)).toBe(
      [
        'Aftale',
        'Mål',
        'Mål',
        'Se målene nu.',
        'tre',
        'fire',
        'mere',
        'Budget',
        'Post',
        'Beløb',
        'Løn',
        '100 kr.',
        '● opfyldt',
        'Direktionen',
        'Eva Eksempel',
        'Underskrift',
        'Dato',
      ].join('\n'),
    );
  });

  it('is printed as indented text', () => {
    expect(dump(whole)).toBe(`doc "Biblioteket – Aftale 2026" da-DK
  author "Nørreby Kommune", subject "", date 2026-01-01
  keywords${' '}
  footer Biblioteket
  watermark UDKAST
  property year = 2026
h1 #aftale (not in contents) Aftale
contents to h2
section kapitel
  h2 #mål Mål
  p Se [målene](#mål)⏎nu.
  ol from 3
    li
      p tre
    li
      p fire
      p mere
  table tabel [50% 50%] ""
    caption Budget
    continued Budget (fortsat)
    head
      th column
        p Post
      th column
        p Beløb
    row
      th row
        p Løn
      td
        p 100 kr.
  p {grøn ● opfyldt}
  signatures "Underskrift" "Dato"
    party direktion Direktionen
      Eva Eksempel
  page-break
`);
  });

  it('tells where each text comes from', () => {
    expect(dump(doc(p(text('Hej'))), { origins: true })).toContain('p Hej«a.yaml titel»');
  });

  it('is walked whole, each part before what it holds, without what is an artifact', () => {
    const seen: string[] = [];
    walk(whole.body, {
      block: (block) => seen.push(block.kind),
      row: () => seen.push('row'),
      cell: () => seen.push('cell'),
      inline: (inline) => inline.kind === 'text' && seen.push(inline.text),
    });
    expect(seen.join(' ')).toBe(
      'heading Aftale contents section heading Mål paragraph Se  målene nu. list paragraph tre paragraph fire paragraph mere ' +
        'table Budget row cell paragraph Post cell paragraph Beløb row cell paragraph Løn cell paragraph 100 kr. ' +
        'paragraph signatures Direktionen Eva Eksempel page-break',
    );
  });

  it('lists the headings of its contents to a depth', () => {
    const hidden: Heading = { ...h(2, 'Skjult'), inContents: false };
    const headings = doc(h(1, 'A'), h(2, 'B'), hidden, h(3, 'C'), h(4, 'D'));
    expect(contentsOf(headings, 3).map((heading) => heading.id)).toEqual(['b', 'c']);
  });
});

describe('whether everyone can use it', () => {
  const fine = h(1, 'Aftale');
  const rulesOf = (...body: readonly Block[]): string[] => checkDoc(doc(...body)).map((problem) => problem.rule);
  const figure: Block = {
    kind: 'figure',
    alt: ' ',
    height: 40,
    picture: { bytes: new Uint8Array(), format: 'png', width: 1, height: 1 },
    origin: place,
  };
  const headless: Table = {
    ...table(),
    head: [],
    body: [{ cells: [cell('a'), cell('b')], role: undefined, origin: undefined }],
  };
  const short: Table = { ...table(), body: [{ cells: [cell('a', 'row', 3)], role: undefined, origin: place }] };
  const reproducers: Readonly<Record<string, readonly Block[]>> = {
    'billede-uden-tekst': [fine, figure],
    'flere-hovedoverskrifter': [fine, h(1, 'Igen')],
    'hovedoverskrift-mangler': [p(text('x'))],
    'link-siger-intet': [fine, p(text('Læs '), link('her', 'https://a.example'))],
    'link-uden-mål': [fine, p(link('bilag 1a', '#bilag-1a'))],
    'overskrift-springer-niveau': [fine, h(3, 'For dybt')],
    'række-passer-ikke': [fine, short],
    'samme-anker-to-gange': [fine, h(2, 'Mål'), h(2, 'Mål')],
    'tabel-uden-navn': [fine, table({ caption: undefined })],
    'tabel-uden-overskrifter': [fine, headless],
    'tom-overskrift': [fine, h(2, '')],
    'tomt-link': [fine, p(link(' ', 'https://a.example'))],
  };

  it.each(Object.entries(reproducers))('%s', (rule, body) => {
    expect(rulesOf(...body)).toEqual([rule]);
  });

  it('dokument-uden-titel', () => {
    const untitled = { ...whole, meta: { ...whole.meta, title: ' ' } };
    expect(checkDoc(untitled).map((problem) => problem.rule)).toEqual(['dokument-uden-titel']);
  });

  it('every rule has a reproducer', () => {
    expect([...Object.keys(reproducers), 'dokument-uden-titel'].sort()).toEqual([...DOC_RULES]);
  });

  it('nothing to say of a good document', () => {
    expect(checkDoc(whole)).toEqual([]);
  });

  it('a problem points at the field that its words come from', () => {
    const [problem] = checkDoc(doc(fine, p(link('læs mere.', 'https://a.example'))));
    expect(problem?.origin).toEqual(place);
    expect(problem?.message.da).toContain('»læs mere.«');
  });
});

describe('the sections of fields', () => {
  const from = (at: string, file = 'a.yaml'): Origin => ({ file, at, kind: 'field' });
  const words = (origin: Origin): Block => p({ kind: 'text', text: 'Ord.', origin });

  it('are those that their words first stand under, however deep', () => {
    const nested: Block = { kind: 'list', ordered: false, start: 1, items: [[words(from('mål'))]], origin: undefined };
    const sections = sectionsOfFields(
      doc(words(from('forord')), h(2, 'A'), nested, h(2, 'B'), words(from('mål')), words(from('andet'))),
      'a.yaml',
    );
    expect([...sections]).toEqual([
      ['titel', 'a'],
      ['mål', 'a'],
      ['andet', 'b'],
    ]);
  });

  it('are not begun by headings inside a text, and other files have none', () => {
    const inText = { ...h(3, 'I teksten'), inlines: [], origin: from('mål') };
    const sections = sectionsOfFields(
      doc({ ...h(2, 'A'), inlines: [] }, inText, words(from('mål')), words(from('delt', 'koncern.yaml'))),
      'a.yaml',
    );
    expect([...sections]).toEqual([['mål', 'a']]);
  });
});

import type { Block, Doc, Section } from '../../src/doc/index.ts';
import { doc, h, p, section, ul } from '../layout/build.ts';
import { diagramBlocks } from './sink-diagrams.ts';
import { nestingBlocks } from './sink-nesting.ts';
import { effort, overview, tableBlocks } from './sink-tables.ts';
import {
  frontPage,
  inlineBlocks,
  listBlocks,
  paragraphBlocks,
  prose,
  signatures,
  signBlocks,
  TITLE,
} from './sink-text.ts';

const EFFORTS = 12;

function chapter(number: number, title: string, blocks: readonly Block[]): Section {
  return section('kapitel', h(2, `kapitel-${number}`, `${number} ${title}`), ...blocks);
}

/** Everything that a document may hold, in every way in which it may hold it, as a draft of more than sixty pages. */
export const kitchenSink: Doc = doc(
  [
    frontPage(),
    overview(),
    section('indhold', h(2, 'indhold', 'Indhold', false), { kind: 'contents', depth: 4, origin: undefined }),
    chapter(1, 'Indledning', [p(prose(1)), signatures('aftale'), ...paragraphBlocks()]),
    chapter(2, 'Tekst', [...inlineBlocks(), ...signBlocks()]),
    chapter(3, 'Lister', listBlocks()),
    chapter(4, 'Tabeller', tableBlocks()),
    chapter(5, 'Indlejring', nestingBlocks()),
    chapter(
      6,
      'Løbende tekst',
      Array.from({ length: 80 }, (_, index) => p(prose(index))),
    ),
    chapter(7, 'Overskrifter', [
      h(3, 'tom-under', 'Overskrift uden tekst under'),
      h(3, 'kun-liste', 'Overskrift lige før en liste'),
      ul('punkt'),
      h(4, 'fjerde', 'Fjerde niveau'),
      h(3, 'tilbage', 'Tilbage til tredje'),
      { kind: 'page-break', origin: undefined },
    ]),
    { ...section('kapitel', h(2, 'liggende', 'Liggende sider'), ...diagramBlocks()), landscape: true },
    section('egen-rolle', h(2, 'egen', 'En sektion i egen rolle'), p(prose(2))),
    ...Array.from({ length: EFFORTS }, (_, index) => effort(index + 1)),
  ],
  {
    title: TITLE,
    author: "Nørreby & Omegns <Kommune> 'ø' 🎉",
    subject: `Prøve af ${TITLE}`,
    keywords: ['aftale', 'Børn & Unge', '<x>', '"y"', '🎉'],
    footer: [TITLE, 'Aftale 2026', 'Udgave 3', 'Dokumentkode 4f7a90c1be22'],
    watermark: 'UDKAST',
  },
);

/** As little as a document can be. */
export const smallest: Doc = doc([h(1, 'titel', 'Mindst')], {
  title: 'Mindst',
  author: '',
  subject: '',
  keywords: [],
  footer: [],
  properties: {},
});

import type { Block } from '../../src/doc/index.ts';
import { cell, form, h, ol, p, row, section, ul } from '../layout/build.ts';
import { picture, signatures } from './sink-text.ts';

/** Things that hold blocks. */
const CONTAINERS: Readonly<Record<string, (name: string, inside: Block) => Block>> = {
  sektion: (_, inside) => section('egen-rolle', inside),
  punkt: (_, inside) => ul([inside], 'punktet efter'),
  nummer: (_, inside) => ol('punktet før', [p('og'), inside, p('efter')]),
  felt: (name, inside) =>
    form(`Skema om ${name}`, [
      ['Felt', [inside]],
      ['Efter', 'tekst'],
    ]),
  celle: (name, inside) => ({
    kind: 'table',
    role: 'tabel',
    caption: undefined,
    description: `Tabel om ${name}`,
    widths: [0.3, 0.7],
    head: [row(cell('Overskrift', { header: 'column' }), cell([inside], { header: 'column' }))],
    body: [row(cell([inside], { header: 'row' }), cell([p('før'), inside]))],
    continued: undefined,
    origin: undefined,
  }),
};

/** One block of each kind but headings; names make what must be unique so. */
const BLOCKS: Readonly<Record<string, (name: string) => Block>> = {
  afsnit: (name) => p(`Et afsnit i ${name}`),
  punkter: (name) => ul(`Et punkt i ${name}`),
  numre: (name) => ol(`Et nummer i ${name}`, 'og et mere'),
  tabel: (name) => form(`Skema i ${name}`, [['Felt', 'tekst']]),
  billede: (name) => picture(`Billede i ${name}`),
  underskrifter: (name) => signatures(name.replaceAll(' ', '-')),
  sektion: (name) => section('egen-rolle', p(`En sektion i ${name}`)),
  indhold: () => ({ kind: 'contents', depth: 2, origin: undefined }),
  sideskift: () => ({ kind: 'page-break', origin: undefined }),
};

/** A document has no heading, contents or page break in a list or a cell, and no table or section: templates refuse them. */
const ONLY_IN_SECTIONS: ReadonlySet<string> = new Set(['tabel', 'underskrifter', 'sektion', 'indhold', 'sideskift']);
const FLOWS: ReadonlySet<string> = new Set(['sektion']);

function fits(block: string, container: string): boolean {
  return FLOWS.has(container) || !ONLY_IN_SECTIONS.has(block);
}

/** Which container may stand in which: templates allow lists in lists and cells, tables in sections alone. */
function holds(outer: string, inner: string): boolean {
  return FLOWS.has(outer) || inner === 'punkt' || inner === 'nummer';
}

/** Every block in every container, and in every container within a container, as templates allow them. */
export function nestingBlocks(): readonly Block[] {
  const blocks: Block[] = [h(3, 'indlejring', 'Hver slags i hver slags')];
  for (const [outer, wrap] of Object.entries(CONTAINERS)) {
    blocks.push(h(4, `indlejring-${outer}`, `Indlejring i ${outer}`));
    for (const [kind, make] of Object.entries(BLOCKS)) {
      const name = `${outer} ${kind}`;
      if (fits(kind, outer)) blocks.push(wrap(name, make(name)));
    }
    for (const [inner, wrapInner] of Object.entries(CONTAINERS)) {
      if (!holds(outer, inner)) continue;
      for (const [kind, make] of Object.entries(BLOCKS)) {
        const name = `${outer} ${inner} ${kind}`;
        if (fits(kind, inner)) blocks.push(wrap(name, wrapInner(name, make(name))));
      }
    }
  }
  return blocks;
}

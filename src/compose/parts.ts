import type { Block, Cell, Inline, Row, SigningParty, Table } from '../doc/index.ts';
import { inlineText } from '../doc/index.ts';
import type { Builder } from './builder.ts';
import type { Element } from './tree.ts';

/** Share of a form's width that its labels take. */
const LABEL_SHARE = 0.26;
const LOGO_HEIGHT = 48;

/** A table or form; nothing when no row has come of it. */
export function tableOf(element: Element, builder: Builder): readonly Block[] {
  const children = builder.elements(element);
  const wordsOf = (name: string): readonly Inline[] | undefined => {
    const child = children.find((each) => each.name === name);
    const words = child === undefined ? [] : builder.words(child);
    return words.length === 0 ? undefined : words;
  };
  const rowsOf = (name: string): readonly Row[] =>
    children
      .filter((each) => each.name === name)
      .flatMap((part) => builder.elements(part).map((row) => rowOf(row, builder)));
  const body = rowsOf('tbody');
  if (body.length === 0) return [];
  const head = rowsOf('thead');
  const caption = wordsOf('caption');
  const role = tableRole(builder.attribute(element, 'class'));
  const columns = Math.max(...[...head, ...body].map((row) => row.cells.reduce((sum, cell) => sum + cell.span, 0)));
  return [
    {
      kind: 'table',
      role,
      caption,
      description: builder.attribute(element, 'summary') ?? inlineText(caption ?? []),
      widths: widthsOf(builder.attribute(element, 'bredder'), role, columns),
      head,
      body,
      continued: wordsOf('gentag'),
      origin: element.origin,
    },
  ];
}

function tableRole(written: string | undefined): Table['role'] {
  return written === 'skema' || written === 'oversigt' ? written : 'tabel';
}

function widthsOf(written: string | undefined, role: Table['role'], columns: number): readonly number[] {
  const parts = written?.split(' ').map(Number) ?? [];
  const sum = parts.reduce((total, part) => total + part, 0);
  if (parts.length === columns && sum > 0) return parts.map((part) => part / sum);
  if (role === 'skema' && columns === 2) return [LABEL_SHARE, 1 - LABEL_SHARE];
  return Array.from({ length: columns }, () => 1 / columns);
}

function rowOf(element: Element, builder: Builder): Row {
  const role = builder.attribute(element, 'class') === 'blok' ? 'blok' : undefined;
  return { cells: builder.elements(element).map((cell) => cellOf(cell, builder)), role, origin: element.origin };
}

function cellOf(element: Element, builder: Builder): Cell {
  const scope = builder.attribute(element, 'scope');
  return {
    header: element.name === 'td' ? undefined : scope === 'row' ? 'row' : 'column',
    span: Number(builder.attribute(element, 'colspan') ?? '1'),
    align: builder.attribute(element, 'class') === 'tal' ? 'right' : 'left',
    blocks: builder.inside(element),
    origin: element.origin,
  };
}

/** The municipality's logo; nothing when it has none. */
export function figureOf(element: Element, builder: Builder): readonly Block[] {
  if (builder.logo === undefined) return [];
  const height = Number(builder.attribute(element, 'height') ?? LOGO_HEIGHT);
  const alt = builder.attribute(element, 'alt') ?? '';
  return [{ kind: 'figure', alt, picture: builder.logo, height, origin: element.origin }];
}

/** The signature block; nothing when there is nobody to sign. */
export function signaturesOf(element: Element, builder: Builder): readonly Block[] {
  const parties = builder.elements(element).map((part) => partyOf(part, builder));
  if (parties.length === 0) return [];
  const labels = {
    signature: builder.attribute(element, 'underskrift') ?? '',
    date: builder.attribute(element, 'dato') ?? '',
  };
  return [{ kind: 'signatures', parties, labels, origin: element.origin }];
}

/** An address of several lines is several lines, so that formats can count them. */
function brokenLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const at = inlines.findIndex(({ kind }) => kind === 'line-break');
  return at === -1 ? [inlines] : [inlines.slice(0, at), ...brokenLines(inlines.slice(at + 1))];
}

function partyOf(element: Element, builder: Builder): SigningParty {
  const [heading = [], ...lines] = builder
    .elements(element)
    .flatMap((line) => brokenLines(builder.words(line)))
    .filter((line) => line.length > 0);
  return { field: builder.attribute(element, 'felt') ?? '', heading, lines };
}

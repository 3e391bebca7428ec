import { landscape, textHeight, textWidth } from '../core/index.ts';
import type { Block, Heading, Inline, List, Paragraph, Section } from '../doc/index.ts';
import { inlineText, splitItem, standsInItem } from '../doc/index.ts';
import { Element, type Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { contentsPieces } from './contents.ts';
import { stepsOf } from './density.ts';
import { diagramPiece } from './diagram.ts';
import { FigurePiece } from './figure.ts';
import { addFrontPage, FRONT_PAGE } from './front-page.ts';
import type { StructureType } from './pages.ts';
import { Break, heightOf, LinePiece, type Piece } from './piece.ts';
import { signaturePieces } from './signatures.ts';
import { headingStyle, paragraphStyle, type TextStyle } from './style.ts';
import { tablePieces } from './table.ts';
import { textPieces } from './text.ts';
import { plainText } from './words.ts';

/** Receives the pieces of a column one by one, so that pages can be filled while later blocks are still to come. */
export type Add = (piece: Piece) => void;

/** Sections that begin on a new page, and those that also end theirs. */
const ON_NEW_PAGE: ReadonlySet<string> = new Set(['overblik', 'indhold', 'bilag']);
const ON_OWN_PAGE: ReadonlySet<string> = new Set(['overblik', 'indhold']);

const LIST_INDENT = 17;
/** Room for the number of an item, `10)` in bold, as a multiple of its size. */
const ITEM_INDENT = 1.8;
const MORE_ABOVE_ITEM = 1;
/** Beside an overview the words at the top are shorter of room. */
const SMALL_MANCHET = { size: 11.5, leading: 15.5, before: 6 };
const DEEPEST_INDENT = 6;
const SPACE_IN_LIST = 3;

/** `following` is the block after them, where there is one. */
export function addBlocks(blocks: readonly Block[], column: Column, add: Add, following?: Block): void {
  let inItem = false;
  for (const [index, block] of blocks.entries()) {
    inItem = standsInItem(block, inItem);
    if (block.kind !== 'paragraph') addBlock(block, column, add);
    else addParagraph(block, inItem ? indented(column) : column, add, blocks[index + 1] ?? following);
  }
}

function layOut(blocks: readonly Block[], column: Column): readonly Piece[] {
  const pieces: Piece[] = [];
  addBlocks(blocks, column, (piece) => {
    if (!(piece instanceof Break)) pieces.push(piece);
  });
  return pieces;
}

function addBlock(block: Exclude<Block, Paragraph>, column: Column, add: Add): void {
  switch (block.kind) {
    case 'section':
      addSection(block, column, add);
      return;
    case 'heading':
      addHeading(block, column, add);
      return;
    case 'list':
      addList(block, column, add);
      return;
    case 'table':
      for (const piece of tablePieces(block, column, layOut)) add(piece);
      return;
    case 'figure':
      add(new FigurePiece(block, column, child(column.parent, 'Figure')));
      return;
    case 'diagram':
      add(diagramPiece(block, column, child(column.parent, 'Figure')));
      return;
    case 'signatures':
      for (const piece of signaturePieces(block, column)) add(piece);
      return;
    case 'contents':
      for (const piece of contentsPieces(block, column)) add(piece);
      return;
    case 'page-break':
      add(new Break(false, column.page));
      return;
  }
}

function addSection(section: Section, column: Column, add: Add): void {
  if (section.landscape && column.page === column.shared.look.theme.page) addLandscape(section, column, add);
  else addAsTurned(section, column, add);
}

/** Its pages lie down; what follows begins an upright one. */
function addLandscape(section: Section, column: Column, add: Add): void {
  const page = landscape(column.page);
  add(new Break(false, page));
  addAsTurned(section, { ...column, page, width: textWidth(page) }, add);
  add(new Break(false, column.page));
}

function addAsTurned(section: Section, column: Column, add: Add): void {
  const { role, blocks } = section;
  const front = role === FRONT_PAGE;
  const { count } = stepsOf(blocks);
  if (front || ON_NEW_PAGE.has(role)) add(new Break(front, column.page));
  if (ON_NEW_PAGE.has(role) && count > 1) addFitted(section, column, add);
  else {
    const inner = { ...column, parent: child(column.parent, 'Sect'), section: role };
    if (front) addFrontPage(blocks, inner, add, addBlocks);
    else addBlocks(blocks, inner, add);
  }
  if (front || ON_OWN_PAGE.has(role)) add(new Break(false, column.page));
}

/** Sets a section as airy as it fits one page. */
function addFitted({ role, blocks }: Section, column: Column, add: Add): void {
  const { count, otherwise, fullWidth } = stepsOf(blocks);
  const set = (step: number): { readonly owner: Owner; readonly pieces: readonly Piece[] } => {
    const owner = detached(column.parent, 'Sect');
    const pieces: Piece[] = [];
    addBlocks(blocks, { ...column, parent: owner, section: role, fullWidth, step }, (piece) => pieces.push(piece));
    return { owner, pieces };
  };
  const fits = (pieces: readonly Piece[]): boolean =>
    heightOf(pieces) <= textHeight(column.page) && !pieces.some((piece) => piece instanceof Break);
  let step = 0;
  let tried = set(step);
  while (!fits(tried.pieces) && step < count - 1) {
    step += 1;
    tried = set(step);
  }
  if (!fits(tried.pieces) && step !== otherwise) {
    step = otherwise;
    tried = set(step);
  }
  column.shared.stepTaken(blocks, step);
  attach(tried.owner, tried.pieces, column.parent);
  for (const piece of tried.pieces) add(piece);
}

function addHeading(heading: Heading, column: Column, add: Add): void {
  const { palette } = column.shared.look;
  const style =
    column.section === FRONT_PAGE && heading.level === 1
      ? paragraphStyle(palette, 'titel')
      : headingStyle(palette, heading.level);
  const owner = detached(column.parent, `H${heading.level}`);
  const keeping = column.section === FRONT_PAGE ? 'none' : 'all';
  const lines = textPieces(heading.inlines, style, owner, { ...column, fullWidth: true }, keeping);
  attach(owner, lines, column.parent);
  const [first] = lines;
  if (first !== undefined && typeof owner !== 'string') {
    first.placed = (page, y) =>
      column.shared.headingPlaced({ id: heading.id, level: heading.level, text: plainText(heading.inlines), page, y });
  }
  for (const line of lines) add(line);
}

function addParagraph(paragraph: Paragraph, column: Column, add: Add, next: Block | undefined): void {
  const owner = detached(column.parent, 'P');
  const keep = paragraph.role === 'mellemrubrik' ? 'all' : announces(paragraph) || belongsAbove(next) ? 'last' : 'none';
  const item = splitItem(paragraph);
  const style = styleOf(paragraph, column);
  const beside = textPieces(item?.rest ?? paragraph.inlines, style, owner, column, keep);
  const isAlone = item !== undefined && beside.length === 0;
  const lines = isAlone ? textPieces([item.label], style, owner, outdented(column), 'all') : beside;
  if (item !== undefined && !isAlone) addNumber(item.label, lines, style, owner, column);
  attach(owner, lines, column.parent);
  for (const line of lines) add(line);
}

/** The number of an item hangs in the margin, so that the texts of all items align. */
function addNumber(label: Inline, lines: readonly LinePiece[], style: TextStyle, owner: Owner, column: Column): void {
  const [first] = lines;
  if (first === undefined) return;
  const { size, colour } = style;
  const look = { face: column.shared.look.faces.bold, size, colour, link: undefined };
  first.label = { text: `${inlineText([label]).trim()} `, look, x: outdented(column).x, owner };
}

function indented(column: Column): Column {
  return { ...column, x: column.x + itemIndent(column) };
}

/** Where the number of an item stands; by itself where its text begins with a list, which has marks of its own. */
function outdented(column: Column): Column {
  return { ...column, x: column.x - itemIndent(column) };
}

function itemIndent(column: Column): number {
  return labelStyleOf(column).size * ITEM_INDENT;
}

/** A note and a diagram belong to what stands above them. */
function belongsAbove(block: Block | undefined): boolean {
  return block?.kind === 'diagram' || (block?.kind === 'paragraph' && block.role === 'note');
}

/** `Kravene er opfyldt, når:` stays with what it announces. */
function announces(paragraph: Paragraph): boolean {
  const last = paragraph.inlines.at(-1);
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

function styleOf(paragraph: Paragraph, column: Column): TextStyle {
  const { palette } = column.shared.look;
  const own = paragraphStyle(palette, paragraph.role);
  if (column.textStyle === undefined)
    return column.fullWidth && paragraph.role === 'manchet' ? { ...own, ...SMALL_MANCHET } : own;
  if (paragraph.role === 'mellemrubrik')
    return { ...column.textStyle, face: 'bold', before: 2 * column.textStyle.before + 2 };
  if (paragraph.role === 'punkt') return { ...column.textStyle, before: column.textStyle.before + MORE_ABOVE_ITEM };
  return paragraph.role === 'note' ? (column.noteStyle ?? own) : column.textStyle;
}

function addList(list: List, column: Column, add: Add): void {
  const owner = child(column.parent, 'L');
  if (typeof owner !== 'string') owner.attributes = { numbering: list.ordered ? 'Decimal' : 'Disc' };
  for (const [index, blocks] of list.items.entries()) {
    const item = child(owner, 'LI');
    const label = list.ordered ? `${list.start + index}.` : bullet(column);
    const labelOwner = child(item, 'Lbl');
    const indented = indentedBy(label, column);
    const pieces = layOut(blocks, { ...indented, parent: child(item, 'LBody') });
    const labelled = withLabel(pieces, label, labelOwner, column);
    for (const [at, piece] of labelled.entries())
      add(at === 0 && (index > 0 || column.depth > 0) ? closer(piece) : piece);
  }
}

function bullet(column: Column): string {
  return column.shared.look.faces.regular.has(0x2022) ? '•' : '-';
}

function labelStyleOf(column: Column): TextStyle {
  const { palette } = column.shared.look;
  return column.textStyle ?? paragraphStyle(palette, 'brødtekst');
}

function indentedBy(label: string, column: Column): Column {
  const { size, face } = labelStyleOf(column);
  const width = (column.shared.look.faces[face].width(label) * size) / 1000 + 6;
  const indent = column.depth < DEEPEST_INDENT ? Math.max(LIST_INDENT, width) : 0;
  return { ...column, x: column.x + indent, depth: column.depth + 1 };
}

function withLabel(pieces: readonly Piece[], text: string, owner: Owner, column: Column): readonly Piece[] {
  const style = labelStyleOf(column);
  const look = {
    face: column.shared.look.faces[style.face],
    size: style.size,
    colour: style.colour,
    link: undefined,
  };
  const first = pieces[0];
  if (first instanceof LinePiece && first.label === undefined) {
    first.label = { text, look, x: column.x + 3, owner };
    return pieces;
  }
  const place = { x: column.x, height: style.leading, before: SPACE_IN_LIST, keep: pieces.length > 0 };
  const alone = new LinePiece({ runs: [], width: 0 }, owner, place);
  alone.label = { text, look, x: column.x + 3, owner };
  return [alone, ...pieces];
}

/** Items of a list stand closer than paragraphs. */
function closer(piece: Piece): Piece {
  return piece instanceof LinePiece ? piece.withBefore(SPACE_IN_LIST) : piece;
}

function detached(parent: Owner, type: StructureType): Owner {
  return typeof parent === 'string' ? parent : new Element(type);
}

/** Text without a single word leaves no empty element behind. */
function attach(owner: Owner, lines: readonly Piece[], parent: Owner): void {
  if (lines.length > 0 && typeof owner !== 'string' && typeof parent !== 'string') parent.children.push(owner);
}

/** A new element in the parent; nothing for what is not read. */
function child(parent: Owner, type: StructureType): Owner {
  return typeof parent === 'string' ? parent : parent.add(type);
}

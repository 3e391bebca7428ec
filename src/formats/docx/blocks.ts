import { textWidth } from '../../core/index.ts';
import { type Block, type List, type Section, standsInItem } from '../../doc/index.ts';
import { writeContents } from './contents.ts';
import { writeDiagram, writeFigure } from './figures.ts';
import { listIndent } from './lists.ts';
import { closeParagraph, FULL_WIDTH, openParagraph, writeHeading, writeParagraph } from './paragraphs.ts';
import { turnTo } from './sections.ts';
import { writeSignatures } from './signatures.ts';
import { writeTable } from './tables.ts';
import { type Place, twips, type Writing } from './writing.ts';

const STARTS_A_PAGE = new Set(['forside', 'overblik', 'indhold', 'bilag']);
const ENDS_A_PAGE = new Set(['forside', 'overblik', 'indhold']);

/** Deepest level with a list style of its own in Word. */
const LIST_STYLES = 5;

export function writeBlocks(writing: Writing, blocks: readonly Block[], place: Place): void {
  let inItem = false;
  for (const block of blocks) {
    inItem = standsInItem(block, inItem);
    writeBlock(writing, block, inItem === place.inItem ? place : { ...place, inItem });
  }
}

function writeBlock(writing: Writing, block: Block, place: Place): void {
  if (block.kind !== 'section' && block.kind !== 'page-break') turnTo(writing, place.page);
  switch (block.kind) {
    case 'section':
      writeSection(writing, block, place);
      break;
    case 'heading':
      writeHeading(writing, block, place);
      break;
    case 'paragraph':
      writeParagraph(writing, block, place);
      break;
    case 'list':
      writeList(writing, block, place);
      break;
    case 'table':
      writeTable(writing, block, place, writeBlocks);
      break;
    case 'figure':
      writeFigure(writing, block, place);
      break;
    case 'diagram':
      writeDiagram(writing, block, place);
      break;
    case 'signatures':
      writeSignatures(writing, block, place);
      break;
    case 'contents':
      writeContents(writing, block, place);
      break;
    case 'page-break':
      breakPage(writing);
      break;
  }
}

/** Nothing stands above the first page, so that it needs no break. */
function breakPage(writing: Writing): void {
  writing.breakBefore = writing.out.length > 0;
}

function writeSection(writing: Writing, section: Section, place: Place): void {
  if (STARTS_A_PAGE.has(section.role)) breakPage(writing);
  const isTurned = section.landscape === true && place.page.width < place.page.height;
  const page = isTurned ? writing.lying : place.page;
  const hasOverview = section.blocks.some((block) => block.kind === 'table' && block.role === 'oversigt');
  writeBlocks(writing, section.blocks, {
    ...place,
    ...(hasOverview ? { style: FULL_WIDTH } : {}),
    ...(isTurned ? { page, width: twips(textWidth(page)) } : {}),
    onFrontPage: section.role === 'forside',
    origin: section.origin ?? place.origin,
  });
  if (ENDS_A_PAGE.has(section.role)) breakPage(writing);
}

/** `ListBullet`, `ListBullet2` … in running text; one style for all levels in a cell, where the numbering indents. */
function listStyle(kind: 'Bullet' | 'Number' | 'Continue', depth: number, place: Place): string {
  const level = Math.min(depth + 1, LIST_STYLES);
  if (place.cells !== undefined) return kind === 'Continue' ? `CellListContinue${level}` : `${place.cells}List`;
  return `List${kind}${level === 1 ? '' : level}`;
}

function writeList(writing: Writing, list: List, place: Place): void {
  const depth = place.listDepth;
  const numbering = writing.lists.open(list.ordered, list.start, depth);
  const first: Place = {
    ...place,
    style: listStyle(list.ordered ? 'Number' : 'Bullet', depth, place),
    origin: list.origin ?? place.origin,
  };
  const rest: Place = {
    ...first,
    style: listStyle('Continue', depth, place),
    listDepth: depth + 1,
    width: place.width - (listIndent(depth) - (depth === 0 ? 0 : listIndent(depth - 1))),
  };
  for (const item of list.items) writeItem(writing, item, first, rest, numbering);
}

function writeItem(writing: Writing, item: readonly Block[], first: Place, rest: Place, numbering: string): void {
  const [lead, ...others] = item;
  if (lead?.kind === 'paragraph') {
    writeParagraph(writing, lead, first, numbering);
    writeBlocks(writing, others, rest);
    return;
  }
  // A number needs a paragraph to stand in, or the items after it would be counted wrong.
  openParagraph(writing, { style: first.style, keepNext: first.keepNext, numbering });
  closeParagraph(writing);
  writeBlocks(writing, item, rest);
}

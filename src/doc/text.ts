import { contentsOf } from './contents.ts';
import type { Block, Doc, Inline, Table } from './doc.ts';

/**
 * The plain text of a document in the order of its structure, one block a line: what every format must say.
 * Without what a format adds by itself: page furniture, repeated header rows, list markers, page numbers.
 */
export function textOf(doc: Doc): string {
  return linesOf(doc.body, doc).join('\n');
}

/** The plain text of inlines; a line break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'light':
      return `${inline.shape} ${inline.word}`;
    case 'line-break':
      return ' ';
    default:
      return inlineText(inline.inlines);
  }
}

function linesOf(blocks: readonly Block[], doc: Doc): string[] {
  return blocks.flatMap((block) => linesOfBlock(block, doc));
}

function linesOfBlock(block: Block, doc: Doc): string[] {
  switch (block.kind) {
    case 'section':
      return linesOf(block.blocks, doc);
    case 'heading':
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap((item) => linesOf(item, doc));
    case 'table':
      return linesOfTable(block, doc);
    case 'signatures':
      return block.parties.flatMap((party) => [
        inlineText(party.heading),
        ...party.lines.map(inlineText),
        block.labels.signature,
        block.labels.date,
      ]);
    case 'contents':
      return contentsOf(doc, block.depth).map((heading) => inlineText(heading.inlines));
    case 'figure':
    case 'diagram':
    case 'page-break':
      return [];
  }
}

function linesOfTable(table: Table, doc: Doc): string[] {
  const caption = table.caption === undefined ? [] : [inlineText(table.caption)];
  const rows = [...table.head, ...table.body];
  return [...caption, ...rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks, doc)))];
}

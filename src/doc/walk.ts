import type { Block, Cell, Inline, Row, Table } from './doc.ts';

/** What to do at each part of a document; parts without a function are passed through. */
export interface Visitor {
  readonly block?: (block: Block) => void;
  readonly inline?: (inline: Inline) => void;
  readonly row?: (row: Row, table: Table) => void;
  readonly cell?: (cell: Cell, row: Row) => void;
}

/**
 * Visits every part in the order of the structure, each before what it holds. A caption comes before its rows; the text
 * for continued tables is an artifact and not visited.
 */
export function walk(blocks: readonly Block[], visitor: Visitor): void {
  for (const block of blocks) {
    visitor.block?.(block);
    walkInside(block, visitor);
  }
}

function walkInside(block: Block, visitor: Visitor): void {
  switch (block.kind) {
    case 'section':
      walk(block.blocks, visitor);
      break;
    case 'heading':
    case 'paragraph':
      walkInlines(block.inlines, visitor);
      break;
    case 'list':
      for (const item of block.items) walk(item, visitor);
      break;
    case 'table':
      walkTable(block, visitor);
      break;
    case 'signatures':
      for (const party of block.parties) {
        walkInlines(party.heading, visitor);
        for (const line of party.lines) walkInlines(line, visitor);
      }
      break;
    case 'figure':
    case 'diagram':
    case 'contents':
    case 'page-break':
      break;
  }
}

function walkTable(table: Table, visitor: Visitor): void {
  walkInlines(table.caption ?? [], visitor);
  for (const row of [...table.head, ...table.body]) {
    visitor.row?.(row, table);
    for (const cell of row.cells) {
      visitor.cell?.(cell, row);
      walk(cell.blocks, visitor);
    }
  }
}

/** Visits every inline, each before what it holds. */
function walkInlines(inlines: readonly Inline[], visitor: Visitor): void {
  for (const inline of inlines) {
    visitor.inline?.(inline);
    if ('inlines' in inline) walkInlines(inline.inlines, visitor);
  }
}

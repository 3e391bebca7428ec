import type { Block, Inline, Paragraph } from './doc.ts';
import { inlineText } from './text.ts';

/** A paragraph `punkt` in its two parts. */
export interface Item {
  /** `1)`, `A)`. */
  readonly label: Inline;
  readonly rest: readonly Inline[];
}

const LABEL = /^[\p{L}\p{N}]{1,4}[).]$/u;

/** The number that a paragraph `punkt` begins with, in bold, and its text; undefined for a paragraph that goes on with an item. */
export function splitItem({ role, inlines }: Paragraph): Item | undefined {
  const [label, ...rest] = inlines;
  if (role !== 'punkt' || label?.kind !== 'strong' || !LABEL.test(inlineText([label]).trim())) return undefined;
  const [first, ...others] = rest;
  if (first?.kind !== 'text') return { label, rest };
  return { label, rest: [{ ...first, text: first.text.trimStart() }, ...others] };
}

/** Whether a block stands under the number of an item: the item itself, and the notes that follow it. */
export function standsInItem(block: Block, before: boolean): boolean {
  if (block.kind !== 'paragraph') return false;
  return block.role === 'punkt' || (before && block.role === 'note');
}

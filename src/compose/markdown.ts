import type { Block, Inline, Origin } from '../doc/index.ts';
import { parseMarkdown, type TextBlock, type TextInline } from '../text/index.ts';
import type { Field } from './field.ts';

/** Makes the heading of a text at its place in the document; where none can stand, something else. */
export type HeadingMaker = (inlines: readonly Inline[], depth: 1 | 2, origin: Origin | undefined) => Block;

/** Letters that are no mark in Markdown: such a text is its own paragraph, and need not be parsed. */
const PLAIN = /^[\p{L}«»"'(][^\n\r*_`[\]<>\\&!#|~]*$/u;

/** Whether a field is words without marks. */
export function isPlain(field: Field): boolean {
  return !field.markdown || PLAIN.test(field.text);
}

/** The words of a plain field, with its line breaks. */
export function linesOfField({ text, origin }: Field): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'line-break', origin } as const]),
      { kind: 'text', text: line, origin },
    ]);
}

/** A field's words as blocks, every text with its origin. Lists and headings only where the field is Markdown. */
export function blocksOfField(field: Field, heading: HeadingMaker): readonly Block[] {
  const { origin, text } = field;
  if (isPlain(field)) return [paragraph(linesOfField(field), origin)];
  return parseMarkdown(text).blocks.map((block) => blockOf(block, origin, heading));
}

function paragraph(inlines: readonly Inline[], origin: Origin | undefined): Block {
  return { kind: 'paragraph', role: 'brødtekst', inlines, origin };
}

function blockOf(block: TextBlock, origin: Origin | undefined, heading: HeadingMaker): Block {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(inlinesOf(block.inlines, origin), origin);
    case 'heading':
      return heading(inlinesOf(block.inlines, origin), block.level === 3 ? 1 : 2, origin);
    case 'list': {
      const items = block.items.map((item) => item.map((inner) => blockOf(inner, origin, heading)));
      return { kind: 'list', ordered: block.ordered, start: block.start, items, origin };
    }
  }
}

function inlinesOf(inlines: readonly TextInline[], origin: Origin | undefined): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.kind) {
      case 'text':
        return { ...inline, origin };
      case 'line-break':
        return { ...inline, origin };
      default:
        return { ...inline, inlines: inlinesOf(inline.inlines, origin), origin };
    }
  });
}

/** Blocks as one line, where only words may stand: in a heading, a link, a caption. */
export function flattened(blocks: readonly Block[]): readonly Inline[] {
  const lines = blocks.flatMap(linesOf);
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'text', text: ' ', origin: undefined }, ...line],
  );
}

function linesOf(block: Block): (readonly Inline[])[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.inlines];
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(linesOf));
  return [];
}

/** A heading of a text in a place where headings cannot stand, such as a table cell. */
export const asIntertitle: HeadingMaker = (inlines, _depth, origin) => ({
  kind: 'paragraph',
  role: 'mellemrubrik',
  inlines: [{ kind: 'strong', inlines, origin }],
  origin,
});

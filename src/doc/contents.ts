import type { Doc, Heading } from './doc.ts';
import { walk } from './walk.ts';

/** The headings that a table of contents lists, in the order of the document; `depth` is the deepest level listed. */
export function contentsOf(doc: Doc, depth: number): readonly Heading[] {
  const headings: Heading[] = [];
  walk(doc.body, {
    block: (block) => {
      if (block.kind === 'heading' && block.inContents && block.level <= depth) headings.push(block);
    },
  });
  return headings;
}

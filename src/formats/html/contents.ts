import { type Contents, contentsOf, type Heading, inlineText } from '../../doc/index.ts';
import { escapeHtml } from './escape.ts';
import type { Place, Writing } from './writing.ts';

/** A heading of the contents with those below it. */
interface Entry {
  readonly heading: Heading;
  readonly below: Entry[];
}

/** The table of contents: lists within lists, so that a screen reader tells how deep an entry is. */
export function contentsHtml(writing: Writing, { depth }: Contents, { inContents }: Place): string {
  const list = listHtml(treeOf(contentsOf(writing.doc, depth)));
  return inContents || list === '' || !writing.openContents() ? list : `<nav aria-label="Indhold">${list}</nav>`;
}

function treeOf(headings: readonly Heading[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const entry: Entry = { heading, below: [] };
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function listHtml(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ heading, below }) => {
    const text = escapeHtml(inlineText(heading.inlines));
    return `<li><a href="#${escapeHtml(heading.id)}">${text}</a>${listHtml(below)}</li>`;
  });
  return `<ol class="x-contents" role="list">${items.join('')}</ol>\n`;
}

import type { Page, Pages, StructureChild, StructureElement } from '../../src/layout/index.ts';

interface Line {
  readonly y: number;
  text: string;
  readonly right: number;
}

/** The lines that are read on a page, from top to bottom, cells of a row beside each other joined by ` | `. */
export function linesOf(page: Page): readonly string[] {
  return linesWithPlace(page).map((line) => line.text.trimEnd());
}

export function linesWithPlace(page: Page): readonly Line[] {
  const lines: (Line & { x: number })[] = [];
  for (const content of page.content) {
    if (content.element === undefined) continue;
    for (const item of content.items) {
      if (item.kind !== 'text') continue;
      const right = item.x + (item.face.width(item.text.trimEnd()) * item.size) / 1000;
      const known = lines.find((line) => Math.abs(line.y - item.y) < 0.1 && line.text !== '');
      if (known === undefined) lines.push({ y: item.y, x: item.x, text: item.text, right });
      else known.text += known.text.endsWith(' ') ? item.text : ` ${item.text}`.replace(/^ -$/, '-');
    }
  }
  return lines.sort((a, b) => a.y - b.y);
}

/** The texts of page furniture and repeated rows. */
export function artifactsOf(page: Page): readonly string[] {
  return page.content.flatMap((content) =>
    content.artifact === 'furniture'
      ? content.items.flatMap((item) => (item.kind === 'text' ? [item.text.trim()] : []))
      : [],
  );
}

/** All text in the order of the structure, as drawn. */
export function structureText(pages: Pages): string {
  const textOf = (child: StructureChild): string => {
    if ('children' in child) return (child as StructureElement).children.map(textOf).join('');
    if (child.type !== 'content') return '';
    const items = pages.pages[child.page]?.content[child.index]?.items ?? [];
    return items.map((item) => (item.kind === 'text' ? (item.actual ?? item.text) : '')).join('');
  };
  return textOf(pages.structure).replaceAll('\u00ad', '');
}

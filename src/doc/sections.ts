import type { Doc, Origin } from './doc.ts';
import { walk } from './walk.ts';

/**
 * By the path of each field of a file that is printed, the id of the heading that it first stands under. Headings inside
 * the field's own text belong to the text.
 */
export function sectionsOfFields(doc: Doc, file: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let section: string | undefined;
  const note = (origin: Origin | undefined): void => {
    if (section === undefined || origin?.kind !== 'field' || origin.file !== file) return;
    if (!sections.has(origin.at)) sections.set(origin.at, section);
  };
  walk(doc.body, {
    block: (block) => {
      if (block.kind === 'heading' && block.origin?.kind !== 'field') section = block.id;
    },
    inline: ({ origin }) => note(origin),
  });
  return sections;
}

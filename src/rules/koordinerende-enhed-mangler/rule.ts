import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  koncern({ indsatser }, { report }) {
    for (const effort of indsatser) {
      if (effort.document.koordinerende_enhed !== undefined) continue;
      const { da, en } = effortName(effort);
      report({
        at: below(effort.place, 'koordinerende_enhed'),
        missing: true,
        message: {
          da: `Ingen enhed samler op på ${da} for hele kommunen.`,
          en: `No unit gathers the figures of ${en} for the whole municipality.`,
        },
        hint: {
          da: 'Skriv den stab eller enhed, der følger op, fx `koordinerende_enhed: HR-staben`.',
          en: 'Write the staff office or unit that follows up, for instance `koordinerende_enhed: HR-staben`.',
        },
      });
    }
  },
};

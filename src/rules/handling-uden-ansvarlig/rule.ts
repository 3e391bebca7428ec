import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort({ handlinger }, { report }) {
    for (const { nummer, document, place } of handlinger) {
      if (document === undefined || document.ansvarlig !== undefined) continue;
      report({
        at: below(place, 'ansvarlig'),
        missing: true,
        message: {
          da: `Handling ${nummer} har ingen ansvarlig.`,
          en: `Nobody is responsible for handling ${nummer}.`,
        },
        hint: {
          da: 'Skriv en rolle, ikke et navn, fx `ansvarlig: Sekretariatschefen`.',
          en: 'Write a role, not a name, for instance `ansvarlig: Sekretariatschefen`.',
        },
      });
    }
  },
};

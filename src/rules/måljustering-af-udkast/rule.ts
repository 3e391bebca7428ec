import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp({ document, place, reportsOn }, { report }) {
    if (reportsOn === undefined || !('draft' in reportsOn) || !reportsOn.draft) return;
    for (const index of (document.måljusteringer ?? []).keys()) {
      report({
        at: below(place, 'måljusteringer', String(index)),
        message: {
          da: `Aftalen er stadig »${reportsOn.status}«, så målet kan rettes i selve aftalen.`,
          en: `The agreement is still “${reportsOn.status}”, so the goal can be changed in the agreement itself.`,
        },
        hint: {
          da: 'Ret målet i aftalen, og slet måljusteringen her.',
          en: 'Change the goal in the agreement, and delete the måljustering here.',
        },
      });
    }
  },
};

import { compareDates } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { formatDate } from '../../text/index.ts';
import { roundOf } from '../follow-up-status.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp(followUp, { today, report }) {
    const deadline = roundOf(followUp)?.frist;
    if (followUp.document.afgivet !== undefined || deadline === undefined || compareDates(today, deadline) <= 0) return;
    report({
      at: below(followUp.place, 'afgivet'),
      missing: true,
      message: {
        da: `Opfølgningen skulle være afleveret ${formatDate(deadline)}, men der står ikke, at den er afgivet.`,
        en: `The follow-up was due on ${formatDate(deadline)}, but nothing says that it is handed in.`,
      },
      hint: {
        da: 'Skriv dagen i `afgivet`, når enheden er færdig. Indtil da tæller enheden som en, der mangler.',
        en: 'Write the day in `afgivet` when the unit is done. Until then it counts as missing.',
      },
    });
  },
};

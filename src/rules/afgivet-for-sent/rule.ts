import { compareDates, dayNumber } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { formatDate } from '../../text/index.ts';
import { roundOf } from '../follow-up-status.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp(followUp, { report }) {
    const deadline = roundOf(followUp)?.frist;
    const { afgivet } = followUp.document;
    if (afgivet === undefined || deadline === undefined || compareDates(afgivet, deadline) <= 0) return;
    const late = dayNumber(afgivet) - dayNumber(deadline);
    report({
      at: below(followUp.place, 'afgivet'),
      message: {
        da: `Afgivet ${late} ${late === 1 ? 'dag' : 'dage'} efter fristen ${formatDate(deadline)}.`,
        en: `Handed in ${late} ${late === 1 ? 'day' : 'days'} after the deadline ${formatDate(deadline)}.`,
      },
      hint: {
        da: 'Er datoen rigtig, er der intet at rette. Kom den med i overblikket?',
        en: 'If the date is right, there is nothing to mend. Was it in time for the overview?',
      },
    });
  },
};

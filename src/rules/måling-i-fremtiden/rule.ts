import { compareDates } from '../../core/index.ts';
import { formatDate } from '../../text/index.ts';
import { lastKnownDay, reportedDays } from '../reported-days.ts';
import type { Rule } from '../rule.ts';

const NOT_YET = {
  today: { da: 'er ikke kommet endnu', en: 'has not come yet' },
  handedIn: {
    da: 'ligger efter, at opfølgningen blev afgivet',
    en: 'lies after the day on which the follow-up was handed in',
  },
} as const;

export const rule: Rule = {
  followUp(followUp, { today, report }) {
    const since = followUp.document.afgivet === undefined ? 'today' : 'handedIn';
    for (const { day, place } of reportedDays(followUp)) {
      if (compareDates(day, lastKnownDay(followUp, today)) <= 0) continue;
      report({
        at: place,
        message: {
          da: `${formatDate(day)} ${NOT_YET[since].da}, så det kan ikke være sket.`,
          en: `${formatDate(day)} ${NOT_YET[since].en}, so it cannot have happened.`,
        },
        hint: {
          da: 'Ret datoen. Det, der ventes, skrives i `forventet`.',
          en: 'Correct the date. What is expected belongs in `forventet`.',
        },
      });
    }
  },
};

import { compareDates } from '../../core/index.ts';
import { formatDate } from '../../text/index.ts';
import { roundOf } from '../follow-up-status.ts';
import { lastKnownDay, reportedDays } from '../reported-days.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp(followUp, { today, report }) {
    const end = roundOf(followUp)?.opgøres_pr;
    if (end === undefined) return;
    for (const { day, place } of reportedDays(followUp)) {
      // What lies in the future is a mistake of its own.
      if (compareDates(day, end) <= 0 || compareDates(day, lastKnownDay(followUp, today)) > 0) continue;
      report({
        at: place,
        message: {
          da: `Runden opgøres pr. ${formatDate(end)}, og ${formatDate(day)} ligger efter. Det tæller først i næste runde.`,
          en: `The round is made up as of ${formatDate(end)}, and ${formatDate(day)} lies after it. It counts from the next round on.`,
        },
        hint: {
          da: 'Ret datoen, eller skriv den seneste måling før rundens dag, og vent med denne.',
          en: 'Correct the date, or report the last measurement before the day of the round and keep this one for later.',
        },
      });
    }
  },
};

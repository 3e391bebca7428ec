import { compareDates, type Words } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import type { CriterionStatus, RoundStatus } from '../../status/index.ts';
import { statusIn } from '../follow-up-status.ts';
import type { Rule } from '../rule.ts';

/** What the forecast says that cannot be; undefined when both can be true. */
function contradiction({ report, verdict, goal }: CriterionStatus, { day }: RoundStatus): Words | undefined {
  const isOver = compareDates(day, goal.deadline) > 0;
  if (isOver && report?.forventning === 'nås' && verdict.status !== 'opfyldt') {
    return {
      da: `Forventningen er »nås«, men fristen er gået, og status er »${verdict.status}«.`,
      en: `The forecast is “nås”, but the deadline has passed, and the status is “${verdict.status}”.`,
    };
  }
  if (report?.forventning === 'nås ikke' && verdict.status === 'opfyldt') {
    return {
      da: 'Forventningen er »nås ikke«, men målet er opfyldt.',
      en: 'The forecast is “nås ikke”, but the goal is met.',
    };
  }
  return undefined;
}

export const rule: Rule = {
  followUp(followUp, context) {
    const round = statusIn(followUp, context);
    if (round === undefined) return;
    for (const one of round.criteria) {
      const message = contradiction(one, round);
      if (message === undefined) continue;
      context.report({
        at: below(followUp.place, 'indsatser', one.effort.id, 'succeskriterier', one.criterion.nummer, 'forventning'),
        message,
        hint: {
          da: 'Slet `forventning`, eller ret målingen, hvis den er forkert.',
          en: 'Delete `forventning`, or correct the measurement if it is wrong.',
        },
      });
    }
  },
};

import { below, isFilledIn } from '../../model/index.ts';
import { type CriterionStatus, STATUS_SIGNS } from '../../status/index.ts';
import { statusIn } from '../follow-up-status.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

/** Gul and rød are explained; what has no target, or was never measured with a reason, other rules and the status itself speak of. */
function needsExplanation({ verdict, goal, report }: CriterionStatus): boolean {
  const { light } = STATUS_SIGNS[verdict.status];
  const hasTarget = goal.target !== undefined || goal.judged !== undefined;
  return hasTarget && (light === 'gul' || light === 'rød') && report?.forklaring === undefined;
}

export const rule: Rule = {
  followUp(followUp, context) {
    for (const one of statusIn(followUp, context)?.criteria ?? []) {
      if (!needsExplanation(one)) continue;
      const { effort, criterion, verdict } = one;
      const name = effortName(effort);
      const at = below(followUp.place, 'indsatser', effort.id, 'succeskriterier', criterion.nummer, 'forklaring');
      // What stands there but cannot be read, the schema speaks of.
      if (isFilledIn(at)) continue;
      context.report({
        at,
        message: {
          da: `Succeskriterium ${criterion.nummer} i ${name.da} er »${verdict.status}«, men der står ikke hvorfor. ${verdict.reason.da}`,
          en: `Criterion ${criterion.nummer} of ${name.en} is “${verdict.status}”, but nothing says why. ${verdict.reason.en}`,
        },
        hint: {
          da: 'Skriv grunden i `forklaring`, så den, der læser, ikke skal spørge.',
          en: 'Write the reason in `forklaring`, so that readers need not ask.',
        },
      });
    }
  },
};

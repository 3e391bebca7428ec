import type { Context, Rule } from '../rule.ts';
import { misplacedInAgreement } from './agreement.ts';
import { misplacedInEffort, misplacedInLocalTargets } from './effort.ts';
import { misplacedInFollowUp } from './follow-up.ts';
import type { Misplaced } from './misplaced.ts';

function reportAll(found: readonly Misplaced[], { report }: Context): void {
  for (const one of found) report(one);
}

export const rule: Rule = {
  agreement(agreement, context) {
    reportAll([...misplacedInAgreement(agreement), ...misplacedInLocalTargets(agreement)], context);
  },
  effort(effort, context) {
    reportAll(misplacedInEffort(effort), context);
  },
  followUp(followUp, context) {
    reportAll(misplacedInFollowUp(followUp, context.workspace), context);
  },
};

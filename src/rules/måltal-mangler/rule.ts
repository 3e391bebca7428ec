import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { isSettled } from '../targets.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    for (const criterion of effort.succeskriterier) {
      const { nummer, document, place } = criterion;
      if (document === undefined || isSettled(criterion, effort)) continue;
      report({
        at: below(place, 'måltal'),
        missing: true,
        message: {
          da: `Succeskriterium ${nummer} har hverken måltal eller \`vurderes\`. Så kan det ikke gøres op.`,
          en: `Succeskriterium ${nummer} has neither måltal nor \`vurderes\`. It cannot be measured.`,
        },
        hint: {
          da: 'Skriv fx `måltal: { mindst: 85, enhed: procent }`. Kan det ikke tælles, så skriv `vurderes` med `af`, `hvordan` og `frist`.',
          en: 'Write for instance `måltal: { mindst: 85, enhed: procent }`. If it cannot be counted, write `vurderes` with `af`, `hvordan` and `frist`.',
        },
      });
    }
  },
};

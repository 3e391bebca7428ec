import { below, type KoncernEffort, type ResolvedEffort } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { hasTarget } from '../targets.ts';

/** Where each unit sets its own target, koncern.yaml need not have one. */
function unitsSetTheirOwn(effort: ResolvedEffort): effort is KoncernEffort {
  return effort.art === 'koncern' && effort.document.lokalt_mål?.hvad === 'måltal';
}

export const rule: Rule = {
  effort(effort, { report }) {
    const ownTargets = unitsSetTheirOwn(effort);
    for (const { nummer, document, place } of effort.succeskriterier) {
      if (document === undefined || document.vurderes !== undefined || hasTarget(document.måltal)) continue;
      if (ownTargets && 'gælder' in document && document.gælder === 'hver enhed') continue;
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

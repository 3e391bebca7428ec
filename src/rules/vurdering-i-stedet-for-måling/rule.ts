import { below } from '../../model/index.ts';
import { statusIn } from '../follow-up-status.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp(followUp, context) {
    for (const { effort, criterion, goal, report } of statusIn(followUp, context)?.criteria ?? []) {
      const { target } = goal;
      if (target === undefined || report?.vurdering === undefined) continue;
      // Beside a number the unit may say `delvist opfyldt`, when it explains it.
      if (report.vurdering === 'delvist opfyldt' && report.forklaring !== undefined) continue;
      const wanted = target.kind === 'senest' ? '`opnået` eller `forventet`' : '`målt`';
      context.report({
        at: below(followUp.place, 'indsatser', effort.id, 'succeskriterier', criterion.nummer, 'vurdering'),
        message: {
          da: `Succeskriterium ${criterion.nummer} har et måltal (\`${target.kind}\`), så en vurdering tæller ikke. Status regnes af ${wanted}.`,
          en: `Criterion ${criterion.nummer} has a target (\`${target.kind}\`), so a judgement does not count. The status is computed from ${wanted.replace('eller', 'or')}.`,
        },
        hint: {
          da: `Skriv ${wanted}. Enhedens eget bud skrives i \`forventning\`: nås, usikkert eller nås ikke.`,
          en: `Write ${wanted.replace('eller', 'or')}. The unit's own forecast belongs in \`forventning\`.`,
        },
      });
    }
  },
};

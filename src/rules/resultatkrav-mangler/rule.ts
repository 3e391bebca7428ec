import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    if (effort.resultatkrav.length > 0) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'resultatkrav'),
      missing: true,
      message: {
        da: `Der er intet resultatkrav i ${da}.`,
        en: `There is no resultatkrav in ${en}.`,
      },
      hint: {
        da: 'Skriv, hvad der skal være nået og hvornår, eller henvis til et succeskriterium: `resultatkrav: { 1: { succeskriterium: 1 } }`.',
        en: 'Write what must be reached and when, or refer to a criterion: `resultatkrav: { 1: { succeskriterium: 1 } }`.',
      },
    });
  },
};

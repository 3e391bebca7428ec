import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    const criteria = effort.succeskriterier.filter(({ udgår }) => !udgår);
    if (criteria.length > 0 && effort.delmål.length === 0) {
      const { da, en } = effortName(effort);
      report({
        at: below(effort.place, 'delmål'),
        missing: true,
        message: {
          da: `Der er succeskriterier, men ingen delmål i ${da}.`,
          en: `There are succeskriterier but no delmål in ${en}.`,
        },
        hint: {
          da: 'Skriv under `delmål`, hvad indsatsen skal nå.',
          en: 'Write under `delmål` what the effort is to reach.',
        },
      });
      return;
    }
    for (const { nummer, delmål, place } of criteria) {
      if (delmål.some(({ target }) => target === undefined || !target.udgår)) continue;
      report({
        at: below(place, 'delmål'),
        ...(delmål.length === 0 ? { missing: true } : {}),
        message:
          delmål.length === 0
            ? {
                da: `Succeskriterium ${nummer} siger ikke, hvilket delmål det hører til.`,
                en: `Succeskriterium ${nummer} does not say which delmål it belongs to.`,
              }
            : {
                da: `Succeskriterium ${nummer} hører kun til delmål, der udgår.`,
                en: `Succeskriterium ${nummer} belongs only to delmål that have fallen away.`,
              },
        hint: {
          da: 'Skriv fx `delmål: [A]`. Hører det ikke til noget delmål, så slet det, eller skriv `udgår`.',
          en: 'Write for instance `delmål: [A]`. If it belongs to no delmål, delete it or write `udgår`.',
        },
      });
    }
  },
};

import { below } from '../../model/index.ts';
import { isReferenceOnly } from '../reference-only.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort({ delmål: goals, resultatkrav }, { report }) {
    // Without goals there is nothing to belong to, and that is another mistake.
    if (goals.every(({ udgår }) => udgår)) return;
    for (const { nummer, document, delmål, place } of resultatkrav) {
      const { tekst, succeskriterium } = document ?? {};
      if (tekst === undefined || succeskriterium !== undefined || isReferenceOnly(tekst)) continue;
      if (delmål.some(({ target }) => target === undefined || !target.udgår)) continue;
      const none = delmål.length === 0;
      report({
        at: below(place, 'delmål'),
        ...(none ? { missing: true } : {}),
        message: none
          ? {
              da: `Resultatkrav ${nummer} siger ikke, hvilket delmål det hører til.`,
              en: `Resultatkrav ${nummer} does not say which delmål it belongs to.`,
            }
          : {
              da: `Resultatkrav ${nummer} hører kun til delmål, der udgår.`,
              en: `Resultatkrav ${nummer} belongs only to delmål that have fallen away.`,
            },
        hint: {
          da: 'Skriv fx `delmål: [A]`. Svarer kravet ikke til noget delmål, så mangler der et, eller kravet hører til i en anden indsats.',
          en: 'Write for instance `delmål: [A]`. If the demand answers to no delmål, one is missing, or it belongs to another effort.',
        },
      });
    }
  },
};

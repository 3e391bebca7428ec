import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  agreement({ document: { parter = [] }, place }, { report }) {
    if (parter.length >= 2) return;
    const at = below(place, 'parter');
    report({
      at,
      ...(parter.length === 0 ? { missing: true } : {}),
      message:
        parter.length === 0
          ? {
              da: 'Aftalen har ingen parter. Så er der ingen til at skrive under.',
              en: 'The agreement has no parties. There is nobody to sign it.',
            }
          : {
              da: 'Aftalen har kun én part. En aftale er mellem mindst to.',
              en: 'The agreement has one party only. An agreement is between two at least.',
            },
      hint: {
        da: 'Skriv begge under `parter`, fx `- { part: direktion, navn: Eva Eksempel, stilling: Kommunaldirektør }`.',
        en: 'Write both under `parter`, for instance `- { part: direktion, navn: Eva Eksempel, stilling: Kommunaldirektør }`.',
      },
    });
  },
};

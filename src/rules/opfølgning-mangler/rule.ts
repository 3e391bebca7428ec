import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  agreement({ document: { opfølgning }, place }, { report }) {
    if (opfølgning?.modtager !== undefined) return;
    const at = below(place, 'opfølgning');
    report({
      at: opfølgning === undefined ? at : below(at, 'modtager'),
      missing: true,
      message: {
        da: 'Aftalen siger ikke, hvem enheden følger op over for.',
        en: 'The agreement does not say to whom the unit reports.',
      },
      hint: {
        da: 'Skriv fx `opfølgning: { modtager: Direktionen }`. Runder og frister kommer fra aftale.yaml.',
        en: 'Write for instance `opfølgning: { modtager: Direktionen }`. Rounds and deadlines come from aftale.yaml.',
      },
    });
  },
};

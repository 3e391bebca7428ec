import { below } from '../../model/index.ts';
import { activityIn } from '../activity.ts';
import type { Rule } from '../rule.ts';
import { hasTarget } from '../targets.ts';

export const rule: Rule = {
  effort({ succeskriterier }, { report }) {
    for (const { nummer, document, place } of succeskriterier) {
      // »Der afholdes kurser« with `i_alt: 4` is a count, and can be settled.
      if (document === undefined || hasTarget(document.måltal)) continue;
      const words = activityIn(document.tekst);
      if (words === undefined) continue;
      report({
        at: below(place, 'tekst'),
        within: words,
        message: {
          da: `Succeskriterium ${nummer} siger, hvad der skal gøres (»${words} …«), og ikke, hvad der kommer ud af det.`,
          en: `Succeskriterium ${nummer} says what is to be done (“${words} …”), not what comes of it.`,
        },
        hint: {
          da: 'Flyt teksten til `handlinger`, og skriv, hvad der er sandt, når det er lykkedes, fx »Kunderne finder selv svar på hjemmesiden«.',
          en: 'Move the text to `handlinger`, and write what is true once it has succeeded, for instance “Kunderne finder selv svar på hjemmesiden”.',
        },
      });
    }
  },
};

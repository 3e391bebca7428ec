import { below, isFullyRead } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    const alive = effort.delmål.filter(({ udgår }) => !udgår);
    const criteria = effort.succeskriterier.filter(({ udgår }) => !udgår);
    if (alive.length > 0 && criteria.length === 0) {
      const { da, en } = effortName(effort);
      report({
        at: below(effort.place, 'succeskriterier'),
        missing: true,
        message: {
          da: `Der er ingen succeskriterier i ${da}. Så kan ingen se, om målene er nået.`,
          en: `There are no succeskriterier in ${en}. Nobody can tell whether its goals are met.`,
        },
        hint: {
          da: 'Skriv under `succeskriterier`, hvad der skal være sket, for at hvert delmål er nået.',
          en: 'Write under `succeskriterier` what must have happened for each delmål to be met.',
        },
      });
      return;
    }
    // A reference that cannot be read or followed may be the very one that is looked for.
    const doubtful = criteria.some(
      ({ document, delmål, place }) =>
        delmål.some(({ target }) => target === undefined) || !isFullyRead(below(place, 'delmål'), document?.delmål),
    );
    if (doubtful) return;
    const covered = new Set(criteria.flatMap((criterion) => criterion.delmål.map(({ text }) => text)));
    for (const { bogstav, textPlace } of alive) {
      if (covered.has(bogstav)) continue;
      report({
        at: textPlace,
        message: {
          da: `Delmål ${bogstav} har intet succeskriterium. Så kan ingen se, om det er nået.`,
          en: `Delmål ${bogstav} has no succeskriterium. Nobody can tell whether it is met.`,
        },
        hint: {
          da: `Skriv ${bogstav} i \`delmål\` på et succeskriterium, eller skriv et nyt succeskriterium.`,
          en: `Write ${bogstav} in \`delmål\` of a succeskriterium, or write a new one.`,
        },
      });
    }
  },
};

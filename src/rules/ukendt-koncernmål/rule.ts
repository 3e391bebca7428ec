import type { ResolvedAgreement } from '../../model/index.ts';
import { meant } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

function checkWithoutKoncern({ koncernmål, year }: ResolvedAgreement, { report }: Context): void {
  const [first] = koncernmål;
  if (first === undefined) return;
  report({
    at: first.place,
    message: {
      da: `Aftalen har koncernmål, men der er ingen fil med \`type: koncern\` for ${year.first}.`,
      en: `The agreement has koncernmål, but there is no file with \`type: koncern\` for ${year.first}.`,
    },
    hint: {
      da: `Læg årets koncern.yaml i mappen, og skriv \`år: ${year.first}\` i den.`,
      en: `Put the year's koncern.yaml into the folder, with \`år: ${year.first}\` in it.`,
    },
  });
}

export const rule: Rule = {
  agreement(agreement, context) {
    const { koncern, koncernmål, chapters, id: agreementId } = agreement;
    if (koncern === undefined && context.workspace.incomplete) return;
    if (koncern === undefined) {
      checkWithoutKoncern(agreement, context);
      return;
    }
    for (const { id, place, known } of koncernmål) {
      if (known) continue;
      const other = koncern.indsatser.some((effort) => effort.id === id);
      context.report({
        at: place,
        message: other
          ? {
              da: `Koncernmålet \`${id}\` omfatter ikke denne enhed (\`${agreementId}\`) i ${koncern.year.text}.`,
              en: `The koncernmål \`${id}\` does not cover this unit (\`${agreementId}\`) in ${koncern.year.text}.`,
            }
          : {
              da: `Der er intet koncernmål \`${id}\` i ${koncern.year.text}. Det, der står her, kommer ikke med i dokumentet.`,
              en: `There is no koncernmål \`${id}\` in ${koncern.year.text}. What stands here does not reach the document.`,
            },
        hint: other
          ? {
              da: 'Slet det her, eller bed direktionen om at tage enheden med under `omfatter`.',
              en: 'Delete it here, or ask the executive board to add the unit under `omfatter`.',
            }
          : meant(
              id,
              chapters.koncern.map((effort) => effort.id),
            ),
      });
    }
  },
};

import type { Words } from '../../core/index.ts';
import { below, type Place, type ResolvedEffort } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';

function example({ period }: ResolvedEffort): string {
  return `frist: 1. juni ${period.last.year}`;
}

function reportMissing(place: Place, message: Words, hint: Words, { report }: Context): void {
  report({ at: below(place, 'frist'), missing: true, message, hint });
}

function checkActions(effort: ResolvedEffort, context: Context): void {
  for (const { nummer, document, place, frist } of effort.handlinger) {
    if (document === undefined || frist !== undefined) continue;
    reportMissing(
      place,
      { da: `Handling ${nummer} har ingen frist.`, en: `Handling ${nummer} has no deadline.` },
      {
        da: `Skriv, hvornår den senest er gennemført, fx \`${example(effort)}\`.`,
        en: `Write when it is done at the latest, such as \`${example(effort)}\`.`,
      },
      context,
    );
  }
}

/** One that is a succeskriterium has the deadline of that. */
function checkDemands(effort: ResolvedEffort, context: Context): void {
  for (const { nummer, document, place, frist, succeskriterium } of effort.resultatkrav) {
    if (document?.tekst === undefined || frist !== undefined || succeskriterium !== undefined) continue;
    reportMissing(
      place,
      { da: `Resultatkrav ${nummer} har ingen frist.`, en: `Resultatkrav ${nummer} has no deadline.` },
      {
        da: `Skriv, hvornår resultatet senest skal foreligge, fx \`${example(effort)}\`.`,
        en: `Write when the result must be there at the latest, such as \`${example(effort)}\`.`,
      },
      context,
    );
  }
}

function checkLocalPart(effort: ResolvedEffort, context: Context): void {
  if (effort.art !== 'koncern') return;
  const { lokalt_mål } = effort.document;
  if (lokalt_mål?.hvad === undefined || lokalt_mål.frist !== undefined) return;
  reportMissing(
    below(effort.place, 'lokalt_mål'),
    {
      da: `Enhederne kan ikke se, hvornår de skal sende deres egne ${lokalt_mål.hvad} til koncernmålet »${effort.titel}«.`,
      en: `The units cannot see when to send their own ${lokalt_mål.hvad} for the koncernmål “${effort.titel}”.`,
    },
    {
      da: `Skriv fristen under \`lokalt_mål\`, fx \`${example(effort)}\`.`,
      en: `Write the deadline under \`lokalt_mål\`, such as \`${example(effort)}\`.`,
    },
    context,
  );
}

export const rule: Rule = {
  effort(effort, context) {
    checkActions(effort, context);
    checkDemands(effort, context);
    checkLocalPart(effort, context);
  },
};

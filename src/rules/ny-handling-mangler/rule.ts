import { compareDates } from '../../core/index.ts';
import { below, isFilledIn } from '../../model/index.ts';
import { STATUS_SIGNS } from '../../status/index.ts';
import { statusIn } from '../follow-up-status.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp(followUp, context) {
    const round = statusIn(followUp, context);
    for (const { effort, criterion, verdict, goal } of round?.criteria ?? []) {
      const { light } = STATUS_SIGNS[verdict.status];
      // Without a measurement there is nothing to act on yet; after the deadline nothing more can be done.
      const isBehind =
        verdict.latest !== undefined || verdict.status === 'bagud' || verdict.status === 'delvist opfyldt';
      const isAhead = round !== undefined && compareDates(round.day, goal.deadline) < 0;
      if (!isBehind || !isAhead || (light !== 'gul' && light !== 'rød')) continue;
      const at = below(followUp.place, 'indsatser', effort.id, 'succeskriterier', criterion.nummer, 'ny_handling');
      // Its fields may stand there empty, as the program laid them out.
      if (isFilledIn(at)) continue;
      const name = effortName(effort);
      context.report({
        at,
        message: {
          da: `Succeskriterium ${criterion.nummer} i ${name.da} er »${verdict.status}«, og fristen er ikke gået, men der står ikke, hvad der nu skal ske.`,
          en: `Criterion ${criterion.nummer} of ${name.en} is “${verdict.status}” and its deadline lies ahead, but nothing says what is to be done now.`,
        },
        hint: {
          da: 'Skriv `ny_handling: { tekst: …, ansvarlig: …, frist: … }`.',
          en: 'Write `ny_handling: { tekst: …, ansvarlig: …, frist: … }`.',
        },
      });
    }
  },
};

import { below } from '../../model/index.ts';
import { isAnswerNone } from '../answers.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    const { direktionens_krav: krav } = effort.document;
    if (krav === undefined || isAnswerNone(krav)) return;
    const acts = effort.handlinger.some(({ udgår }) => !udgår);
    // Without any resultatkrav `resultatkrav-mangler` has spoken, and the one that is written then may be the answer.
    const answers =
      effort.resultatkrav.length === 0 || effort.resultatkrav.some(({ document }) => document?.tekst !== undefined);
    if (acts || answers) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'direktionens_krav'),
      message: {
        da: `Direktionen stiller et krav i ${da}, men ingen handling og intet resultatkrav følger op på det.`,
        en: `The executive board demands something in ${en}, but no handling and no resultatkrav follows it up.`,
      },
      hint: {
        da: 'Skriv under `handlinger`, hvem der gør noget ved kravet og hvornår, eller gør det til et `resultatkrav` med en frist.',
        en: 'Write under `handlinger` who meets the demand and when, or make it a `resultatkrav` with a deadline.',
      },
    });
  },
};

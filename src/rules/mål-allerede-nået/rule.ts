import { compareDecimals, decimalOf } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { directionOf, reaches } from '../../status/index.ts';
import { formatQuantity } from '../../text/index.ts';
import type { Context, Rule } from '../rule.ts';
import { comparableBaseline, localTargetsIn, type Target, targetsOf, targetText } from '../targets.ts';

/** A level may be a goal although it is reached, if the text says that it is to be kept. */
const KEPT =
  /fasthold|bevar|bibehold|opretho|forbliv|uændret|fortsat|stadig|vedligehold|stabil|\bhold(?:e|er|es|t)?\b/i;

/** A change of nothing, or a baseline that is as good as the target. */
function isMet(target: Target): boolean {
  if (target.kind === 'stiger_med' || target.kind === 'falder_med') {
    return compareDecimals(target.value, decimalOf(0)) <= 0;
  }
  const baseline = comparableBaseline(target);
  return baseline !== undefined && reaches(baseline, target.value, directionOf(target));
}

function check(target: Target, { report }: Context): void {
  const { nummer, tekst, kind, unit, udgangspunkt, place } = target;
  const mayBeKept = kind === 'mindst' || kind === 'højst';
  if (!isMet(target) || (mayBeKept && KEPT.test(tekst))) return;
  const baseline = udgangspunkt?.værdi === undefined ? undefined : formatQuantity(udgangspunkt.værdi, unit);
  const goal = targetText(target);
  const isChange = kind === 'stiger_med' || kind === 'falder_med';
  report({
    at: below(place, 'måltal', kind),
    message:
      isChange || baseline === undefined
        ? {
            da: `Succeskriterium ${nummer} skal ${goal.replace('stiger', 'stige').replace('falder', 'falde')}. Så er målet nået fra første dag.`,
            en: `Succeskriterium ${nummer} has the target “${goal}”. It is met from the first day.`,
          }
        : {
            da: `Målet i succeskriterium ${nummer} (${goal}) er allerede nået: udgangspunktet er ${baseline}.`,
            en: `The target of succeskriterium ${nummer} (${goal}) is met already: the baseline is ${baseline}.`,
          },
    hint: mayBeKept
      ? {
          da: 'Sæt et måltal, der skal arbejdes for. Skal niveauet kun holdes, så skriv det i teksten, fx »fastholdes«.',
          en: 'Set a target that takes work. If the level is only to be kept, say so in the text, for instance “fastholdes”.',
        }
      : {
          da: 'Sæt et måltal, der skal arbejdes for, eller ret udgangspunktet.',
          en: 'Set a target that takes work, or correct the baseline.',
        },
  });
}

export const rule: Rule = {
  effort(effort, context) {
    for (const target of targetsOf(effort)) check(target, context);
  },
  agreement(agreement, context) {
    for (const target of localTargetsIn(agreement)) check(target, context);
  },
};

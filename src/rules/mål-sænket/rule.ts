import { agreementBefore, below, type ResolvedAgreement, type ResolvedEffort } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';
import { localTargetsOf, type Target, targetsOf, targetText } from '../targets.ts';
import { hasReason, type Lowered } from './reasons.ts';
import { isSameMatter, isWeaker } from './weaker.ts';

/** What the unit itself has set: its own efforts' targets, and its own to a koncernmål. */
function ownTargets(effort: ResolvedEffort): readonly Target[] {
  return effort.art === 'koncern' ? localTargetsOf(effort) : targetsOf(effort);
}

function* lowered(agreement: ResolvedAgreement, before: ResolvedAgreement): Generator<Lowered> {
  for (const effort of agreement.indsatser) {
    const earlier = before.indsatser.find(({ id, art }) => id === effort.id && art === effort.art);
    const targets = earlier === undefined ? [] : ownTargets(earlier);
    for (const target of ownTargets(effort)) {
      const was = targets.find(({ nummer }) => nummer === target.nummer);
      if (was === undefined || !isWeaker(target, was) || !isSameMatter(target.tekst, was.tekst)) continue;
      yield { agreement, before, effort, target, was };
    }
  }
}

function report({ before, effort, target, was }: Lowered, context: Context): void {
  const { da, en } = effortName(effort);
  const [now, then] = [targetText(target), targetText(was)];
  const room = effort.art === 'koncern' ? '`behandling`' : '`direktionens_bemærkninger`';
  context.report({
    at: below(target.place, 'måltal', target.kind),
    message: {
      da: `Målet i succeskriterium ${target.nummer} i ${da} er sænket fra ${then} (${before.year.text}) til ${now}, og der står ikke hvorfor.`,
      en: `The target of succeskriterium ${target.nummer} in ${en} was lowered from “${then}” (${before.year.text}) to “${now}”, and nothing says why.`,
    },
    hint: {
      da: `Skriv grunden i ${room}, eller hæv måltallet igen.`,
      en: `Write the reason in ${room}, or raise the target again.`,
    },
  });
}

export const rule: Rule = {
  agreement(agreement, context) {
    const before = agreementBefore(agreement, context.agreements);
    if (before === undefined) return;
    for (const one of lowered(agreement, before)) if (!hasReason(one, context.workspace)) report(one, context);
  },
};

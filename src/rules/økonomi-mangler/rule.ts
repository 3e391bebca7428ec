import type { Driftsbudget } from '../../check/index.ts';
import { below, type Place, type ResolvedAgreement } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

function saysSomething({ følger, netto, poster = [] }: Driftsbudget): boolean {
  return følger !== undefined || netto !== undefined || poster.length > 0;
}

/** The outermost of what is missing: below an empty field everything else is missing too. */
function gap({ document, place }: ResolvedAgreement): Place {
  const { økonomisk_ramme } = document;
  if (økonomisk_ramme === undefined) return below(place, 'økonomisk_ramme');
  const driftsbudget = below(place, 'økonomisk_ramme', 'driftsbudget');
  return økonomisk_ramme.driftsbudget === undefined ? driftsbudget : below(driftsbudget, 'netto');
}

export const rule: Rule = {
  agreement(agreement, { report }) {
    const { driftsbudget } = agreement.document.økonomisk_ramme ?? {};
    if (driftsbudget !== undefined && saysSomething(driftsbudget)) return;
    report({
      at: gap(agreement),
      missing: true,
      message: { da: 'Aftalen har intet driftsbudget.', en: 'The agreement has no driftsbudget.' },
      hint: {
        da: 'Skriv `netto` og `poster` under `økonomisk_ramme` og `driftsbudget`. Er budgettet ikke vedtaget, så skriv, hvornår det kommer: `følger: 15. februar 2026`.',
        en: 'Write `netto` and `poster` under `økonomisk_ramme` and `driftsbudget`. If the budget is not adopted yet, write when it comes: `følger: 15. februar 2026`.',
      },
    });
  },
  effort(effort, { report }) {
    if (effort.document.økonomi !== undefined) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'økonomi'),
      missing: true,
      message: {
        da: `Der står ikke, hvad ${da} koster, eller om pengene er der.`,
        en: `It does not say what ${en} costs, or whether the money is there.`,
      },
      hint: {
        da: 'Skriv `økonomi: { inden_for_rammen: ja }`, eller skriv beløbene år for år: `økonomi: { beløb: { 2026: 350.000 } }`.',
        en: 'Write `økonomi: { inden_for_rammen: ja }`, or the amounts year by year: `økonomi: { beløb: { 2026: 350.000 } }`.',
      },
    });
  },
};

import type { Driftsbudget } from '../../check/index.ts';
import { compareDates } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** With an amount beside it the budget has come; that `følger` still stands there is said by `hører-ikke-til-her`. */
function hasCome({ netto, poster = [] }: Driftsbudget): boolean {
  return netto !== undefined || poster.length > 0;
}

export const rule: Rule = {
  agreement({ document, place, status }, { today, report }) {
    const { driftsbudget } = document.økonomisk_ramme ?? {};
    if (driftsbudget?.følger === undefined || hasCome(driftsbudget) || status === 'afsluttet') return;
    const { text, last } = driftsbudget.følger;
    if (compareDates(today, last) <= 0) return;
    report({
      at: below(place, 'økonomisk_ramme', 'driftsbudget', 'følger'),
      message: {
        da: `Budgettet skulle følge ${text}. Den dag er gået, og beløbene står her ikke.`,
        en: `The budget was to follow ${text}. That day has passed, and the amounts are not here.`,
      },
      hint: {
        da: 'Skriv `netto` og `poster` i stedet for `følger`, eller ret datoen. Er aftalen godkendt, sker det med et tillæg.',
        en: 'Write `netto` and `poster` in place of `følger`, or correct the date. If the agreement is approved, do so with a tillæg.',
      },
    });
  },
};

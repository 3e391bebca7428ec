import { compareDecimals, subtractDecimals } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { formatAmount } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  agreement({ budget }, { report }) {
    if (budget?.netto === undefined || budget.sum === undefined) return;
    const { netto, sum, place } = budget;
    if (compareDecimals(netto, sum) === 0) return;
    const larger = compareDecimals(sum, netto) > 0;
    const difference = formatAmount(larger ? subtractDecimals(sum, netto) : subtractDecimals(netto, sum));
    report({
      at: below(place, 'netto'),
      message: {
        da: `Posterne giver ${formatAmount(sum)}, men netto er ${formatAmount(netto)} Posterne er ${difference} for ${larger ? 'høje' : 'lave'}.`,
        en: `The items add up to ${formatAmount(sum)}, but netto is ${formatAmount(netto)} The items are ${difference} too ${larger ? 'high' : 'low'}.`,
      },
      hint: {
        da: 'Ret posterne eller netto, så de er ens. Indtægter skrives med minus.',
        en: 'Correct the items or netto so that they agree. Income is written with a minus.',
      },
    });
  },
};

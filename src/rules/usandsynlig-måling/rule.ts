import { compareDecimals, type Decimal, decimalOf, multiplyDecimals, type Words } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { aimOf, type CriterionStatus } from '../../status/index.ts';
import { formatNumber, unitName } from '../../text/index.ts';
import { statusIn } from '../follow-up-status.ts';
import type { Rule } from '../rule.ts';

const FACTOR = decimalOf(10);
const HUNDRED = decimalOf(100);

function magnitude({ coefficient, scale }: Decimal): Decimal {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, scale };
}

/** At least ten times the other, or at most a tenth of it; nothing can be said of zero. */
function isFarFrom(value: Decimal, other: Decimal): boolean {
  const [a, b] = [magnitude(value), magnitude(other)];
  if (a.coefficient === 0n || b.coefficient === 0n) return false;
  return compareDecimals(a, multiplyDecimals(b, FACTOR)) >= 0 || compareDecimals(b, multiplyDecimals(a, FACTOR)) >= 0;
}

/** Why a measured value can hardly be right; undefined when it can. */
function doubt({ goal, report }: CriterionStatus): Words | undefined {
  const { target, baseline } = goal;
  const value = report?.målt;
  if (value === undefined || target === undefined || target.kind === 'senest') return undefined;
  const unit = target.kind.endsWith('_med') ? (baseline?.enhed ?? '') : target.unit;
  if (
    unitName(unit) === 'procent' &&
    compareDecimals(value, HUNDRED) > 0 &&
    compareDecimals(target.value, HUNDRED) <= 0
  ) {
    return {
      da: `${formatNumber(value)} procent er mere end det hele`,
      en: `${formatNumber(value)} percent is more than all`,
    };
  }
  // Totals grow from nothing, so only far more than the target is strange.
  const aim = aimOf(target, baseline?.værdi);
  const isCounted = target.kind === 'i_alt';
  if (isCounted && aim !== undefined && (compareDecimals(value, aim) <= 0 || !isFarFrom(value, aim))) return undefined;
  const others = isCounted ? [aim] : [baseline?.værdi, aim];
  const known = others.filter((other) => other !== undefined);
  const [first] = known;
  if (first === undefined || !known.every((other) => isFarFrom(value, other))) return undefined;
  return {
    da: `${formatNumber(value)} er langt fra ${formatNumber(first)}`,
    en: `${formatNumber(value)} is far from ${formatNumber(first)}`,
  };
}

export const rule: Rule = {
  followUp(followUp, context) {
    for (const one of statusIn(followUp, context)?.criteria ?? []) {
      const why = doubt(one);
      if (why === undefined) continue;
      context.report({
        at: below(followUp.place, 'indsatser', one.effort.id, 'succeskriterier', one.criterion.nummer, 'målt'),
        message: {
          da: `${why.da}. Er kommaet eller enheden forkert?`,
          en: `${why.en}. Is the comma or the unit wrong?`,
        },
        hint: {
          da: 'Skriv tallet i samme enhed som målet og udgangspunktet. Passer det, så skriv hvorfor i `tekst` og undtag linjen.',
          en: 'Write the number in the unit of target and baseline. If it is right, say why in `tekst` and exempt the line.',
        },
      });
    }
  },
};

import { compareDecimals, decimalOf } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { formatQuantity } from '../../text/index.ts';
import type { Context, Rule } from '../rule.ts';
import { comparableBaseline, localTargetsIn, type Target, targetsOf } from '../targets.ts';

/** What is measured and not counted: it can go down again, so it is a level also when it starts at 0. */
const MEASURED =
  /procent|promille|andel|pct|%|rate|kvote|indeks|index|score|point|karakter|snit|lix|grad|dage|timer|minut|uger|måneder|kroner|kr\b|kr\.|kg|kwh|mwh|ton|liter|meter|km\b|m2|m²|pr\.|per /i;

function isCounted({ unit }: Target): boolean {
  return unit !== '' && !MEASURED.test(unit);
}

function check(target: Target, { report }: Context): void {
  const { nummer, kind, value, unit, place } = target;
  const baseline = comparableBaseline(target);
  if (kind !== 'mindst' || !isCounted(target) || compareDecimals(value, decimalOf(0)) <= 0) return;
  if (baseline === undefined || compareDecimals(baseline, decimalOf(0)) !== 0) return;
  const count = formatQuantity(value, unit);
  report({
    at: below(place, 'måltal', kind),
    message: {
      da: `Succeskriterium ${nummer} går fra 0 til mindst ${count}. Bliver de talt sammen i løbet af året, er det \`i_alt\`.`,
      en: `Succeskriterium ${nummer} goes from 0 to at least ${count}. If they are counted up during the year, it is \`i_alt\`.`,
    },
    hint: {
      da: 'Skriv `i_alt` i stedet for `mindst`, så er målet nået, når det sidste er talt med. Kan antallet falde igen, så lad det stå.',
      en: 'Write `i_alt` instead of `mindst`: the target is met once the last is counted. If the number can fall again, let it stand.',
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

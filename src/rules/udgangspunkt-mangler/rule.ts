import type { Måltal, Udgangspunkt } from '../../check/index.ts';
import { below, type Place } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';

/** Kinds of target that say nothing until one knows where one starts; counted totals start at 0, dates nowhere. */
const NEEDS_BASELINE = ['mindst', 'højst', 'stiger_til', 'falder_til', 'stiger_med', 'falder_med'] as const;

interface Target {
  readonly måltal?: Måltal;
  readonly udgangspunkt?: Udgangspunkt;
}

function checkTarget(nummer: string, { måltal, udgangspunkt }: Target, place: Place, { report }: Context): void {
  const kind = NEEDS_BASELINE.find((one) => måltal?.[one] !== undefined);
  if (kind === undefined || udgangspunkt?.værdi !== undefined) return;
  report({
    at: below(place, 'udgangspunkt', 'værdi'),
    missing: true,
    message: {
      da: `Succeskriterium ${nummer} har et måltal (\`${kind}\`), men intet udgangspunkt. Så kan ingen se, hvor meget der skal flyttes.`,
      en: `Succeskriterium ${nummer} has a target (\`${kind}\`) but no baseline. Nobody can see how far there is to go.`,
    },
    hint: {
      da: 'Skriv den seneste måling, fx `udgangspunkt: { værdi: 78, år: 2025 }`.',
      en: 'Write the latest measurement, for instance `udgangspunkt: { værdi: 78, år: 2025 }`.',
    },
  });
}

export const rule: Rule = {
  // What each unit measures by itself starts where the unit stands: its baseline is in its own agreement.
  effort({ succeskriterier }, context) {
    for (const { nummer, document, place } of succeskriterier) {
      const byUnit = document !== undefined && 'gælder' in document && document.gælder === 'hver enhed';
      if (document !== undefined && !byUnit) checkTarget(nummer, document, place, context);
    }
  },
  agreement({ chapters }, context) {
    for (const { nummer, udgår, lokalt } of chapters.koncern.flatMap((effort) => effort.succeskriterier)) {
      if (!udgår && lokalt !== undefined) checkTarget(nummer, lokalt.document, lokalt.place, context);
    }
  },
};

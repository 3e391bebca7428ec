import { below, type ResolvedAgreement, type ResolvedEffort } from '../../model/index.ts';
import { formatAmount } from '../../text/index.ts';
import { effortName } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';
import { wordsWithoutAmount } from './kroner.ts';

function checkItems({ document, place }: ResolvedAgreement, { report }: Context): void {
  for (const [index, { navn, beløb }] of (document.økonomisk_ramme?.driftsbudget?.poster ?? []).entries()) {
    if (beløb !== undefined) continue;
    const name = navn ?? `nr. ${index + 1}`;
    report({
      at: below(place, 'økonomisk_ramme', 'driftsbudget', 'poster', String(index), 'beløb'),
      missing: true,
      message: {
        da: `Posten »${name}« har intet beløb, så ingen kan se, om posterne giver netto.`,
        en: `The item “${name}” has no amount, so nobody can see whether the items add up to netto.`,
      },
      hint: {
        da: 'Skriv beløbet i hele kroner, fx `beløb: 5.350.000`.',
        en: 'Write it in kroner: `beløb: 5.350.000`.',
      },
    });
  }
}

function checkTotal({ budget, place }: ResolvedAgreement, { report }: Context): void {
  if (budget === undefined || budget.netto !== undefined || budget.sum === undefined) return;
  const sum = formatAmount(budget.sum);
  report({
    at: below(place, 'økonomisk_ramme', 'driftsbudget', 'netto'),
    missing: true,
    message: {
      da: `Driftsbudgettet har poster, men intet \`netto\`. Posterne giver ${sum}`,
      en: `The driftsbudget has items but no \`netto\`. The items add up to ${sum}`,
    },
    hint: {
      da: 'Skriv det samlede beløb som `netto`, så læseren kan se, at intet mangler.',
      en: 'Write the total as `netto`, so that readers can see that nothing is missing.',
    },
  });
}

function checkOutsideFrame(effort: ResolvedEffort, { report }: Context): void {
  const { inden_for_rammen, beløb = {}, finansiering } = effort.document.økonomi ?? {};
  if (inden_for_rammen !== false || finansiering !== undefined || Object.keys(beløb).length > 0) return;
  const { da, en } = effortName(effort);
  report({
    at: below(effort.place, 'økonomi', 'beløb'),
    missing: true,
    message: {
      da: `Der er ikke penge inden for rammen til ${da}, men der står hverken beløb eller finansiering.`,
      en: `There is no money within the frame for ${en}, but neither an amount nor its financing is given.`,
    },
    hint: {
      da: 'Skriv, hvad der mangler, fx `beløb: { 2026: 350.000 }`, og hvor pengene kommer fra, som `finansiering`.',
      en: 'Write what is missing, for instance `beløb: { 2026: 350.000 }`, and where it comes from as `finansiering`.',
    },
  });
}

export const rule: Rule = {
  agreement(agreement, context) {
    // Promised for later, it may be written bit by bit.
    if (agreement.document.økonomisk_ramme?.driftsbudget?.følger !== undefined) return;
    checkItems(agreement, context);
    checkTotal(agreement, context);
  },
  effort: checkOutsideFrame,
  prose({ place, text, passages }, { report }) {
    if (!/(?<![A-Za-zæøå])kr(?![a-zæøå])/i.test(text)) return;
    for (const passage of passages) {
      const words = wordsWithoutAmount(passage);
      if (words === undefined) continue;
      report({
        at: place,
        within: words,
        message: {
          da: `»${words}« står uden et beløb.`,
          en: `“${words}” stands without an amount.`,
        },
        hint: {
          da: 'Skriv beløbet, fx »350.000 kr.«. Kendes det ikke endnu, så skriv, hvornår det kommer.',
          en: 'Write the amount, for instance “350.000 kr.”. If it is not known yet, write when it comes.',
        },
      });
    }
  },
};

import type { Aftale, Godkendelse } from '../../check/index.ts';
import { below, isWritten, type Place, type ResolvedAgreement } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { listed } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

const FIELDS = ['version', 'dato', 'af'] as const;

/** What is not there at all; an empty field is said by `tomt-afsnit`. */
function missingFields(godkendelse: Godkendelse | undefined, place: Place): readonly string[] {
  return FIELDS.filter((field) => godkendelse?.[field] === undefined && !isWritten(below(place, field)));
}

/** The parties that have not said yes; none when `af` has a word that is no party, for it may mean any of them. */
function missingParties({ parter = [], godkendelse }: Aftale): readonly string[] {
  const parties = parter.flatMap(({ part }) => part ?? []);
  const agreed = (godkendelse?.af ?? []).map(fold);
  const known = parties.map(fold);
  if (agreed.length === 0 || agreed.some((word) => !known.includes(word))) return [];
  return parties.filter((party) => !agreed.includes(fold(party)));
}

function checkFields({ document, place }: ResolvedAgreement, { report }: Context): void {
  const at = below(place, 'godkendelse');
  if (document.godkendelse === undefined && isWritten(at)) return;
  const missing = missingFields(document.godkendelse, at).map((field) => `\`${field}\``);
  if (missing.length === 0) return;
  const { da, en } = listed(missing);
  report({
    at,
    message: {
      da: `Aftalen er godkendt, men ${da} mangler under \`godkendelse\`. Så kan ingen se, hvad der gælder, og siden hvornår.`,
      en: `The agreement is approved, but ${en} is missing under \`godkendelse\`. Nobody can see what is in force, and since when.`,
    },
    hint: {
      da: 'Skriv fx `godkendelse: { version: "1.0", dato: 2026-01-28, af: [direktion, aftaleholder] }`. Er den ikke godkendt, så ret `status`.',
      en: 'Write for instance `godkendelse: { version: "1.0", dato: 2026-01-28, af: [direktion, aftaleholder] }`. If it is not approved, correct `status`.',
    },
  });
}

function checkParties({ document, place }: ResolvedAgreement, { report }: Context): void {
  const missing = missingParties(document);
  if (missing.length === 0) return;
  const { da, en } = listed(missing);
  report({
    at: below(place, 'godkendelse', 'af'),
    message: {
      da: `Aftalen er godkendt, men ikke af ${da}, som er part i den.`,
      en: `The agreement is approved, but not by ${en}, who is a party to it.`,
    },
    hint: {
      da: 'Skriv alle parter under `af`. Mangler en af dem, er status endnu `til godkendelse`.',
      en: 'Write all parties under `af`. If one of them is missing, the status is still `til godkendelse`.',
    },
  });
}

export const rule: Rule = {
  agreement(agreement, context) {
    if (agreement.draft) return;
    checkFields(agreement, context);
    checkParties(agreement, context);
  },
};

import type { Behandling } from '../../check/index.ts';
import { below } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** The dialogue between the parties, by the names that municipalities give it. */
const DIALOGUE = /dialog|aftalemøde|kontraktmøde|aftaledrøftelse|direktion|direktør|chefsamtale|ledersamtale/i;

/** Staff who are heard: small units have no MED committee but a staff meeting. `MED` in capitals, because `med` is a word. */
const STAFF = [
  /MED(?![a-zæøå])/,
  /(?<![a-zæøå])med-?(?:udvalg|system|møde)|samarbejdsudvalg|arbejdsmiljø|tillidsrepræsentant|(?:personale|medarbejder)/i,
];

function says({ hvem = '', resultat = '', bemærkning = '' }: Behandling, words: RegExp): boolean {
  return words.test(`${hvem} ${resultat} ${bemærkning}`);
}

export const rule: Rule = {
  agreement({ document, place }, { report }) {
    const treatments = document.behandling ?? [];
    const at = below(place, 'behandling');
    const hint = {
      da: 'Skriv hvert møde under `behandling`, fx `- { hvem: MED-udvalget, dato: 2025-11-12, resultat: drøftet }`.',
      en: 'Write each meeting under `behandling`, for instance `- { hvem: MED-udvalget, dato: 2025-11-12, resultat: drøftet }`.',
    };
    if (treatments.length === 0) {
      report({
        at,
        missing: true,
        message: {
          da: 'Der står ikke, at aftalen er drøftet: hverken dialogmøde eller MED-udvalg.',
          en: 'It does not say that the agreement was discussed: neither a dialogue meeting nor the MED committee.',
        },
        hint,
      });
      return;
    }
    if (!treatments.some((one) => says(one, DIALOGUE))) {
      report({
        at,
        message: {
          da: 'Der står intet dialogmøde mellem direktionen og aftaleholderen under `behandling`.',
          en: 'There is no dialogue meeting between the board and the head of the unit under `behandling`.',
        },
        hint,
      });
    }
    if (!treatments.some((one) => STAFF.some((words) => says(one, words)))) {
      report({
        at,
        message: {
          da: 'Der står ikke under `behandling`, at medarbejderne er hørt i MED-udvalget eller på et personalemøde.',
          en: 'It does not say under `behandling` that staff were heard, in the MED committee or at a staff meeting.',
        },
        hint,
      });
    }
  },
};

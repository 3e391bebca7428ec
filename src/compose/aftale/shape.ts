import type { ShapeOf } from '../shape.ts';
import type { AftaleView, DocumentView, EffortView, FactView, NumberedView } from './view.ts';
import { eachWord } from './words.ts';

const DOCUMENT: ShapeOf<DocumentView> = { felter: { titel: 'felt', version: 'felt', dato: 'felt', url: 'felt' } };
const FACTS: ShapeOf<readonly FactView[]> = { hver: { felter: { navn: 'felt', værdi: 'felt' } } };
const NUMBERED: ShapeOf<NumberedView> = { felter: { nummer: 'felt', tekst: 'felt', oplysninger: FACTS } };

const EFFORT: ShapeOf<EffortView> = {
  felter: {
    bilag: 'felt',
    anker: 'felt',
    overskrift: 'felt',
    politisk: 'ja-nej',
    koncern: 'ja-nej',
    titel: 'felt',
    udvalg: 'felt',
    fagsekretariat: 'felt',
    koordinerende_enhed: 'felt',
    omfatter: 'felt',
    målgruppe: 'felt',
    aftaleholder: 'felt',
    målsætning_navn: 'felt',
    målsætning: 'felt',
    delmål: { hver: { felter: { under: 'felt', delmål: { hver: { felter: { bogstav: 'felt', tekst: 'felt' } } } } } },
    succeskriterier: {
      hver: {
        felter: { ...NUMBERED.felter, mål: 'felt', frist: 'felt', lokalt_mål: 'felt', lokale_oplysninger: FACTS },
      },
    },
    lokalt_mål: FACTS,
    aktiviteter: { hver: 'felt' },
    handlinger: { hver: { felter: { fase: 'felt', handlinger: { hver: NUMBERED } } } },
    direktionens_krav: 'felt',
    direktionens_bemærkninger: 'felt',
    evaluering: { hver: { felter: { tekst: 'felt', oplysninger: FACTS, efter_løbetid: 'felt' } } },
    økonomi: {
      felter: {
        inden_for_rammen: 'felt',
        tekst: 'felt',
        beløb: { hver: { felter: { år: 'felt', beløb: 'felt' } } },
        finansiering: 'felt',
        timer: 'felt',
      },
    },
    resultatkrav: { hver: NUMBERED },
  },
};

/** The names of {@link AftaleView} as data. */
export const AFTALE_SHAPE: ShapeOf<AftaleView> = {
  felter: {
    ord: { felter: eachWord(() => 'felt') },
    kommune: 'felt',
    logo: 'ja-nej',
    udkast: 'ja-nej',
    titel: 'felt',
    år: 'felt',
    status: 'felt',
    udgave: 'felt',
    sagsnr: 'felt',
    løbetid: 'felt',
    godkendelse: { felter: { version: 'felt', dato: 'felt', af: 'felt' } },
    parter: {
      hver: { felter: { felt: 'felt', part: 'felt', navn: 'felt', stilling: 'felt', enhed: 'felt', adresse: 'felt' } },
    },
    behandling: { hver: { felter: { hvem: 'felt', dato: 'felt', resultat: 'felt', bemærkning: 'felt' } } },
    kerneydelse: 'felt',
    kerneydelse_kort: 'felt',
    nøgletal: { hver: { felter: { navn: 'felt', værdi: 'felt', år: 'felt' } } },
    nøgletal_med_år: 'ja-nej',
    politisk_ramme: { felter: { visioner_og_målsætninger: 'felt', indsatser_indledning: 'felt' } },
    faglig_ramme: {
      felter: { målsætninger: 'felt', indsatser_indledning: 'felt', politikker_og_planer: { hver: DOCUMENT } },
    },
    institutionsramme: { felter: { beskrivelse: 'felt', indsatser_indledning: 'felt' } },
    koncern: {
      felter: {
        parter_og_løbetid: 'felt',
        spilleregler: 'felt',
        spilleregler_dokument: DOCUMENT,
        politikker_og_planer: { hver: DOCUMENT },
        koncernmål_indledning: 'felt',
      },
    },
    budget: {
      felter: {
        følger: 'felt',
        netto: 'felt',
        poster: { hver: { felter: { navn: 'felt', beløb: 'felt', note: 'felt' } } },
        omplacering: 'felt',
        overført_fra_sidste_år: 'felt',
      },
    },
    budget_bemærkninger: 'felt',
    politiske_indsatser: { hver: EFFORT },
    faglige_indsatser: { hver: EFFORT },
    egne_indsatser: { hver: EFFORT },
    koncernindsatser: { hver: EFFORT },
    indsatser: { hver: EFFORT },
    modtager: 'felt',
    runder: { hver: { felter: { titel: 'felt', opgøres_pr: 'felt', frist: 'felt' } } },
    tillæg: { hver: { felter: { nr: 'felt', dato: 'felt', hvad: 'felt', begrundelse: 'felt', godkendt_af: 'felt' } } },
  },
};

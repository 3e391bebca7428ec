import type { Field } from '../field.ts';
import type { WordKey } from './words.ts';

/** What an agreement's templates may use, by its Danish names; undefined is what is not filled in. */
export interface AftaleView {
  /** The words of `betegnelser`, or the municipality's own. */
  readonly ord: Readonly<Record<WordKey, Field>>;
  readonly kommune: Field | undefined;
  /** There is a logo for `<figure src="logo">`. */
  readonly logo: boolean;
  readonly udkast: boolean;
  readonly titel: Field;
  readonly år: Field;
  readonly status: Field | undefined;
  /** `Udgave 3 til dialogmøde …` or `Version 1.0`. */
  readonly udgave: Field | undefined;
  readonly sagsnr: Field | undefined;
  /** `1. januar 2026 – 31. december 2026`. */
  readonly løbetid: Field;
  readonly godkendelse: ApprovalView | undefined;
  readonly parter: readonly PartyView[];
  readonly behandling: readonly TreatmentView[];
  readonly kerneydelse: Field | undefined;
  /** The first sentence of `kerneydelse`. */
  readonly kerneydelse_kort: Field | undefined;
  readonly nøgletal: readonly KeyFigureView[];
  /** One of them says its year. */
  readonly nøgletal_med_år: boolean;
  readonly politisk_ramme: {
    readonly visioner_og_målsætninger: Field | undefined;
    readonly indsatser_indledning: Field | undefined;
  };
  readonly faglig_ramme: {
    readonly målsætninger: Field | undefined;
    readonly indsatser_indledning: Field | undefined;
    readonly politikker_og_planer: readonly DocumentView[];
  };
  readonly institutionsramme: {
    readonly beskrivelse: Field | undefined;
    readonly indsatser_indledning: Field | undefined;
  };
  readonly koncern: CommonView;
  readonly budget: BudgetView | undefined;
  readonly budget_bemærkninger: Field | undefined;
  readonly politiske_indsatser: readonly EffortView[];
  readonly faglige_indsatser: readonly EffortView[];
  readonly egne_indsatser: readonly EffortView[];
  readonly koncernindsatser: readonly EffortView[];
  /** All efforts in the order of their bilag. */
  readonly indsatser: readonly EffortView[];
  readonly modtager: Field | undefined;
  readonly runder: readonly RoundView[];
  readonly tillæg: readonly AddendumView[];
}

export interface ApprovalView {
  readonly version: Field | undefined;
  readonly dato: Field | undefined;
  readonly af: Field | undefined;
}

export interface PartyView {
  /** Name of the signature field, unique in the document. */
  readonly felt: Field;
  readonly part: Field;
  readonly navn: Field | undefined;
  readonly stilling: Field | undefined;
  readonly enhed: Field | undefined;
  readonly adresse: Field | undefined;
}

export interface TreatmentView {
  readonly hvem: Field | undefined;
  readonly dato: Field | undefined;
  readonly resultat: Field | undefined;
  readonly bemærkning: Field | undefined;
}

export interface KeyFigureView {
  readonly navn: Field | undefined;
  /** With its unit. */
  readonly værdi: Field | undefined;
  readonly år: Field | undefined;
}

export interface DocumentView {
  readonly titel: Field | undefined;
  readonly version: Field | undefined;
  readonly dato: Field | undefined;
  readonly url: Field | undefined;
}

/** The shared texts of koncern.yaml. */
export interface CommonView {
  readonly parter_og_løbetid: Field | undefined;
  readonly spilleregler: Field | undefined;
  readonly spilleregler_dokument: DocumentView | undefined;
  readonly politikker_og_planer: readonly DocumentView[];
  readonly koncernmål_indledning: Field | undefined;
}

export interface BudgetView {
  /** The day on which it comes, while there is none. */
  readonly følger: Field | undefined;
  readonly netto: Field | undefined;
  readonly poster: readonly {
    readonly navn: Field | undefined;
    readonly beløb: Field | undefined;
    readonly note: Field | undefined;
  }[];
  /** The rule as a sentence. */
  readonly omplacering: Field | undefined;
  readonly overført_fra_sidste_år: Field | undefined;
}

export interface RoundView {
  readonly titel: Field | undefined;
  readonly opgøres_pr: Field | undefined;
  readonly frist: Field | undefined;
}

export interface AddendumView {
  readonly nr: Field | undefined;
  readonly dato: Field | undefined;
  readonly hvad: Field | undefined;
  readonly begrundelse: Field | undefined;
  readonly godkendt_af: Field | undefined;
}

/** A small fact with its name: `Kilde` and `Spørgeskema`. */
export interface FactView {
  readonly navn: Field;
  readonly værdi: Field;
}

export interface EffortView {
  /** `1a`. */
  readonly bilag: Field;
  /** The id of its heading: `bilag-1a`. */
  readonly anker: Field;
  /** `Politisk indsatsområde`. */
  readonly overskrift: Field;
  readonly politisk: boolean;
  readonly koncern: boolean;
  readonly titel: Field;
  readonly udvalg: Field | undefined;
  readonly fagsekretariat: Field | undefined;
  readonly koordinerende_enhed: Field | undefined;
  readonly omfatter: Field | undefined;
  readonly målgruppe: Field | undefined;
  readonly aftaleholder: Field | undefined;
  /** `Politisk målsætning`, by the kind of effort. */
  readonly målsætning_navn: Field;
  readonly målsætning: Field | undefined;
  /** Delmål that stand under one heading, or under none. */
  readonly delmål: readonly { readonly under: Field | undefined; readonly delmål: readonly DelmålView[] }[];
  readonly succeskriterier: readonly CriterionView[];
  /** What the municipality asks of every unit. */
  readonly lokalt_mål: readonly FactView[];
  readonly aktiviteter: readonly Field[];
  /** Actions of one phase, or of none. */
  readonly handlinger: readonly { readonly fase: Field | undefined; readonly handlinger: readonly NumberedView[] }[];
  readonly direktionens_krav: Field | undefined;
  readonly direktionens_bemærkninger: Field | undefined;
  readonly evaluering: readonly EvaluationView[];
  readonly økonomi: EconomyView | undefined;
  readonly resultatkrav: readonly NumberedView[];
}

export interface DelmålView {
  readonly bogstav: Field;
  readonly tekst: Field | undefined;
}

export interface NumberedView {
  readonly nummer: Field;
  readonly tekst: Field | undefined;
  readonly oplysninger: readonly FactView[];
}

export interface CriterionView extends NumberedView {
  readonly mål: Field | undefined;
  readonly frist: Field | undefined;
  /** The unit's own target beside the municipality's. */
  readonly lokalt_mål: Field | undefined;
  readonly lokale_oplysninger: readonly FactView[];
}

export interface EvaluationView {
  readonly tekst: Field | undefined;
  readonly oplysninger: readonly FactView[];
  readonly efter_løbetid: Field | undefined;
}

export interface EconomyView {
  /** Whether it is done within the budget, as a sentence. */
  readonly inden_for_rammen: Field | undefined;
  readonly tekst: Field | undefined;
  readonly beløb: readonly { readonly år: Field; readonly beløb: Field }[];
  readonly finansiering: Field | undefined;
  readonly timer: Field | undefined;
}

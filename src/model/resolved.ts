import type {
  Aftale,
  Handling,
  Indsats,
  Koncern,
  Koncernkriterium,
  Koncernmål,
  LokaltKoncernmål,
  LokaltSucceskriterium,
  Resultatkrav,
  Status,
  Succeskriterium,
} from '../check/index.ts';
import type { AgreementYear, Term } from '../core/index.ts';
import type { ResolvedBudget, YearAmount } from './budget.ts';
import type { Period } from './days.ts';
import type { Edition } from './edition.ts';
import type { Place } from './place.ts';
import type { ResolvedRound } from './rounds.ts';

/** Who decides of an effort; `koncern` efforts come from koncern.yaml. */
export type Art = 'politisk' | 'faglig' | 'egen' | 'koncern';

/** A word in a file that means another thing there: the text as written, its own place, and the thing where it exists. */
export interface Reference<T> {
  readonly text: string;
  readonly place: Place;
  readonly target: T | undefined;
}

/** A delmål, `A`, `B` … as typed. */
export interface ResolvedDelmål {
  readonly bogstav: string;
  /** Undefined while nothing is written, and for `udgår`. */
  readonly tekst: string | undefined;
  /** The heading that it stands under. */
  readonly under: string | undefined;
  /** Written `B: udgår` after the approval: it is printed as fallen away and nothing is demanded of it. */
  readonly udgår: boolean;
  readonly place: Place;
  /** Where the text stands: the delmål itself, or its `tekst`. */
  readonly textPlace: Place;
}

/** Delmål that follow each other under one heading; `under` undefined for those without. */
export interface DelmålGroup {
  readonly under: string | undefined;
  readonly delmål: readonly ResolvedDelmål[];
}

/** A deadline, and whether it is the agreement's end because none is written. */
export interface Deadline {
  readonly term: Term;
  readonly byDefault: boolean;
}

/** A numbered thing of an effort: succeskriterium, handling or resultatkrav, `1`, `2` … as typed. */
export interface Numbered<T> {
  readonly nummer: string;
  /** The contract's own fields; undefined for `udgår`. */
  readonly document: T | undefined;
  readonly udgår: boolean;
  readonly place: Place;
  readonly delmål: readonly Reference<ResolvedDelmål>[];
  /** Undefined where none is written and none follows from the agreement. */
  readonly frist: Deadline | undefined;
}

/** A criterion of an agreement or of koncern.yaml, which adds `gælder`. */
export type AnySucceskriterium = Succeskriterium | Koncernkriterium;

/** A unit's own target for a criterion of the municipality. */
export interface LocalTarget {
  readonly document: LokaltSucceskriterium;
  readonly place: Place;
  readonly frist: Deadline | undefined;
}

export interface ResolvedSucceskriterium extends Numbered<AnySucceskriterium> {
  /** The unit's own target beside the municipality's; koncern efforts of an agreement only. */
  readonly lokalt: LocalTarget | undefined;
}

export type ResolvedHandling = Numbered<Handling>;

export interface ResolvedResultatkrav extends Numbered<Resultatkrav> {
  /** Of `{ succeskriterium: n }`: the criterion that is demanded. */
  readonly succeskriterium: Reference<ResolvedSucceskriterium> | undefined;
}

/** What a unit itself writes to a koncernmål, in its own agreement. */
export interface LocalPart {
  readonly id: string;
  readonly document: LokaltKoncernmål;
  readonly place: Place;
  /** False when the year's koncern.yaml has no such koncernmål for this unit. */
  readonly known: boolean;
}

/** What all efforts have, whoever wrote them. */
export interface Effort {
  readonly id: string;
  /** The bilag's number: `1a`, `4b`. */
  readonly label: string;
  readonly titel: string;
  readonly place: Place;
  /** In which its dates are expected. */
  readonly period: Period;
  readonly delmål: readonly ResolvedDelmål[];
  readonly delmålGroups: readonly DelmålGroup[];
  readonly succeskriterier: readonly ResolvedSucceskriterium[];
  readonly handlinger: readonly ResolvedHandling[];
  readonly resultatkrav: readonly ResolvedResultatkrav[];
  /** The budget year and three overslagsår, whether written or not; empty when no amount is written at all. */
  readonly beløb: readonly YearAmount[];
}

/** An effort of the unit itself, with its bilag. */
export interface OwnEffort extends Effort {
  readonly art: Exclude<Art, 'koncern'>;
  readonly document: Indsats;
}

/** A koncernmål as bilag 4x; in an agreement with the unit's own part beside it. */
export interface KoncernEffort extends Effort {
  readonly art: 'koncern';
  readonly document: Koncernmål;
  /** Undefined when the unit has written nothing. */
  readonly lokalt: LocalPart | undefined;
}

export type ResolvedEffort = OwnEffort | KoncernEffort;

interface Chapters {
  readonly politisk: readonly OwnEffort[];
  readonly faglig: readonly OwnEffort[];
  readonly egen: readonly OwnEffort[];
  readonly koncern: readonly KoncernEffort[];
}

/** An agreement with everything it needs from elsewhere. Total: what cannot be resolved is undefined, and a rule says so. */
export interface ResolvedAgreement {
  readonly id: string;
  readonly titel: string;
  readonly year: AgreementYear;
  readonly document: Aftale;
  readonly place: Place;
  readonly status: Status;
  /** UDKAST is printed: `status` is neither `godkendt` nor `afsluttet`. */
  readonly draft: boolean;
  readonly edition: Edition | undefined;
  readonly period: Period;
  readonly koncern: ResolvedKoncern | undefined;
  /** All efforts in the order of their bilag, 1a … 4x. */
  readonly indsatser: readonly ResolvedEffort[];
  /** The lists of chapters 2.2, 3.2, 4.2 and 5.1. */
  readonly chapters: Chapters;
  /** What the agreement writes under `administrativ_ramme/koncernmål`, whether the koncernmål exists or not. */
  readonly koncernmål: readonly LocalPart[];
  readonly rounds: readonly ResolvedRound[];
  readonly budget: ResolvedBudget | undefined;
}

/** The shared text and goals of a year, by themselves: labels 4a, 4b … over all koncernmål. */
export interface ResolvedKoncern {
  readonly document: Koncern;
  readonly year: AgreementYear;
  readonly place: Place;
  readonly period: Period;
  readonly indsatser: readonly KoncernEffort[];
}

import type { WordKey } from '../aftale/words.ts';
import type { Field } from '../field.ts';
import type { CountView, LightView } from './counts.ts';
import type { YearWheelView } from './year-wheel.ts';

/** What every report says at its top, by its Danish names. */
export interface OccasionView {
  /** The words of `betegnelser`, or the municipality's own. */
  readonly ord: Readonly<Record<WordKey, Field>>;
  readonly kommune: Field | undefined;
  readonly logo: boolean;
  /** `Midtvejsopfølgning`. */
  readonly runde: Field;
  readonly år: Field;
  /** `31. august 2026`. */
  readonly opgjort: Field;
}

/** Counts of goals; never an average of colours. */
export interface CountsView {
  /** `2 opfyldt, 6 følger planen, 3 bagud af 11`. */
  readonly antal: Field;
  readonly tal: readonly CountView[];
}

/** What is to be done now, by whom, by when. */
export interface NewActionView {
  readonly tekst: Field | undefined;
  readonly ansvarlig: Field | undefined;
  readonly frist: Field | undefined;
}

/** What a unit says of how it goes. */
export interface ExplainedView {
  readonly forklaring: Field | undefined;
  readonly ny_handling: NewActionView | undefined;
}

/** One criterion, and where it stands. */
export interface GoalView extends ExplainedView {
  /** The title of the unit, or the municipality. */
  readonly enhed: Field;
  /** `1a`. */
  readonly bilag: Field;
  readonly indsats: Field;
  readonly nummer: Field;
  readonly tekst: Field | undefined;
  /** The letters that it serves: `B og D`. */
  readonly delmål: Field | undefined;
  /** `mindst 85 procent`. */
  readonly mål: Field | undefined;
  readonly frist: Field;
  /** `71 procent i 2025`. */
  readonly udgangspunkt: Field | undefined;
  /** `79 procent`, `nået 24. juni 2026`. */
  readonly målt: Field | undefined;
  readonly målt_dato: Field | undefined;
  readonly svar: Field | undefined;
  /** Numbers over time, for `<diagram>`. */
  readonly udvikling: Field | undefined;
  readonly status: LightView;
  /** One sentence that shows the arithmetic. */
  readonly grund: Field;
  /** Rød or gul. */
  readonly afviger: boolean;
  /** The unit's own forecast. */
  readonly forventning: Field | undefined;
  readonly bemærkning: Field | undefined;
  /** A change of the goal that is in force. */
  readonly ændring: { readonly mål: Field | undefined; readonly status: LightView } | undefined;
}

export interface ResultView extends ExplainedView {
  readonly nummer: Field;
  readonly tekst: Field | undefined;
  readonly status: LightView;
  readonly grund: Field;
}

export interface ActionView extends ExplainedView {
  readonly nummer: Field;
  readonly tekst: Field | undefined;
  readonly ansvarlig: Field | undefined;
  readonly frist: Field | undefined;
  /** `i gang`; undefined while nothing was reported. */
  readonly status: Field | undefined;
  readonly dato: Field | undefined;
  readonly overskredet: boolean;
}

export interface EffortStatusView {
  readonly bilag: Field;
  readonly titel: Field;
  readonly antal: Field;
  /** What needs attention first. */
  readonly mål: readonly GoalView[];
  readonly resultatkrav: readonly ResultView[];
  readonly handlinger: readonly ActionView[];
}

/** A change of a goal that the unit writes in this round. */
export interface AdjustmentView {
  readonly bilag: Field | undefined;
  readonly nummer: Field | undefined;
  readonly tekst: Field | undefined;
  readonly før: Field | undefined;
  readonly nu: Field | undefined;
  readonly begrundelse: Field | undefined;
  readonly godkendt_af: Field | undefined;
  readonly dato: Field | undefined;
}

/** The report of one unit. */
export interface UnitReportView extends OccasionView, CountsView {
  readonly titel: Field;
  readonly afgivet: Field | undefined;
  readonly udfyldt_af: Field | undefined;
  readonly samlet_vurdering: Field | undefined;
  readonly indsatser: readonly EffortStatusView[];
  readonly indsatser_med_resultatkrav: readonly EffortStatusView[];
  readonly indsatser_med_handlinger: readonly EffortStatusView[];
  readonly ændrede_mål: readonly AdjustmentView[];
}

/** Which units have reported. */
export interface ReportedView {
  /** `3 af 4 enheder har afgivet opfølgning.` */
  readonly afgivet: Field;
  readonly mangler: readonly { readonly enhed: Field; readonly begyndt: boolean }[];
}

/** The counts of one unit, in a column for each colour. */
export interface UnitCountsView {
  readonly enhed: Field;
  readonly i_alt: Field;
  readonly rød: readonly LightView[];
  readonly gul: readonly LightView[];
  readonly grå: readonly LightView[];
  readonly grøn: readonly LightView[];
}

/** A criterion of the municipality's goals: its own figure, and each unit's. */
export interface KoncernGoalView {
  readonly bilag: Field;
  readonly indsats: Field;
  readonly nummer: Field;
  readonly tekst: Field | undefined;
  /** The municipality's figure, where it is measured. */
  readonly kommunen: GoalView | undefined;
  readonly enheder: readonly GoalView[];
}

/** The overview for the board. */
export interface OverviewView extends OccasionView, CountsView, ReportedView {
  /** Coordinating units that have not reported the municipality's figures. */
  readonly mangler_koncern: readonly Field[];
  /** Rød and gul goals of all units. */
  readonly afvigelser: readonly GoalView[];
  readonly enheder: readonly UnitCountsView[];
  readonly koncernmål: readonly KoncernGoalView[];
  readonly årshjul: YearWheelView;
}

/** The report to one committee: its own goals, one row each. */
export interface CommitteeView extends OccasionView, CountsView, ReportedView {
  readonly udvalg: Field;
  readonly mål: readonly GoalView[];
}

import { eachWord } from '../aftale/words.ts';
import type { ShapeOf } from '../shape.ts';
import type { CountView, LightView } from './counts.ts';
import type {
  ActionView,
  AdjustmentView,
  CommitteeView,
  CountsView,
  EffortStatusView,
  ExplainedView,
  GoalView,
  KoncernGoalView,
  OccasionView,
  OverviewView,
  ReportedView,
  ResultView,
  UnitCountsView,
  UnitReportView,
} from './view.ts';

const LIGHT: ShapeOf<LightView> = { felter: { farve: 'felt', form: 'felt', ord: 'felt' } };
const COUNT: ShapeOf<CountView> = { felter: { status: LIGHT, antal: 'felt', andel: 'felt' } };
const COUNTS: ShapeOf<CountsView> = { felter: { antal: 'felt', tal: { hver: COUNT } } };

const OCCASION: ShapeOf<OccasionView> = {
  felter: {
    ord: { felter: eachWord(() => 'felt') },
    kommune: 'felt',
    logo: 'ja-nej',
    runde: 'felt',
    år: 'felt',
    opgjort: 'felt',
  },
};

const EXPLAINED: ShapeOf<ExplainedView> = {
  felter: { forklaring: 'felt', ny_handling: { felter: { tekst: 'felt', ansvarlig: 'felt', frist: 'felt' } } },
};

const GOAL: ShapeOf<GoalView> = {
  felter: {
    ...EXPLAINED.felter,
    enhed: 'felt',
    bilag: 'felt',
    indsats: 'felt',
    nummer: 'felt',
    tekst: 'felt',
    delmål: 'felt',
    mål: 'felt',
    frist: 'felt',
    udgangspunkt: 'felt',
    målt: 'felt',
    målt_dato: 'felt',
    svar: 'felt',
    udvikling: 'felt',
    status: LIGHT,
    grund: 'felt',
    afviger: 'ja-nej',
    forventning: 'felt',
    bemærkning: 'felt',
    ændring: { felter: { mål: 'felt', status: LIGHT } },
  },
};

const RESULT: ShapeOf<ResultView> = {
  felter: { ...EXPLAINED.felter, nummer: 'felt', tekst: 'felt', status: LIGHT, grund: 'felt' },
};

const ACTION: ShapeOf<ActionView> = {
  felter: {
    ...EXPLAINED.felter,
    nummer: 'felt',
    tekst: 'felt',
    ansvarlig: 'felt',
    frist: 'felt',
    status: 'felt',
    dato: 'felt',
    overskredet: 'ja-nej',
  },
};

const EFFORT: ShapeOf<EffortStatusView> = {
  felter: {
    bilag: 'felt',
    titel: 'felt',
    antal: 'felt',
    mål: { hver: GOAL },
    resultatkrav: { hver: RESULT },
    handlinger: { hver: ACTION },
  },
};

const ADJUSTMENT: ShapeOf<AdjustmentView> = {
  felter: {
    bilag: 'felt',
    nummer: 'felt',
    tekst: 'felt',
    før: 'felt',
    nu: 'felt',
    begrundelse: 'felt',
    godkendt_af: 'felt',
    dato: 'felt',
  },
};

/** The names of {@link UnitReportView} as data. */
export const UNIT_SHAPE: ShapeOf<UnitReportView> = {
  felter: {
    ...OCCASION.felter,
    ...COUNTS.felter,
    titel: 'felt',
    afgivet: 'felt',
    udfyldt_af: 'felt',
    samlet_vurdering: 'felt',
    indsatser: { hver: EFFORT },
    indsatser_med_resultatkrav: { hver: EFFORT },
    indsatser_med_handlinger: { hver: EFFORT },
    ændrede_mål: { hver: ADJUSTMENT },
  },
};

const REPORTED: ShapeOf<ReportedView> = {
  felter: { afgivet: 'felt', mangler: { hver: { felter: { enhed: 'felt', begyndt: 'ja-nej' } } } },
};

const UNIT_COUNTS: ShapeOf<UnitCountsView> = {
  felter: {
    enhed: 'felt',
    i_alt: 'felt',
    rød: { hver: LIGHT },
    gul: { hver: LIGHT },
    grå: { hver: LIGHT },
    grøn: { hver: LIGHT },
  },
};

const KONCERN_GOAL: ShapeOf<KoncernGoalView> = {
  felter: {
    bilag: 'felt',
    indsats: 'felt',
    nummer: 'felt',
    tekst: 'felt',
    kommunen: GOAL,
    enheder: { hver: GOAL },
  },
};

/** The names of {@link OverviewView} as data. */
export const OVERVIEW_SHAPE: ShapeOf<OverviewView> = {
  felter: {
    ...OCCASION.felter,
    ...COUNTS.felter,
    ...REPORTED.felter,
    mangler_koncern: { hver: 'felt' },
    afvigelser: { hver: GOAL },
    enheder: { hver: UNIT_COUNTS },
    koncernmål: { hver: KONCERN_GOAL },
    årshjul: {
      felter: { år: 'felt', tegning: 'felt', måneder: { hver: { felter: { måned: 'felt', antal: 'felt' } } } },
    },
  },
};

/** The names of {@link CommitteeView} as data. */
export const COMMITTEE_SHAPE: ShapeOf<CommitteeView> = {
  felter: {
    ...OCCASION.felter,
    ...COUNTS.felter,
    ...REPORTED.felter,
    udvalg: 'felt',
    mål: { hver: GOAL },
  },
};

import type { Evaluering, LokaltMål, Økonomi } from '../../check/index.ts';
import { compareDates, type LocalDate } from '../../core/index.ts';
import type {
  Art,
  DelmålGroup,
  Numbered,
  ResolvedEffort,
  ResolvedHandling,
  ResolvedResultatkrav,
  YearAmount,
} from '../../model/index.ts';
import { formatAmount, formatNumber } from '../../text/index.ts';
import type { Field } from '../field.ts';
import { criterionView } from './criterion-view.ts';
import { deadline, delmålReferences, facts } from './facts.ts';
import { listed, type Values } from './values.ts';
import type { EconomyView, EffortView, EvaluationView, FactView, NumberedView } from './view.ts';
import type { WordKey } from './words.ts';

/** What the view of an effort needs besides the effort. */
export interface EffortContext {
  readonly ord: Readonly<Record<WordKey, Field>>;
  readonly values: (effort: { readonly place: Values['place'] }) => Values;
  /** The title of a unit by its id; the id where it is not known. */
  readonly unitTitle: (id: string) => string;
  readonly roundTitle: (id: string) => string;
  /** The last day of the agreement, also for what koncern.yaml says to all. */
  readonly lastDay: LocalDate;
}

const NAMES: Readonly<Record<Art, { readonly heading: WordKey; readonly goal: WordKey }>> = {
  politisk: { heading: 'politisk_indsatsområde', goal: 'politisk_målsætning' },
  faglig: { heading: 'fagligt_indsatsområde', goal: 'faglig_målsætning' },
  egen: { heading: 'eget_indsatsområde', goal: 'egen_målsætning' },
  koncern: { heading: 'koncernindsatsområde', goal: 'koncernmålsætning' },
};

/** An effort as its form and the lists of the chapters show it. */
export function effortView(effort: ResolvedEffort, context: EffortContext): EffortView {
  const { ord } = context;
  const { document, art } = effort;
  const values = context.values(effort);
  return {
    bilag: values.fields.plain(effort.label, undefined),
    anker: values.fields.plain(`bilag-${effort.label}`, undefined),
    overskrift: art === 'koncern' ? ord[NAMES[art].heading] : values.sure(ord[NAMES[art].heading].text, 'art'),
    politisk: art === 'politisk',
    koncern: art === 'koncern',
    titel: values.sure(effort.titel, 'titel'),
    ...ownership(effort, values, context),
    målgruppe: values.text(document.målgruppe, 'målgruppe'),
    målsætning_navn: ord[NAMES[art].goal],
    målsætning: values.markdown(document.målsætning, 'målsætning'),
    delmål: effort.delmålGroups.map((group) => delmålGroup(group, context)),
    succeskriterier: effort.succeskriterier.map((criterion) => criterionView(criterion, context)),
    ...local(effort, values, context),
    handlinger: phases(effort.handlinger, context),
    direktionens_krav: answer(document.direktionens_krav, values.below('direktionens_krav'), context),
    direktionens_bemærkninger: answer(
      document.direktionens_bemærkninger,
      values.below('direktionens_bemærkninger'),
      context,
    ),
    evaluering: (document.evaluering ?? []).map((each, index) =>
      evaluationView(each, values.below('evaluering', String(index)), context),
    ),
    økonomi: economyView(document.økonomi, effort.beløb, values.below('økonomi'), context),
    resultatkrav: effort.resultatkrav.map((demand) => demandView(demand, context)),
  };
}

type Ownership = Pick<EffortView, 'udvalg' | 'fagsekretariat' | 'aftaleholder' | 'koordinerende_enhed' | 'omfatter'>;

function ownership(effort: ResolvedEffort, values: Values, { ord, unitTitle }: EffortContext): Ownership {
  if (effort.art !== 'koncern') {
    const { udvalg, fagsekretariat, aftaleholder } = effort.document;
    return {
      udvalg: values.text(udvalg, 'udvalg'),
      fagsekretariat: values.text(fagsekretariat, 'fagsekretariat'),
      aftaleholder: values.text(aftaleholder, 'aftaleholder'),
      koordinerende_enhed: undefined,
      omfatter: undefined,
    };
  }
  const { koordinerende_enhed, omfatter } = effort.document;
  const covered = omfatter === 'alle' ? ord.alle_enheder.text : listed((omfatter ?? []).map(unitTitle));
  return {
    udvalg: undefined,
    fagsekretariat: undefined,
    aftaleholder: undefined,
    koordinerende_enhed: values.text(koordinerende_enhed, 'koordinerende_enhed'),
    omfatter: values.text(covered, 'omfatter'),
  };
}

function delmålGroup({ under, delmål }: DelmålGroup, { ord, values }: EffortContext): EffortView['delmål'][number] {
  const [first, ...others] = delmål;
  const heading = first === undefined ? undefined : values(first).text(under, 'under');
  for (const other of others) values(other).share(heading, 'under');
  return {
    under: heading,
    delmål: delmål.map((each) => {
      const at = values({ place: each.textPlace });
      return {
        bogstav: at.fields.plain(each.bogstav, undefined),
        tekst: each.udgår ? at.sure(ord.udgår.text) : at.markdown(each.tekst),
      };
    }),
  };
}

function local(
  effort: ResolvedEffort,
  values: Values,
  context: EffortContext,
): Pick<EffortView, 'lokalt_mål' | 'aktiviteter'> {
  if (effort.art !== 'koncern') return { lokalt_mål: [], aktiviteter: [] };
  const { lokalt } = effort;
  const own = lokalt === undefined ? undefined : context.values(lokalt);
  return {
    lokalt_mål: localDemand(effort.document.lokalt_mål, values.below('lokalt_mål'), context),
    aktiviteter: (lokalt?.document.aktiviteter ?? []).flatMap((activity, index) => {
      const field = own?.markdown(activity, 'aktiviteter', String(index));
      return field === undefined ? [] : [field];
    }),
  };
}

function localDemand(demand: LokaltMål | undefined, values: Values, { ord }: EffortContext): readonly FactView[] {
  return facts(ord, [
    ['hvad', values.text(demand?.hvad, 'hvad')],
    ['sendes_til', values.text(demand?.sendes_til, 'sendes_til')],
    ['frist', values.term(demand?.frist, 'frist')],
  ]);
}

/** Neighbours of one phase stand together. */
function phases(actions: readonly ResolvedHandling[], context: EffortContext): EffortView['handlinger'] {
  const groups: { fase: Field | undefined; handlinger: NumberedView[] }[] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    const values = context.values(action);
    const fase = values.text(action.document?.fase, 'fase');
    if (last !== undefined && last.fase?.text === fase?.text) {
      values.share(last.fase, 'fase');
      last.handlinger.push(actionView(action, context));
    } else {
      groups.push({ fase, handlinger: [actionView(action, context)] });
    }
  }
  return groups;
}

function actionView(action: ResolvedHandling, context: EffortContext): NumberedView {
  const values = context.values(action);
  return numbered(action, action.document?.tekst, context, [
    ['ansvarlig', values.text(action.document?.ansvarlig, 'ansvarlig')],
    ['fra', values.term(action.document?.fra, 'fra')],
    ['frist', deadline(action, values)],
    ['delmål', delmålReferences(action, values)],
  ]);
}

function demandView(demand: ResolvedResultatkrav, context: EffortContext): NumberedView {
  const values = context.values(demand);
  const see = demand.succeskriterium;
  if (see !== undefined) {
    const words = `${context.ord.se_succeskriterium.text} ${see.text}`;
    const base = numbered(demand, demand.document?.tekst, context, [['delmål', delmålReferences(demand, values)]]);
    return { ...base, tekst: base.tekst ?? values.sure(words, 'succeskriterium') };
  }
  return numbered(demand, demand.document?.tekst, context, [
    ['frist', deadline(demand, values)],
    ['delmål', delmålReferences(demand, values)],
  ]);
}

function numbered(
  thing: Numbered<unknown>,
  tekst: string | undefined,
  { ord, values }: EffortContext,
  named: Parameters<typeof facts>[1],
): NumberedView {
  const at = values(thing);
  return {
    nummer: at.fields.plain(thing.nummer, undefined),
    tekst: thing.udgår ? at.sure(ord.udgår.text) : at.markdown(tekst, 'tekst'),
    oplysninger: facts(ord, named),
  };
}

/** `ingen` and `afventer` are answers too, and are printed as the municipality's words. */
function answer(text: string | undefined, values: Values, { ord }: EffortContext): Field | undefined {
  const word = text?.trim();
  if (word === 'ingen') return values.sure(ord.ingen.text);
  return word === 'afventer' ? values.sure(ord.afventer.text) : values.markdown(text);
}

/** Koncern.yaml speaks to units of different periods: whether the last date lies after is said only where it is so. */
function evaluationView(evaluation: Evaluering, values: Values, { ord, lastDay }: EffortContext): EvaluationView {
  const after = evaluation.efter_løbetid;
  const dates = evaluation.datoer ?? [];
  const isAfter = dates.some(({ last }) => compareDates(last, lastDay) > 0);
  const isSaid = after !== undefined && (dates.length === 0 || after === isAfter);
  const tidspunkt = values.terms(dates, 'datoer');
  // The dates speak for themselves.
  if (!isSaid) values.share(tidspunkt, 'efter_løbetid');
  return {
    tekst: values.markdown(evaluation.tekst, 'tekst'),
    oplysninger: facts(ord, [
      ['modtager', values.text(evaluation.modtager, 'modtager')],
      ['tidspunkt', tidspunkt],
    ]),
    efter_løbetid: isSaid
      ? values.sure(ord[after ? 'efter_løbetid' : 'ikke_efter_løbetid'].text, 'efter_løbetid')
      : undefined,
  };
}

function economyView(
  economy: Økonomi | undefined,
  amounts: readonly YearAmount[],
  values: Values,
  { ord }: EffortContext,
): EconomyView | undefined {
  if (economy === undefined) return undefined;
  const within = economy.inden_for_rammen;
  const hours = economy.timer;
  return {
    inden_for_rammen:
      within === undefined
        ? undefined
        : values.sure(ord[within ? 'inden_for_rammen' : 'ikke_inden_for_rammen'].text, 'inden_for_rammen'),
    tekst: values.markdown(economy.tekst, 'tekst'),
    beløb: amounts.map(({ year, amount }) => ({
      år: values.fields.plain(String(year), undefined),
      beløb: amount === undefined ? ord.ikke_angivet : values.sure(formatAmount(amount), 'beløb', String(year)),
    })),
    finansiering: values.markdown(economy.finansiering, 'finansiering'),
    timer: hours === undefined ? undefined : values.sure(`${formatNumber(hours)} ${ord.timer.text}`, 'timer'),
  };
}

import type { Aftale, Behandling, Dokument, Indstillinger, Nøgletal, Part, Tillæg } from '../../check/index.ts';
import type { CheckedFile, ResolvedAgreement, ResolvedRound } from '../../model/index.ts';
import { formatPeriod, formatQuantity, parseMarkdown, plainText } from '../../text/index.ts';
import type { Field, Fields } from '../field.ts';
import { type EffortContext, effortView } from './effort-view.ts';
import { wordsOf } from './own-words.ts';
import { listed, Values } from './values.ts';
import type { AftaleView, BudgetView, CommonView, DocumentView, KeyFigureView, PartyView, RoundView } from './view.ts';
import { isWordKey, type WordKey } from './words.ts';

/** What an agreement's document needs besides the agreement. */
export interface AgreementSurroundings {
  readonly settings: CheckedFile<Indstillinger>;
  readonly draft: boolean;
  readonly hasLogo: boolean;
  readonly unitTitle: (id: string) => string;
}

/** The agreement as templates see it, its fields made in `fields`. */
export function agreementView(agreement: ResolvedAgreement, around: AgreementSurroundings, fields: Fields): AftaleView {
  const { document } = agreement;
  const values = new Values(fields, agreement.place);
  const settings = new Values(fields, { file: around.settings.parsed, path: [] });
  const ord = wordsOf(around.settings.document, settings);
  const context: EffortContext = {
    ord,
    values: ({ place }) => new Values(fields, place),
    unitTitle: around.unitTitle,
    roundTitle: (id) => agreement.rounds.find((round) => round.id === id)?.titel ?? id,
    lastDay: agreement.period.last,
  };
  const views = new Map(agreement.indsatser.map((effort) => [effort, effortView(effort, context)]));
  const viewsOf = (efforts: ResolvedAgreement['indsatser']): AftaleView['indsatser'] =>
    efforts.flatMap((effort) => views.get(effort) ?? []);
  return {
    ord,
    kommune: settings.text(around.settings.document.kommune, 'kommune'),
    logo: around.hasLogo,
    udkast: around.draft,
    ...front(agreement, values),
    parter: parties(document.parter ?? [], values.below('parter'), ord),
    behandling: (document.behandling ?? []).map((each, index) =>
      treatment(each, values.below('behandling', String(index))),
    ),
    kerneydelse: values.markdown(document.kerneydelse, 'kerneydelse'),
    kerneydelse_kort: firstSentence(document.kerneydelse, fields),
    nøgletal: (document.nøgletal ?? []).map((each, index) => keyFigure(each, values.below('nøgletal', String(index)))),
    nøgletal_med_år: (document.nøgletal ?? []).some((each) => each.år !== undefined),
    ...frames(document, values),
    koncern: common(agreement, fields),
    budget: budget(agreement, values.below('økonomisk_ramme', 'driftsbudget'), ord),
    budget_bemærkninger: values.markdown(document.økonomisk_ramme?.bemærkninger, 'økonomisk_ramme', 'bemærkninger'),
    politiske_indsatser: viewsOf(agreement.chapters.politisk),
    faglige_indsatser: viewsOf(agreement.chapters.faglig),
    egne_indsatser: viewsOf(agreement.chapters.egen),
    koncernindsatser: viewsOf(agreement.chapters.koncern),
    indsatser: viewsOf(agreement.indsatser),
    modtager: values.text(document.opfølgning?.modtager, 'opfølgning', 'modtager'),
    runder: agreement.rounds.map((round) => roundView(round, settings.below('runder', round.id))),
    tillæg: (document.tillæg ?? []).map((each, index) => addendum(each, values.below('tillæg', String(index)))),
  };
}

type Front = Pick<AftaleView, 'titel' | 'år' | 'status' | 'udgave' | 'sagsnr' | 'løbetid' | 'godkendelse'>;

function front({ document, edition, period, titel, year }: ResolvedAgreement, values: Values): Front {
  const approval = document.godkendelse;
  const at = values.below('godkendelse');
  const isVersion = edition?.kind === 'version';
  const udgave = values.text(edition?.text, ...(isVersion ? ['godkendelse', 'version'] : ['udgave']));
  // The version of an approved agreement stands in place of the edition that led to it.
  if (isVersion) values.share(udgave, 'udgave');
  return {
    titel: values.sure(titel, 'titel'),
    år: values.sure(year.text, 'år'),
    status: values.text(document.status, 'status'),
    udgave,
    sagsnr: values.text(document.sagsnr, 'sagsnr'),
    løbetid: values.sure(formatPeriod(period.first, period.last), 'løbetid'),
    godkendelse:
      approval === undefined
        ? undefined
        : {
            version: at.text(approval.version, 'version'),
            dato: at.date(approval.dato, 'dato'),
            af: at.text(listed(approval.af ?? []), 'af'),
          },
  };
}

function parties(list: readonly Part[], values: Values, ord: Readonly<Record<WordKey, Field>>): readonly PartyView[] {
  const taken = new Map<string, number>();
  return list.map((party, index): PartyView => {
    const at = values.below(String(index));
    const name = party.part?.trim() ?? '';
    const base = name === '' ? 'part' : name;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return {
      felt: values.fields.plain(count === 1 ? base : `${base}-${count}`, undefined),
      part: at.sure(isWordKey(base) ? ord[base].text : base.charAt(0).toUpperCase() + base.slice(1), 'part'),
      navn: at.text(party.navn, 'navn'),
      stilling: at.text(party.stilling, 'stilling'),
      enhed: at.text(party.enhed, 'enhed'),
      adresse: at.text(party.adresse, 'adresse'),
    };
  });
}

function treatment(each: Behandling, values: Values): AftaleView['behandling'][number] {
  return {
    hvem: values.text(each.hvem, 'hvem'),
    dato: values.date(each.dato, 'dato'),
    resultat: values.text(each.resultat, 'resultat'),
    bemærkning: values.markdown(each.bemærkning, 'bemærkning'),
  };
}

/** The first sentence, for the one page: up to a full stop before a capital, or the colon before a list. */
function firstSentence(text: string | undefined, fields: Fields): Field | undefined {
  const [first] = parseMarkdown(text ?? '').blocks;
  if (first === undefined) return undefined;
  const paragraph = plainText([first]).replace(/\s+/g, ' ').trim();
  const sentence = /^.+?[.!?](?=\s+\p{Lu}|$)/u.exec(paragraph)?.[0] ?? paragraph.replace(/:$/, '.');
  return sentence === '' ? undefined : fields.plain(sentence, undefined);
}

function keyFigure(each: Nøgletal, values: Values): KeyFigureView {
  const number = each.værdi === undefined ? each.enhed : formatQuantity(each.værdi, each.enhed ?? '');
  const værdi = values.text(number, 'værdi');
  values.share(værdi, 'enhed');
  return {
    navn: values.text(each.navn, 'navn'),
    værdi,
    år: values.year(each.år, 'år'),
  };
}

function frames(
  document: Aftale,
  values: Values,
): Pick<AftaleView, 'politisk_ramme' | 'faglig_ramme' | 'institutionsramme'> {
  const political = document.politisk_ramme;
  const professional = document.faglig_ramme;
  const own = document.institutionsramme;
  const introduction = (text: string | undefined, frame: string): Field | undefined =>
    values.markdown(text, frame, 'indsatser_indledning');
  return {
    politisk_ramme: {
      visioner_og_målsætninger: values.markdown(
        political?.visioner_og_målsætninger,
        'politisk_ramme',
        'visioner_og_målsætninger',
      ),
      indsatser_indledning: introduction(political?.indsatser_indledning, 'politisk_ramme'),
    },
    faglig_ramme: {
      målsætninger: values.markdown(professional?.målsætninger, 'faglig_ramme', 'målsætninger'),
      indsatser_indledning: introduction(professional?.indsatser_indledning, 'faglig_ramme'),
      politikker_og_planer: documents(
        professional?.politikker_og_planer,
        values.below('faglig_ramme', 'politikker_og_planer'),
      ),
    },
    institutionsramme: {
      beskrivelse: values.markdown(own?.beskrivelse, 'institutionsramme', 'beskrivelse'),
      indsatser_indledning: introduction(own?.indsatser_indledning, 'institutionsramme'),
    },
  };
}

function documents(list: readonly Dokument[] | undefined, values: Values): readonly DocumentView[] {
  return (list ?? []).map((each, index) => documentView(each, values.below(String(index))));
}

function documentView(each: Dokument, values: Values): DocumentView {
  return {
    titel: values.text(each.titel, 'titel'),
    version: values.text(each.version, 'version'),
    dato: values.term(each.dato, 'dato'),
    url: values.text(each.url, 'url'),
  };
}

function common({ koncern }: ResolvedAgreement, fields: Fields): CommonView {
  if (koncern === undefined) {
    return {
      parter_og_løbetid: undefined,
      spilleregler: undefined,
      spilleregler_dokument: undefined,
      politikker_og_planer: [],
      koncernmål_indledning: undefined,
    };
  }
  const values = new Values(fields, koncern.place);
  const { document } = koncern;
  const rules = document.spilleregler?.dokument;
  return {
    parter_og_løbetid: values.markdown(document.parter_og_løbetid, 'parter_og_løbetid'),
    spilleregler: values.markdown(document.spilleregler?.tekst, 'spilleregler', 'tekst'),
    spilleregler_dokument:
      rules === undefined ? undefined : documentView(rules, values.below('spilleregler', 'dokument')),
    politikker_og_planer: documents(document.politikker_og_planer, values.below('politikker_og_planer')),
    koncernmål_indledning: values.markdown(document.koncernmål_indledning, 'koncernmål_indledning'),
  };
}

function budget(
  { document }: ResolvedAgreement,
  values: Values,
  ord: Readonly<Record<WordKey, Field>>,
): BudgetView | undefined {
  const given = document.økonomisk_ramme?.driftsbudget;
  if (given === undefined) return undefined;
  const allowed = given.omplacering_tilladt;
  return {
    følger: values.term(given.følger, 'følger'),
    netto: values.amount(given.netto, 'netto'),
    poster: (given.poster ?? []).map((post, index) => {
      const at = values.below('poster', String(index));
      return {
        navn: at.text(post.navn, 'navn'),
        beløb: at.amount(post.beløb, 'beløb'),
        note: at.markdown(post.note, 'note'),
      };
    }),
    omplacering:
      allowed === undefined
        ? undefined
        : values.sure(ord[allowed ? 'omplacering_tilladt' : 'omplacering_ikke_tilladt'].text, 'omplacering_tilladt'),
    overført_fra_sidste_år: values.amount(given.overført_fra_sidste_år, 'overført_fra_sidste_år'),
  };
}

function roundView(round: ResolvedRound, values: Values): RoundView {
  return {
    titel: values.text(round.titel, 'titel'),
    opgøres_pr: values.date(round.opgøres_pr, 'opgøres_pr'),
    frist: values.date(round.frist, 'frist'),
  };
}

function addendum(each: Tillæg, values: Values): AftaleView['tillæg'][number] {
  return {
    nr: values.number(each.nr, 'nr'),
    dato: values.date(each.dato, 'dato'),
    hvad: values.markdown(each.hvad, 'hvad'),
    begrundelse: values.markdown(each.begrundelse, 'begrundelse'),
    godkendt_af: values.text(each.godkendt_af, 'godkendt_af'),
  };
}

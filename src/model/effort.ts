import type {
  Delmål,
  Handling,
  Indsats,
  Koncernmål,
  LokaltKoncernmål,
  LokaltSucceskriterium,
  Resultatkrav,
} from '../check/index.ts';
import type { Term } from '../core/index.ts';
import { formatDate } from '../text/index.ts';
import { yearAmounts } from './budget.ts';
import type { Period } from './days.ts';
import { below, entriesInOrder, type Place } from './place.ts';
import type {
  AnySucceskriterium,
  Deadline,
  DelmålGroup,
  Effort,
  LocalPart,
  LocalTarget,
  Numbered,
  Reference,
  ResolvedDelmål,
  ResolvedHandling,
  ResolvedResultatkrav,
  ResolvedSucceskriterium,
} from './resolved.ts';

const UDGÅR = 'udgår';

function resolveDelmål(bogstav: string, delmål: Delmål, place: Place): ResolvedDelmål {
  const base = { bogstav, place, udgår: delmål === UDGÅR };
  if (typeof delmål === 'string') {
    return { ...base, tekst: base.udgår ? undefined : delmål, under: undefined, textPlace: place };
  }
  return { ...base, tekst: delmål.tekst, under: delmål.under, textPlace: below(place, 'tekst') };
}

/** Neighbours with the same heading stand under it once. */
function groupsOf(delmål: readonly ResolvedDelmål[]): readonly DelmålGroup[] {
  const groups: { under: string | undefined; delmål: ResolvedDelmål[] }[] = [];
  for (const one of delmål) {
    const last = groups.at(-1);
    if (last !== undefined && last.under === one.under) last.delmål.push(one);
    else groups.push({ under: one.under, delmål: [one] });
  }
  return groups;
}

function written(term: Term | undefined): Deadline | undefined {
  return term === undefined ? undefined : { term, byDefault: false };
}

function endOf({ last }: Period): Deadline {
  return { term: { text: formatDate(last), first: last, last }, byDefault: true };
}

interface WithDelmål {
  readonly delmål?: readonly string[];
}

function numbered<T extends WithDelmål>(
  nummer: string,
  value: T | typeof UDGÅR,
  place: Place,
  delmål: readonly ResolvedDelmål[],
  deadline: (document: T) => Deadline | undefined,
): Numbered<T> {
  const document = typeof value === 'string' ? undefined : value;
  return {
    nummer,
    document,
    udgår: document === undefined,
    place,
    delmål: (document?.delmål ?? []).map((text, index) => ({
      text,
      place: below(place, 'delmål', String(index)),
      target: delmål.find(({ bogstav }) => bogstav === text),
    })),
    frist: document === undefined ? undefined : deadline(document),
  };
}

/** A milestone's and a judgement's own date come before `frist`; without any the agreement's end is meant. */
function criterionDeadline(criterion: AnySucceskriterium, period: Period): Deadline {
  return written(criterion.måltal?.senest ?? criterion.vurderes?.frist ?? criterion.frist) ?? endOf(period);
}

function localTarget(
  document: LokaltSucceskriterium | undefined,
  place: Place,
  common: Deadline | undefined,
): LocalTarget | undefined {
  if (document === undefined) return undefined;
  return { document, place, frist: written(document.måltal?.senest ?? document.frist) ?? common };
}

function resolveSucceskriterier(
  effort: Indsats | Koncernmål,
  { place, period, lokalt }: Context,
  delmål: readonly ResolvedDelmål[],
): readonly ResolvedSucceskriterium[] {
  return entriesInOrder<AnySucceskriterium | typeof UDGÅR>(effort.succeskriterier, below(place, 'succeskriterier')).map(
    (entry) => {
      const base = numbered(entry.key, entry.value, entry.place, delmål, (one) => criterionDeadline(one, period));
      const own = lokalt?.document.succeskriterier?.[entry.key];
      const ownPlace = below(lokalt?.place ?? place, 'succeskriterier', entry.key);
      return { ...base, lokalt: localTarget(own, ownPlace, base.frist) };
    },
  );
}

function resolveResultatkrav(
  effort: Indsats | Koncernmål,
  place: Place,
  delmål: readonly ResolvedDelmål[],
  succeskriterier: readonly ResolvedSucceskriterium[],
): readonly ResolvedResultatkrav[] {
  return entriesInOrder<Resultatkrav | typeof UDGÅR>(effort.resultatkrav, below(place, 'resultatkrav')).map((entry) => {
    const base = numbered(entry.key, entry.value, entry.place, delmål, (one) => written(one.frist));
    const text = base.document?.succeskriterium;
    if (text === undefined) return { ...base, succeskriterium: undefined };
    const target = succeskriterier.find(({ nummer }) => nummer === text);
    const succeskriterium: Reference<ResolvedSucceskriterium> = {
      text,
      place: below(entry.place, 'succeskriterium'),
      target,
    };
    return { ...base, frist: base.frist ?? target?.frist, succeskriterium };
  });
}

/** What an effort's parts are resolved against. */
export interface Context {
  readonly place: Place;
  readonly period: Period;
  /** First of the four years of its amounts. */
  readonly budgetYear: number;
  /** The unit's own part of a koncernmål. */
  readonly lokalt: (Pick<LocalPart, 'place'> & { readonly document: LokaltKoncernmål }) | undefined;
}

/** Everything of an effort but its kind: its parts in the order of the file, its references, deadlines and amounts. */
export function resolveEffort(id: string, label: string, effort: Indsats | Koncernmål, context: Context): Effort {
  const { place, period, budgetYear } = context;
  const delmål = entriesInOrder<Delmål>(effort.delmål, below(place, 'delmål')).map((entry) =>
    resolveDelmål(entry.key, entry.value, entry.place),
  );
  const succeskriterier = resolveSucceskriterier(effort, context, delmål);
  const handlinger = entriesInOrder<Handling | typeof UDGÅR>(effort.handlinger, below(place, 'handlinger')).map(
    (entry): ResolvedHandling => numbered(entry.key, entry.value, entry.place, delmål, (one) => written(one.frist)),
  );
  return {
    id,
    label,
    titel: effort.titel,
    place,
    period,
    delmål,
    delmålGroups: groupsOf(delmål),
    succeskriterier,
    handlinger,
    resultatkrav: resolveResultatkrav(effort, place, delmål, succeskriterier),
    beløb: yearAmounts(effort.økonomi, budgetYear, below(place, 'økonomi')),
  };
}

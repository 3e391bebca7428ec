import type { Aftale, Indsats, Koncern, Koncernmål, LokaltKoncernmål, Runde } from '../check/index.ts';
import { resolveBudget } from './budget.ts';
import { type Period, periodOf } from './days.ts';
import { editionOf, isDraft } from './edition.ts';
import { resolveEffort } from './effort.ts';
import { lowerLetters } from './letters.ts';
import { below, entriesInOrder, type Place } from './place.ts';
import type { Art, KoncernEffort, LocalPart, OwnEffort, ResolvedAgreement, ResolvedKoncern } from './resolved.ts';
import { type ResolvedRound, roundsOf } from './rounds.ts';
import type { CheckedFile, Workspace } from './workspace.ts';

/** The first half of a bilag's number. */
const BILAG: Readonly<Record<Art, number>> = { politisk: 1, faglig: 2, egen: 3, koncern: 4 };

/** Counts each kind of effort by itself: 1a, 1b, 2a … */
function labeller(): (art: Art) => string {
  const counts = new Map<Art, number>();
  return (art) => {
    const count = (counts.get(art) ?? 0) + 1;
    counts.set(art, count);
    return `${BILAG[art]}${lowerLetters(count)}`;
  };
}

function rootOf({ parsed }: CheckedFile<unknown>): Place {
  return { file: parsed, path: [] };
}

function ownEfforts({ document, parsed }: CheckedFile<Aftale>, period: Period): readonly OwnEffort[] {
  const labelOf = labeller();
  const entries = entriesInOrder<Indsats>(document.indsatser, { file: parsed, path: ['indsatser'] });
  return entries.map(({ key, value, place }): OwnEffort => {
    const context = { place, period, budgetYear: document.år.first, lokalt: undefined };
    return { ...resolveEffort(key, labelOf(value.art), value, context), art: value.art, document: value };
  });
}

function covers(koncernmål: Koncernmål, agreementId: string): boolean {
  const { omfatter } = koncernmål;
  return omfatter === undefined || omfatter === 'alle' || omfatter.includes(agreementId);
}

/** The koncernmål of a year as efforts: those that `chosen` lets in, with the unit's own part beside each. */
function koncernEfforts(
  { document, parsed }: CheckedFile<Koncern>,
  period: Period,
  chosen: (koncernmål: Koncernmål) => boolean,
  partOf: (id: string) => LocalPart | undefined,
): readonly KoncernEffort[] {
  const labelOf = labeller();
  return entriesInOrder<Koncernmål>(document.koncernmål, { file: parsed, path: ['koncernmål'] })
    .filter(({ value }) => chosen(value))
    .map(({ key, value, place }): KoncernEffort => {
      const lokalt = partOf(key);
      const context = { place, period, budgetYear: document.år.first, lokalt };
      return {
        ...resolveEffort(key, labelOf('koncern'), value, context),
        art: 'koncern',
        document: value,
        lokalt,
      };
    });
}

/** Every agreement of a year has the same koncern beside it. */
const resolvedKoncern = new WeakMap<CheckedFile<Koncern>, ResolvedKoncern>();

/** The year's koncern by itself: all its koncernmål, whomever they cover. */
export function resolveKoncern(koncern: CheckedFile<Koncern>): ResolvedKoncern {
  const known = resolvedKoncern.get(koncern);
  if (known !== undefined) return known;
  const { document } = koncern;
  const period = periodOf(document.år, undefined);
  const resolved: ResolvedKoncern = {
    document,
    year: document.år,
    place: rootOf(koncern),
    period,
    indsatser: koncernEfforts(
      koncern,
      period,
      () => true,
      () => undefined,
    ),
  };
  resolvedKoncern.set(koncern, resolved);
  return resolved;
}

function localParts({ document, parsed }: CheckedFile<Aftale>, koncern: Koncern | undefined): readonly LocalPart[] {
  const place = { file: parsed, path: ['administrativ_ramme', 'koncernmål'] };
  return entriesInOrder<LokaltKoncernmål>(document.administrativ_ramme?.koncernmål, place).map((entry) => {
    const koncernmål = koncern?.koncernmål;
    const common = koncernmål !== undefined && Object.hasOwn(koncernmål, entry.key) ? koncernmål[entry.key] : undefined;
    const known = common !== undefined && covers(common, document.id);
    return { id: entry.key, document: entry.value, place: entry.place, known };
  });
}

/** An agreement with everything it needs from elsewhere; total, see {@link ResolvedAgreement}. */
export function resolve(workspace: Workspace, agreement: CheckedFile<Aftale>): ResolvedAgreement {
  const { document, parsed } = agreement;
  const period = periodOf(document.år, document.løbetid);
  const koncern = workspace.koncern.get(document.år.first);
  const parts = localParts(agreement, koncern?.document);
  const own = ownEfforts(agreement, period);
  const common =
    koncern === undefined
      ? []
      : koncernEfforts(
          koncern,
          period,
          (koncernmål) => covers(koncernmål, document.id),
          (id) => parts.find((part) => part.id === id),
        );
  const chapters = {
    politisk: own.filter(({ art }) => art === 'politisk'),
    faglig: own.filter(({ art }) => art === 'faglig'),
    egen: own.filter(({ art }) => art === 'egen'),
    koncern: common,
  };
  return {
    id: document.id,
    titel: document.titel,
    year: document.år,
    document,
    place: rootOf(agreement),
    status: document.status ?? 'udkast',
    draft: isDraft(document),
    edition: editionOf(document),
    period,
    koncern: koncern === undefined ? undefined : resolveKoncern(koncern),
    indsatser: [...chapters.politisk, ...chapters.faglig, ...chapters.egen, ...chapters.koncern],
    chapters,
    koncernmål: parts,
    rounds: roundsIn(workspace, period),
    budget: resolveBudget(document.økonomisk_ramme?.driftsbudget, {
      file: parsed,
      path: ['økonomisk_ramme', 'driftsbudget'],
    }),
  };
}

/** The rounds of aftale.yaml in a period: an agreement's, or the koncern's year. */
export function roundsIn({ settings }: Workspace, period: Period): readonly ResolvedRound[] {
  const place: Place = below(rootOf(settings), 'runder');
  const rounds = entriesInOrder<Runde>(settings.document.runder, place);
  return roundsOf(
    rounds.map(({ key, value }) => [key, value]),
    period,
  );
}

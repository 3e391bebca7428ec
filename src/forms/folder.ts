import {
  findAgreement,
  type ResolvedAgreement,
  type ResolvedFollowUp,
  type ResolvedKoncern,
  type ResolvedRound,
  resolveFollowUp,
  resolveKoncern,
  roundsIn,
  type Workspace,
} from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Coordinator, coordinatorsOf, type Form, koncernForm, unitForm } from './form.ts';

/** A folder's documents, for making forms of them. */
export interface FormFolder {
  readonly workspace: Workspace;
  readonly agreements: readonly ResolvedAgreement[];
}

/** Whose form of which round is asked for. */
export interface AskedForm {
  /** Id, file name or title, or the name of a coordinating unit; undefined for all. */
  readonly unit: string | undefined;
  /** Id or title. */
  readonly round: string;
  /** Undefined where there is only one that fits. */
  readonly year: number | undefined;
}

/** Why there is no form. */
export type NoForm =
  | { readonly kind: 'unknown-unit'; readonly suggestion: string | undefined }
  | { readonly kind: 'unknown-round'; readonly known: readonly string[] }
  | { readonly kind: 'several-years'; readonly years: readonly number[] }
  | { readonly kind: 'no-such-year' }
  | { readonly kind: 'no-day' };

export type FormsFound =
  | { readonly ok: true; readonly forms: readonly Form[] }
  | { readonly ok: false; readonly reason: NoForm };

/** A form that can be made, in one of the years that its round returns. */
interface Candidate {
  readonly round: ResolvedRound;
  readonly make: () => Form | undefined;
}

function isNamed({ id, titel }: ResolvedRound, name: string): boolean {
  return fold(id) === fold(name) || fold(titel) === fold(name);
}

/** The follow-ups of a folder, each with what it reports on. */
function followUpsOf({ workspace, agreements }: FormFolder): readonly ResolvedFollowUp[] {
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  return workspace.followUps.map((one) => resolveFollowUp(one, agreements, koncern));
}

function refused(reason: NoForm): FormsFound {
  return { ok: false, reason };
}

interface Meant {
  readonly agreements: readonly ResolvedAgreement[];
  readonly coordinators: readonly { readonly koncern: ResolvedKoncern; readonly coordinator: Coordinator }[];
}

/** A unit's agreements of all years, and the koncernmål that it coordinates. */
function meant({ workspace, agreements }: FormFolder, unit: string | undefined): Meant {
  const coordinators = [...workspace.koncern.values()]
    .map(resolveKoncern)
    .flatMap((koncern) => coordinatorsOf(koncern).map((coordinator) => ({ koncern, coordinator })));
  if (unit === undefined) return { agreements, coordinators };
  const matches = new Set(findAgreement(workspace, unit).matches.map(({ parsed }) => parsed));
  const ours = agreements.filter(({ place }) => matches.has(place.file));
  const names = new Set([unit, ...ours.flatMap(({ id, titel }) => [id, titel])].map(fold));
  return { agreements: ours, coordinators: coordinators.filter(({ coordinator: { name } }) => names.has(fold(name))) };
}

/** All forms that can be made of some agreements and koncernmål, whatever the round. */
function candidatesOf(folder: FormFolder, { agreements, coordinators }: Meant): readonly Candidate[] {
  const followUps = followUpsOf(folder);
  const ofUnits = agreements.flatMap((agreement) => {
    const own = followUps.filter(({ reportsOn }) => reportsOn === agreement);
    return agreement.rounds.map((round): Candidate => ({ round, make: () => unitForm(agreement, own, round) }));
  });
  const ofKoncern = coordinators.flatMap(({ koncern, coordinator }) => {
    const rounds = roundsIn(folder.workspace, koncern.period);
    const own = followUps.filter(({ reportsOn }) => reportsOn === koncern);
    return rounds.map(
      (round): Candidate => ({ round, make: () => koncernForm(koncern, coordinator, own, rounds, round) }),
    );
  });
  return [...ofUnits, ...ofKoncern];
}

/** The forms that are asked for: of the agreements, and of the koncernmål that a unit coordinates beside them. */
export function formsOf(folder: FormFolder, { unit, round: name, year }: AskedForm): FormsFound {
  const whose = meant(folder, unit);
  if (whose.agreements.length === 0 && whose.coordinators.length === 0) {
    const { suggestion } = findAgreement(folder.workspace, unit ?? '');
    return refused({ kind: 'unknown-unit', suggestion });
  }
  const inAnyYear = candidatesOf(folder, whose).filter(({ round }) => isNamed(round, name));
  if (inAnyYear.length === 0) {
    const known = Object.keys(folder.workspace.settings.document.runder ?? {});
    return refused({ kind: 'unknown-round', known });
  }
  const candidates = inAnyYear.filter(({ round }) => year === undefined || round.year === year);
  const years = [...new Set(candidates.map(({ round }) => round.year))].sort((a, b) => a - b);
  if (years.length === 0) return refused({ kind: 'no-such-year' });
  if (years.length > 1) return refused({ kind: 'several-years', years });
  const forms = candidates.flatMap(({ make }) => make() ?? []);
  return forms.length === 0 ? refused({ kind: 'no-day' }) : { ok: true, forms };
}

/**
 * The forms of a unit in all its rounds; of the municipality's own figures for `koncern`, or for a unit that has no agreement but
 * coordinates some. Empty for a unit that is not known.
 */
export function formsOfUnit(folder: FormFolder, unit: string): readonly Form[] {
  const isKoncern = fold(unit) === 'koncern';
  const { agreements, coordinators } = meant(folder, isKoncern ? undefined : unit);
  const whose =
    isKoncern || agreements.length === 0 ? { agreements: [], coordinators } : { agreements, coordinators: [] };
  return candidatesOf(folder, whose).flatMap(({ make }) => make() ?? []);
}

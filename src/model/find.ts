import type { Aftale } from '../check/index.ts';
import { closest, fold } from '../text/index.ts';
import type { ResolvedAgreement } from './resolved.ts';
import type { CheckedFile, Workspace } from './workspace.ts';

/** What a name on the command line may mean. */
export interface Found {
  /** All years unless one was asked for. */
  readonly matches: readonly CheckedFile<Aftale>[];
  /** The id that was probably meant; only when nothing matched. */
  readonly suggestion: string | undefined;
}

function fileName({ parsed }: CheckedFile<Aftale>): string {
  const last = parsed.file.path.split('/').at(-1) ?? '';
  return last.replace(/\.ya?ml$/, '');
}

function namesOf(agreement: CheckedFile<Aftale>): readonly string[] {
  return [agreement.document.id, agreement.document.titel, fileName(agreement)];
}

/** Agreements by id, title or file name, in any spelling that {@link fold} makes alike; `year` is the first year. */
export function findAgreement(workspace: Workspace, name: string, year?: number): Found {
  const inYear = workspace.agreements.filter(({ document }) => year === undefined || document.år.first === year);
  const meant = fold(name);
  const matches = inYear.filter((agreement) => namesOf(agreement).some((candidate) => fold(candidate) === meant));
  if (matches.length > 0) return { matches, suggestion: undefined };
  const near = closest(name, inYear.flatMap(namesOf));
  const suggested = inYear.find((agreement) => near !== undefined && namesOf(agreement).includes(near));
  return { matches, suggestion: suggested?.document.id };
}

/** By the list that they are in, which is made once a run: a folder holds hundreds, and every one of them is looked for. */
const byUnit = new WeakMap<readonly ResolvedAgreement[], ReadonlyMap<string, readonly ResolvedAgreement[]>>();

/** The agreements of a unit, of all years. */
export function agreementsOf(id: string, agreements: readonly ResolvedAgreement[]): readonly ResolvedAgreement[] {
  const known = byUnit.get(agreements) ?? groupedByUnit(agreements);
  byUnit.set(agreements, known);
  return known.get(id) ?? [];
}

function groupedByUnit(agreements: readonly ResolvedAgreement[]): ReadonlyMap<string, readonly ResolvedAgreement[]> {
  const groups = new Map<string, ResolvedAgreement[]>();
  for (const agreement of agreements) {
    const group = groups.get(agreement.id);
    if (group === undefined) groups.set(agreement.id, [agreement]);
    else group.push(agreement);
  }
  return groups;
}

/** The unit's agreement of the year before, or the last one before that; undefined when the folder holds none. */
export function agreementBefore(
  { id, year }: ResolvedAgreement,
  agreements: readonly ResolvedAgreement[],
): ResolvedAgreement | undefined {
  const earlier = agreementsOf(id, agreements).filter((other) => other.year.first < year.first);
  return earlier.toSorted((a, b) => b.year.first - a.year.first)[0];
}

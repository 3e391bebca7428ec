import type { Edit } from '../../core/index.ts';
import { keySpanAt, nodeAt, spanAt } from '../../load/index.ts';
import { below, keysInOrder, type Place, type ResolvedAgreement, type ResolvedEffort } from '../../model/index.ts';
import type { Context } from '../rule.ts';

/** The lists of an effort that people and follow-ups refer to. */
export type RowName = 'delmål' | 'succeskriterier' | 'handlinger' | 'resultatkrav';

/** Which key becomes which. */
type Renaming = ReadonlyMap<string, string>;

function renamingOf(keys: readonly string[], expectedAt: (position: number) => string): Renaming {
  return new Map(keys.map((key, index) => [key, expectedAt(index + 1)] as const).filter(([old, now]) => old !== now));
}

function keyEdits(place: Place, renaming: Renaming): readonly Edit[] {
  return keysInOrder(place).flatMap((key) => {
    const now = renaming.get(key);
    return now === undefined ? [] : [{ span: keySpanAt(place.file, [...place.path, key]), text: now }];
  });
}

/** A value that names a key of the row: `succeskriterium: 2`, an item of `delmål: [A, B]`. */
function valueEdit(place: Place, renaming: Renaming): readonly Edit[] {
  const node = place.file.root === undefined ? undefined : nodeAt(place.file.root, place.path);
  const now = node?.kind === 'scalar' ? renaming.get(node.text) : undefined;
  return now === undefined ? [] : [{ span: spanAt(place.file, place.path), text: now }];
}

/** `delmål:` of criteria, actions and resultatkrav. */
function letterEdits(effort: ResolvedEffort, renaming: Renaming): readonly Edit[] {
  return [...effort.succeskriterier, ...effort.handlinger, ...effort.resultatkrav].flatMap(({ delmål }) =>
    delmål.flatMap(({ place }) => valueEdit(place, renaming)),
  );
}

/** `resultatkrav: { 1: { succeskriterium: 2 } }`. */
function demandEdits({ resultatkrav }: ResolvedEffort, renaming: Renaming): readonly Edit[] {
  return resultatkrav.flatMap(({ succeskriterium }) =>
    succeskriterium === undefined ? [] : valueEdit(succeskriterium.place, renaming),
  );
}

/** The units' own figures of a koncernmål. */
function localEdits(effort: ResolvedEffort, renaming: Renaming, { agreements }: Context): readonly Edit[] {
  return agreements
    .filter(({ koncern }) => koncern?.place.file === effort.place.file)
    .flatMap(({ koncernmål }) => koncernmål.filter(({ id }) => id === effort.id))
    .flatMap(({ place }) => keyEdits(below(place, 'succeskriterier'), renaming));
}

function reportsOn(
  aftale: string,
  year: number,
  effort: ResolvedEffort,
  agreements: readonly ResolvedAgreement[],
): boolean {
  const owners = agreements.filter(({ place, koncern }) =>
    [place.file, koncern?.place.file].includes(effort.place.file),
  );
  return owners.some(
    ({ id, year: own }) => (id === aftale || aftale === 'koncern') && own.first <= year && year <= own.last,
  );
}

/** What follow-ups say of the row, and the changes of its goals. */
function followUpEdits(effort: ResolvedEffort, row: RowName, renaming: Renaming, context: Context): readonly Edit[] {
  const { workspace, agreements } = context;
  return workspace.followUps
    .filter(({ document }) => reportsOn(document.aftale, document.år.first, effort, agreements))
    .flatMap(({ parsed, document }) => {
      const root: Place = { file: parsed, path: [] };
      const entries = keyEdits(below(root, 'indsatser', effort.id, row), renaming);
      if (row !== 'succeskriterier') return entries;
      const changes = (document.måljusteringer ?? []).flatMap(({ indsats }, index) =>
        indsats === effort.id
          ? valueEdit(below(root, 'måljusteringer', String(index), 'succeskriterium'), renaming)
          : [],
      );
      return [...entries, ...changes];
    });
}

/** Whether something refers to a key that is not there: renumbering would make it refer to what it never meant. */
function hasDangling(effort: ResolvedEffort): boolean {
  const references = [...effort.succeskriterier, ...effort.handlinger, ...effort.resultatkrav].flatMap(
    ({ delmål }) => delmål,
  );
  const demands = effort.resultatkrav.flatMap(({ succeskriterium }) => succeskriterium ?? []);
  return [...references, ...demands].some(({ target }) => target === undefined);
}

/**
 * The row without gaps, with everything that refers to it: in the effort, in the units' own figures of a koncernmål, and in
 * follow-ups. Undefined where a reference already leads nowhere: what it meant only a person knows.
 */
export function renumbered(
  effort: ResolvedEffort,
  row: RowName,
  expectedAt: (position: number) => string,
  context: Context,
): readonly Edit[] | undefined {
  if (hasDangling(effort)) return undefined;
  const place = below(effort.place, row);
  const renaming = renamingOf(keysInOrder(place), expectedAt);
  const within =
    row === 'delmål' ? letterEdits(effort, renaming) : row === 'succeskriterier' ? demandEdits(effort, renaming) : [];
  return [
    ...keyEdits(place, renaming),
    ...within,
    ...(row === 'succeskriterier' ? localEdits(effort, renaming, context) : []),
    ...(row === 'delmål' ? [] : followUpEdits(effort, row, renaming, context)),
  ];
}

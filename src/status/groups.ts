import type { Art } from '../model/index.ts';
import { sortDanish } from '../text/index.ts';
import type { StatusReport } from './folder.ts';
import type { CriterionStatus, KoncernStatus, UnitStatus } from './report.ts';
import { attention, countStatuses, type StatusCounts } from './words.ts';

/** What goals can be gathered by, in the words of `--by`. */
export const GROUPINGS = ['enhed', 'udvalg', 'art', 'koncernmål', 'indsats'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A goal with the unit that answers for it. */
export interface OwnedGoal {
  readonly owner: UnitStatus | KoncernStatus;
  readonly goal: CriterionStatus;
}

export interface StatusGroup {
  /** Unique among the groups. */
  readonly key: string;
  readonly titel: string;
  /** The one unit that the group is, by `enhed`. */
  readonly owner: UnitStatus | KoncernStatus | undefined;
  /** What needs attention first; of one status in the order of the folder. */
  readonly goals: readonly OwnedGoal[];
  readonly counts: StatusCounts;
}

export interface GroupedGoals {
  readonly groups: readonly StatusGroup[];
  /** Goals that belong to no group: without udvalg, or to no koncernmål. */
  readonly leftOut: number;
}

/** As a unit is called, and the coordinating unit of koncernmål. */
export function ownerName(owner: UnitStatus | KoncernStatus): string {
  return 'agreement' in owner ? owner.agreement.titel : owner.enhed;
}

const KINDS: Readonly<Record<Art, string>> = {
  politisk: 'Politiske indsatsområder',
  faglig: 'Faglige indsatsområder',
  egen: 'Egne indsatsområder',
  koncern: 'Koncernmål',
};

function keyOf(owner: UnitStatus | KoncernStatus): string {
  return 'agreement' in owner ? owner.agreement.id : `koncern/${owner.enhed}`;
}

type Heading = Pick<StatusGroup, 'key' | 'titel' | 'owner'>;

function unitHeading(owner: UnitStatus | KoncernStatus): Heading {
  const titel = 'agreement' in owner ? ownerName(owner) : `${ownerName(owner)} (koncernmål)`;
  return { key: keyOf(owner), titel, owner };
}

/** The group of a goal; undefined for none. */
function headingOf({ owner, goal: { effort } }: OwnedGoal, by: Grouping): Heading | undefined {
  const called = (key: string, titel: string): Heading => ({ key, titel, owner: undefined });
  switch (by) {
    case 'enhed':
      return unitHeading(owner);
    case 'udvalg': {
      const udvalg = effort.art === 'koncern' ? undefined : effort.document.udvalg;
      return udvalg === undefined ? undefined : called(udvalg, udvalg);
    }
    case 'art':
      return called(effort.art, KINDS[effort.art]);
    case 'koncernmål':
      return effort.art === 'koncern' ? called(effort.id, effort.titel) : undefined;
    case 'indsats':
      return called(`${keyOf(owner)}/${effort.id}`, `${ownerName(owner)}: ${effort.label} ${effort.titel}`);
  }
}

type Owners = Pick<StatusReport, 'units' | 'koncern'>;

/** Every goal of a report: the municipality's before those of the units. */
export function goalsIn({ units, koncern }: Owners): readonly OwnedGoal[] {
  return [...koncern, ...units].flatMap((owner) => owner.criteria.map((goal): OwnedGoal => ({ owner, goal })));
}

function groupOf(heading: Heading, goals: readonly OwnedGoal[]): StatusGroup {
  const status = ({ goal }: OwnedGoal): number => attention(goal.verdict.status);
  return {
    ...heading,
    goals: goals.toSorted((a, b) => status(a) - status(b)),
    counts: countStatuses(goals.map(({ goal }) => goal.verdict.status)),
  };
}

/** Goals by what they belong to; committees by name, all else in the order of the folder. A unit without goals is a group, too. */
export function groupGoals(report: Owners, by: Grouping): GroupedGoals {
  const gathered = new Map<string, { readonly heading: Heading; readonly goals: OwnedGoal[] }>();
  const gather = (heading: Heading, goals: readonly OwnedGoal[]): void => {
    const group = gathered.get(heading.key);
    if (group === undefined) gathered.set(heading.key, { heading, goals: [...goals] });
    else group.goals.push(...goals);
  };
  if (by === 'enhed') for (const owner of [...report.koncern, ...report.units]) gather(unitHeading(owner), []);
  let leftOut = 0;
  for (const goal of goalsIn(report)) {
    const heading = headingOf(goal, by);
    if (heading === undefined) leftOut += 1;
    else gather(heading, [goal]);
  }
  const groups = [...gathered.values()].map(({ heading, goals }) => groupOf(heading, goals));
  return { groups: by === 'udvalg' ? groups.toSorted((a, b) => sortDanish(a.titel, b.titel)) : groups, leftOut };
}

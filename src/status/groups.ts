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

interface Membership {
  readonly key: string;
  readonly titel: string;
}

/** The group of a goal; undefined for none. */
function groupOf({ owner, goal: { effort } }: OwnedGoal, by: Grouping): Membership | undefined {
  const isUnit = 'agreement' in owner;
  const ownerKey = isUnit ? owner.agreement.id : `koncern/${owner.enhed}`;
  switch (by) {
    case 'enhed':
      return { key: ownerKey, titel: isUnit ? ownerName(owner) : `${ownerName(owner)} (koncernmål)` };
    case 'udvalg': {
      const udvalg = effort.art === 'koncern' ? undefined : effort.document.udvalg;
      return udvalg === undefined ? undefined : { key: udvalg, titel: udvalg };
    }
    case 'art':
      return { key: effort.art, titel: KINDS[effort.art] };
    case 'koncernmål':
      return effort.art === 'koncern' ? { key: effort.id, titel: effort.titel } : undefined;
    case 'indsats':
      return { key: `${ownerKey}/${effort.id}`, titel: `${ownerName(owner)}: ${effort.label} ${effort.titel}` };
  }
}

/** Every goal of a report: the municipality's before those of the units. */
export function goalsIn({ units, koncern }: Pick<StatusReport, 'units' | 'koncern'>): readonly OwnedGoal[] {
  return [...koncern, ...units].flatMap((owner) => owner.criteria.map((goal): OwnedGoal => ({ owner, goal })));
}

/** Goals by what they belong to; committees by name, all else in the order of the folder. */
export function groupGoals(goals: readonly OwnedGoal[], by: Grouping): GroupedGoals {
  const gathered = new Map<string, { readonly titel: string; readonly goals: OwnedGoal[] }>();
  let leftOut = 0;
  for (const one of goals) {
    const group = groupOf(one, by);
    if (group === undefined) {
      leftOut += 1;
      continue;
    }
    const members = gathered.get(group.key);
    if (members === undefined) gathered.set(group.key, { titel: group.titel, goals: [one] });
    else members.goals.push(one);
  }
  const groups = [...gathered].map(([key, { titel, goals: members }]): StatusGroup => {
    const status = ({ goal }: OwnedGoal): number => attention(goal.verdict.status);
    return {
      key,
      titel,
      goals: members.toSorted((a, b) => status(a) - status(b)),
      counts: countStatuses(members.map(({ goal }) => goal.verdict.status)),
    };
  });
  return { groups: by === 'udvalg' ? groups.toSorted((a, b) => sortDanish(a.titel, b.titel)) : groups, leftOut };
}

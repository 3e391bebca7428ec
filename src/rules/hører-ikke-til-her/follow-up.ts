import type { Kriterieopfølgning } from '../../check/index.ts';
import type { Words } from '../../core/index.ts';
import {
  below,
  effortNamed,
  type Place,
  type ResolvedEffort,
  type ResolvedFollowUp,
  type ResolvedSucceskriterium,
  type Workspace,
} from '../../model/index.ts';
import { effortName } from '../naming.ts';
import { hasTarget } from '../targets.ts';
import type { Misplaced } from './misplaced.ts';

/** How a criterion is settled: by a number, by a day, or by somebody's judgement. */
type Settled = 'measured' | 'milestone' | 'judged';

const SETTLED: Readonly<Record<Settled, { readonly how: Words; readonly instead: Words }>> = {
  measured: {
    how: { da: 'måles med et tal', en: 'is measured by a number' },
    instead: { da: 'Skriv `målt` og `dato`.', en: 'Write `målt` and `dato`.' },
  },
  milestone: {
    how: { da: 'er nået på en bestemt dag', en: 'is met on a certain day' },
    instead: { da: 'Skriv `opnået` eller `forventet`.', en: 'Write `opnået` or `forventet`.' },
  },
  judged: {
    how: { da: 'bliver vurderet', en: 'is judged' },
    instead: { da: 'Skriv `vurdering`.', en: 'Write `vurdering`.' },
  },
};

/** Undefined while nothing, or two things, settle it: other problems. A unit's own target comes first. */
function settledBy({ document, lokalt }: ResolvedSucceskriterium): Settled | undefined {
  const måltal = lokalt?.document.måltal ?? document?.måltal;
  const judged = document?.vurderes !== undefined;
  if (hasTarget(måltal)) return judged ? undefined : måltal?.senest === undefined ? 'measured' : 'milestone';
  return judged ? 'judged' : undefined;
}

/** What is written and not used; `delvist opfyldt` may be said beside anything. */
function unused(settled: Settled, reported: Kriterieopfølgning): readonly (keyof Kriterieopfølgning)[] {
  const { vurdering } = reported;
  const judgement = vurdering === undefined || vurdering === 'delvist opfyldt' ? [] : (['vurdering'] as const);
  const dates = (['opnået', 'forventet'] as const).filter((field) => reported[field] !== undefined);
  const numbers = reported.målt === undefined ? [] : (['målt'] as const);
  if (settled === 'measured') return [...dates, ...judgement];
  return settled === 'milestone' ? [...numbers, ...judgement] : [...numbers, ...dates];
}

/** A måljustering may replace a number by a day, in this round or in an earlier one. */
function isAdjusted(
  { document }: ResolvedFollowUp,
  { workspace, effort, nummer }: { workspace: Workspace; effort: ResolvedEffort; nummer: string },
): boolean {
  return workspace.followUps
    .filter((other) => other.document.aftale === document.aftale)
    .flatMap((other) => other.document.måljusteringer ?? [])
    .some(
      ({ indsats, succeskriterium, måltal }) =>
        måltal !== undefined &&
        succeskriterium === nummer &&
        indsats !== undefined &&
        effortNamed([effort], indsats) !== undefined,
    );
}

function unusedFields(followUp: ResolvedFollowUp, effort: ResolvedEffort, workspace: Workspace): readonly Misplaced[] {
  const { da, en } = effortName(effort);
  return effort.succeskriterier.flatMap((criterion) => {
    const { nummer } = criterion;
    const reported = followUp.document.indsatser?.[effort.id]?.succeskriterier?.[nummer];
    const settled = settledBy(criterion);
    if (reported === undefined || settled === undefined || isAdjusted(followUp, { workspace, effort, nummer }))
      return [];
    const at = below(followUp.place, 'indsatser', effort.id, 'succeskriterier', nummer);
    const { how, instead } = SETTLED[settled];
    return unused(settled, reported).map(
      (field): Misplaced => ({
        at: below(at, field),
        message: {
          da: `Succeskriterium ${nummer} i ${da} ${how.da}, så \`${field}\` tæller ikke med.`,
          en: `Succeskriterium ${nummer} of ${en} ${how.en}, so \`${field}\` does not count.`,
        },
        hint: instead,
      }),
    );
  });
}

/** A resultatkrav that is a criterion has that one's status. */
function statusOfReference({ document, place }: ResolvedFollowUp, effort: ResolvedEffort): readonly Misplaced[] {
  return effort.resultatkrav.flatMap(({ nummer, succeskriterium }): readonly Misplaced[] => {
    const reported = document.indsatser?.[effort.id]?.resultatkrav?.[nummer];
    if (reported === undefined || succeskriterium === undefined) return [];
    return (['opnået', 'forventet'] as const)
      .filter((field) => reported[field] !== undefined)
      .map((field) => ({
        at: below(place, 'indsatser', effort.id, 'resultatkrav', nummer, field),
        message: {
          da: `Resultatkrav ${nummer} er succeskriterium ${succeskriterium.text} og har dets status, så \`${field}\` tæller ikke med.`,
          en: `Resultatkrav ${nummer} is succeskriterium ${succeskriterium.text} and has its status, so \`${field}\` does not count.`,
        },
        hint: {
          da: `Skriv om succeskriterium ${succeskriterium.text} i stedet.`,
          en: `Write about succeskriterium ${succeskriterium.text} instead.`,
        },
      }));
  });
}

function coordinatingUnit({ document, place }: ResolvedFollowUp): readonly Misplaced[] {
  if (document.enhed === undefined || document.aftale === 'koncern') return [];
  const at: Place = below(place, 'enhed');
  return [
    {
      at,
      message: {
        da: '`enhed` er den koordinerende enhed i en opfølgning på koncernmål. Her følges der op på en aftale.',
        en: '`enhed` is the coordinating unit in a follow-up on koncernmål. This one is on an agreement.',
      },
      hint: {
        da: 'Slet `enhed`, eller skriv `aftale: koncern`.',
        en: 'Delete `enhed`, or write `aftale: koncern`.',
      },
    },
  ];
}

export function misplacedInFollowUp(followUp: ResolvedFollowUp, workspace: Workspace): readonly Misplaced[] {
  return [
    ...coordinatingUnit(followUp),
    ...followUp.indsatser.flatMap((effort) => [
      ...unusedFields(followUp, effort, workspace),
      ...statusOfReference(followUp, effort),
    ]),
  ];
}

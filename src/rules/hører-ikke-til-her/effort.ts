import type { LokaltSucceskriterium, Succeskriterium } from '../../check/index.ts';
import { below, type Place, type ResolvedAgreement, type ResolvedEffort } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import { hasTarget } from '../targets.ts';
import type { Misplaced } from './misplaced.ts';

/** An own effort is decided by the unit itself. */
function deciderOfOwnEffort(effort: ResolvedEffort): readonly Misplaced[] {
  if (effort.art !== 'egen') return [];
  const { da, en } = effortName(effort);
  const fields = [
    ['udvalg', 'politisk', 'politiske'],
    ['fagsekretariat', 'faglig', 'faglige'],
  ] as const;
  return fields
    .filter(([field]) => effort.document[field] !== undefined)
    .map(
      ([field, art, kind]): Misplaced => ({
        at: below(effort.place, field),
        message: {
          da: `\`${field}\` hører til ${kind} indsatser, men ${da} er enhedens egen.`,
          en: `\`${field}\` belongs to efforts of the kind ${art}, but ${en} is the unit's own.`,
        },
        hint: {
          da: `Har andre end enheden bestemt indsatsen, så skriv \`art: ${art}\`. Ellers slet \`${field}\`.`,
          en: `If others than the unit decided the effort, write \`art: ${art}\`. If not, delete \`${field}\`.`,
        },
      }),
    );
}

/** A koncernmål is the board's own; it does not answer itself. */
function answerToKoncernmål(effort: ResolvedEffort): readonly Misplaced[] {
  if (effort.art !== 'koncern') return [];
  const { da, en } = effortName(effort);
  return (['direktionens_krav', 'direktionens_bemærkninger'] as const)
    .filter((field) => (effort.document[field] ?? 'ingen') !== 'ingen')
    .map(
      (field): Misplaced => ({
        at: below(effort.place, field),
        message: {
          da: `\`${field}\` er direktionens svar til en enhed, men ${da} er direktionens eget.`,
          en: `\`${field}\` is the board's answer to a unit, but ${en} is the board's own.`,
        },
        hint: {
          da: 'Skriv kravet som delmål, succeskriterium eller resultatkrav, og slet feltet.',
          en: 'Write the requirement as delmål, succeskriterium or resultatkrav, and delete the field.',
        },
      }),
    );
}

function baselineWithoutNumber(at: Place, nummer: string, measured: 'date' | 'judged'): Misplaced {
  const by = {
    date: { da: 'er nået på en dato', en: 'is met on a date' },
    judged: { da: 'vurderes', en: 'is judged' },
  }[measured];
  return {
    at,
    message: {
      da: `Succeskriterium ${nummer} ${by.da}, så \`${at.path.at(-1)}\` bliver ikke brugt til noget.`,
      en: `Succeskriterium ${nummer} ${by.en}, so \`${at.path.at(-1)}\` is not used for anything.`,
    },
    hint: {
      da: 'Slet feltet, eller skriv et måltal, der er et tal.',
      en: 'Delete the field, or write a target that is a number.',
    },
  };
}

type Criterion = Pick<Succeskriterium, 'måltal' | 'vurderes' | 'udgangspunkt' | 'undervejs'> | LokaltSucceskriterium;

function misplacedInCriterion(nummer: string, criterion: Criterion, place: Place): readonly Misplaced[] {
  const { måltal, udgangspunkt, undervejs } = criterion;
  const judged = 'vurderes' in criterion && criterion.vurderes !== undefined;
  if (judged && hasTarget(måltal)) {
    return [
      {
        at: below(place, 'vurderes'),
        message: {
          da: `Succeskriterium ${nummer} har både måltal og \`vurderes\`. Så kan det falde ud på to måder.`,
          en: `Succeskriterium ${nummer} has both a måltal and \`vurderes\`. It can come out in two ways.`,
        },
        hint: {
          da: 'Behold det ene. Skal begge dele ses, så skriv to succeskriterier.',
          en: 'Keep one of them. If both matter, write two criteria.',
        },
      },
    ];
  }
  const measured = judged ? 'judged' : måltal?.senest === undefined ? undefined : 'date';
  if (measured === undefined) return [];
  return [
    ...(udgangspunkt === undefined ? [] : [below(place, 'udgangspunkt')]),
    ...(undervejs === undefined ? [] : [below(place, 'undervejs')]),
    ...(måltal?.enhed === undefined ? [] : [below(place, 'måltal', 'enhed')]),
  ].map((at) => baselineWithoutNumber(at, nummer, measured));
}

function criteriaOf({ succeskriterier }: ResolvedEffort): readonly Misplaced[] {
  return succeskriterier.flatMap(({ nummer, document, place }) =>
    document === undefined ? [] : misplacedInCriterion(nummer, document, place),
  );
}

/** A resultatkrav that is a criterion has that one's text and deadline. */
function ownTextOfReference({ resultatkrav }: ResolvedEffort): readonly Misplaced[] {
  return resultatkrav.flatMap(({ nummer, document, place, succeskriterium }): readonly Misplaced[] => {
    if (document === undefined || succeskriterium === undefined) return [];
    return (['tekst', 'frist'] as const)
      .filter((field) => document[field] !== undefined)
      .map((field) => ({
        at: below(place, field),
        message: {
          da: `Resultatkrav ${nummer} er succeskriterium ${succeskriterium.text} og har dets tekst og frist. \`${field}\` her kan sige noget andet.`,
          en: `Resultatkrav ${nummer} is succeskriterium ${succeskriterium.text} and has its text and deadline. \`${field}\` here may say otherwise.`,
        },
        hint: {
          da: `Slet \`${field}\`, eller skriv det som et resultatkrav for sig.`,
          en: `Delete \`${field}\`, or write it as a resultatkrav of its own.`,
        },
      }));
  });
}

export function misplacedInEffort(effort: ResolvedEffort): readonly Misplaced[] {
  return [
    ...deciderOfOwnEffort(effort),
    ...answerToKoncernmål(effort),
    ...criteriaOf(effort),
    ...ownTextOfReference(effort),
  ];
}

/** The unit's own targets for koncernmål. */
export function misplacedInLocalTargets({ chapters }: ResolvedAgreement): readonly Misplaced[] {
  return chapters.koncern
    .flatMap(({ succeskriterier }) => succeskriterier)
    .flatMap(({ nummer, lokalt }) =>
      lokalt === undefined ? [] : misplacedInCriterion(nummer, lokalt.document, lokalt.place),
    );
}

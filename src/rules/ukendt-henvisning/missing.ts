import type { Words } from '../../core/index.ts';
import type { Place } from '../../model/index.ts';
import { meant } from '../naming.ts';
import type { Context } from '../rule.ts';

/** The kinds of thing that are referred to, as Danish has them after »intet« or »ingen«. */
const NOTHING = {
  delmål: { da: 'intet delmål', en: 'no delmål' },
  succeskriterium: { da: 'intet succeskriterium', en: 'no succeskriterium' },
  handling: { da: 'ingen handling', en: 'no handling' },
  resultatkrav: { da: 'intet resultatkrav', en: 'no resultatkrav' },
  indsats: { da: 'ingen indsats', en: 'no effort' },
} as const;

export interface Missing {
  readonly kind: keyof typeof NOTHING;
  readonly text: string;
  readonly at: Place;
  readonly candidates: readonly string[];
}

/** Says that what is referred to is not there, and what there is. */
export function reportMissing({ kind, text, at, candidates }: Missing, where: Words, context: Context): void {
  context.report({
    at,
    message: {
      da: `Der er ${NOTHING[kind].da} \`${text}\` i ${where.da}.`,
      en: `There is ${NOTHING[kind].en} \`${text}\` in ${where.en}.`,
    },
    hint: meant(text, candidates),
  });
}

/** Rounds stand in aftale.yaml. */
export function checkRound(round: string, at: Place, { workspace, report }: Context): void {
  const rounds = Object.keys(workspace.settings.document.runder ?? {});
  if (rounds.includes(round)) return;
  report({
    at,
    message: {
      da: `Der er ingen runde \`${round}\` i aftale.yaml.`,
      en: `There is no round \`${round}\` in aftale.yaml.`,
    },
    hint: meant(round, rounds),
  });
}

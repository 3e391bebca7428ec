import type { Words } from '../core/index.ts';
import { below, isFullyRead, keysInOrder, type Place, type ResolvedEffort } from '../model/index.ts';
import { meant } from './naming.ts';
import type { Context } from './rule.ts';

/** The kinds of thing that are referred to, as Danish has them after »intet« or »ingen«. */
const NOTHING = {
  delmål: { da: 'intet delmål', en: 'no delmål' },
  succeskriterium: { da: 'intet succeskriterium', en: 'no succeskriterium' },
  handling: { da: 'ingen handling', en: 'no handling' },
  resultatkrav: { da: 'intet resultatkrav', en: 'no resultatkrav' },
  indsats: { da: 'ingen indsats', en: 'no effort' },
} as const;

/** What may be referred to; undefined when a part of it could not be read, and may be what was meant. */
export type Candidates = readonly string[] | undefined;

/** The letters or numbers of an effort's table. */
export function keysOf(
  { place, document }: ResolvedEffort,
  table: 'delmål' | 'succeskriterier' | 'handlinger' | 'resultatkrav',
): Candidates {
  const at = below(place, table);
  return isFullyRead(at, document[table]) ? keysInOrder(at, document[table]) : undefined;
}

export interface Missing {
  readonly kind: keyof typeof NOTHING;
  readonly text: string;
  readonly at: Place;
  readonly candidates: Candidates;
}

/** Says what is referred to and is not there, and what there is. */
export function reportMissing({ kind, text, at, candidates }: Missing, where: Words, context: Context): void {
  if (candidates === undefined || candidates.includes(text)) return;
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

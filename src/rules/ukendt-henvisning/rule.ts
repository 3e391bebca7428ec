import {
  below,
  effortNamed,
  keysInOrder,
  type Place,
  type Reference,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedFollowUp,
  type ResolvedKoncern,
} from '../../model/index.ts';
import { closest } from '../../text/index.ts';
import { effortName, meant } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

/** The kinds of thing that are referred to, as Danish has them after »intet« or »ingen«. */
const NOTHING = {
  delmål: { da: 'intet delmål', en: 'no delmål' },
  succeskriterium: { da: 'intet succeskriterium', en: 'no succeskriterium' },
  handling: { da: 'ingen handling', en: 'no handling' },
  resultatkrav: { da: 'intet resultatkrav', en: 'no resultatkrav' },
  indsats: { da: 'ingen indsats', en: 'no effort' },
} as const;

interface Missing {
  readonly kind: keyof typeof NOTHING;
  readonly text: string;
  readonly at: Place;
  readonly candidates: readonly string[];
}

function reportMissing(
  { kind, text, at, candidates }: Missing,
  where: { da: string; en: string },
  context: Context,
): void {
  context.report({
    at,
    message: {
      da: `Der er ${NOTHING[kind].da} \`${text}\` i ${where.da}.`,
      en: `There is ${NOTHING[kind].en} \`${text}\` in ${where.en}.`,
    },
    hint: meant(text, candidates),
  });
}

function checkEffort(effort: ResolvedEffort, context: Context): void {
  const letters = keysInOrder(below(effort.place, 'delmål'));
  const numbers = keysInOrder(below(effort.place, 'succeskriterier'));
  const check = (kind: Missing['kind'], reference: Reference<unknown> | undefined, candidates: readonly string[]) => {
    if (reference === undefined || candidates.includes(reference.text)) return;
    reportMissing({ kind, text: reference.text, at: reference.place, candidates }, effortName(effort), context);
  };
  for (const part of [...effort.succeskriterier, ...effort.handlinger, ...effort.resultatkrav]) {
    for (const reference of part.delmål) check('delmål', reference, letters);
  }
  for (const { succeskriterium } of effort.resultatkrav) check('succeskriterium', succeskriterium, numbers);
  for (const { document, place } of effort.succeskriterier) {
    checkRounds(document?.undervejs, below(place, 'undervejs'), context);
  }
}

/** `undervejs` is by round, and the rounds stand in aftale.yaml. */
function checkRounds(byRound: Readonly<Record<string, unknown>> | undefined, place: Place, context: Context): void {
  for (const round of Object.keys(byRound ?? {})) checkRound(round, below(place, round), context);
}

function checkRound(round: string, at: Place, { workspace, report }: Context): void {
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

/** What the unit writes to a koncernmål goes by the numbers of koncern.yaml. */
function checkLocalParts({ koncernmål, chapters }: ResolvedAgreement, context: Context): void {
  for (const { id, document, place, known } of koncernmål) {
    const common = chapters.koncern.find((effort) => effort.id === id);
    if (!known || common === undefined) continue;
    const candidates = keysInOrder(below(common.place, 'succeskriterier'));
    for (const [text, { undervejs }] of Object.entries(document.succeskriterier ?? {})) {
      const at = below(place, 'succeskriterier', text);
      if (!candidates.includes(text)) {
        reportMissing({ kind: 'succeskriterium', text, at, candidates }, effortName(common), context);
      }
      checkRounds(undervejs, below(at, 'undervejs'), context);
    }
  }
}

/** A unit whose agreement is not written yet is no mistake; an id that is nearly another's is. */
function checkCoveredUnits({ document, place, year }: ResolvedKoncern, { workspace, report }: Context): void {
  const ids = workspace.agreements.filter((one) => one.document.år.first === year.first).map((one) => one.document.id);
  for (const [koncernmål, { omfatter }] of Object.entries(document.koncernmål ?? {})) {
    if (omfatter === undefined || omfatter === 'alle') continue;
    for (const [index, id] of omfatter.entries()) {
      const near = ids.includes(id) ? undefined : closest(id, ids);
      if (near === undefined || omfatter.includes(near)) continue;
      report({
        at: below(place, 'koncernmål', koncernmål, 'omfatter', String(index)),
        message: {
          da: `Der er ingen aftale med id \`${id}\` i ${year.text}.`,
          en: `There is no agreement with the id \`${id}\` in ${year.text}.`,
        },
        hint: { da: `Mente du \`${near}\`?`, en: `Did you mean \`${near}\`?` },
      });
    }
  }
}

function checkReportsOn({ document, place }: ResolvedFollowUp, { workspace, report }: Context): void {
  if (workspace.incomplete) return;
  const { aftale, år } = document;
  const ids = workspace.agreements.map((agreement) => agreement.document.id);
  const koncern = aftale === 'koncern';
  report({
    at: below(place, 'aftale'),
    message: koncern
      ? { da: `Der er ingen koncern.yaml for ${år.text}.`, en: `There is no koncern.yaml for ${år.text}.` }
      : {
          da: `Der er ingen aftale med id \`${aftale}\` for ${år.text}.`,
          en: `There is no agreement with the id \`${aftale}\` for ${år.text}.`,
        },
    hint:
      koncern || ids.includes(aftale)
        ? { da: 'Ret `år`, eller skriv aftalen først.', en: 'Correct `år`, or write the agreement first.' }
        : meant(aftale, [...new Set(ids)]),
  });
}

/** Which numbers of an effort each table of a follow-up may speak of. */
function checkReportedParts(effort: ResolvedEffort, followUp: ResolvedFollowUp, context: Context): void {
  const reported = followUp.document.indsatser?.[effort.id];
  const tables = [
    ['succeskriterier', 'succeskriterium'],
    ['handlinger', 'handling'],
    ['resultatkrav', 'resultatkrav'],
  ] as const;
  for (const [table, kind] of tables) {
    const candidates = keysInOrder(below(effort.place, table));
    for (const text of Object.keys(reported?.[table] ?? {})) {
      const at = below(followUp.place, 'indsatser', effort.id, table, text);
      if (!candidates.includes(text)) reportMissing({ kind, text, at, candidates }, effortName(effort), context);
    }
  }
}

function checkReportedEffort(followUp: ResolvedFollowUp, text: string, at: Place, context: Context): void {
  const candidates = followUp.indsatser.map(({ id }) => id);
  reportMissing({ kind: 'indsats', text, at, candidates }, { da: 'aftalen', en: 'the agreement' }, context);
}

function checkMåljusteringer(followUp: ResolvedFollowUp, context: Context): void {
  for (const [index, { indsats, succeskriterium }] of (followUp.document.måljusteringer ?? []).entries()) {
    const place = below(followUp.place, 'måljusteringer', String(index));
    if (indsats === undefined) continue;
    const effort = effortNamed(followUp.indsatser, indsats);
    if (effort === undefined) checkReportedEffort(followUp, indsats, below(place, 'indsats'), context);
    if (effort === undefined || succeskriterium === undefined) continue;
    const candidates = keysInOrder(below(effort.place, 'succeskriterier'));
    if (candidates.includes(succeskriterium)) continue;
    const at = below(place, 'succeskriterium');
    reportMissing({ kind: 'succeskriterium', text: succeskriterium, at, candidates }, effortName(effort), context);
  }
}

function checkFollowUp(followUp: ResolvedFollowUp, context: Context): void {
  checkRound(followUp.document.runde, below(followUp.place, 'runde'), context);
  if (followUp.reportsOn === undefined) {
    checkReportsOn(followUp, context);
    return;
  }
  for (const id of Object.keys(followUp.document.indsatser ?? {})) {
    const effort = followUp.indsatser.find((one) => one.id === id);
    if (effort === undefined) checkReportedEffort(followUp, id, below(followUp.place, 'indsatser', id), context);
    else checkReportedParts(effort, followUp, context);
  }
  checkMåljusteringer(followUp, context);
}

export const rule: Rule = {
  effort: checkEffort,
  agreement: checkLocalParts,
  koncern: checkCoveredUnits,
  followUp: checkFollowUp,
};

import {
  below,
  type Place,
  type Reference,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedKoncern,
} from '../../model/index.ts';
import { closest } from '../../text/index.ts';
import { effortName } from '../naming.ts';
import { type Candidates, checkRound, keysOf, type Missing, reportMissing } from '../references.ts';
import type { Context, Rule } from '../rule.ts';
import { checkFollowUp } from './follow-up.ts';

/** `undervejs` is by round. */
function checkRounds(byRound: Readonly<Record<string, unknown>> | undefined, place: Place, context: Context): void {
  for (const round of Object.keys(byRound ?? {})) checkRound(round, below(place, round), context);
}

function checkEffort(effort: ResolvedEffort, context: Context): void {
  const letters = keysOf(effort, 'delmål');
  const numbers = keysOf(effort, 'succeskriterier');
  const check = (kind: Missing['kind'], reference: Reference<unknown> | undefined, candidates: Candidates) => {
    if (reference !== undefined) {
      reportMissing({ kind, text: reference.text, at: reference.place, candidates }, effortName(effort), context);
    }
  };
  for (const part of [...effort.succeskriterier, ...effort.handlinger, ...effort.resultatkrav]) {
    for (const reference of part.delmål) check('delmål', reference, letters);
  }
  for (const { succeskriterium } of effort.resultatkrav) check('succeskriterium', succeskriterium, numbers);
  for (const { document, place } of effort.succeskriterier) {
    checkRounds(document?.undervejs, below(place, 'undervejs'), context);
  }
}

/** What the unit writes to a koncernmål goes by the numbers of koncern.yaml. */
function checkLocalParts({ koncernmål, chapters }: ResolvedAgreement, context: Context): void {
  for (const { id, document, place, known } of koncernmål) {
    const common = chapters.koncern.find((effort) => effort.id === id);
    if (!known || common === undefined) continue;
    const candidates = keysOf(common, 'succeskriterier');
    for (const [text, { undervejs }] of Object.entries(document.succeskriterier ?? {})) {
      const at = below(place, 'succeskriterier', text);
      reportMissing({ kind: 'succeskriterium', text, at, candidates }, effortName(common), context);
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

export const rule: Rule = {
  effort: checkEffort,
  agreement: checkLocalParts,
  koncern: checkCoveredUnits,
  followUp: checkFollowUp,
};

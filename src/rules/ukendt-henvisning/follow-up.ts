import {
  below,
  effortNamed,
  isFullyRead,
  type Place,
  type ResolvedEffort,
  type ResolvedFollowUp,
} from '../../model/index.ts';
import { effortName, meant } from '../naming.ts';
import { checkRound, keysOf, reportMissing } from '../references.ts';
import type { Context } from '../rule.ts';

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
    ['handlinger', 'handling'],
    ['resultatkrav', 'resultatkrav'],
  ] as const;
  for (const [table, kind] of tables) {
    const candidates = keysOf(effort, table);
    for (const text of Object.keys(reported?.[table] ?? {})) {
      const at = below(followUp.place, 'indsatser', effort.id, table, text);
      reportMissing({ kind, text, at, candidates }, effortName(effort), context);
    }
  }
}

/** Whether every effort that the follow-up may speak of could be read. */
function allRead({ reportsOn }: ResolvedFollowUp): boolean {
  if (reportsOn === undefined) return false;
  const koncern = 'status' in reportsOn ? reportsOn.koncern : reportsOn;
  return (
    (!('status' in reportsOn) || isFullyRead(below(reportsOn.place, 'indsatser'), reportsOn.document.indsatser)) &&
    (koncern === undefined || isFullyRead(below(koncern.place, 'koncernmål'), koncern.document.koncernmål))
  );
}

function checkReportedEffort(followUp: ResolvedFollowUp, text: string, at: Place, context: Context): void {
  if (context.workspace.incomplete) return; // koncern.yaml may be what could not be read
  const candidates = allRead(followUp) ? followUp.indsatser.map(({ id }) => id) : undefined;
  reportMissing({ kind: 'indsats', text, at, candidates }, { da: 'aftalen', en: 'the agreement' }, context);
}

function checkMåljusteringer(followUp: ResolvedFollowUp, context: Context): void {
  for (const [index, { indsats }] of (followUp.document.måljusteringer ?? []).entries()) {
    if (indsats === undefined || effortNamed(followUp.indsatser, indsats) !== undefined) continue;
    checkReportedEffort(followUp, indsats, below(followUp.place, 'måljusteringer', String(index), 'indsats'), context);
  }
}

/** Everything that a follow-up reports on is in the agreement. */
export function checkFollowUp(followUp: ResolvedFollowUp, context: Context): void {
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

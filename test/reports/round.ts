import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  committeesOf,
  composeCommitteeReport,
  composeOverview,
  composeUnitReport,
  type RoundReport,
  reportedUnits,
} from '../../src/compose/index.ts';
import type { Doc } from '../../src/doc/index.ts';
import { resolveFollowUp } from '../../src/model/index.ts';
import { openReportKit, type ReportKit } from '../../src/pipeline/reports.ts';
import { type Folder, inspect, openFolder } from '../../src/pipeline.ts';
import { koncernStatus, unitStatus } from '../../src/status/index.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder');
const NAMES = [
  'aftale.yaml',
  'agreements/2026/koncern.yaml',
  'agreements/2026/faellessekretariatet.yaml',
  'agreements/2026/faellessekretariatet.midtvejs.yaml',
];

function demand<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** The contract's four files, and what else a test adds or replaces. */
export function contractFiles(changed: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const files = NAMES.map((name) => [`/${name}`, readFileSync(join(CONTRACT, name), 'utf8')] as const);
  return { ...Object.fromEntries(files), ...changed };
}

/** A round of a folder, and what its reports are made with. */
export function roundOf(
  files: Readonly<Record<string, string>>,
  id = 'midtvejs',
): { readonly report: RoundReport; readonly kit: ReportKit; readonly folder: Folder } {
  const folder = demand(openFolder(memoryWorld({ files, package: packageAssets })).value, 'folder');
  const { agreements, workspace, parsed } = inspect(folder, { year: 2026, month: 9, day: 10 });
  const koncern = agreements.flatMap((one) => one.koncern ?? []).slice(0, 1);
  const followUps = workspace.followUps.map((one) => resolveFollowUp(one, agreements, koncern));
  const round = demand(
    agreements[0]?.rounds.find((one) => one.id === id),
    'round',
  );
  const units = agreements.flatMap((agreement) => {
    const own = followUps.filter(({ reportsOn }) => reportsOn === agreement);
    return (
      unitStatus(
        agreement,
        own,
        demand(
          agreement.rounds.find((one) => one.id === id),
          'round',
        ),
      ) ?? []
    );
  });
  const report: RoundReport = {
    round,
    year: '2026',
    day: demand(round.opgøres_pr, 'day'),
    units,
    koncern: koncern.flatMap((part) =>
      followUps.flatMap((followUp) =>
        followUp.document.aftale === 'koncern'
          ? (koncernStatus(part, followUp.document.enhed ?? '', [followUp], agreements[0]?.rounds ?? [], round) ?? [])
          : [],
      ),
    ),
    missing: units.flatMap(({ agreement, followUp }) => (followUp === undefined ? [agreement] : [])),
  };
  return { report, kit: demand(openReportKit(folder, parsed).value, 'kit'), folder };
}

/** All reports of a round as document trees, under the names that their files have. */
export function reportDocs(
  report: RoundReport,
  kit: ReportKit,
): readonly { readonly name: string; readonly doc: Doc }[] {
  const { templates, settings } = kit;
  const options = { settings, logo: undefined };
  const made = [
    ...reportedUnits(report).map((unit) => {
      const { value } = composeUnitReport(unit, report, templates.opfølgning, options);
      return [unit.agreement.id.replace('æ', 'ae'), value] as const;
    }),
    ['overblik', composeOverview(report, templates.overblik, options).value] as const,
    ...committeesOf(report).map(
      (name) => [`udvalg-${name}`, composeCommitteeReport(name, report, templates.udvalg, options).value] as const,
    ),
  ];
  return made.map(([name, doc]) => ({ name, doc: demand(doc, name) }));
}

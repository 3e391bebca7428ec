import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committeesOf, composeCommitteeReport, composeOverview, composeUnitReport } from '../../src/compose/index.ts';
import type { Doc } from '../../src/doc/index.ts';
import { openReportKit, type ReportKit } from '../../src/pipeline/reports.ts';
import { inspect, openFolder } from '../../src/pipeline.ts';
import { type StatusReport, statusReport } from '../../src/status/index.ts';
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
export function roundOf(files: Readonly<Record<string, string>>): {
  readonly report: StatusReport;
  readonly kit: ReportKit;
} {
  const folder = demand(openFolder(memoryWorld({ files, package: packageAssets })).value, 'folder');
  const { agreements, workspace, parsed } = inspect(folder, { year: 2026, month: 9, day: 10 });
  const report = statusReport(workspace, agreements, { round: 'midtvejs' });
  if ('kind' in report) throw new Error(report.kind);
  return { report, kit: demand(openReportKit(folder, parsed).value, 'kit') };
}

/** All reports of a round as document trees, under the names that their files have. */
export function reportDocs(
  report: StatusReport,
  kit: ReportKit,
): readonly { readonly name: string; readonly doc: Doc }[] {
  const { templates, settings } = kit;
  const options = { settings, logo: undefined };
  const made = [
    ...report.units.map((unit) => {
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

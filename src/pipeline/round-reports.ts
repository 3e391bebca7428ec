import { type Outcome, sortedProblems } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { StatusReport } from '../status/index.ts';
import type { Folder } from './folder.ts';
import type { Inspection } from './inspection.ts';
import type { MadeReport, ReportKind } from './reports.ts';

export type { MadeReport, ReportKind } from './reports.ts';

/** The reports of a round as documents. Loaded only here, as the documents of agreements are. */
export async function roundReports(
  kinds: readonly ReportKind[],
  report: StatusReport,
  formats: readonly Format[],
  folder: Folder,
  { parsed }: Inspection,
): Promise<Outcome<readonly MadeReport[]>> {
  const { makeReports, openReportKit } = await import('./reports.ts');
  const { value: kit, diagnostics } = openReportKit(folder, parsed);
  if (kit === undefined) return { value: undefined, diagnostics };
  const made: MadeReport[] = [];
  const problems = [...diagnostics];
  for (const kind of kinds) {
    const outcome = await makeReports(kind, report, formats, kit);
    made.push(...(outcome.value ?? []));
    problems.push(...outcome.diagnostics);
  }
  return { value: made, diagnostics: sortedProblems(problems) };
}

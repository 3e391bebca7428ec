import type { Diagnostic } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { type Folder, type Inspection, select } from '../pipeline.ts';
import type { StatusReport } from '../status/index.ts';

/** The part of a report that the user named. */
export interface Scope {
  readonly report: StatusReport;
  /** What was named and is not there. */
  readonly unknown: readonly Diagnostic[];
}

function pathOf({ place }: Pick<ResolvedAgreement, 'place'>): string {
  return place.file.file.path;
}

/** Units by id, title, file or folder, of those that the round is about; nothing named means all. */
export function scopeOf(
  report: StatusReport,
  operands: readonly string[],
  folder: Folder,
  inspection: Inspection,
): Scope {
  if (operands.length === 0) return { report, unknown: [] };
  const inRound = new Set([...report.units.map(({ agreement }) => agreement), ...report.missing].map(pathOf));
  const agreements = inspection.workspace.agreements.filter(({ parsed }) => inRound.has(parsed.file.path));
  const ofRound = { ...inspection, workspace: { ...inspection.workspace, agreements } };
  const { value, diagnostics } = select(folder, ofRound, { config: undefined, operands, year: undefined });
  const named = value ?? new Set<string>();
  const isNamed = (one: Pick<ResolvedAgreement, 'place'> | undefined): boolean =>
    one !== undefined && named.has(pathOf(one));
  const units = report.units.filter(({ agreement, followUp }) => isNamed(agreement) || isNamed(followUp));
  const koncern = report.koncern.filter(({ koncern: one, followUp }) => isNamed(one) || isNamed(followUp));
  const missing = report.missing.filter((one) => isNamed(one) || units.some(({ agreement }) => agreement === one));
  const wholeKoncern = report.koncern.length > 0 && koncern.length === report.koncern.length;
  const missingKoncern = wholeKoncern ? report.missingKoncern : [];
  return { report: { ...report, units, koncern, missing, missingKoncern }, unknown: diagnostics };
}

interface Source {
  readonly path: string;
  readonly type: string;
  /** Of the agreement that it is, or is about. */
  readonly id: string;
  /** Empty where nobody can tell. */
  readonly years: readonly number[];
}

function yearsOf(text: string): readonly number[] {
  const [first, second] = text.split(/[-/]/);
  if (first === undefined || first === '') return [];
  return second === undefined ? [Number(first)] : [Number(first), Number(first.slice(0, -second.length) + second)];
}

function sourcesOf({ workspace, broken }: Inspection): readonly Source[] {
  const { agreements, koncern, followUps } = workspace;
  return [
    ...broken.map(({ path, type, id, year }) => ({ path, type, id, years: yearsOf(year) })),
    ...agreements.map(({ parsed, document: { type, id, år } }) => ({
      path: parsed.file.path,
      type,
      id,
      years: [år.first, år.last],
    })),
    ...followUps.map(({ parsed, document: { type, aftale, år } }) => ({
      path: parsed.file.path,
      type,
      id: aftale,
      years: [år.first, år.last],
    })),
    ...[...koncern.values()].map(({ parsed, document: { type, år } }) => ({
      path: parsed.file.path,
      type,
      id: type,
      years: [år.first, år.last],
    })),
  ];
}

/**
 * Errors that leave open what a file says, of files that the report rests on: YAML or schema is broken, or two files are the same
 * document. A report that silently does without them would misstate the agreements.
 */
export function unsound(
  { units, missing, year }: StatusReport,
  isWhole: boolean,
  inspection: Inspection,
): readonly Diagnostic[] {
  const ids = new Set(['koncern', ...[...units.map(({ agreement }) => agreement), ...missing].map(({ id }) => id)]);
  const concerned = sourcesOf(inspection)
    .filter(({ id, type }) => isWhole || type === 'koncern' || ids.has(id))
    .filter(({ years }) => years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years)))
    .map(({ path }) => path);
  const paths = new Set(concerned);
  const { diagnostics, faulty } = inspection;
  return diagnostics.filter(
    ({ severity, rule, span: { file } }) =>
      severity === 'error' && paths.has(file.path) && (faulty.has(file.path) || rule === 'samme-id-to-gange'),
  );
}

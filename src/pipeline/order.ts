import type { Diagnostic, Outcome } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { registry } from '../rules/index.ts';
import type { BuildOptions, DocumentResult, Made } from './documents.ts';
import type { Inspection } from './inspection.ts';
import type { Job, Output } from './plan.ts';
import type { Shelf } from './shelf.ts';

/** One job sorted out: what stands there already, what must be made, or that nothing may be made. */
export interface Order {
  readonly job: Job;
  /** Undefined when no document may be made. */
  readonly agreement: ResolvedAgreement | undefined;
  readonly standing: ReadonlyMap<Output, DocumentResult>;
  readonly missing: readonly Output[];
}

/** What became of an order. */
export interface Delivery {
  readonly documents: readonly DocumentResult[];
  readonly problems: readonly Diagnostic[];
}

/** Makes an agreement in some formats; the stages from compose on. */
export type Make = (agreement: ResolvedAgreement, formats: readonly Format[]) => Promise<Outcome<readonly Made[]>>;

export function hasError(problems: readonly Diagnostic[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Nothing that must be said again next time. */
export function isClean(problems: readonly Diagnostic[]): boolean {
  return problems.every(({ severity }) => severity === 'info');
}

/**
 * Whether no document may be made: the agreement, or the koncern that it takes text from, has errors. With `draft` those of
 * the rules do not count, but what YAML or the schema refused would be missing in the document.
 */
export function isRefused(job: Job, inspection: Inspection, problems: readonly Diagnostic[], draft: boolean): boolean {
  if (job.dependsOn.some((path) => inspection.faulty.has(path))) return true;
  return !draft && hasError(problems.filter(({ span }) => job.dependsOn.includes(span.file.path)));
}

export function sortOut(job: Job, refused: boolean, shelf: Shelf): Order {
  if (refused) return { job, agreement: undefined, standing: new Map(), missing: job.outputs };
  const found = job.outputs.map((output) => [output, shelf.unchanged(job, output)] as const);
  return {
    job,
    agreement: job.agreement,
    standing: new Map(found.flatMap(([output, result]) => (result === undefined ? [] : [[output, result]]))),
    missing: found.filter(([, result]) => result === undefined).map(([output]) => output),
  };
}

const methodRules = new Set(registry.map(({ name }) => name));

/** Errors that stand in the way: in a draft those of the method do not, but what breaks a document's structure does in any. */
function standInTheWay(problems: readonly Diagnostic[], draft: boolean): boolean {
  return hasError(draft ? problems.filter(({ rule }) => !methodRules.has(rule)) : problems);
}

/** Makes and writes what is missing. Errors that only the finished document shows refuse it too. */
export async function deliver(order: Order, shelf: Shelf, options: BuildOptions, make: Make): Promise<Delivery> {
  const { job, agreement, standing, missing } = order;
  const without = (status: DocumentResult['status'], problems: readonly Diagnostic[] = []): Delivery => ({
    documents: job.outputs.map((output) => standing.get(output) ?? shelf.without(job, output, status)),
    problems,
  });
  if (agreement === undefined) return without('refused');
  if (missing.length === 0 || options.dryRun) return without('built');
  const { value, diagnostics } = await make(
    agreement,
    missing.map(({ format }) => format),
  );
  if (value === undefined) return without('failed', diagnostics);
  if (standInTheWay(diagnostics, options.draft)) return without('refused', diagnostics);
  const problems = [...diagnostics];
  const documents = job.outputs.map((output) => {
    const made = value.find(({ format }) => format === output.format);
    if (made === undefined) return standing.get(output) ?? shelf.without(job, output, 'failed');
    const { result, problem } = shelf.put(job, output, made, diagnostics.length === 0);
    if (problem !== undefined) problems.push(problem);
    return result;
  });
  return { documents, problems };
}

import { check } from './check/index.ts';
import type { Diagnostic, Outcome, World } from './core/index.ts';
import { checkDoc } from './doc/index.ts';
import type { Format } from './formats/format.ts';
import { load } from './load/index.ts';
import { type ResolvedAgreement, resolve, workspace } from './model/index.ts';
import { brokenFile } from './pipeline/broken.ts';
import type { BuildOptions, Built, DocumentResult, Made } from './pipeline/documents.ts';
import type { FolderFile } from './pipeline/files.ts';
import { type Folder, openFolder } from './pipeline/folder.ts';
import type { Inspection, Validated } from './pipeline/inspection.ts';
import { type Kit, openKit, readTemplates } from './pipeline/kit.ts';
import { deliver, isRefused, sortOut } from './pipeline/order.ts';
import { placed } from './pipeline/origin.ts';
import { clashes, type Job, noAgreements, plan } from './pipeline/plan.ts';
import { select, type Wanted, withShared } from './pipeline/selection.ts';
import { openShelf } from './pipeline/shelf.ts';
import { runRules } from './rules/index.ts';

export type { BuildOptions, Built, DocumentResult, DocumentStatus } from './pipeline/documents.ts';
export { type Folder, folderName, openFolder, openSettings } from './pipeline/folder.ts';
export { isInside } from './pipeline/inside.ts';
export type { Inspection, Validated } from './pipeline/inspection.ts';
export { pipelineRules } from './pipeline/problems.ts';
export type { Wanted } from './pipeline/selection.ts';
export { documentLocations } from './pipeline/shelf.ts';

/** One file: bytes → source tree → typed document. */
function read(file: FolderFile) {
  const loaded = load(file.path, file.bytes);
  const parsed = loaded.value;
  if (parsed === undefined) return { file, parsed, checked: undefined, diagnostics: loaded.diagnostics };
  const { value: document, diagnostics } = check(parsed);
  const checked = document === undefined ? undefined : { parsed, document };
  return { file, parsed, checked, diagnostics: [...loaded.diagnostics, ...diagnostics] };
}

/** A folder: every file read, koncern merged in, references resolved, rules run. */
export function inspect(folder: Folder): Inspection {
  const reads = folder.files.map(read);
  const checked = reads.flatMap((one) => one.checked ?? []);
  const { value: index, diagnostics } = workspace(folder.settings.file, checked, checked.length < reads.length);
  const agreements = index.agreements.map((agreement) => resolve(index, agreement));
  const isFaulty = (found: readonly Diagnostic[]): boolean => found.some(({ severity }) => severity === 'error');
  return {
    workspace: index,
    agreements,
    parsed: new Map(reads.flatMap(({ file, parsed }) => (parsed === undefined ? [] : [[file.path, parsed]]))),
    broken: reads.filter((one) => one.checked === undefined).map(({ file }) => brokenFile(file)),
    faulty: new Set(reads.filter((one) => isFaulty(one.diagnostics)).map(({ file }) => file.path)),
    diagnostics: [...reads.flatMap((one) => one.diagnostics), ...diagnostics, ...runRules(index, agreements)],
  };
}

/** The folder around `cwd` inspected, with the problems of the files that the user meant. */
export function validate(world: World, wanted: Wanted): Validated {
  return examine(openFolder(world, wanted.config), wanted);
}

function examine({ value: folder, diagnostics: opening }: Outcome<Folder>, wanted: Wanted): Validated {
  const nothing = new Set<string>();
  if (folder === undefined)
    return { folder, inspection: undefined, named: nothing, problems: opening, files: 0, misuse: true };
  const inspection = inspect(folder);
  const { value: named = nothing, diagnostics: unknown } = select(folder, inspection, wanted);
  const reported = withShared(folder, inspection, named);
  const settings = folder.settings.file.parsed.file.path;
  const found = inspection.diagnostics.filter(({ span }) => reported.has(span.file.path));
  const ofUse = [...opening, ...unknown, ...found.filter(({ span }) => span.file.path === settings)];
  const misuse = ofUse.some(({ severity }) => severity === 'error');
  return { folder, inspection, named, problems: [...opening, ...unknown, ...found], files: reported.size, misuse };
}

/** An agreement: resolved → document tree → pages → bytes in every format. No value where anything stands in the way. */
async function make(
  agreement: ResolvedAgreement,
  formats: readonly Format[],
  kit: Kit | undefined,
): Promise<Outcome<readonly Made[]>> {
  if (kit === undefined) return { value: undefined, diagnostics: [] };
  // Loaded only here: the larger half of the program, which `validate` never needs.
  const { compose } = await import('./compose/index.ts');
  const { layout } = await import('./layout/index.ts');
  const composed = compose(agreement, kit.templates, kit.composeOptions(agreement));
  const doc = composed.value;
  if (doc === undefined) return { value: undefined, diagnostics: composed.diagnostics };
  const { value: pages, problems } = layout(doc, kit.theme);
  const late = placed([...checkDoc(doc), ...problems], agreement.place.file, kit.parsed, kit.templates.files);
  const diagnostics = [...composed.diagnostics, ...late];
  if (pages === undefined) return { value: undefined, diagnostics };
  const made: Made[] = [];
  for (const format of formats) {
    const write = await format.load();
    const written = await write({ doc, pages, theme: kit.theme });
    diagnostics.push(...written.diagnostics);
    if (written.value === undefined) return { value: undefined, diagnostics };
    made.push({ format, bytes: written.value, pages: pages.pages.length });
  }
  return { value: made, diagnostics };
}

/**
 * The documents of the agreements that the user meant. Only what changed is made; one that fails stops no other and leaves
 * its old file as it was.
 */
export async function build(world: World, wanted: Wanted, options: BuildOptions): Promise<Built> {
  const opened = openFolder(world, wanted.config);
  if (opened.value === undefined) return { documents: [], problems: opened.diagnostics, followUps: 0, misuse: true };
  const templates = readTemplates(opened.value);
  const shelf = openShelf(opened.value, templates.value, wanted, options);
  const last = options.quickly ? shelf.lastRun() : undefined;
  if (last !== undefined) return { ...last, problems: [], misuse: false };

  const { folder, inspection, named, problems: found, misuse } = examine(opened, wanted);
  const followUps = inspection?.workspace.followUps.filter(({ parsed }) => named.has(parsed.file.path)).length ?? 0;
  const nothing = { documents: [], problems: found, followUps, misuse: true };
  if (folder === undefined || inspection === undefined || misuse) return nothing;
  const jobs = plan(inspection.agreements, inspection.broken, named, options.formats);
  if (jobs.length === 0) return { ...nothing, problems: [...found, noAgreements(folder)] };

  const twice = clashes(jobs);
  const refused = (job: Job): boolean => twice.has(job) || isRefused(job, inspection, found, options.draft);
  const orders = jobs.map((job) => sortOut(job, refused(job), shelf));
  const isNeeded =
    !options.dryRun && orders.some(({ agreement, missing }) => agreement !== undefined && missing.length > 0);
  const kit = isNeeded ? await openKit(folder, templates.value, inspection, options) : undefined;

  const documents: DocumentResult[] = [];
  const problems = [...found, ...twice.values(), ...templates.diagnostics, ...(kit?.diagnostics ?? [])];
  for (const [done, order] of orders.entries()) {
    options.onProgress(done, orders.length, order.agreement?.titel ?? order.job.id);
    const delivery = await deliver(order, shelf, options, (agreement, formats) => make(agreement, formats, kit?.value));
    documents.push(...delivery.documents);
    problems.push(...delivery.problems);
    await world.pause();
  }
  shelf.close(
    documents,
    followUps,
    problems.every(({ severity }) => severity === 'info'),
  );
  return { documents, problems, followUps, misuse: false };
}

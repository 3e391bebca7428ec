import { check } from './check/index.ts';
import { type LocalDate, type Outcome, sortedProblems, type World } from './core/index.ts';
import { load } from './load/index.ts';
import { resolve, workspace } from './model/index.ts';
import { brokenFile } from './pipeline/broken.ts';
import type { BuildOptions, Built, DocumentResult } from './pipeline/documents.ts';
import { exemptionsIn, withoutExempted } from './pipeline/exemptions.ts';
import type { FolderFile } from './pipeline/files.ts';
import { BASELINE_FILE, type Folder, openFolder } from './pipeline/folder.ts';
import type { Inspection, Validated } from './pipeline/inspection.ts';
import { occasionOf, openKit, readTemplates } from './pipeline/kit.ts';
import { make, makeAndJudge } from './pipeline/make.ts';
import { deliver, hasError, isClean, isRefused, sortOut } from './pipeline/order.ts';
import { isPackage } from './pipeline/package-file.ts';
import { clashes, type Job, noAgreements, plan } from './pipeline/plan.ts';
import { sealProblems } from './pipeline/seals.ts';
import { select, type Wanted, withShared } from './pipeline/selection.ts';
import { openShelf } from './pipeline/shelf.ts';
import { part, runRules } from './rules/index.ts';

export { type Approval, approval } from './pipeline/approval.ts';
export { type BaselineTerms, updateBaseline } from './pipeline/baseline.ts';
export type { BuildOptions, Built, DocumentResult, DocumentStatus } from './pipeline/documents.ts';
export { edited, type FixedFile, type Fixing, fixed, writeFixed } from './pipeline/fix.ts';
export { BASELINE_FILE, type Folder, folderName, openFolder, openSettings } from './pipeline/folder.ts';
export { isInside } from './pipeline/inside.ts';
export type { Inspection, Validated } from './pipeline/inspection.ts';
export { readTemplates } from './pipeline/kit.ts';
export { withLayout } from './pipeline/laid-out.ts';
export { pipelineRules, refusal } from './pipeline/problems.ts';
export { programVersion } from './pipeline/program.ts';
export { folderInRepository } from './pipeline/repository.ts';
export { type MadeReport, type ReportKind, roundReports } from './pipeline/round-reports.ts';
export { type Seal, sealOf } from './pipeline/seals.ts';
export { select, type Wanted } from './pipeline/selection.ts';
export { documentLocations } from './pipeline/shelf.ts';
export type { ContentReport, PdfAt, Standing, Verified, VerifyTerms } from './pipeline/verification/index.ts';
export { withText } from './pipeline/with-text.ts';
export { writeAll } from './pipeline/write-all.ts';

/** One file: bytes → source tree → typed document. */
function read(file: FolderFile) {
  const { value: parsed, diagnostics: ofSyntax } = load(file.path, file.bytes);
  if (parsed === undefined) return { file, parsed, checked: undefined, diagnostics: ofSyntax };
  const { value: document, diagnostics } = check(parsed);
  const checked = document === undefined ? undefined : { parsed, document };
  return { file, parsed, checked, diagnostics: [...ofSyntax, ...diagnostics] };
}

/** A folder as it stands on a day: every file read, koncern merged in, references resolved, rules run. */
export function inspect(folder: Folder, today: LocalDate): Inspection {
  const reads = folder.files.map(read);
  const checked = reads.flatMap((one) => one.checked ?? []);
  const incomplete = reads.some((one) => one.checked === undefined && hasError(one.diagnostics));
  const { value: index, diagnostics } = workspace(folder.settings.file, checked, incomplete);
  const agreements = index.agreements.map((agreement) => resolve(index, agreement));
  const files = reads.flatMap((one) => one.parsed ?? []);
  const parsed = new Map(files.map((one) => [one.file.path, one]));
  const judged = { workspace: index, agreements, today, parsed };
  const ofFolder = [...diagnostics, ...runRules(judged), ...sealProblems(folder, judged)];
  return {
    ...judged,
    broken: reads.filter((one) => one.checked === undefined).map(({ file }) => brokenFile(file)),
    faulty: new Set(reads.filter(({ diagnostics: found }) => hasError(found)).map(({ file }) => file.path)),
    diagnostics: [...reads.flatMap((one) => one.diagnostics), ...ofFolder],
    exemptions: exemptionsIn(folder, files),
  };
}

/** The folder around `cwd` inspected, with the problems of the files that the user meant. */
export function validate(world: World, wanted: Wanted): Validated {
  return examine(openFolder(world, wanted.config), wanted);
}

function examine({ value: folder, diagnostics: opening }: Outcome<Folder>, wanted: Wanted): Validated {
  const nothing = { named: new Set<string>(), exempted: [], files: [] };
  if (folder === undefined) return { folder, inspection: undefined, ...nothing, problems: opening, misuse: true };
  const inspection = inspect(folder, wanted.today ?? folder.settings.world.today());
  const { value: named = nothing.named, diagnostics: unknown } = select(folder, inspection, wanted);
  const reported = withShared(folder, inspection, named);
  const settings = folder.settings.file.parsed.file.path;
  const { problems: found, exempted } = withoutExempted(inspection, reported);
  const ofUse = [
    ...opening,
    ...unknown,
    ...found.filter(({ span }) => [settings, BASELINE_FILE].includes(span.file.path)),
  ];
  const misuse = hasError(ofUse);
  const problems = sortedProblems([...opening, ...folder.leftOut, ...unknown, ...found]);
  return { folder, inspection, named, problems, exempted, files: [...reported].sort(), misuse };
}

/** The documents that the user meant: of agreements in the folder, and again of source packages. */
export async function build(world: World, wanted: Wanted, options: BuildOptions): Promise<Built> {
  const packages = wanted.operands.filter((operand) => isPackage(world, operand));
  if (packages.length === 0) return buildFolder(world, wanted, options);
  const { buildPackages } = await import('./pipeline/build-package.ts');
  const rest = wanted.operands.filter((operand) => !packages.includes(operand));
  const others = rest.length === 0 ? [] : [await buildFolder(world, { ...wanted, operands: rest }, options)];
  return buildPackages(world, packages, options, make, others);
}

/**
 * The documents of the agreements that the user meant. Only what changed is made; one that fails stops no other and leaves
 * its old file as it was.
 */
async function buildFolder(world: World, wanted: Wanted, options: BuildOptions): Promise<Built> {
  const opened = openFolder(world, wanted.config);
  const refusedAll = { documents: [], draftHelps: false, misuse: true };
  if (opened.value === undefined) return { ...refusedAll, problems: sortedProblems(opened.diagnostics), followUps: 0 };
  const templates = readTemplates(opened.value);
  const shelf = openShelf(opened.value, templates.value, wanted, options);
  const isSound = isClean([...opened.diagnostics, ...opened.value.leftOut, ...templates.diagnostics]);
  const last = options.quickly && isSound ? shelf.lastRun() : undefined;
  if (last !== undefined) return { ...last, problems: [], draftHelps: false, misuse: false };

  const { folder, inspection, named, problems: found, misuse } = examine(opened, wanted);
  const followUps = inspection?.workspace.followUps.filter(({ parsed }) => named.has(parsed.file.path)).length ?? 0;
  const nothing = { ...refusedAll, problems: found, followUps };
  if (folder === undefined || inspection === undefined || misuse) return nothing;
  const jobs = plan(inspection.agreements, inspection.broken, named, options.formats);
  if (jobs.length === 0) return { ...nothing, problems: sortedProblems([...found, noAgreements(folder)]) };

  const twice = clashes(jobs);
  const refused = (job: Job, draft: boolean): boolean => twice.has(job) || isRefused(job, inspection, found, draft);
  const orders = jobs.map((job) => sortOut(job, refused(job, options.draft), shelf));
  const isNeeded =
    !options.dryRun && orders.some(({ agreement, missing }) => agreement !== undefined && missing.length > 0);
  const kit = isNeeded
    ? await openKit(folder, templates.value, inspection.parsed, occasionOf(folder, inspection, options))
    : undefined;

  const documents: DocumentResult[] = [];
  const problems = [...found, ...twice.values(), ...templates.diagnostics, ...(kit?.diagnostics ?? [])];
  for (const [done, order] of orders.entries()) {
    options.onProgress(done, orders.length, order.agreement?.titel ?? order.job.id);
    const delivery = await deliver(order, shelf, options, async (agreement, formats) => {
      const made = await makeAndJudge(inspection, agreement, formats, kit?.value);
      return { ...made, diagnostics: part(made.diagnostics, inspection.exemptions.all, inspection.today).kept };
    });
    documents.push(...delivery.documents);
    problems.push(...delivery.problems);
    await world.pause();
  }
  shelf.close(documents, followUps, isClean(problems));
  const inVain = new Set(documents.filter(({ status }) => status === 'refused').map(({ source }) => source));
  const draftHelps = jobs.some((job) => inVain.has(job.source) && !refused(job, true));
  return { documents, problems: sortedProblems(problems), draftHelps, followUps, misuse: false };
}

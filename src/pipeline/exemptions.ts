import type { Diagnostic } from '../core/index.ts';
import { load, type ParsedFile } from '../load/index.ts';
import {
  type Baseline,
  type BaselineEntry,
  baselineExemptions,
  type Exempted,
  type Exemption,
  exemptComments,
  exemptionProblems,
  part,
  readBaseline,
  registry,
} from '../rules/index.ts';
import { BASELINE_FILE, type Folder } from './folder.ts';
import type { Inspection } from './inspection.ts';

/** Everything that a folder exempts: by comments in its files, and by its baseline. */
export interface FolderExemptions {
  readonly all: readonly Exemption[];
  /** Undefined: there is none, or it cannot be read. */
  readonly baseline: ParsedFile | undefined;
  readonly entries: readonly BaselineEntry[];
  /** What is wrong with comments and baseline by themselves. */
  readonly problems: readonly Diagnostic[];
}

function baselineIn({ baseline }: Folder): Baseline & { readonly parsed: ParsedFile | undefined } {
  if (baseline === undefined) return { entries: [], problems: [], parsed: undefined };
  const { value, diagnostics } = load(baseline.path, baseline.bytes);
  if (value === undefined) return { entries: [], problems: diagnostics, parsed: undefined };
  const { entries, problems } = readBaseline(value);
  return { entries, problems: [...diagnostics, ...problems], parsed: value };
}

const METHOD: ReadonlySet<string> = new Set(registry.map(({ name }) => name));

/** A baseline is for rules of the method: whoever writes another problem into it by hand, a broken seal perhaps, exempts nothing. */
function ofMethodOnly(exemption: Exemption): Exemption {
  return METHOD.has(exemption.rule) ? exemption : { ...exemption, covers: () => false };
}

export function exemptionsIn(folder: Folder, files: readonly ParsedFile[]): FolderExemptions {
  const baseline = baselineIn(folder);
  const comments = files.map(exemptComments);
  return {
    all: [...comments.flatMap(({ exemptions }) => exemptions), ...baselineExemptions(baseline).map(ofMethodOnly)],
    baseline: baseline.parsed,
    entries: baseline.entries,
    problems: [...comments.flatMap(({ problems }) => problems), ...baseline.problems],
  };
}

/** Rules that speak only of finished pages: without a layout their exemptions hit nothing, and that is no fault. */
const LATE: ReadonlySet<string> = new Set(
  registry.filter(({ rule }) => rule.laidOut !== undefined).map(({ name }) => name),
);

/** What is still to be said of some files, and what is known. */
interface Judgement {
  readonly problems: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
}

/** The problems of the files that were meant, without those that are exempted, and with what is wrong with exemptions. */
export function withoutExempted(inspection: Inspection, files: ReadonlySet<string>): Judgement {
  const { diagnostics, exemptions, today } = inspection;
  const found = diagnostics.filter(({ span }) => files.has(span.file.path));
  const { kept, exempted, used } = part(found, exemptions.all, today);
  const ofFiles = exemptions.all.filter(({ file, rule }) => files.has(file) && !LATE.has(rule));
  const own = exemptions.problems.filter(({ span }) => files.has(span.file.path) || span.file.path === BASELINE_FILE);
  return { problems: [...kept, ...own, ...exemptionProblems(ofFiles, used, today)], exempted };
}

/** The same for what was found on the pages of the agreements that were laid out. */
export function withoutExemptedPages(
  { exemptions, today }: Inspection,
  found: readonly Diagnostic[],
  laidOut: ReadonlySet<string>,
): Judgement {
  const { kept, exempted, used } = part(found, exemptions.all, today);
  const late = exemptions.all.filter(({ file, rule }) => laidOut.has(file) && LATE.has(rule));
  return { problems: [...kept, ...exemptionProblems(late, used, today)], exempted };
}

import { compareDates, type Diagnostic, type LocalDate } from '../core/index.ts';
import { type BaselineEntry, baselineWith, part, registry } from '../rules/index.ts';
import { BASELINE_FILE, type Folder } from './folder.ts';
import type { Inspection } from './inspection.ts';
import { refusal } from './problems.ts';

/** What is written beside a problem that is new in the baseline. */
export interface BaselineTerms {
  readonly reason: string;
  /** The last day on which it is not reported. */
  readonly expires: LocalDate;
}

/** What became of the baseline; counts of the entries of the files that were meant. */
export interface BaselineWritten {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** Undefined when it was written, or nothing had changed. */
  readonly problem: Diagnostic | undefined;
}

const METHOD: ReadonlySet<string> = new Set(registry.map(({ name }) => name));

function keyOf({ rule, path }: Pick<BaselineEntry, 'rule' | 'path'>): string {
  return JSON.stringify([rule, path]);
}

/** The problems of a file that a baseline may hold: those of rules, and not those that a comment exempts. */
function knowable({ diagnostics, exemptions, today }: Inspection, file: string): readonly Diagnostic[] {
  const comments = exemptions.all.filter(({ how }) => how === 'comment');
  const ofFile = diagnostics.filter(({ rule, span }) => span.file.path === file && METHOD.has(rule));
  return part(ofFile, comments, today).kept;
}

function once(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function holds({ expires }: BaselineEntry, today: LocalDate): boolean {
  return expires === undefined || compareDates(expires, today) >= 0;
}

/** A file's entries as they are to be; with no terms nothing new comes in. */
function entriesFor(inspection: Inspection, file: string, terms: BaselineTerms | undefined): readonly BaselineEntry[] {
  const known = new Map(
    inspection.exemptions.entries.filter((entry) => entry.file === file).map((entry) => [keyOf(entry), entry]),
  );
  const found = knowable(inspection, file).flatMap(({ rule, path }): readonly BaselineEntry[] => {
    const entry = known.get(keyOf({ rule, path }));
    if (entry !== undefined && (terms === undefined || holds(entry, inspection.today))) return [entry];
    return terms === undefined ? [] : [{ file, rule, path, ...terms }];
  });
  return once(found);
}

function writeBaseline({ settings }: Folder, text: string): Diagnostic | undefined {
  const { world, root } = settings;
  const written = world.write(world.resolve(root, BASELINE_FILE), new TextEncoder().encode(text));
  return written.ok ? undefined : refusal('write', BASELINE_FILE, written.failure);
}

/**
 * Takes today's problems of some files into the baseline, and lets go what is mended; with no terms it only lets go. Entries of
 * other files stay to the byte, and what stood there keeps its reason and its day until that has passed.
 */
export function updateBaseline(
  folder: Folder,
  inspection: Inspection,
  files: ReadonlySet<string>,
  terms: BaselineTerms | undefined,
): BaselineWritten {
  const before = inspection.exemptions.entries.filter(({ file }) => files.has(file));
  const after = new Map([...files].map((file) => [file, entriesFor(inspection, file, terms)]));
  const all = [...after.values()].flat();
  const kept = all.filter((entry) => before.some((old) => old === entry)).length;
  const counts = { added: all.length - kept, kept, removed: before.length - kept };
  const { baseline } = inspection.exemptions;
  const text = baselineWith(baseline, after);
  const isSame = baseline === undefined ? all.length === 0 : text === baseline.file.text;
  return { ...counts, problem: isSame ? undefined : writeBaseline(folder, text) };
}

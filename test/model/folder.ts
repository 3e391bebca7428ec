import { check, checkSettings } from '../../src/check/index.ts';
import type { Diagnostic, Outcome } from '../../src/core/index.ts';
import { load, type ParsedFile } from '../../src/load/index.ts';
import { type CheckedFile, type ResolvedAgreement, resolve, type Workspace, workspace } from '../../src/model/index.ts';

function parsed(path: string, text: string): ParsedFile {
  return believed(path, load(path, new TextEncoder().encode(text)));
}

function believed<T>(path: string, { value, diagnostics }: Outcome<T>): T {
  const [first] = diagnostics;
  if (value !== undefined && first === undefined) return value;
  throw new Error(`${path} is not valid: ${first?.message.da} (${first?.path})`);
}

interface Read {
  readonly parsed: ParsedFile;
  /** Undefined where nothing can be made of the file. */
  readonly checked: CheckedFile | undefined;
  readonly failed: boolean;
}

/** A file of a kind that comes later is right, though nothing is made of it. */
function read(path: string, text: string, faults: 'none' | 'allowed'): Read {
  const file = parsed(path, text);
  const outcome = check(file);
  const later = outcome.diagnostics.some(({ rule }) => rule === 'felt-dokumenttype-senere');
  const document = faults === 'none' && !later ? believed(path, outcome) : outcome.value;
  const checked = document === undefined ? undefined : { parsed: file, document };
  return { parsed: file, checked, failed: checked === undefined && !later };
}

const SETTINGS = `kommune: Nørreby Kommune
runder:
  midtvejs: { titel: Midtvejsopfølgning, opgøres_pr: 31. august, frist: 8. september }
  årsopfølgning: { titel: Årsopfølgning, opgøres_pr: 31. december, frist: 1. februar året efter }
`;

export interface Folder {
  readonly workspace: Workspace;
  /** Every file but the settings, by path. */
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  /** What is wrong with the folder as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The index of a folder of files by path, which must be valid unless faults are allowed; `aftale.yaml` gives the settings. */
export function folder(files: Readonly<Record<string, string>>, faults: 'none' | 'allowed' = 'none'): Folder {
  const settings = parsed('aftale.yaml', files['aftale.yaml'] ?? SETTINGS);
  const reads = Object.entries(files)
    .filter(([path]) => path !== 'aftale.yaml')
    .map(([path, text]) => read(path, text, faults));
  const { value, diagnostics } = workspace(
    { parsed: settings, document: believed('aftale.yaml', checkSettings(settings)) },
    reads.flatMap(({ checked }) => checked ?? []),
    reads.some(({ failed }) => failed),
  );
  if (value === undefined) throw new Error('The index of a folder is total.');
  return { workspace: value, parsed: new Map(reads.map((one) => [one.parsed.file.path, one.parsed])), diagnostics };
}

/** The first agreement of a folder, resolved. */
export function resolvedIn(files: Readonly<Record<string, string>>): ResolvedAgreement {
  const { workspace } = folder(files);
  const [first] = workspace.agreements;
  if (first === undefined) throw new Error('There is no agreement in the folder.');
  return resolve(workspace, first);
}

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

/** Undefined where nothing can be made of the file. */
function checked(path: string, text: string, faults: 'none' | 'allowed'): CheckedFile | undefined {
  const file = parsed(path, text);
  const outcome = check(file);
  const document = faults === 'none' ? believed(path, outcome) : outcome.value;
  return document === undefined ? undefined : { parsed: file, document };
}

const SETTINGS = `kommune: Nørreby Kommune
runder:
  midtvejs: { titel: Midtvejsopfølgning, opgøres_pr: 31. august, frist: 8. september }
  årsopfølgning: { titel: Årsopfølgning, opgøres_pr: 31. december, frist: 1. februar året efter }
`;

export interface Folder {
  readonly workspace: Workspace;
  /** What is wrong with the folder as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The index of a folder of files by path, which must be valid unless faults are allowed; `aftale.yaml` gives the settings. */
export function folder(files: Readonly<Record<string, string>>, faults: 'none' | 'allowed' = 'none'): Folder {
  const settings = parsed('aftale.yaml', files['aftale.yaml'] ?? SETTINGS);
  const read = Object.entries(files)
    .filter(([path]) => path !== 'aftale.yaml')
    .map(([path, text]) => checked(path, text, faults));
  const { value, diagnostics } = workspace(
    { parsed: settings, document: believed('aftale.yaml', checkSettings(settings)) },
    read.flatMap((file) => file ?? []),
    read.includes(undefined),
  );
  if (value === undefined) throw new Error('The index of a folder is total.');
  return { workspace: value, diagnostics };
}

/** The first agreement of a folder, resolved. */
export function resolvedIn(files: Readonly<Record<string, string>>): ResolvedAgreement {
  const { workspace } = folder(files);
  const [first] = workspace.agreements;
  if (first === undefined) throw new Error('There is no agreement in the folder.');
  return resolve(workspace, first);
}

import type { Diagnostic } from '../core/index.ts';
import type { Exempted, Judged } from '../rules/index.ts';
import type { BrokenFile } from './broken.ts';
import type { FolderExemptions } from './exemptions.ts';
import type { Folder } from './folder.ts';

/** Everything that is known of a folder. */
export interface Inspection extends Judged {
  /** Files that nothing can be made of. */
  readonly broken: readonly BrokenFile[];
  /** Paths of files with an error of YAML or schema: no document is made of them, not even a draft. */
  readonly faulty: ReadonlySet<string>;
  /** All that was found, known and exempted or not. */
  readonly diagnostics: readonly Diagnostic[];
  readonly exemptions: FolderExemptions;
}

/** What was found in the files that the user meant. */
export interface Validated {
  /** Undefined when aftale.yaml is missing or wrong. */
  readonly folder: Folder | undefined;
  readonly inspection: Inspection | undefined;
  /** Paths of the files that were meant. */
  readonly named: ReadonlySet<string>;
  /** Sorted, each once. */
  readonly problems: readonly Diagnostic[];
  /** Problems that are known and not reported. */
  readonly exempted: readonly Exempted[];
  /** Paths of the files that the problems are about: those that were meant, and the shared ones that they use. Sorted. */
  readonly files: readonly string[];
  /** The command or aftale.yaml is wrong, or there was nothing to work on. */
  readonly misuse: boolean;
}

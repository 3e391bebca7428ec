import type { LocalDate } from './local-date.ts';

/** Why the outside refused. `busy`: another program holds the file open (Word on Windows); `changed`: it is not what it was. */
export type Failure =
  | 'missing'
  | 'not-a-file'
  | 'not-a-directory'
  | 'not-permitted'
  | 'busy'
  | 'exists'
  | 'no-space'
  | 'read-only'
  | 'too-large'
  | 'changed'
  | 'other';

/** The outside answers or refuses; it never throws for what a user can cause. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly path: string };

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Terminal {
  /** Width in characters; undefined when the output is no terminal. */
  readonly columns: number | undefined;
  /** True when a person sits there and colour may be used by default. */
  readonly interactive: boolean;
  write(text: string): void;
}

/** The machine, and the program on it. */
export interface Machine {
  /** Version of Node, like `20.20.0`. */
  readonly node: string;
  readonly system: 'windows' | 'mac' | 'other';
  /** The folder in which the program is installed. */
  readonly program: string;
}

/** How git ended, and what it said. */
export interface GitAnswer {
  readonly code: number;
  readonly text: string;
  readonly complaint: string;
}

/** A moment, as clocks show it where the program runs. */
export interface Moment {
  readonly day: LocalDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich: 60 in a Danish winter. */
  readonly offset: number;
  /** Milliseconds since 1970, to compare moments by. */
  readonly epoch: number;
}

/** Bytes that are sent to a service by HTTP (POST). */
export interface Message {
  /** `http:` or `https:`. */
  readonly address: string;
  /** Media type of the bytes, and of the answer. */
  readonly type: string;
  readonly accept: string;
  readonly bytes: Uint8Array;
}

/** How much is waited for an answer from outside, and how long. */
export interface Patience {
  readonly seconds: number;
  readonly bytes: number;
}

/** How another program ended. */
export interface ProgramAnswer {
  readonly code: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything outside the program: disk, clock, environment, terminal. Paths are absolute or relative to `cwd`. */
export interface World {
  readonly cwd: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  today(): LocalDate;
  now(): Moment;
  /** A monotonic clock in milliseconds, for durations only. */
  elapsed(): number;
  /** Lets the outside have its turn: signals, output, and memory that libraries free only then. */
  pause(): Promise<void>;
  environment(name: string): string | undefined;
  machine(): Machine;
  /** Asks git in a folder, in words that only read; undefined when there is no git, or no answer within some seconds. */
  git(folder: string, words: readonly string[]): GitAnswer | undefined;
  /** Standard input to its end. */
  readInput(): Uint8Array;
  /** Asks a person on the terminal; undefined where nobody sits, or no answer comes. */
  ask(question: string): Promise<string | undefined>;
  /** Asks for what nobody may see: what is typed is not shown. Undefined as with `ask`. */
  askSecretly(question: string): Promise<string | undefined>;
  /** The answer of a service; undefined when it cannot be reached, says that it failed, or takes more than the patience. */
  post(message: Message, patience: Patience): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Runs a command line, by the shell of the system, with bytes on its standard input; what it complains of goes where our complaints
   * go. Undefined when it cannot be started, or takes more than the patience. Only for a command line that the user typed, never for one that came from a file.
   */
  run(commandLine: string, input: Uint8Array, patience: Patience): Promise<ProgramAnswer | undefined>;
  /** The real path after symbolic links. */
  realPath(path: string): Answer<string>;
  kindOf(path: string): DirectoryEntry['kind'] | 'missing';
  list(path: string): Answer<readonly DirectoryEntry[]>;
  /** Refuses files above `limit` bytes without reading them. */
  read(path: string, limit: number): Answer<Uint8Array>;
  /** Makes missing folders, writes a temporary file beside the target and renames it: the old file or the new one, never half. */
  write(path: string, bytes: Uint8Array): Answer<undefined>;
  /** Like `write`, but only while the file still holds these bytes; `changed` when somebody else wrote to it. */
  replace(path: string, before: Uint8Array, bytes: Uint8Array): Answer<undefined>;
  /** Like `write`, but only where nothing is yet; `exists` otherwise. */
  create(path: string, bytes: Uint8Array): Answer<undefined>;
  /** At the end of a file that others write to as well; made where it is missing. */
  append(path: string, bytes: Uint8Array): Answer<undefined>;
  remove(path: string): Answer<undefined>;
  /** Joins and normalises; the result is absolute and uses the system's separator. */
  resolve(...parts: readonly string[]): string;
  /** From a folder to a path, with `/`, in NFC. */
  relative(from: string, to: string): string;
  /** SHA-256 in lower-case hexadecimal. */
  digest(bytes: Uint8Array): string;
  /**
   * A file of the program's own package (templates, schemas, fonts), read-only, by name like `templates/aftale/document.html.hbs`; the bundled font is
   * `fonts/regular.ttf`, `italic`, `bold`, `bold-italic`. A missing one is a fault of the package, and thrown.
   */
  asset(name: string): Uint8Array;
  /** Names of the files under a folder of the package, sorted; empty when there is no such folder. */
  assets(folder: string): readonly string[];
}

import type { Language, Words, World } from '../core/index.ts';
import type { Style } from '../reporters/index.ts';

/** How a command ended; `cli` alone knows the numbers. `misuse`: wrong use, a missing path, a bad aftale.yaml, nothing to work on. */
export type Ending = 'fine' | 'problems' | 'misuse';

/** What a shell may propose where a word is typed: units of the folder (or files), files, folders, or just these words. */
export type Candidates = 'units' | 'files' | 'folders' | readonly string[];

/** A word after the command: a path, the name of a unit. */
export interface Operand {
  readonly name: Words;
  readonly explanation: Words;
  readonly required: boolean;
  readonly many: boolean;
  /** Nothing is proposed for words that only the user knows. */
  readonly candidates?: Candidates;
}

/** `--draft`, or with a value `--out MAPPE`. */
export interface Flag {
  /** Without the dashes; also its key. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; a flag without one is yes or no. */
  readonly value?: Words;
  readonly choices?: readonly string[];
  /** What a value must look like, and in words. */
  readonly pattern?: { readonly accepts: RegExp; readonly like: Words };
  /** May be given several times. */
  readonly many?: boolean;
  /** What may be proposed as its value, besides `choices`. */
  readonly candidates?: 'files' | 'folders';
  /** For the program's own use: help and completion leave it out. */
  readonly hidden?: true;
  readonly explanation: Words;
}

interface Example {
  readonly line: string;
  readonly explanation: Words;
}

/** What the user gave to a command. */
export interface Request {
  readonly operands: readonly string[];
  readonly has: (flag: string) => boolean;
  /** The last value; undefined when not given. */
  readonly text: (flag: string) => string | undefined;
  readonly texts: (flag: string) => readonly string[];
}

/** How a command speaks: results to stdout, talk to stderr. */
export interface Voice {
  readonly language: Language;
  readonly verbose: boolean;
  /** What the command was asked for, as it is. */
  readonly result: (text: string) => void;
  /** Talk that `--quiet` leaves out. */
  readonly say: (words: Words) => void;
  /** Something went wrong; never left out. */
  readonly complain: (text: string) => void;
  readonly resultStyle: Style;
  readonly talkStyle: Style;
}

/** One command of the program; everything that the command line, its help and its completion know of it. */
export interface Command {
  readonly name: string;
  /** The Danish name. */
  readonly alias: string;
  readonly summary: Words;
  readonly operands: readonly Operand[];
  readonly flags: readonly Flag[];
  readonly examples: readonly [Example, Example];
  readonly run: (request: Request, world: World, voice: Voice) => Promise<Ending>;
}

import type { Kind } from '../check/index.ts';
import type { Edit, LocalDate, Severity, Span, Words } from '../core/index.ts';
import type { ParsedFile } from '../load/index.ts';
import type {
  Place,
  ResolvedAgreement,
  ResolvedEffort,
  ResolvedFollowUp,
  ResolvedKoncern,
  Workspace,
} from '../model/index.ts';
import type { Passage } from '../text/index.ts';

/** How far a text has come: `udkast` · `i dialog`, `i høring` · `til godkendelse`, `godkendt`, `afsluttet`. */
export type Stage = 'draft' | 'dialogue' | 'approval';

/** How grave a problem is; `off`: it is not looked for. */
export type Level = Severity | 'off';

/** One thing found wrong. */
export interface Problem {
  readonly at: Place;
  /** The words at fault inside the value, with single spaces where the file may break the line; the frame shows these alone. */
  readonly within?: string;
  /** The very letters, where they are no part of a value: in a comment. */
  readonly span?: Span;
  /** What of the file no report may repeat. */
  readonly confidential?: readonly Span[];
  readonly message: Words;
  readonly hint?: Words;
  /** The one right answer as changes of the files; only where there is one. */
  readonly fix?: readonly Edit[];
  /** Nothing stands at the place. If something does after all, the schema or `tomt-afsnit` has spoken, and this is not said. */
  readonly missing?: true;
}

/** What a rule is given beside its subject. */
export interface Context {
  readonly workspace: Workspace;
  /** Every agreement of the folder, resolved, of all years. */
  readonly agreements: readonly ResolvedAgreement[];
  /** The agreement that a file holds; undefined for koncern.yaml and follow-ups. */
  agreementIn(file: ParsedFile): ResolvedAgreement | undefined;
  /** The day on which the folder is judged; an argument, so that the same input gives the same answer. */
  readonly today: LocalDate;
  report(problem: Problem): void;
  /** An option of the rule: what aftale.yaml says, or the default of its page. */
  option(name: string): number;
  /** An option that is a list of words: those of its page, and those that aftale.yaml adds. */
  words(name: string): readonly string[];
}

/** A value as it stands in the file, before the schema read it; `''` for a key with nothing after it. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** A sentence of running text; headings have none, and each item of a list has at least one. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text field, which staff may fill with prose, as a reader sees it. Passages, sentences and words are read once for all rules. */
export interface Prose {
  readonly place: Place;
  /** As written, with the marks of Markdown. */
  readonly text: string;
  /** Paragraphs, headings and items of lists. */
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/** All that is written in one document, for rules that compare its texts with each other. */
export interface Texts {
  readonly kind: Kind;
  readonly place: Place;
  readonly written: readonly Written[];
  readonly prose: readonly Prose[];
}

/**
 * How many pages the section takes that a field stands in, by the field's path in the agreement's own file; a field that is
 * not printed has no length.
 */
export type SectionLengths = ReadonlyMap<string, number>;

/**
 * A rule looks for one defect. It names the subjects it wants to see; the engine walks through all of them once, so a
 * koncernmål that eighty agreements share is seen once.
 */
export interface Rule {
  readonly agreement?: (agreement: ResolvedAgreement, context: Context) => void;
  /** Every agreement that was laid out on pages; without a layout the rule is silent. */
  readonly laidOut?: (agreement: ResolvedAgreement, lengths: SectionLengths, context: Context) => void;
  readonly koncern?: (koncern: ResolvedKoncern, context: Context) => void;
  /** Every effort of an agreement's own, and every koncernmål by itself. */
  readonly effort?: (effort: ResolvedEffort, context: Context) => void;
  readonly followUp?: (followUp: ResolvedFollowUp, context: Context) => void;
  /**
   * Every file that YAML can read, as it was written: with its comments and internal notes, and whether this program knows its
   * kind or not. For what may not stand in git at all; judged alike in every stage, because git keeps drafts too.
   */
  readonly file?: (file: ParsedFile, context: Context) => void;
  /** Every value of agreements, koncern and follow-ups but internal notes. */
  readonly written?: (written: Written, context: Context) => void;
  /** Every text field of agreements, koncern and follow-ups. */
  readonly prose?: (prose: Prose, context: Context) => void;
  /** Every agreement, koncern and follow-up as the texts in it. */
  readonly texts?: (texts: Texts, context: Context) => void;
}

/** A rule with what its page says of it; the registry is generated from the pages. */
export interface RegisteredRule {
  readonly name: string;
  /** One line of Danish for the list of rules. */
  readonly summary: string;
  readonly levels: Readonly<Record<Stage, Level>>;
  readonly options: Readonly<Record<string, number | readonly string[]>>;
  readonly rule: Rule;
}

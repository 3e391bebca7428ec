import type { Måltal, Udgangspunkt, Vurdering } from '../check/index.ts';
import type { Decimal, LocalDate, Term } from '../core/index.ts';

/** What a number must do to be met. */
export type NumberKind = 'mindst' | 'højst' | 'stiger_til' | 'falder_til' | 'stiger_med' | 'falder_med' | 'i_alt';

/** In the order in which they are read. */
export const NUMBER_KINDS: readonly NumberKind[] = [
  'mindst',
  'højst',
  'stiger_til',
  'falder_til',
  'stiger_med',
  'falder_med',
  'i_alt',
];

/** A target for a number, as written. */
export interface NumberTarget {
  readonly kind: NumberKind;
  readonly value: Decimal;
  /** `''` for none. */
  readonly unit: string;
}

/** A target for a day. */
export interface MilestoneTarget {
  readonly kind: 'senest';
  readonly term: Term;
}

export type Target = NumberTarget | MilestoneTarget;

/** The one kind of a måltal; undefined while its value is missing. `unit` stands in where a måljustering leaves it out. */
export function targetOf(måltal: Måltal | undefined, unit: string = ''): Target | undefined {
  if (måltal === undefined) return undefined;
  if (måltal.senest !== undefined) return { kind: 'senest', term: måltal.senest };
  for (const kind of NUMBER_KINDS) {
    const value = måltal[kind];
    if (value !== undefined) return { kind, value, unit: måltal.enhed ?? unit };
  }
  return undefined;
}

/** The value that the round is to show, where a straight line would be wrong. */
export interface Underway {
  /** As the round is called in aftale.yaml. */
  readonly round: string;
  readonly value: Decimal;
}

/** What is to be reached of one criterion, by when, and from where; all that its status depends on but the reports. */
export interface Goal {
  /** `2: udgår` in the agreement, or a måljustering. */
  readonly fallenAway: boolean;
  readonly target: Target | undefined;
  readonly judged: Vurdering | undefined;
  readonly baseline: Udgangspunkt | undefined;
  readonly underway: Underway | undefined;
  readonly planned: readonly Term[];
  readonly deadline: LocalDate;
  /** First day of the agreement, where the line begins. */
  readonly start: LocalDate;
}

/** One value that was measured. */
export interface Measurement {
  readonly value: Decimal;
  readonly date: LocalDate;
  /** How many answered, where the measurement asks people. */
  readonly answers: number | undefined;
}

/** The words by which a criterion is judged. */
export type Judgement = 'opfyldt' | 'følger planen' | 'bagud' | 'delvist opfyldt' | 'ikke opfyldt';

/** What rounds up to and with the one in question have said of one criterion. */
export interface Evidence {
  /** By date, and of one day by round: the last of a day is the one that counts. */
  readonly measurements: readonly Measurement[];
  readonly reached: LocalDate | undefined;
  /** Of a milestone: when the unit expects it. */
  readonly expected: LocalDate | undefined;
  readonly judgement: Judgement | undefined;
  /** This round says why nothing was measured. */
  readonly notMeasured: string | undefined;
  /** This round explains itself, which `delvist opfyldt` beside a number asks for. */
  readonly explained: boolean;
}

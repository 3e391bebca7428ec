import type { Severity } from '../core/index.ts';

/** What is known of a syntax rule besides its messages. */
export interface LoadRule {
  readonly severity: Severity;
  /** One line of Danish for the rule list. */
  readonly summary: string;
}

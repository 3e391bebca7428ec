import type { Words } from '../../core/index.ts';
import type { Verdict } from '../../seal/index.ts';

/** How the content of a file stands to what is kept: the same, another, or nothing is kept of it. */
export type Standing = 'same' | 'other' | 'none';

/** What is judged of a PDF's content, which is not its signatures. */
export interface ContentReport {
  readonly verdict: Verdict;
  /** Of the source inside, in lower-case hexadecimal; undefined for a file without a source. */
  readonly digest: string | undefined;
  /** The version that the document says it is; undefined where it says none. */
  readonly version: string | undefined;
  /** To aftale.lock. */
  readonly lock: Standing;
  /** To the agreement in the folder as it is today. */
  readonly folder: Standing;
  /** To the document made anew; undefined where that was not asked for, or could not be. */
  readonly rebuilt: 'same' | 'different' | `other version: ${string}` | undefined;
  /** The worst first; empty for TOTAL_PASSED. */
  readonly reasons: readonly Words[];
}

/** One thing that stands between a content and TOTAL_PASSED. */
export interface Doubt {
  readonly verdict: Exclude<Verdict, 'TOTAL_PASSED'>;
  readonly reason: Words;
}

export function wrong(da: string, en: string): Doubt {
  return { verdict: 'TOTAL_FAILED', reason: { da, en } };
}

export function unsure(da: string, en: string): Doubt {
  return { verdict: 'INDETERMINATE', reason: { da, en } };
}

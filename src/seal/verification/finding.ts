import type { Words } from '../../core/index.ts';

/** The words of the EU's validator (ETSI EN 319 102-1, table 5). */
export type Verdict = 'TOTAL_PASSED' | 'INDETERMINATE' | 'TOTAL_FAILED';

/** Why a verdict is not TOTAL_PASSED, in the names of ETSI EN 319 102-1, table 6. */
export type SubIndication =
  | 'FORMAT_FAILURE'
  | 'HASH_FAILURE'
  | 'SIG_CRYPTO_FAILURE'
  | 'SIG_CONSTRAINTS_FAILURE'
  | 'CHAIN_CONSTRAINTS_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'OUT_OF_BOUNDS_NO_POE'
  | 'NO_SIGNING_CERTIFICATE_FOUND'
  | 'NO_CERTIFICATE_CHAIN_FOUND';

/** One thing that stands between a signature and TOTAL_PASSED. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'TOTAL_PASSED'>;
  readonly subIndication: SubIndication;
  /** A sentence, for people. */
  readonly reason: Words;
}

export function failed(subIndication: SubIndication, da: string, en: string): Finding {
  return { verdict: 'TOTAL_FAILED', subIndication, reason: { da, en } };
}

export function doubtful(subIndication: SubIndication, da: string, en: string): Finding {
  return { verdict: 'INDETERMINATE', subIndication, reason: { da, en } };
}

const SEVERITY: readonly Verdict[] = ['TOTAL_PASSED', 'INDETERMINATE', 'TOTAL_FAILED'];

/** The worst of some verdicts; TOTAL_PASSED of none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.findLast((one) => verdicts.includes(one)) ?? 'TOTAL_PASSED';
}

/** The worst first; those that are as bad stay in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict));
}

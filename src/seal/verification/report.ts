import type { Words } from '../../core/index.ts';
import type { SubIndication, Verdict } from './finding.ts';
import type { LaterChange } from './later-changes.ts';

/** Baseline levels of ETSI EN 319 142-1; `PKCS7-` for what is signed in Adobe's older way, as the EU's validator calls it. */
export type Level = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA' | 'PKCS7-B' | 'PKCS7-T' | 'PKCS7-LT' | 'PKCS7-LTA';

/** When something was stamped, and by whom. */
export interface StampedTime {
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly authority: string;
  /** Whether the stamp itself is beyond doubt; what is not proves nothing. */
  readonly verdict: Verdict;
}

/** What is judged of one signature, or of one time stamp of the whole document. */
export interface SignatureReport {
  readonly field: string;
  readonly kind: 'signature' | 'time-stamp';
  readonly verdict: Verdict;
  readonly subIndication: SubIndication | undefined;
  /** The worst first; empty for TOTAL_PASSED. */
  readonly reasons: readonly Words[];
  /** Name in the certificate; undefined where it cannot be read. */
  readonly signer: string | undefined;
  readonly issuer: string | undefined;
  /** Undefined for a time stamp, and for what cannot be read. */
  readonly level: Level | undefined;
  /** What the signer says, ISO 8601. */
  readonly claimedTime: string | undefined;
  readonly timestamp: StampedTime | undefined;
  readonly coversWholeFile: boolean;
  readonly changesAfter: readonly LaterChange[];
}

/** All of a file: why it cannot be read, or its signatures in the order in which they were made. */
export type FileReport =
  | { readonly ok: true; readonly signatures: readonly SignatureReport[] }
  | { readonly ok: false; readonly reason: Words };

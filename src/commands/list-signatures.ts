import type { World } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { mayBeSigned, ownProperties, type SignedField, signedState } from '../seal/index.ts';

/**
 * What is wrong with a file. `unreadable`: damaged or with a password; `invalid`: a signature does not cover the file as it must; `foreign`: of another
 * agreement, or of another program; `other-version`: signed, but not what the agreement now says.
 */
type Fault = 'unreadable' | 'invalid' | 'foreign' | 'other-version';

/** Who has signed an agreement, as its PDF says it; what the signatures are worth, `aftale verify` says. */
export interface Signatures {
  /** Fields that are filled, by their parts. */
  readonly by: readonly string[];
  /** How many are to sign. */
  readonly of: number;
  readonly fault: Fault | null;
}

/** A PDF of ours is some hundred kilobytes; a scanned bilag makes it some megabytes. */
const LARGEST_PDF = 100_000_000;

/** Of an approved agreement; null where there is no PDF, or it is still a draft, which nobody signs. */
export function signaturesOf(agreement: ResolvedAgreement, pdf: string, world: World): Signatures | null {
  if (agreement.draft || world.kindOf(pdf) !== 'file') return null;
  const of = agreement.document.parter?.length ?? 0;
  const bytes = world.read(pdf, LARGEST_PDF);
  if (!bytes.ok) return { by: [], of, fault: 'unreadable' };
  const state = signedState(bytes.value);
  if (state.kind !== 'read') return { by: [], of, fault: state.kind === 'no-pdf' ? 'foreign' : 'unreadable' };
  const by = state.fields.filter(({ signed }) => signed !== undefined).map(({ name }) => name);
  return { by, of: Math.max(of, state.fields.length), fault: faultOf(agreement, bytes.value, state.fields, world) };
}

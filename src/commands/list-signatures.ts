import type { Language, Words, World } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { digest, isPdf, mayBeSigned, type SignedFile, signedState } from '../seal/index.ts';
import { LARGEST_PDF } from './largest-pdf.ts';

/**
 * What is wrong with a file. `unreadable`: damaged or with a password; `invalid`: a signature does not cover the file as it must; `foreign`: of another
 * agreement, or of another program; `other-version`: signed, but not what the agreement now says.
 */
type Fault = 'unreadable' | 'invalid' | 'foreign' | 'other-version';

/** Who has signed an agreement, as its PDF says it; what the signatures are worth, `aftale verify` says. */
export interface Signatures {
  /** Parties whose field is filled. */
  readonly by: readonly string[];
  /** Signatures in fields that another service brought: whose they are, only their certificates say. */
  readonly elsewhere: number;
  /** How many are to sign. */
  readonly of: number;
  readonly fault: Fault | null;
}

/** Of an approved agreement; null where there is no PDF, or it is still a draft, which nobody signs. */
export function signaturesOf(agreement: ResolvedAgreement, pdf: string, world: World): Signatures | null {
  if (agreement.draft || world.kindOf(pdf) !== 'file') return null;
  const parts = (agreement.document.parter ?? []).flatMap(({ part }) => part ?? []);
  const unsigned = { by: [], elsewhere: 0, of: parts.length };
  const bytes = world.read(pdf, LARGEST_PDF);
  if (!bytes.ok) return { ...unsigned, fault: 'unreadable' };
  // What nobody signed need not be read as a PDF: of a thousand agreements most are not signed yet.
  if (!mayBeSigned(bytes.value)) return { ...unsigned, fault: isWhole(bytes.value) ? null : 'unreadable' };
  const state = signedState(bytes.value);
  if (state.kind !== 'read') return { ...unsigned, fault: state.kind === 'no-pdf' ? 'foreign' : 'unreadable' };
  const filled = state.fields.flatMap(({ name, signed }) => (signed === undefined ? [] : [name]));
  const by = filled.filter((name) => parts.includes(name));
  const fault = faultOf(agreement, state, world);
  return { by, elsewhere: filled.length - by.length, of: parts.length, fault };
}

const END_SEARCHED = 2048;

/** Begins and ends as a PDF does; a download that was cut off does not. */
function isWhole(pdf: Uint8Array): boolean {
  return isPdf(pdf) && new TextDecoder('latin1').decode(pdf.subarray(-END_SEARCHED)).includes('%%EOF');
}

function faultOf(agreement: ResolvedAgreement, { fields, own }: SignedFile, world: World): Fault | null {
  const filled = fields.flatMap(({ signed }) => signed ?? []);
  if (filled.length === 0 || filled.some(({ isInPlace }) => !isInPlace)) return 'invalid';
  if (own.id !== agreement.id || own.year !== agreement.year.text) return 'foreign';
  const isSame =
    own.version === agreement.document.godkendelse?.version && own.digest === digest(agreement, world.digest);
  return isSame ? null : 'other-version';
}

const FAULTS: Readonly<Record<Fault, Words>> = {
  unreadable: { da: 'kan ikke læses', en: 'cannot be read' },
  invalid: { da: 'ugyldig', en: 'invalid' },
  foreign: { da: 'fremmed fil', en: 'file of another' },
  'other-version': { da: 'en anden version', en: 'another version' },
};

/** `2 af 3: direktion, aftaleholder`, with what is wrong behind it. */
export function signaturesText(signatures: Signatures | null, language: Language): string {
  if (signatures === null) return '–';
  const { by, elsewhere, of, fault } = signatures;
  const isDanish = language === 'da';
  const who = by.length === 0 ? '' : `: ${by.join(', ')}`;
  const own = by.length === 0 && elsewhere > 0 ? [] : [`${by.length} ${isDanish ? 'af' : 'of'} ${of}${who}`];
  const others = elsewhere === 0 ? [] : [`${isDanish ? 'andetsteds' : 'elsewhere'}: ${elsewhere}`];
  const count = [...own, ...others].join(', ');
  if (fault === null) return count;
  const wrong = FAULTS[fault][language];
  return by.length + elsewhere === 0 ? wrong : `${count} (${wrong})`;
}

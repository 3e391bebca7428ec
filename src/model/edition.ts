import type { Aftale, Udgave } from '../check/index.ts';

/** What the front page says of the text's age: an edition before the approval, a version after it. */
export interface Edition {
  readonly kind: 'udgave' | 'version';
  /** `Udgave 3 til dialogmøde 20. november 2025`, `Version 1.0`. */
  readonly text: string;
}

/** Inside a sentence a word begins small, but not `MED-udvalget` or `B-møde`. */
function insideSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function udgaveText(udgave: Udgave): string {
  const number = udgave.nr === undefined ? 'Udgave' : `Udgave ${udgave.nr}`;
  return udgave.til === undefined ? number : `${number} til ${insideSentence(udgave.til)}`;
}

/** UDKAST is printed while an agreement is not approved; without a status it is a draft. */
export function isDraft(agreement: Aftale): boolean {
  return agreement.status !== 'godkendt' && agreement.status !== 'afsluttet';
}

export function editionOf(agreement: Aftale): Edition | undefined {
  const version = agreement.godkendelse?.version;
  if (!isDraft(agreement)) return version === undefined ? undefined : { kind: 'version', text: `Version ${version}` };
  return agreement.udgave === undefined ? undefined : { kind: 'udgave', text: udgaveText(agreement.udgave) };
}

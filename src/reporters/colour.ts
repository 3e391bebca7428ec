import type { Severity } from '../core/index.ts';

/** Puts colour on a text, or leaves it as it is. Colour never says what no word says. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** All is well. */
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const CODES: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

const plain: Paint = {
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
  severity: (_severity, text) => text,
};

function sgr(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}

const coloured: Paint = {
  strong: (text) => sgr('1', text),
  faint: (text) => sgr('2', text),
  good: (text) => sgr('32', text),
  severity: (severity, text) => sgr(`1;${CODES[severity]}`, text),
};

export function paint(colour: boolean): Paint {
  return colour ? coloured : plain;
}

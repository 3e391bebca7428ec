import type { Words } from '../core/index.ts';
import { quoted, type refused } from '../text/index.ts';

export { quoted, refused, understood } from '../text/index.ts';

/** A reading that failed, of whatever it was to be. */
export type Refusal = ReturnType<typeof refused>;

function enumerated(parts: readonly string[], conjunction: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** `a, b eller c` of keys or words of the contract, each quoted. */
export function eitherOf(names: readonly string[]): Words {
  const list = names.map(quoted);
  return { da: enumerated(list, 'eller'), en: enumerated(list, 'or') };
}

/** As many as can be read at a glance. */
const MOST_NAMES = 24;

/** Like {@link eitherOf}, but of a long row the beginning. */
export function someOf(names: readonly string[]): Words {
  if (names.length <= MOST_NAMES) return eitherOf(names);
  const beginning = names.slice(0, MOST_NAMES).map(quoted).join(', ');
  return { da: `${beginning} og flere`, en: `${beginning} and more` };
}

/** `a, b eller c` of phrases. */
export function eitherPhrase(phrases: readonly Words[]): Words {
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
  return {
    da: enumerated(unique(phrases.map((phrase) => phrase.da)), 'eller'),
    en: enumerated(unique(phrases.map((phrase) => phrase.en)), 'or'),
  };
}

/** The same in both languages, because it is the user's or the contract's own. */
export function write(text: string): Words {
  return { da: `Skriv \`${text}\`.`, en: `Write \`${text}\`.` };
}

import type { Diagnostic, Language } from '../core/index.ts';

/** What is wrong and, where there is one, what to do about it. */
export function messageAndHint({ message, hint }: Diagnostic, language: Language): readonly string[] {
  return hint === undefined ? [message[language]] : [message[language], hint[language]];
}

import type { Dokument } from '../../check/index.ts';
import { below, isWritten, type Place } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';

function check(document: Dokument | undefined, place: Place, { report }: Context): void {
  // What is empty or was refused by the schema is a problem of its own.
  if (document?.titel === undefined || isWritten(below(place, 'version')) || isWritten(below(place, 'dato'))) return;
  report({
    at: below(place, 'titel'),
    message: {
      da: `»${document.titel}« har hverken version eller dato. Ingen kan se, hvilken udgave der gælder.`,
      en: `“${document.titel}” has neither version nor date. Nobody can see which edition applies.`,
    },
    hint: {
      da: 'Skriv `version: "2.0"` eller `dato: 1. marts 2025`.',
      en: 'Write `version: "2.0"` or `dato: 1. marts 2025`.',
    },
  });
}

function checkAll(documents: readonly Dokument[] | undefined, place: Place, context: Context): void {
  for (const [index, document] of (documents ?? []).entries()) check(document, below(place, String(index)), context);
}

export const rule: Rule = {
  agreement({ document, place }, context) {
    const { faglig_ramme } = document;
    checkAll(faglig_ramme?.politikker_og_planer, below(place, 'faglig_ramme', 'politikker_og_planer'), context);
  },
  koncern({ document, place }, context) {
    check(document.spilleregler?.dokument, below(place, 'spilleregler', 'dokument'), context);
    checkAll(document.politikker_og_planer, below(place, 'politikker_og_planer'), context);
  },
};

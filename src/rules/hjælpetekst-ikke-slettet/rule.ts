import type { Edit } from '../../core/index.ts';
import { spanAt } from '../../load/index.ts';
import type { Place } from '../../model/index.ts';
import type { Context, Rule, Written } from '../rule.ts';
import { leftBehind } from '../template-words.ts';
import { labelLeft } from './labels.ts';

/** Amounts really are »overført fra 2025«. */
const ABOUT_MONEY = new Set(['økonomisk_ramme', 'økonomi']);

function helpTextIn({ text, place }: Written): string | undefined {
  const words = leftBehind(text);
  if (words === undefined) return undefined;
  return /overført fra/i.test(words) && place.path.some((step) => ABOUT_MONEY.has(step)) ? undefined : words;
}

/** The label, and the space after it, go; what is left begins as it did. */
function withoutLabel({ file, path }: Place, label: string): { readonly fix?: readonly Edit[] } {
  const span = spanAt(file, path);
  const start = file.file.text.indexOf(label, span.start);
  // Quotes, or the sign of a block, may come before it; anything else is not the beginning of the text.
  if (start === -1 || !/^(?:["']|[|>][+-]?\d?)?\s*$/.test(file.file.text.slice(span.start, start))) return {};
  // What is left must begin with a letter: `[` or `-` would make something else of it.
  const after = /^ *(?=\p{L})/u.exec(file.file.text.slice(start + label.length, span.end))?.[0];
  return after === undefined
    ? {}
    : { fix: [{ span: { ...span, start, end: start + label.length + after.length }, text: '' }] };
}

function reportLabel(label: string, place: Place, { report }: Context): void {
  report({
    at: place,
    within: label,
    message: {
      da: `»${label}« er skemaets ledetekst. Programmet skriver den selv, så den kommer til at stå to gange.`,
      en: `“${label}” is the form's own label. The program prints it, so that it will stand twice.`,
    },
    hint: { da: 'Slet den, så teksten begynder med det, I vil sige.', en: 'Delete it, so that the text begins.' },
    ...withoutLabel(place, label),
  });
}

export const rule: Rule = {
  written(written, context) {
    const { text, place } = written;
    const words = helpTextIn(written);
    if (words === undefined) {
      const label = labelLeft(text, place.path);
      if (label !== undefined) reportLabel(label, place, context);
      return;
    }
    context.report({
      at: place,
      within: words,
      message: {
        da: `»${words}« ligner hjælpetekst fra en skabelon, som ikke er slettet.`,
        en: `“${words}” looks like help text of a template that was not deleted.`,
      },
      hint: {
        da: 'Skriv jeres egen tekst i stedet, eller slet ordene.',
        en: 'Write your own text instead, or delete the words.',
      },
    });
  },
};

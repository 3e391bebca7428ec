import type { Rule } from '../rule.ts';
import { leftBehind } from '../template-words.ts';

/** Amounts really are »overført fra 2025«. */
const ABOUT_MONEY = new Set(['økonomisk_ramme', 'økonomi']);

export const rule: Rule = {
  written({ text, place }, { report }) {
    const words = leftBehind(text);
    if (words === undefined) return;
    if (/overført fra/i.test(words) && place.path.some((step) => ABOUT_MONEY.has(step))) return;
    report({
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

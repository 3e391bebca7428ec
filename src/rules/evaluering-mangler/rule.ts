import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    if ((effort.document.evaluering ?? []).length > 0) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'evaluering'),
      missing: true,
      message: {
        da: `Der står ikke, hvordan og hvornår ${da} evalueres.`,
        en: `It does not say how and when ${en} is evaluated.`,
      },
      hint: {
        da: 'Skriv fx `evaluering: [{ tekst: Tallene gennemgås med udvalget., modtager: Direktionen, datoer: [2026-12-10] }]`.',
        en: 'Write for instance `evaluering: [{ tekst: Tallene gennemgås med udvalget., modtager: Direktionen, datoer: [2026-12-10] }]`.',
      },
    });
  },
};

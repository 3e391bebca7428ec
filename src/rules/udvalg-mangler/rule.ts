import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    if (effort.art !== 'politisk' || effort.document.udvalg !== undefined) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'udvalg'),
      missing: true,
      message: {
        da: `Der står ikke, hvilket udvalg ${da} hører under.`,
        en: `It does not say which committee ${en} belongs to.`,
      },
      hint: {
        da: 'Skriv udvalgets navn, fx `udvalg: Økonomiudvalget`. Har intet udvalg bestemt indsatsen, er dens `art` faglig eller egen.',
        en: 'Write its name, for instance `udvalg: Økonomiudvalget`. If no committee decided the effort, its `art` is faglig or egen.',
      },
    });
  },
};

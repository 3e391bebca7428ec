import type { Rule } from '../rule.ts';
import { repetitionIn } from './repetition.ts';

export const rule: Rule = {
  prose({ sentences, place }, { report }) {
    for (const sentence of sentences) {
      const words = repetitionIn(sentence);
      if (words === undefined) continue;
      report({
        at: place,
        within: words,
        message: {
          da: `»${words}« er skrevet to gange i samme sætning.`,
          en: `“${words}” is written twice in one sentence.`,
        },
        hint: { da: 'Slet det ene, eller del sætningen.', en: 'Delete one of them, or split the sentence.' },
      });
      return;
    }
  },
};

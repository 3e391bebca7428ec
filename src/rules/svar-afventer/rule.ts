import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

const ANSWERS = [
  ['direktionens_krav', { da: 'krav til', en: 'requirements of' }],
  ['direktionens_bemærkninger', { da: 'bemærkninger til', en: 'remarks to' }],
] as const;

export const rule: Rule = {
  agreement({ indsatser, draft }, { report }) {
    // While it waits to be approved, the answer may come with the approval.
    if (draft) return;
    for (const effort of indsatser) {
      if (effort.art === 'koncern') continue;
      for (const [field, { da, en }] of ANSWERS) {
        if (effort.document[field] !== 'afventer') continue;
        const name = effortName(effort);
        report({
          at: below(effort.place, field),
          message: {
            da: `Aftalen er godkendt, men direktionens ${da} ${name.da} afventer stadig.`,
            en: `The agreement is approved, but the board's ${en} ${name.en} are still awaited.`,
          },
          hint: {
            da: `Skriv svaret. Har direktionen intet at sige, så skriv \`${field}: ingen\`.`,
            en: `Write the answer. If the board has nothing to say, write \`${field}: ingen\`.`,
          },
        });
      }
    }
  },
};

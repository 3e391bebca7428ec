import type { Edit, Words } from '../../core/index.ts';
import type { Place } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { spansWithin } from '../span.ts';
import { type Misprint, misprintsIn } from './misprints.ts';

const WHY: Readonly<Record<Misprint['why'], Words>> = {
  point: { da: 'Decimaler skrives med komma.', en: 'Decimals are written with a comma.' },
  thousands: {
    da: 'Tusinder skilles med punktum, tre cifre ad gangen.',
    en: 'Thousands are parted by dots, three digits at a time.',
  },
  space: {
    da: 'Der mangler et mellemrum mellem tallet og enheden.',
    en: 'A space is missing between number and unit.',
  },
  year: { da: 'Året er skrevet med to cifre.', en: 'The year is written in two digits.' },
};

/** In every place of the field where the figures stand alone. */
function edits(place: Place, { wrong, right }: Misprint): readonly Edit[] {
  if (right === undefined) return [];
  const isAlone = /^\d/.test(wrong) ? spansWithin(place, wrong) : [];
  return isAlone.map((span) => ({ span, text: right }));
}

function hint({ right }: Misprint): Words {
  if (right === undefined)
    return { da: 'Skriv tallet om, fx »1.250.000 kr.«.', en: 'Write the number anew, for instance “1.250.000 kr.”.' };
  return { da: `Skriv »${right}«.`, en: `Write “${right}”.` };
}

export const rule: Rule = {
  prose({ place, passages }, { report }) {
    const said = new Set<string>();
    for (const misprint of passages.flatMap(({ text }) => misprintsIn(text))) {
      if (said.has(misprint.wrong)) continue;
      said.add(misprint.wrong);
      const fix = edits(place, misprint);
      const { da, en } = WHY[misprint.why];
      report({
        at: place,
        within: misprint.wrong,
        message: { da: `»${misprint.wrong}«: ${da}`, en: `“${misprint.wrong}”: ${en}` },
        hint: hint(misprint),
        ...(fix.length === 0 ? {} : { fix }),
      });
    }
  },
};

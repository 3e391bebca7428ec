import type { Words } from '../../core/index.ts';
import { below } from '../../model/index.ts';
import { formatNumber } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

interface Section {
  readonly path: readonly [string, string];
  readonly name: Words;
}

const SECTIONS: readonly Section[] = [
  {
    path: ['politisk_ramme', 'visioner_og_målsætninger'],
    name: { da: 'politiske visioner og målsætninger', en: 'political visions and aims' },
  },
  { path: ['faglig_ramme', 'målsætninger'], name: { da: 'faglige målsætninger', en: 'professional aims' } },
];

/** A twentieth of a millimetre, by which sums of line heights may be wrong. */
const TOLERANCE = 0.0002;

/** `1,3 sider`; what rounds down to the limit is a little above it. */
function measured(pages: number, most: number): Words {
  const tenths = Math.round(pages * 10);
  if (tenths <= most * 10) return { da: `lidt over ${limit(most).da}`, en: `a little over ${limit(most).en}` };
  return {
    da: `${formatNumber({ coefficient: BigInt(tenths), scale: 1 })} sider`,
    en: `${(tenths / 10).toFixed(1)} pages`,
  };
}

function limit(most: number): Words {
  return { da: `${most} ${most === 1 ? 'side' : 'sider'}`, en: `${most} ${most === 1 ? 'page' : 'pages'}` };
}

export const rule: Rule = {
  laidOut(agreement, lengths, { report, option }) {
    const most = option('sider');
    for (const { path, name } of SECTIONS) {
      const pages = lengths.get(path.join('/'));
      if (pages === undefined || pages <= most + TOLERANCE) continue;
      const length = measured(pages, most);
      report({
        at: below(agreement.place, ...path),
        message: {
          da: `Afsnittet om ${name.da} fylder ${length.da}. Det må højst fylde ${limit(most).da}.`,
          en: `The section on ${name.en} takes ${length.en}. It may take no more than ${limit(most).en}.`,
        },
        hint: {
          da: 'Skriv kun det, der gælder for hele løbetiden. Henvis til politikker og planer i stedet for at gengive dem.',
          en: 'Write only what holds for the whole term. Refer to policies and plans instead of retelling them.',
        },
      });
    }
  },
};

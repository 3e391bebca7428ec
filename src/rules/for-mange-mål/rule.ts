import { below } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report, option }) {
    const most = option('højst');
    const count = effort.delmål.filter(({ udgår }) => !udgår).length;
    if (count <= most) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'delmål'),
      message: {
        da: `Der er ${count} delmål i ${da}. Over ${most} mister mål deres vægt.`,
        en: `There are ${count} delmål in ${en}. Beyond ${most}, goals lose their weight.`,
      },
      hint: {
        da: 'Vælg de vigtigste, slå mål sammen, eller del indsatsen i to.',
        en: 'Choose the most important, join goals, or split the effort in two.',
      },
    });
  },
};

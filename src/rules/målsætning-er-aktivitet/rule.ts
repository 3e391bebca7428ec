import { below } from '../../model/index.ts';
import { activityIn } from '../activity.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    const { målsætning } = effort.document;
    const words = målsætning === undefined ? undefined : activityIn(målsætning);
    if (words === undefined) return;
    const { da, en } = effortName(effort);
    report({
      at: below(effort.place, 'målsætning'),
      within: words,
      message: {
        da: `Målsætningen for ${da} siger, hvad der skal gøres (»${words} …«), og ikke, hvad det skal føre til.`,
        en: `The målsætning of ${en} says what is to be done (“${words} …”), not what it is to lead to.`,
      },
      hint: {
        da: 'Skriv det, der skal være opnået, fx »Kommunen er kendt som et godt sted at bo«, og flyt arbejdet til `handlinger`.',
        en: 'Write what is to be achieved, for instance “Kommunen er kendt som et godt sted at bo”, and move the work to `handlinger`.',
      },
    });
  },
};

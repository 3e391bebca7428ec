import type { Words } from '../../core/index.ts';
import { below, type Place, type ResolvedAgreement } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';

/** A follow-up names koncernmål and the unit's own efforts side by side, so they need different ids. */
function checkEfforts({ chapters, indsatser }: ResolvedAgreement, { report }: Context): void {
  const common = new Set(chapters.koncern.map(({ id }) => id));
  for (const { id, art, place } of indsatser) {
    if (art === 'koncern' || !common.has(id)) continue;
    report({
      at: place,
      message: {
        da: `\`${id}\` er også id på et af årets koncernmål. En opfølgning kan ikke kende de to fra hinanden.`,
        en: `\`${id}\` is also the id of a koncernmål of the year. A follow-up cannot tell the two apart.`,
      },
      hint: { da: 'Giv indsatsen et andet id.', en: 'Give the effort another id.' },
    });
  }
}

interface Named {
  readonly name: string | undefined;
  readonly place: Place;
}

function checkList(items: readonly Named[], what: Words, { report }: Context): void {
  const seen = new Set<string>();
  for (const { name, place } of items) {
    if (name === undefined) continue;
    if (seen.has(name)) {
      report({
        at: place,
        message: { da: `${what.da} \`${name}\` står to gange.`, en: `${what.en} \`${name}\` is there twice.` },
        hint: { da: 'Ret den ene, eller slet den.', en: 'Correct one of them, or delete it.' },
      });
    }
    seen.add(name);
  }
}

export const rule: Rule = {
  agreement(agreement, context) {
    const { document, place } = agreement;
    const parter = document.parter ?? [];
    const tillæg = document.tillæg ?? [];
    checkEfforts(agreement, context);
    checkList(
      parter.map(({ part }, index) => ({ name: part, place: below(place, 'parter', String(index), 'part') })),
      { da: 'Parten', en: 'The part' },
      context,
    );
    checkList(
      tillæg.map(({ nr }, index) => ({
        name: nr === undefined ? undefined : String(nr),
        place: below(place, 'tillæg', String(index), 'nr'),
      })),
      { da: 'Tillæg', en: 'Tillæg' },
      context,
    );
  },
};

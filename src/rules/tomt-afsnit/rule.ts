import type { Kind } from '../../check/index.ts';
import type { Words } from '../../core/index.ts';
import { nodeAt } from '../../load/index.ts';
import type { Place } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** Not printed as such; where one of them must not be empty, the schema says so. */
const NOT_PRINTED = new Set(['type', 'id', 'år', 'aftale', 'runde', 'enhed']);

/** `kilde`, or `punkt 2 i aktiviteter` for an item of a list. */
function nameOf({ file, path }: Place): Words {
  const parent = path.slice(0, -1);
  const last = path.at(-1) ?? '';
  const list = file.root !== undefined && nodeAt(file.root, parent)?.kind === 'list';
  if (!list) return { da: `\`${last}\``, en: `\`${last}\`` };
  const number = Number(last) + 1;
  return { da: `punkt ${number} i \`${parent.at(-1)}\``, en: `item ${number} of \`${parent.at(-1)}\`` };
}

function mayBeEmpty({ path }: Place, kind: Kind): boolean {
  if (path.length <= 1) return NOT_PRINTED.has(path[0] ?? '') || path.length === 0;
  // What a unit has nothing to report of stays empty, as the program laid it out; what is missing, other rules say by its status.
  return kind === 'opfølgning' && path[0] === 'indsatser';
}

export const rule: Rule = {
  texts({ kind, written }, { report }) {
    for (const { text, place } of written) {
      if (text.trim() !== '' || mayBeEmpty(place, kind)) continue;
      const name = nameOf(place);
      report({
        at: place,
        message: { da: `Der står ikke noget i ${name.da}.`, en: `There is nothing in ${name.en}.` },
        hint: {
          da: 'Skriv teksten, eller slet linjen. Er svaret »ingen«, så skriv det.',
          en: 'Write the text, or delete the line. If the answer is “none”, write so.',
        },
      });
    }
  },
};

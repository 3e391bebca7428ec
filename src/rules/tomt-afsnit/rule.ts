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

function isInFollowUp({ file: { root } }: Place): boolean {
  const type = root === undefined ? undefined : nodeAt(root, ['type']);
  return type?.kind === 'scalar' && type.text === 'opfølgning';
}

function mayBeEmpty(place: Place): boolean {
  const [first, ...more] = place.path;
  if (first === undefined || more.length === 0) return first === undefined || NOT_PRINTED.has(first);
  // What a unit has nothing to report of stays empty, as the program laid it out; what is missing, other rules say by its status.
  return first === 'indsatser' && isInFollowUp(place);
}

export const rule: Rule = {
  written({ text, place }, { report }) {
    if (text.trim() !== '' || mayBeEmpty(place)) return;
    const name = nameOf(place);
    report({
      at: place,
      message: { da: `Der står ikke noget i ${name.da}.`, en: `There is nothing in ${name.en}.` },
      hint: {
        da: 'Skriv teksten, eller slet linjen. Er svaret »ingen«, så skriv det.',
        en: 'Write the text, or delete the line. If the answer is “none”, write so.',
      },
    });
  },
};

import { below, isFullyRead, keysInOrder, type Place, upperLetters } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';

/** One message a list: where the first key is out of row, those after it are as well. */
function checkRow(
  place: Place,
  read: object | undefined,
  expectedAt: (position: number) => string,
  { report }: Context,
): void {
  if (!isFullyRead(place, read)) return;
  const keys = keysInOrder(place);
  const wrong = keys.findIndex((key, index) => key !== expectedAt(index + 1));
  const found = keys[wrong];
  if (found === undefined) return;
  const expected = expectedAt(wrong + 1);
  const list = place.path.at(-1) ?? '';
  const before = keys[wrong - 1];
  report({
    at: below(place, found),
    message: {
      da:
        before === undefined
          ? `Rækken i \`${list}\` begynder med ${found}. Den skal begynde med ${expected}.`
          : `Rækken i \`${list}\` går fra ${before} til ${found}. Efter ${before} kommer ${expected}.`,
      en:
        before === undefined
          ? `The row in \`${list}\` begins with ${found}. It must begin with ${expected}.`
          : `The row in \`${list}\` goes from ${before} to ${found}. After ${before} comes ${expected}.`,
    },
    hint: {
      da: `Skriv ${expected} her, og ret henvisningerne. Er noget faldet væk efter godkendelsen, så skriv \`${expected}: udgår\`.`,
      en: `Write ${expected} here and correct the references. If something fell away after approval, write \`${expected}: udgår\`.`,
    },
  });
}

export const rule: Rule = {
  effort({ place, document }, context) {
    checkRow(below(place, 'delmål'), document.delmål, upperLetters, context);
    for (const list of ['succeskriterier', 'handlinger', 'resultatkrav'] as const) {
      checkRow(below(place, list), document[list], String, context);
    }
  },
};

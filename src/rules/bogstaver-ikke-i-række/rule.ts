import { below, isFullyRead, keysInOrder, type ResolvedEffort, upperLetters } from '../../model/index.ts';
import type { Context, Rule } from '../rule.ts';
import { type RowName, renumbered } from './renumbered.ts';

const ROWS: Readonly<Record<RowName, (position: number) => string>> = {
  delmål: upperLetters,
  succeskriterier: String,
  handlinger: String,
  resultatkrav: String,
};

/** After the approval letters and numbers stand fast, and what falls away is written `udgår`. */
function isApproved(effort: ResolvedEffort, { agreements }: Context): boolean {
  return agreements.some(
    ({ draft, place, koncern }) => !draft && [place.file, koncern?.place.file].includes(effort.place.file),
  );
}

/** One message a list: where the first key is out of row, those after it are as well. */
function checkRow(effort: ResolvedEffort, row: RowName, context: Context): void {
  const place = below(effort.place, row);
  if (!isFullyRead(place, effort.document[row])) return;
  const expectedAt = ROWS[row];
  const keys = keysInOrder(place);
  const wrong = keys.findIndex((key, index) => key !== expectedAt(index + 1));
  const found = keys[wrong];
  if (found === undefined) return;
  const expected = expectedAt(wrong + 1);
  const before = keys[wrong - 1];
  const fix = isApproved(effort, context) ? undefined : renumbered(effort, row, expectedAt, context);
  context.report({
    at: below(place, found),
    message: {
      da:
        before === undefined
          ? `Rækken i \`${row}\` begynder med ${found}. Den skal begynde med ${expected}.`
          : `Rækken i \`${row}\` går fra ${before} til ${found}. Efter ${before} kommer ${expected}.`,
      en:
        before === undefined
          ? `The row in \`${row}\` begins with ${found}. It must begin with ${expected}.`
          : `The row in \`${row}\` goes from ${before} to ${found}. After ${before} comes ${expected}.`,
    },
    hint: {
      da: `Skriv ${expected} her, og ret henvisningerne. Er noget faldet væk efter godkendelsen, så skriv \`${expected}: udgår\`.`,
      en: `Write ${expected} here and correct the references. If something fell away after approval, write \`${expected}: udgår\`.`,
    },
    ...(fix === undefined ? {} : { fix }),
  });
}

export const rule: Rule = {
  effort(effort, context) {
    for (const row of ['delmål', 'succeskriterier', 'handlinger', 'resultatkrav'] as const)
      checkRow(effort, row, context);
  },
};

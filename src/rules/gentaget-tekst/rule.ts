import { positionAt } from '../../core/index.ts';
import { spanAt } from '../../load/index.ts';
import type { Place } from '../../model/index.ts';
import type { Context, Prose, Rule } from '../rule.ts';
import { leftBehind } from '../template-words.ts';

/** Where each effort or meeting rightly gets the same answer as another. */
const SAME_ANSWERS = new Set([
  'økonomi',
  'evaluering',
  'vurderes',
  'direktionens_krav',
  'direktionens_bemærkninger',
  'behandling',
  'tillæg',
]);

function answerOf({ path }: Place): string | undefined {
  return path.find((step) => SAME_ANSWERS.has(step));
}

/** Both are answers to the same question. */
function mayAgree(a: Place, b: Place): boolean {
  const answer = answerOf(a);
  return answer !== undefined && answer === answerOf(b);
}

/** The words alone: a comma more or less is no other text. */
function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

const SHOWN_WORDS = 8;

function shown(sentence: string): string {
  const words = sentence.split(' ');
  return words.length <= SHOWN_WORDS ? sentence : `${words.slice(0, SHOWN_WORDS).join(' ')} …`;
}

function report(sentence: string, at: Place, first: Place, context: Context): void {
  const line = positionAt(first.file.file, spanAt(first.file, first.path).start).line;
  const where = `\`${first.path.join('/')}\``;
  context.report({
    at,
    within: sentence,
    message: {
      da: `»${shown(sentence)}« står også i ${where} på linje ${line}.`,
      en: `“${shown(sentence)}” also stands in ${where} on line ${line}.`,
    },
    hint: {
      da: 'Skriv det ét sted. Er et resultatkrav det samme som et succeskriterium, så skriv `{ succeskriterium: 1 }`.',
      en: 'Write it in one place. If a resultatkrav is the same as a criterion, write `{ succeskriterium: 1 }`.',
    },
  });
}

/** The same text in another field, which is no answer to the same question and no help text: of that it is said that it is there. */
function isCopied(one: Prose, from: Prose): boolean {
  if (one === from || mayAgree(one.place, from.place)) return false;
  return leftBehind(one.text) === undefined && leftBehind(from.text) === undefined;
}

export const rule: Rule = {
  texts({ kind, prose }, context) {
    // What explains one figure in a follow-up may rightly explain another.
    if (kind === 'opfølgning') return;
    const least = context.option('mindst');
    const first = new Map<string, Prose>();
    for (const one of prose) {
      let reported = false;
      for (const { text, words } of one.sentences) {
        if (words.length < least) continue;
        const key = keyOf(words);
        const from = first.get(key);
        if (from === undefined) first.set(key, one);
        else if (!reported && isCopied(one, from)) {
          report(text, one.place, from.place, context);
          reported = true;
        }
      }
    }
  },
};

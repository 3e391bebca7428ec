import type { Words } from '../../core/index.ts';
import { below, type Place, type ResolvedEffort } from '../../model/index.ts';
import { passagesOf, sentencesOf } from '../../text/index.ts';
import { activityIn } from '../activity.ts';
import { isReferenceOnly } from '../reference-only.ts';
import type { Context, Rule } from '../rule.ts';
import { isSettled } from '../targets.ts';
import { HELD_UP, VAGUE } from './vague-words.ts';

interface Promise {
  readonly text: string;
  readonly place: Place;
  readonly name: Words;
}

/** Criteria that nothing else settles; of one that is an activity, that is said first. */
function criteria(effort: ResolvedEffort): readonly Promise[] {
  return effort.succeskriterier.flatMap((criterion) => {
    const { nummer, document, place } = criterion;
    if (document === undefined || isSettled(criterion, effort) || activityIn(document.tekst) !== undefined) return [];
    const name = { da: `succeskriterium ${nummer}`, en: `succeskriterium ${nummer}` };
    return [{ text: document.tekst, place: below(place, 'tekst'), name }];
  });
}

/** Goals that no settled criterion answers to: those that one does may be in everyday words. */
function goals(effort: ResolvedEffort): readonly Promise[] {
  const settled = effort.succeskriterier.filter((criterion) => isSettled(criterion, effort));
  const covered = new Set(settled.flatMap(({ delmål }) => delmål.map(({ text }) => text)));
  return effort.delmål.flatMap(({ bogstav, tekst, textPlace }) =>
    tekst === undefined || covered.has(bogstav)
      ? []
      : [{ text: tekst, place: textPlace, name: { da: `delmål ${bogstav}`, en: `delmål ${bogstav}` } }],
  );
}

function demands({ resultatkrav }: ResolvedEffort): readonly Promise[] {
  return resultatkrav.flatMap(({ nummer, document, place }) => {
    const tekst = document?.tekst;
    if (tekst === undefined || isReferenceOnly(tekst)) return [];
    return [
      {
        text: tekst,
        place: below(place, 'tekst'),
        name: { da: `resultatkrav ${nummer}`, en: `resultatkrav ${nummer}` },
      },
    ];
  });
}

/** What people answered (»tilfredsstillende«) is quoted, not promised. */
function withoutQuotes(text: string): string {
  return text.replace(/»[^«»]*«|"[^"]*"|“[^“”]*”/g, ' ');
}

function check({ text, place, name }: Promise, known: ReadonlySet<string>, { report }: Context): void {
  for (const sentence of passagesOf(text).flatMap((passage) => sentencesOf(withoutQuotes(passage.text)))) {
    if (HELD_UP.test(sentence)) continue;
    for (const { pattern, remedy } of VAGUE) {
      const [words] = pattern.exec(sentence) ?? [];
      if (words === undefined || known.has(words.toLowerCase())) continue;
      report({
        at: place,
        within: words,
        message: {
          da: `»${words}« kan ikke måles, så parterne kan være uenige om, hvorvidt ${name.da} er nået.`,
          en: `“${words}” cannot be measured, so that the parties may disagree on whether ${name.en} is met.`,
        },
        hint: remedy,
      });
      return;
    }
  }
}

export const rule: Rule = {
  effort(effort, context) {
    const known = new Set(context.words('kendte').map((word) => word.toLowerCase()));
    for (const one of [...goals(effort), ...criteria(effort), ...demands(effort)]) check(one, known, context);
  },
};

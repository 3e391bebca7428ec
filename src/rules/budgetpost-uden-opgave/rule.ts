import type { Post } from '../../check/index.ts';
import { compareDecimals, decimalOf } from '../../core/index.ts';
import { nodeAt, type SourceNode } from '../../load/index.ts';
import { below, type ResolvedAgreement } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** Words for what money is spent on anywhere, and for budgets themselves: an item that has one is no task. */
const GENERAL = new Set(
  'abonnementer adm administration anden andet andre budget buffer bygninger central centrale diverse drift driftsbudget driftsudgifter egen eget ejendom ejendomme el energi forplejning forsyning fælles fællesudgifter generel generelle honorarer indkøb indtægt indtægter inventar it kompetenceudvikling kontor kontorhold kurser køb kørsel licenser lokaler løn lønninger lønudgifter maskiner materialer møbler møder netto overførsel overførsler overført personale personaleudgifter pulje puljer ramme rammen refusion refusioner rejser rengøring reserve samlede samlet takster teknik telefoni tilskud tjenester transport uddannelse udgift udgifter ufordelt ufordelte vand varekøb varer varme vedligeholdelse vikar vikarer øvrig øvrige'.split(
    ' ',
  ),
);

/** Long enough to tell words apart, short enough for `færge` in `færgerne` and `forsik` in `forsikring`. */
const STEM = 5;

/** None when the item is no task. */
function stemsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[a-zæøå]+/g) ?? [];
  if (words.some((word) => GENERAL.has(word))) return [];
  return words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
}

/** All that stands in the agreement but its budget. */
function wordsIn(node: SourceNode): string {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(wordsIn).join(' ');
  return node.entries
    .filter(({ key }) => key !== 'driftsbudget' && key !== 'intern_note')
    .map(({ value }) => wordsIn(value))
    .join(' ');
}

/** An income pays for tasks, a note says what the money is for, and an item without an amount is another problem. */
function needsTask({ navn, beløb, note }: Post): boolean {
  if (navn === undefined || note !== undefined) return false;
  return beløb === undefined || compareDecimals(beløb, decimalOf(0)) > 0;
}

function textOf({ place }: ResolvedAgreement): string {
  const root = place.file.root === undefined ? undefined : nodeAt(place.file.root, place.path);
  return root === undefined ? '' : wordsIn(root).toLowerCase();
}

export const rule: Rule = {
  agreement(agreement, { report }) {
    const { document, place } = agreement;
    const items = document.økonomisk_ramme?.driftsbudget?.poster ?? [];
    // Without it there is nothing yet that could speak of the tasks.
    if (document.kerneydelse === undefined || items.length === 0) return;
    let text: string | undefined;
    for (const [index, item] of items.entries()) {
      const stems = needsTask(item) ? stemsOf(item.navn ?? '') : [];
      if (stems.length === 0) continue;
      text ??= textOf(agreement);
      if (stems.some((stem) => text?.includes(stem))) continue;
      report({
        at: below(place, 'økonomisk_ramme', 'driftsbudget', 'poster', String(index)),
        message: {
          da: `Aftalen nævner ingen opgave, der svarer til budgetposten »${item.navn}«.`,
          en: `The agreement names no task for the budget item “${item.navn}”.`,
        },
        hint: {
          da: 'Nævn opgaven under `kerneydelse`, eller skriv en `note` på posten.',
          en: 'Name the task under `kerneydelse`, or write a `note` at the item.',
        },
      });
    }
  },
};

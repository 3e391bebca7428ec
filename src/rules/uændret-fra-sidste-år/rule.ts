import type { AgreementYear } from '../../core/index.ts';
import { nodeAt } from '../../load/index.ts';
import { agreementBefore, type Place, type ResolvedAgreement } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';
import { effortName } from '../naming.ts';
import type { Context, Prose, Rule } from '../rule.ts';
import { yearlinessOf } from './fields.ts';

/** A whole effort is copied when nothing of this much prose was touched. */
const EFFORT_WORDS = 40;

/** What another text was measured against, and names of plans, may name the year that is over. */
const RIGHTLY_NAMED =
  /(?:siden|fra|end|end i|forhold til|sammenlignet med|niveauet i|tal for|plan|strategi|politik|vision|aftale|\p{Lu}\p{L}{2,}) $/u;

/** Line ends come and go with the width of the window. */
function isSameText(text: string, earlier: string): boolean {
  return text === earlier || text.replace(/\s+/g, ' ').trim() === earlier.replace(/\s+/g, ' ').trim();
}

/** Whether the same path of last year's agreement says the same; ids, letters and numbers are the path. */
function isUnchanged({ place, text }: Prose, before: ResolvedAgreement): boolean {
  const { root } = before.place.file;
  const node = root === undefined ? undefined : nodeAt(root, place.path);
  return node?.kind === 'scalar' && isSameText(text, node.text);
}

/** Whether a text speaks of last year as the year that it is about: `i 2. halvår 2025`, and not `siden 2025` or `2025-2028`. */
function namesYear(text: string, last: AgreementYear, year: AgreementYear): boolean {
  return matchesOf(/(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])/g, text).some(({ index, 0: digits }) => {
    const named = Number(digits);
    const isLast = named >= last.first && named <= last.last && named < year.first;
    return isLast && !RIGHTLY_NAMED.test(text.slice(0, index));
  });
}

function countWords(texts: readonly Prose[]): number {
  return texts.flatMap(({ sentences }) => sentences).reduce((sum, { words }) => sum + words.length, 0);
}

function effortOf({ path }: Place): string | undefined {
  return path[0] === 'indsatser' ? path[1] : undefined;
}

/** Efforts of which no text was touched; koncernmål are shared, and so never the unit's copy. */
function copiedEfforts(agreement: ResolvedAgreement, prose: readonly Prose[], before: ResolvedAgreement) {
  return agreement.indsatser.filter((effort) => {
    const own = effort.art === 'koncern' ? [] : prose.filter(({ place }) => effortOf(place) === effort.id);
    const isOfTheYear = own.some(({ place }) => yearlinessOf(place.path) === 'yearly');
    return isOfTheYear && own.every((one) => isUnchanged(one, before)) && countWords(own) >= EFFORT_WORDS;
  });
}

function reportText(one: Prose, year: string, isStale: boolean, { report }: Context): void {
  const { place } = one;
  const count = countWords([one]);
  report({
    at: place,
    message: isStale
      ? {
          da: `Teksten er den samme som i aftalen for ${year}, og den taler om det år.`,
          en: `The text is the same as in the agreement for ${year}, and it speaks of that year.`,
        }
      : {
          da: `Teksten på ${count} ord er ord for ord den samme som i aftalen for ${year}.`,
          en: `The text of ${count} words is word for word that of the agreement for ${year}.`,
        },
    hint: {
      da: 'Skriv, hvad der gælder i år, eller slet det, der er gjort.',
      en: 'Write what holds this year, or delete what is done.',
    },
  });
}

function check(agreement: ResolvedAgreement, prose: readonly Prose[], context: Context): void {
  const before = agreementBefore(agreement, context.agreements);
  if (before === undefined) return;
  const copied = copiedEfforts(agreement, prose, before);
  for (const effort of copied) {
    const { da, en } = effortName(effort);
    context.report({
      at: effort.place,
      message: {
        da: `Alle tekster i ${da} er ord for ord de samme som i aftalen for ${before.year.text}.`,
        en: `All texts of ${en} are word for word those of the agreement for ${before.year.text}.`,
      },
      hint: {
        da: 'Skriv, hvad der skal ske i år. Er det daglig drift, så hører det til under `kerneydelse`.',
        en: 'Write what is to happen this year. If it is daily work, it belongs under `kerneydelse`.',
      },
    });
  }
  const ids = new Set(copied.map(({ id }) => id));
  for (const one of prose) {
    const yearliness = yearlinessOf(one.place.path);
    if (yearliness === undefined || ids.has(effortOf(one.place) ?? '') || !isUnchanged(one, before)) continue;
    const isStale = namesYear(one.text, before.year, agreement.year);
    const isLong = yearliness === 'yearly' && countWords([one]) >= context.option('mindst');
    if (isStale || isLong) reportText(one, before.year.text, isStale, context);
  }
}

export const rule: Rule = {
  texts({ kind, place, prose }, context) {
    if (kind !== 'aftale') return;
    const agreement = context.agreementIn(place.file);
    if (agreement !== undefined) check(agreement, prose, context);
  },
};

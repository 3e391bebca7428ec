import { compareDates, type Term } from '../../core/index.ts';
import {
  below,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedFollowUp,
  type ResolvedHandling,
} from '../../model/index.ts';
import { datesInProse, formatDate } from '../../text/index.ts';
import { datesIn, isMistaken } from '../dates.ts';
import { effortName } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

/** Several dates after one that should be the last: then that one is wrong. */
function isTheLastWrong(after: readonly unknown[]): boolean {
  return after.length > 1;
}

/** An agreement is treated, then approved. */
function checkTreatment({ document, place }: ResolvedAgreement, { report }: Context): void {
  const approved = document.godkendelse?.dato;
  if (approved === undefined) return;
  const later = (document.behandling ?? []).flatMap(({ hvem, dato }, index) =>
    dato !== undefined && compareDates(dato, approved) > 0 ? [{ hvem, dato, index }] : [],
  );
  const [first] = later;
  if (first === undefined) return;
  const who = first.hvem === undefined ? '' : ` (${first.hvem})`;
  report({
    at: isTheLastWrong(later)
      ? below(place, 'godkendelse', 'dato')
      : below(place, 'behandling', String(first.index), 'dato'),
    message: {
      da: `Aftalen er godkendt ${formatDate(approved)}, men behandlet først ${formatDate(first.dato)}${who}.`,
      en: `The agreement was approved on ${formatDate(approved)}, but treated only on ${formatDate(first.dato)}${who}.`,
    },
    hint: { da: 'Ret den ene dato.', en: 'Correct one of the dates.' },
  });
}

/** An agreement is approved before it ends. */
function checkApproval({ document, place, period, year }: ResolvedAgreement, { report }: Context): void {
  const approved = document.godkendelse?.dato;
  if (approved === undefined || compareDates(approved, period.last) <= 0 || isMistaken(period, year)) return;
  report({
    at: below(place, 'godkendelse', 'dato'),
    message: {
      da: `Aftalen er godkendt ${formatDate(approved)}, efter at den er udløbet ${formatDate(period.last)}.`,
      en: `The agreement was approved on ${formatDate(approved)}, after it had ended on ${formatDate(period.last)}.`,
    },
    hint: { da: 'Ret datoen eller løbetiden.', en: 'Correct the date or the period.' },
  });
}

/** Amendments are numbered as they were made. */
function checkAmendments({ document, place }: ResolvedAgreement, { report }: Context): void {
  const amendments = document.tillæg ?? [];
  for (const [index, { nr, dato }] of amendments.entries()) {
    const earlier = amendments.find(
      (other) =>
        nr !== undefined &&
        dato !== undefined &&
        other.nr !== undefined &&
        other.dato !== undefined &&
        other.nr < nr &&
        compareDates(other.dato, dato) > 0,
    );
    if (earlier?.dato === undefined || dato === undefined) continue;
    report({
      at: below(place, 'tillæg', String(index), 'dato'),
      message: {
        da: `Tillæg ${nr} er fra ${formatDate(dato)}, men tillæg ${earlier.nr} er fra ${formatDate(earlier.dato)}.`,
        en: `Tillæg ${nr} is of ${formatDate(dato)}, but tillæg ${earlier.nr} is of ${formatDate(earlier.dato)}.`,
      },
      hint: { da: 'Nummerér tillæg efter dato.', en: 'Number amendments by their dates.' },
    });
  }
}

/** What was measured before the work began cannot be of a year that comes after it. */
function checkBaselines({ succeskriterier, period }: ResolvedEffort, { report }: Context): void {
  for (const { nummer, document, place } of succeskriterier) {
    const år = document?.udgangspunkt?.år;
    if (år === undefined || år.first <= period.last.year) continue;
    report({
      at: below(place, 'udgangspunkt', 'år'),
      message: {
        da: `Udgangspunktet for succeskriterium ${nummer} er fra ${år.text}, efter at aftalen er slut.`,
        en: `The baseline of succeskriterium ${nummer} is of ${år.text}, after the agreement has ended.`,
      },
      hint: {
        da: 'Skriv det år, som den målte værdi er fra.',
        en: 'Write the year that the measured value is of.',
      },
    });
  }
}

/** Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. */
const MAKES_BUDGET =
  /(?:udarbejd[a-z]*|udform[a-z]*|læg(?:ges|ger|ning)|opstill[a-z]*|vedtag[a-z]*|lav(?:es|er)|plan og) (?:af )?(?:et |det )?budget(?:tet)? [^.:;?!\d]{0,60}?(20\d\d)(?!\d)|budget(?:tet)? [^.:;?!\d]{0,60}?(20\d\d) (?:udarbejdes|udformes|lægges|opstilles|vedtages|laves)/i;

/** A unit's budget may still be shared out in the first months of its year. */
const SHARED_OUT_UNTIL = { month: 3, day: 31 } as const;

/** The year that a budget is made for. */
function budgetYear(text: string): number | undefined {
  const [, after, before] = MAKES_BUDGET.exec(text) ?? [];
  const year = after ?? before;
  return year === undefined ? undefined : Number(year);
}

function dateOf({ document, frist }: ResolvedHandling): Term | undefined {
  const inText = datesInProse(document?.tekst ?? '').findLast((date) => date.kind === 'term');
  return frist?.term ?? inText;
}

function checkBudgets(effort: ResolvedEffort, { report }: Context): void {
  for (const handling of effort.handlinger) {
    const year = budgetYear(handling.document?.tekst ?? '');
    const made = year === undefined ? undefined : dateOf(handling);
    if (year === undefined || made === undefined || compareDates(made.first, { year, ...SHARED_OUT_UNTIL }) <= 0)
      continue;
    const { da, en } = effortName(effort);
    report({
      at: below(handling.place, handling.document?.frist === undefined ? 'tekst' : 'frist'),
      message: {
        da: `Budgettet for ${year} i ${da} laves først ${made.text}, når året er i gang.`,
        en: `The budget for ${year} in ${en} is made only ${made.text}, when the year has begun.`,
      },
      hint: { da: 'Ret årstallet eller fristen.', en: 'Correct the year or the deadline.' },
    });
  }
}

/** What is foreseen may lie after the day of the follow-up; what has happened may not. */
const FORESEEN = new Set(['forventet', 'frist']);

function checkFollowUp({ document, place }: ResolvedFollowUp, { report }: Context): void {
  const { afgivet } = document;
  if (afgivet === undefined) return;
  const later = datesIn(document, place, FORESEEN).filter(({ first }) => compareDates(first, afgivet) > 0);
  const [date] = later;
  if (date === undefined) return;
  report({
    at: isTheLastWrong(later) ? below(place, 'afgivet') : date.place,
    message: {
      da: `${date.text()} ligger efter den dag, hvor opfølgningen er afgivet, ${formatDate(afgivet)}.`,
      en: `${date.text()} is after the day on which the follow-up was handed in, ${formatDate(afgivet)}.`,
    },
    hint: { da: 'Ret datoen, eller ret `afgivet`.', en: 'Correct the date, or correct `afgivet`.' },
  });
}

export const rule: Rule = {
  agreement(agreement, context) {
    checkTreatment(agreement, context);
    checkApproval(agreement, context);
    checkAmendments(agreement, context);
  },
  effort(effort, context) {
    checkBaselines(effort, context);
    checkBudgets(effort, context);
  },
  followUp: checkFollowUp,
};

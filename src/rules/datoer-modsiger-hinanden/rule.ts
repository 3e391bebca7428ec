import { compareDates, dayNumber, type Term, type Words } from '../../core/index.ts';
import {
  below,
  type Period,
  type Place,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedHandling,
  type ResolvedResultatkrav,
  type ResolvedSucceskriterium,
} from '../../model/index.ts';
import { datesInProse, passagesOf, type TermMention } from '../../text/index.ts';
import { isWithin } from '../dates.ts';
import type { Context, Rule } from '../rule.ts';
import { contradictionsIn } from './in-text.ts';

const CORRECT_ONE: Words = {
  da: 'Begge kan ikke være rigtige. Ret den ene.',
  en: 'Both cannot be right. Correct one of them.',
};

/** A date outside the period is another rule's, and then it alone is wrong. */
interface Judged<T> {
  readonly one: T;
  readonly period: Period;
}

function checkBeginning({ one, period }: Judged<ResolvedHandling>, { report }: Context): void {
  const { nummer, document, place } = one;
  const { fra, frist } = document ?? {};
  if (fra === undefined || frist === undefined || compareDates(fra.first, frist.last) <= 0) return;
  if (!isWithin(fra, period) || !isWithin(frist, period)) return;
  report({
    at: below(place, 'fra'),
    message: {
      da: `Handling ${nummer} begynder ${fra.text}, efter sin egen frist ${frist.text}.`,
      en: `Handling ${nummer} begins ${fra.text}, after its own deadline ${frist.text}.`,
    },
    hint: CORRECT_ONE,
  });
}

/** Only one of a criterion's deadlines counts: that of the milestone or the judgement. */
function checkTwoDeadlines({ one, period }: Judged<ResolvedSucceskriterium>, { report }: Context): void {
  const { nummer, document, place } = one;
  const counts = document?.måltal?.senest ?? document?.vurderes?.frist;
  const other = document?.frist;
  if (counts === undefined || other === undefined || compareDates(counts.last, other.last) === 0) return;
  if (!isWithin(counts, period) || !isWithin(other, period)) return;
  const key = document?.måltal?.senest === undefined ? '`vurderes`' : '`senest`';
  report({
    at: below(place, 'frist'),
    message: {
      da: `Succeskriterium ${nummer} har to frister: ${other.text} her og ${counts.text} under ${key}.`,
      en: `Succeskriterium ${nummer} has two deadlines: ${other.text} here and ${counts.text} under ${key}.`,
    },
    hint: {
      da: `Behold den under ${key}, og slet \`frist\` her.`,
      en: `Keep the one under ${key} and delete \`frist\` here.`,
    },
  });
}

interface Measured {
  readonly måles: readonly Term[] | undefined;
  readonly deadline: Term;
  readonly place: Place;
}

/** What is measured after the deadline cannot show whether it was met. */
function checkMeasurements({ one, period }: Judged<Measured>, { report }: Context): void {
  const { måles, deadline, place } = one;
  if (!isWithin(deadline, period)) return;
  for (const [index, planned] of (måles ?? []).entries()) {
    if (compareDates(planned.first, deadline.last) <= 0 || !isWithin(planned, period)) continue;
    report({
      at: below(place, 'måles', String(index)),
      message: {
        da: `Der måles ${planned.text}, efter fristen ${deadline.text}.`,
        en: `It is measured ${planned.text}, after the deadline ${deadline.text}.`,
      },
      hint: {
        da: 'Mål før fristen, eller flyt fristen til efter målingen.',
        en: 'Measure before the deadline, or move the deadline after the measurement.',
      },
    });
  }
}

const DEADLINE_BEFORE = /(?:^|[^a-zæøå])(?:inden|senest|frist(?:en)?(?: er)?:?) (?:den |d\. ?)?$/i;

function deadlinesIn(text: string): readonly TermMention[] {
  if (!/inden|senest|frist/i.test(text)) return [];
  return passagesOf(text).flatMap((passage) =>
    datesInProse(passage.text)
      .filter((date) => date.kind === 'term')
      .filter(({ index }) => DEADLINE_BEFORE.test(passage.text.slice(0, index))),
  );
}

/** The day after the deadline is fine: »inden 1. juni« ends on 31 May. An earlier day may be that of a step on the way. */
function contradicts({ first, last }: TermMention, { last: deadline }: Term): boolean {
  if (dayNumber(first) > dayNumber(deadline) + 1) return true;
  return last.month === deadline.month && last.day === deadline.day && last.year !== deadline.year;
}

function checkText({ one, period }: Judged<ResolvedHandling | ResolvedResultatkrav>, { report }: Context): void {
  const { document, place, frist } = one;
  if (document?.tekst === undefined || frist === undefined || frist.byDefault || !isWithin(frist.term, period)) return;
  for (const said of deadlinesIn(document.tekst)) {
    if (!contradicts(said, frist.term)) continue;
    report({
      at: below(place, 'tekst'),
      within: said.text,
      message: {
        da: `Teksten siger ${said.text}, men fristen er ${frist.term.text}.`,
        en: `The text says ${said.text}, but the deadline is ${frist.term.text}.`,
      },
      hint: CORRECT_ONE,
    });
  }
}

/** The unit's own measurements of the koncernmål. */
function checkLocal({ chapters, period }: ResolvedAgreement, context: Context): void {
  for (const { lokalt } of chapters.koncern.flatMap(({ succeskriterier }) => succeskriterier)) {
    if (lokalt?.frist === undefined) continue;
    const { document, place, frist } = lokalt;
    checkMeasurements({ one: { måles: document.måles, deadline: frist.term, place }, period }, context);
  }
}

function checkEffort({ handlinger, succeskriterier, resultatkrav, period }: ResolvedEffort, context: Context): void {
  for (const one of handlinger) {
    checkBeginning({ one, period }, context);
    checkText({ one, period }, context);
  }
  for (const one of succeskriterier) {
    checkTwoDeadlines({ one, period }, context);
    if (one.frist === undefined) continue;
    const { document, place, frist } = one;
    checkMeasurements({ one: { måles: document?.måles, deadline: frist.term, place }, period }, context);
  }
  for (const one of resultatkrav) checkText({ one, period }, context);
}

export const rule: Rule = {
  agreement: checkLocal,
  effort: checkEffort,
  prose({ place, passages }, { report }) {
    for (const { within, message } of passages.flatMap(({ text }) => contradictionsIn(text))) {
      report({ at: place, within, message, hint: { da: 'Ret datoen.', en: 'Correct the date.' } });
    }
  },
};

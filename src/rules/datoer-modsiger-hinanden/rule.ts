import { compareDates, dayNumber, type Term, type Words } from '../../core/index.ts';
import {
  below,
  type Place,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedHandling,
  type ResolvedResultatkrav,
  type ResolvedSucceskriterium,
} from '../../model/index.ts';
import { datesInProse, passagesOf, type TermMention } from '../../text/index.ts';
import type { Context, Rule } from '../rule.ts';
import { contradictionsIn } from './in-text.ts';

const CORRECT_ONE: Words = {
  da: 'Begge kan ikke være rigtige. Ret den ene.',
  en: 'Both cannot be right. Correct one of them.',
};

function checkBeginning({ nummer, document, place }: ResolvedHandling, { report }: Context): void {
  const { fra, frist } = document ?? {};
  if (fra === undefined || frist === undefined || compareDates(fra.first, frist.last) <= 0) return;
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
function checkTwoDeadlines({ nummer, document, place }: ResolvedSucceskriterium, { report }: Context): void {
  const counts = document?.måltal?.senest ?? document?.vurderes?.frist;
  const other = document?.frist;
  if (counts === undefined || other === undefined || compareDates(counts.last, other.last) === 0) return;
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
  readonly end: Term['last'];
  readonly place: Place;
}

/** What is measured after the deadline cannot show whether it was met. What lies after the period is another rule's. */
function checkMeasurements({ måles, deadline, end, place }: Measured, { report }: Context): void {
  for (const [index, planned] of (måles ?? []).entries()) {
    if (compareDates(planned.first, deadline.last) <= 0 || compareDates(planned.last, end) > 0) continue;
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

function checkText({ document, place, frist }: ResolvedHandling | ResolvedResultatkrav, { report }: Context): void {
  if (document?.tekst === undefined || frist === undefined || frist.byDefault) return;
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
    checkMeasurements({ måles: document.måles, deadline: frist.term, end: period.last, place }, context);
  }
}

function checkEffort({ handlinger, succeskriterier, resultatkrav, period }: ResolvedEffort, context: Context): void {
  for (const one of handlinger) {
    checkBeginning(one, context);
    checkText(one, context);
  }
  for (const one of succeskriterier) {
    checkTwoDeadlines(one, context);
    if (one.frist === undefined) continue;
    const { document, place, frist } = one;
    checkMeasurements({ måles: document?.måles, deadline: frist.term, end: period.last, place }, context);
  }
  for (const one of resultatkrav) checkText(one, context);
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

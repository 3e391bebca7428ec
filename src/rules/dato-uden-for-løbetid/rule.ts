import { type AgreementYear, compareDates } from '../../core/index.ts';
import { below, type Period, type Place } from '../../model/index.ts';
import { formatDate, formatPeriod } from '../../text/index.ts';
import { datesIn, isBackward, isOfAnotherYear, type WrittenDate } from '../dates.ts';
import type { Context, Rule } from '../rule.ts';

/** What is rightly dated before or after: the period itself, the way to the approval, other documents. */
const ELSEWHERE = new Set(['løbetid', 'behandling', 'godkendelse', 'politikker_og_planer', 'dokument']);

/** Promised or asked for while the agreement is still being written. */
const MAY_COME_BEFORE = new Set(['følger', 'lokalt_mål']);

/** Of what comes after it `opfølgning-efter-løbetid` speaks. */
const MAY_COME_AFTER = new Set(['evaluering']);

function side({ first, last, place }: WrittenDate, period: Period): 'before' | 'after' | undefined {
  const day = place.path.at(-1) === 'fra' ? first : last;
  const may = (steps: ReadonlySet<string>): boolean => place.path.some((step) => steps.has(step));
  if (compareDates(day, period.last) > 0) return may(MAY_COME_AFTER) ? undefined : 'after';
  return compareDates(day, period.first) < 0 && !may(MAY_COME_BEFORE) ? 'before' : undefined;
}

function reportBackward(place: Place, { first, last }: Period, { report }: Context): void {
  report({
    at: below(place, 'løbetid', 'til'),
    message: {
      da: `Løbetiden slutter ${formatDate(last)}, før den begynder ${formatDate(first)}.`,
      en: `The period ends on ${formatDate(last)}, before it begins on ${formatDate(first)}.`,
    },
    hint: { da: 'Ret `fra` eller `til`.', en: 'Correct `fra` or `til`.' },
  });
}

function reportAnotherYear(place: Place, period: Period, year: AgreementYear, { report }: Context): void {
  const span = formatPeriod(period.first, period.last);
  report({
    at: below(place, 'løbetid'),
    message: {
      da: `Løbetiden er ${span}, men aftalen er for ${year.text}.`,
      en: `The period is ${span}, but the agreement is for ${year.text}.`,
    },
    hint: {
      da: 'Ret `fra` og `til` til aftalens eget år, eller ret `år`.',
      en: 'Correct `fra` and `til` to the agreement’s own year, or correct `år`.',
    },
  });
}

function check(document: object, root: Place, period: Period, { report }: Context): void {
  for (const date of datesIn(document, root, ELSEWHERE)) {
    const where = side(date, period);
    if (where === undefined) continue;
    const text = date.text();
    const span = formatPeriod(period.first, period.last);
    report({
      at: date.place,
      message: {
        da: `${text} ligger ${where === 'before' ? 'før' : 'efter'} løbetiden (${span}).`,
        en: `${text} is ${where} the period (${span}).`,
      },
      hint: {
        da: 'Ret datoen. En sidste måling efter løbetiden skrives under `evaluering`.',
        en: 'Correct the date. A last measurement after the period belongs under `evaluering`.',
      },
    });
  }
}

export const rule: Rule = {
  agreement({ document, place, period, year }, context) {
    if (isBackward(period)) reportBackward(place, period, context);
    else if (isOfAnotherYear(period, year)) reportAnotherYear(place, period, year, context);
    else check(document, place, period, context);
  },
  koncern({ document, place, period }, context) {
    check(document, place, period, context);
  },
};

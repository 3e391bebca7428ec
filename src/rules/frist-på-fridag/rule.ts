import { compareDates, daysInMonth, type LocalDate } from '../../core/index.ts';
import type { Period, Place } from '../../model/index.ts';
import { formatDate } from '../../text/index.ts';
import { datesIn } from '../dates.ts';
import type { Context, Rule } from '../rule.ts';
import { dayOff } from './days-off.ts';

const DEADLINES = new Set(['frist', 'senest']);

const NOWHERE: ReadonlySet<string> = new Set();

function dayBefore({ year, month, day }: LocalDate): LocalDate {
  if (day > 1) return { year, month, day: day - 1 };
  return month > 1
    ? { year, month: month - 1, day: daysInMonth(year, month - 1) }
    : { year: year - 1, month: 12, day: 31 };
}

function workingDayBefore(date: LocalDate): LocalDate {
  const before = dayBefore(date);
  return dayOff(before) === undefined ? before : workingDayBefore(before);
}

/** The agreement's last day is its end, whatever day of the week that is. */
function check(document: object, root: Place, period: Period | undefined, { report }: Context): void {
  for (const { first, last, place, text } of datesIn(document, root, NOWHERE)) {
    if (!DEADLINES.has(place.path.at(-1) ?? '') || compareDates(first, last) !== 0) continue;
    const why = dayOff(last);
    if (why === undefined || (period !== undefined && compareDates(last, period.last) === 0)) continue;
    const better = formatDate(workingDayBefore(last));
    report({
      at: place,
      message: {
        da: `Fristen ${text()} er ${why.da}.`,
        en: `The deadline ${text()} is ${why.en}.`,
      },
      hint: {
        da: `Vælg en hverdag, fx \`${better}\`, så nogen er på arbejde.`,
        en: `Choose a working day, such as \`${better}\`, so that somebody is at work.`,
      },
    });
  }
}

export const rule: Rule = {
  agreement({ document, place, period }, context) {
    check(document, place, period, context);
  },
  koncern({ document, place, period }, context) {
    check(document, place, period, context);
  },
  followUp({ document, place, reportsOn }, context) {
    check(document, place, reportsOn?.period, context);
  },
};

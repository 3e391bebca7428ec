import { daysInMonth, type Words } from '../../core/index.ts';
import { datesInProse, type ImpossibleMention, monthName } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** Of a February without a year it is enough that no year has the day. */
const LEAP_YEAR = 2024;

function message({ text, month, year }: ImpossibleMention): Words {
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  const when = year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
  const most = year === undefined && month === 2 ? { da: 'højst ', en: 'at most ' } : { da: '', en: '' };
  return {
    da: `Dagen »${text}« findes ikke: ${when} har ${most.da}${days} dage.`,
    en: `There is no such day as “${text}”: ${when} has ${most.en}${days} days.`,
  };
}

export const rule: Rule = {
  prose({ place, passages }, { report }) {
    const said = new Set<string>();
    for (const date of passages.flatMap(({ text }) => datesInProse(text))) {
      if (date.kind !== 'impossible' || said.has(date.text)) continue;
      said.add(date.text);
      report({
        at: place,
        within: date.text,
        message: message(date),
        hint: { da: 'Ret dagen eller måneden.', en: 'Correct the day or the month.' },
      });
    }
  },
};

import type { AgreementYear } from '../../core/index.ts';
import type { Place } from '../../model/index.ts';
import {
  type DateMention,
  type DayMention,
  datesInProse,
  monthName,
  type PartMention,
  sentencesOf,
} from '../../text/index.ts';
import { yearOf } from '../dates.ts';
import type { Context, Prose, Rule } from '../rule.ts';

/** Where a date is of this agreement's year; the chapters before describe what the unit does every year. */
const OF_THIS_YEAR = new Set(['indsatser', 'koncernmål', 'tillæg', 'økonomisk_ramme']);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What happens every year needs no year. */
const RECURRING =
  /(?<![a-zæøå])(?:hver|hvert|årlig|årligt|årlige|årets gang|om året|år efter år|alle år|alle årene|kommende år|normalt|sædvanligvis|plejer|altid|som regel|traditionelt?|sæson(?:en)?|året rundt|skoleåret)(?![a-zæøå])/i;

/** Days that are known by their date, written day/month: women's day, labour day, Constitution Day, Christmas Eve … */
const KNOWN_DAYS = new Set(['1/1', '8/3', '9/4', '1/5', '4/5', '5/5', '5/6', '23/6', '11/9', '24/12', '31/12']);

const DEADLINE_BEFORE = /(?:^|[^a-zæøå])(?:inden|senest|frist(?:en)?(?: er)?:?|pr\.|d\.) (?:den |d\. )?$/i;

/** `3. maj Plads`: a name that begins with a date. */
const NAME_AFTER = /^ [A-ZÆØÅ][a-zæøå]/;

/** What bookkeepers call the beginning and the end of a year. */
const BOOKKEEPING = /saldo|beholdning|egenkapital|hensættelse/i;

type Yearless = DayMention | PartMention;

function isYearless(date: DateMention): date is Yearless {
  return date.kind === 'day' || date.kind === 'part';
}

function isMeantEachYear(date: Yearless, sentence: string): boolean {
  const { index, text } = date;
  if (RECURRING.test(sentence) || NAME_AFTER.test(sentence.slice(index + text.length))) return true;
  if (date.kind === 'part') return BOOKKEEPING.test(sentence);
  return KNOWN_DAYS.has(`${date.day}/${date.month}`) && !DEADLINE_BEFORE.test(sentence.slice(0, index));
}

/** The first of each sentence that neither it nor the sentence before gives a year: one mistake is one problem. */
function datesWithoutYear({ passages }: Prose): readonly Yearless[] {
  return passages.flatMap(({ text }) => {
    // Most passages have none, and need not be taken apart.
    if (!datesInProse(text).some(isYearless)) return [];
    const sentences = sentencesOf(text);
    return sentences.flatMap((sentence, index) => {
      if (YEAR.test(`${sentences[index - 1] ?? ''} ${sentence}`)) return [];
      return datesInProse(sentence)
        .filter(isYearless)
        .filter((date) => !isMeantEachYear(date, sentence))
        .slice(0, 1);
    });
  });
}

/** In a school year the months from August on are those of its first half. */
function withYear(date: Yearless, { text, first, last }: AgreementYear): string {
  if (date.kind === 'part') return date.text.includes(' ') ? `${date.text} ${first}` : `${date.text} juni ${first}`;
  const { day, month } = date;
  return `${day}. ${monthName(month)} ${text.includes('/') && month < 8 ? last : first}`;
}

function check(prose: Prose, year: AgreementYear, { report }: Context): void {
  const said = new Set<string>();
  for (const date of datesWithoutYear(prose)) {
    if (said.has(date.text)) continue;
    said.add(date.text);
    const example = withYear(date, year);
    report({
      at: prose.place,
      within: date.text,
      message: { da: `»${date.text}« har intet årstal.`, en: `“${date.text}” has no year.` },
      hint: { da: `Skriv året med, fx »${example}«.`, en: `Write the year as well, such as “${example}”.` },
    });
  }
}

function isOfThisYear({ path }: Place): boolean {
  return OF_THIS_YEAR.has(path[0] ?? '');
}

export const rule: Rule = {
  texts({ kind, place, prose }, context) {
    const year = kind === 'opfølgning' ? undefined : yearOf(place, context);
    if (year === undefined) return;
    for (const one of prose) if (isOfThisYear(one.place)) check(one, year, context);
  },
};

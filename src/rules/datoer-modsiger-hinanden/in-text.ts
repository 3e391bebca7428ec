import { compareDates, dayNumber, type Words } from '../../core/index.ts';
import { type DateMention, datesInProse, formatDate, type TermMention } from '../../text/index.ts';

/** Words of a text that cannot be right together. */
export interface Contradiction {
  readonly within: string;
  readonly message: Words;
}

/** From Monday, as 1 January of year 1, day number 0, was one. */
const WEEKDAYS: readonly Words[] = [
  { da: 'mandag', en: 'Monday' },
  { da: 'tirsdag', en: 'Tuesday' },
  { da: 'onsdag', en: 'Wednesday' },
  { da: 'torsdag', en: 'Thursday' },
  { da: 'fredag', en: 'Friday' },
  { da: 'lørdag', en: 'Saturday' },
  { da: 'søndag', en: 'Sunday' },
];
const WEEKDAY_BEFORE = new RegExp(`(?<![a-zæøå])(${WEEKDAYS.map(({ da }) => da).join('|')}),? (?:den |d\\. ?)?$`, 'i');

/** `tirsdag den 3. april 2026`, which was a Friday. */
function wrongWeekday({ first, last, index, text }: TermMention, passage: string): Contradiction | undefined {
  const written = WEEKDAY_BEFORE.exec(passage.slice(0, index));
  const right = WEEKDAYS[dayNumber(first) % WEEKDAYS.length];
  if (written?.[1] === undefined || right === undefined || compareDates(first, last) !== 0) return undefined;
  if (written[1].toLowerCase() === right.da) return undefined;
  return {
    within: `${written[0].trimStart()}${text}`,
    message: {
      da: `${formatDate(first)} er en ${right.da}, ikke en ${written[1].toLowerCase()}.`,
      en: `${formatDate(first)} is a ${right.en}, not a ${written[1].toLowerCase()}.`,
    },
  };
}

const TO = /^ ?(?:til|-|–) ?(?:og med )?(?:den |d\. ?)?$/;

/** `fra 1. maj 2026 til 1. marts 2026`. */
function backward(from: TermMention, to: DateMention | undefined, passage: string): Contradiction | undefined {
  if (to?.kind !== 'term' || compareDates(from.first, to.last) <= 0) return undefined;
  if (!TO.test(passage.slice(from.index + from.text.length, to.index))) return undefined;
  return {
    within: passage.slice(from.index, to.index + to.text.length),
    message: {
      da: `»${from.text}« kommer efter »${to.text}«.`,
      en: `“${from.text}” comes after “${to.text}”.`,
    },
  };
}

/** What is certainly wrong in one passage. */
export function contradictionsIn(passage: string): readonly Contradiction[] {
  const dates = datesInProse(passage);
  return dates.flatMap((date, index) => {
    if (date.kind !== 'term') return [];
    return [wrongWeekday(date, passage), backward(date, dates[index + 1], passage)].filter((one) => one !== undefined);
  });
}

import { compareDates } from '../../core/index.ts';
import { below, type Period, type Place, type ResolvedEffort } from '../../model/index.ts';
import { type DateMention, datesInProse, formatDate } from '../../text/index.ts';
import { datesIn, isMistaken } from '../dates.ts';
import type { Context, Rule } from '../rule.ts';

const DEADLINES = new Set(['frist', 'senest']);

/** An action may last the whole year, and its deadline then is the year. */
const EXCEPT: ReadonlySet<string> = new Set(['handlinger']);

/** A deadline that lasts as long as the agreement says nothing that its period does not say. */
function checkFields(document: object, root: Place, period: Period, { report }: Context): void {
  for (const { first, last, place, text } of datesIn(document, root, EXCEPT)) {
    if (!DEADLINES.has(place.path.at(-1) ?? '') || compareDates(first, last) === 0) continue;
    if (compareDates(first, period.first) > 0 || compareDates(last, period.last) < 0) continue;
    const end = formatDate(period.last);
    report({
      at: place,
      message: {
        da: `Fristen ${text()} er hele aftalens løbetid og ikke en frist.`,
        en: `The deadline ${text()} is the whole period of the agreement and no deadline.`,
      },
      hint: {
        da: `Skriv den dag eller måned, hvor det senest er nået. Er det årets sidste dag, så skriv \`${end}\`.`,
        en: `Write the day or month by which it is done. If it is the last day, write \`${end}\`.`,
      },
    });
  }
}

const DEADLINE_BEFORE =
  /(?:^|[^a-zæøå])(?:inden|senest|(?:svar)?frist(?:en)?(?: er)?:?|deadline(?:n)?(?: er)?:?) (?:i )?$/i;
const DEADLINE_AFTER = /^ ?[:–-] ?(?:[a-zæøå]+)?frist(?:en)?(?![a-zæøå])/i;

function isSpan({ kind }: DateMention): boolean {
  return kind === 'span';
}

/** `senest maj-juni`, `juni-september: svarfrist`. */
function isDeadline({ text, index }: DateMention, passage: string): boolean {
  return DEADLINE_BEFORE.test(passage.slice(0, index)) || DEADLINE_AFTER.test(passage.slice(index + text.length));
}

const DONE =
  /(?<![a-zæøå])er [^.:;]*(?:gennemført|afholdt|afsluttet|udarbejdet|besøgt|nået|færdige?|klar|vedtaget)(?![a-zæøå])/i;

/** A criterion that has no deadline but a span in which it is met: it is judged on the last day of the agreement. */
function checkCriteria({ succeskriterier }: ResolvedEffort, { report }: Context): void {
  for (const { nummer, document, place, frist } of succeskriterier) {
    const text = document?.tekst ?? '';
    const span = frist?.byDefault === true && DONE.test(text) ? datesInProse(text).find(isSpan) : undefined;
    if (span === undefined || isDeadline(span, text)) continue;
    report({
      at: below(place, 'tekst'),
      within: span.text,
      message: {
        da: `»${span.text}« er en periode, og succeskriterium ${nummer} har ingen frist.`,
        en: `“${span.text}” is a span, and succeskriterium ${nummer} has no deadline.`,
      },
      hint: {
        da: 'Skriv den sidste dag som `frist`, fx `frist: 31. december 2026`.',
        en: 'Write the last day as `frist`, for instance `frist: 31. december 2026`.',
      },
    });
  }
}

export const rule: Rule = {
  effort: checkCriteria,
  agreement({ document, place, period, year }, context) {
    if (!isMistaken(period, year)) checkFields(document, place, period, context);
  },
  koncern({ document, place, period }, context) {
    checkFields(document, place, period, context);
  },
  prose({ place, passages }, { report }) {
    for (const { text } of passages) {
      const span = datesInProse(text).find((date) => isSpan(date) && isDeadline(date, text));
      if (span === undefined) continue;
      report({
        at: place,
        within: span.text,
        message: {
          da: `»${span.text}« er en periode og ikke en frist. Ingen kan se, om det er dens første eller sidste dag, der gælder.`,
          en: `“${span.text}” is a span and no deadline. Nobody can see whether its first or its last day counts.`,
        },
        hint: {
          da: 'Skriv den sidste dag eller måned, fx »senest juni 2026«.',
          en: 'Write the last day or month, for instance “senest juni 2026”.',
        },
      });
    }
  },
};

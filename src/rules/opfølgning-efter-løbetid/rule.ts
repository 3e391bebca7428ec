import type { Evaluering } from '../../check/index.ts';
import { compareDates, type Term, type Words } from '../../core/index.ts';
import { below, isWritten, type Period, type Place, type ResolvedEffort } from '../../model/index.ts';
import { datesInProse, formatDate, passagesOf, type TermMention } from '../../text/index.ts';
import { isMistaken } from '../dates.ts';
import { effortName } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

function isAfter({ first }: Pick<Term, 'first'>, { last }: Period): boolean {
  return compareDates(first, last) > 0;
}

/** Dates and parts of years that an evaluation's own text names; a year alone may be what the evaluation is for. */
function datesOfText(text: string): readonly TermMention[] {
  return passagesOf(text).flatMap((passage) => datesInProse(passage.text).filter((date) => date.kind === 'term'));
}

interface Late {
  readonly at: Place;
  readonly within?: string;
  readonly text: string;
}

/** In the dates; or in the text, where no dates are written. */
function lateIn(evaluation: Evaluering, place: Place, period: Period): readonly Late[] {
  const { datoer, tekst } = evaluation;
  if (datoer !== undefined || isWritten(below(place, 'datoer'))) {
    return (datoer ?? []).flatMap((date, index) =>
      compareDates(date.last, period.last) > 0 ? [{ at: below(place, 'datoer', String(index)), text: date.text }] : [],
    );
  }
  const found = datesOfText(tekst ?? '').find((date) => isAfter(date, period));
  return found === undefined ? [] : [{ at: below(place, 'tekst'), within: found.text, text: found.text }];
}

/** Also by a word that the schema refused. */
function saysSo({ efter_løbetid }: Evaluering, place: Place): boolean {
  return efter_løbetid ?? isWritten(below(place, 'efter_løbetid'));
}

function message({ text }: Late, effort: ResolvedEffort): Words {
  const { da, en } = effortName(effort);
  const end = formatDate(effort.period.last);
  return {
    da: `Evalueringen ${text} af ${da} ligger efter aftalens sidste dag, ${end}.`,
    en: `The evaluation ${text} of ${en} lies after the last day of the agreement, ${end}.`,
  };
}

function check(effort: ResolvedEffort, { report }: Context): void {
  for (const [index, evaluation] of (effort.document.evaluering ?? []).entries()) {
    const place = below(effort.place, 'evaluering', String(index));
    if (saysSo(evaluation, place)) continue;
    for (const late of lateIn(evaluation, place, effort.period)) {
      report({
        at: late.at,
        ...(late.within === undefined ? {} : { within: late.within }),
        message: message(late, effort),
        hint: {
          da: 'Er det med vilje, så skriv `efter_løbetid: ja` ved evalueringen. Ellers ret datoen.',
          en: 'If it is on purpose, write `efter_løbetid: ja` at the evaluation. Otherwise correct the date.',
        },
      });
    }
  }
}

export const rule: Rule = {
  agreement({ indsatser, period, year }, context) {
    if (isMistaken(period, year)) return;
    for (const effort of indsatser) if (effort.art !== 'koncern') check(effort, context);
  },
  koncern({ indsatser }, context) {
    for (const effort of indsatser) check(effort, context);
  },
};

import { compareDecimals, type Decimal, decimalOf, type Words } from '../../core/index.ts';
import {
  below,
  type Place,
  type ResolvedAgreement,
  type ResolvedEffort,
  type ResolvedFollowUp,
  type ResolvedSucceskriterium,
} from '../../model/index.ts';
import { formatNumber } from '../../text/index.ts';
import type { Context, Rule } from '../rule.ts';
import { type People, peopleIn, sizeOf } from './size.ts';

/** A figure that can be traced to people: an absence, or a share of them. */
const TELLS_OF_PEOPLE = /fravær|procent|%|andel/i;

const NAMES: Readonly<Record<People, Words>> = {
  staff: { da: 'ansatte', en: 'staff' },
  users: { da: 'brugere', en: 'users' },
};

function isFew(count: Decimal, { option }: Context): boolean {
  return compareDecimals(count, decimalOf(option('mindst'))) < 0;
}

function reportFew(at: Place, count: Decimal, of: Words, { option, report }: Context): void {
  const number = formatNumber(count);
  report({
    at,
    message: {
      da: `Tallet bygger på ${number} ${of.da}, færre end ${option('mindst')}. Så kan læseren slutte sig til den enkelte.`,
      en: `The figure is about ${number} ${of.en}, fewer than ${option('mindst')}. Readers can tell whose it is.`,
    },
    hint: {
      da: 'Udelad tallet, eller gør det op sammen med flere enheder. Den, der skal bruge det, kan få det på anden måde.',
      en: 'Leave the figure out, or count it together with other units. Those who need it can get it in another way.',
    },
  });
}

/** A figure about so few of the unit's people that it tells of each. */
function checkFigure(about: string, at: Place, agreement: ResolvedAgreement, context: Context): void {
  const people = TELLS_OF_PEOPLE.test(about) ? peopleIn(about) : undefined;
  const size = people === undefined ? undefined : sizeOf(people, agreement.document.nøgletal ?? []);
  if (people !== undefined && size !== undefined && isFew(size, context)) {
    reportFew(at, size, NAMES[people], context);
  }
}

/** What a criterion is about, in its own words and in those of its effort and its units of measure. */
function topic({ titel }: ResolvedEffort, { document, lokalt }: ResolvedSucceskriterium): string {
  const measured = [document, lokalt?.document].flatMap((one) => [one?.måltal?.enhed, one?.udgangspunkt?.enhed]);
  const own = [document?.tekst, ...measured].join(' ');
  return peopleIn(own) === undefined ? `${titel} ${own}` : own;
}

function checkBaselines(agreement: ResolvedAgreement, context: Context): void {
  for (const effort of agreement.indsatser) {
    for (const criterion of effort.succeskriterier) {
      const { document, place, lokalt } = criterion;
      // The baseline of a koncernmål is the municipality's.
      const [own, at] = effort.art === 'koncern' ? [lokalt?.document, lokalt?.place] : [document, place];
      if (own?.udgangspunkt?.værdi === undefined || at === undefined) continue;
      checkFigure(topic(effort, criterion), below(at, 'udgangspunkt', 'værdi'), agreement, context);
    }
  }
}

function checkKeyFigures(agreement: ResolvedAgreement, context: Context): void {
  for (const [index, { navn = '', enhed = '', værdi }] of (agreement.document.nøgletal ?? []).entries()) {
    const at = below(agreement.place, 'nøgletal', String(index), 'værdi');
    if (værdi !== undefined) checkFigure(`${navn} ${enhed}`, at, agreement, context);
  }
}

function checkMeasurements(followUp: ResolvedFollowUp, context: Context): void {
  const { document, place, indsatser, reportsOn } = followUp;
  for (const effort of indsatser) {
    for (const criterion of effort.succeskriterier) {
      const reported = document.indsatser?.[effort.id]?.succeskriterier?.[criterion.nummer];
      if (reported?.målt === undefined) continue;
      const at = below(place, 'indsatser', effort.id, 'succeskriterier', criterion.nummer, 'målt');
      const answers = reported.svar === undefined ? undefined : decimalOf(reported.svar);
      if (answers !== undefined && TELLS_OF_PEOPLE.test(topic(effort, criterion)) && isFew(answers, context)) {
        reportFew(at, answers, { da: 'svar', en: 'answers' }, context);
      } else if (reportsOn !== undefined && 'status' in reportsOn) {
        checkFigure(topic(effort, criterion), at, reportsOn, context);
      }
    }
  }
}

export const rule: Rule = {
  agreement(agreement, context) {
    checkBaselines(agreement, context);
    checkKeyFigures(agreement, context);
  },
  followUp: checkMeasurements,
};

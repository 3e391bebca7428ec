import type { LocalDate, Words } from '../core/index.ts';
import {
  type CriterionStatus,
  countStatuses,
  countsPhrase,
  hasReported,
  type StatusReport,
  type StatusWord,
} from '../status/index.ts';
import { formatDate, passagesOf } from '../text/index.ts';
import { reportedOf, type Window } from './shown.ts';

/** A text field in one line. */
export function inOne(text: string | undefined): string {
  return passagesOf(text ?? '')
    .map((passage) => passage.text)
    .join(' ');
}

/** `1a.2`, as a bilag and the number in it. */
export function goalLabel({ effort, criterion }: Pick<CriterionStatus, 'effort' | 'criterion'>): string {
  return `${effort.label}.${criterion.nummer}`;
}

/** What is to be reached; before a unit's own figure it is said that it is that, because the text speaks of the whole municipality. */
export function goalText({ criterion, ownFigure }: Pick<CriterionStatus, 'criterion' | 'ownFigure'>): string {
  const text = criterion.document === undefined ? 'udgår' : inOne(criterion.document.tekst);
  return ownFigure ? `Enhedens eget tal: ${text}` : text;
}

export function titlePhrase({ round, year, day }: StatusReport): Words {
  const on = formatDate(day);
  return { da: `${round.titel} ${year}, opgjort pr. ${on}`, en: `${round.titel} ${year}, as of ${on}` };
}

/** How many have reported, and by name who has not. */
export function reportedPhrases(report: StatusReport): readonly Words[] {
  const [reported, all] = reportedOf(report);
  const counted = {
    da: `${reported} af ${all} ${all === 1 ? 'enhed' : 'enheder'} har afgivet.`,
    en: `${reported} of ${all} ${all === 1 ? 'unit has' : 'units have'} reported.`,
  };
  return [...(all === 0 ? [] : [counted]), ...missingPhrases(report)];
}

function missingPhrases({ missing, missingKoncern, units }: StatusReport): readonly Words[] {
  const begun = units.filter((unit) => !hasReported(unit)).map(({ agreement }) => agreement);
  const names = (language: keyof Words): string =>
    missing
      .map((one) => {
        const started = { da: ' (begyndt, ikke afgivet)', en: ' (begun, not handed in)' };
        return begun.includes(one) ? `${one.titel}${started[language]}` : one.titel;
      })
      .join(', ');
  const ofUnits = { da: `Har ikke afgivet: ${names('da')}.`, en: `Not reported: ${names('en')}.` };
  const coordinators = missingKoncern.join(', ');
  const ofKoncern = {
    da: `Kommunens tal for koncernmål er ikke afgivet: ${coordinators}.`,
    en: `The municipality’s figures for koncernmål are not reported: ${coordinators}.`,
  };
  return [...(missing.length > 0 ? [ofUnits] : []), ...(missingKoncern.length > 0 ? [ofKoncern] : [])];
}

/** `afgivet 1. september 2026`. */
export function handedInPhrase(day: LocalDate | undefined): Words {
  if (day === undefined) return { da: 'ikke afgivet', en: 'not handed in' };
  return { da: `afgivet ${formatDate(day)}`, en: `handed in ${formatDate(day)}` };
}

export function duePhrase({ from, days }: Window): Words {
  const on = formatDate(from);
  return {
    da: `Kun det, der har frist inden for ${days} ${days === 1 ? 'dag' : 'dage'} fra ${on}.`,
    en: `Only what is due within ${days} ${days === 1 ? 'day' : 'days'} of ${on}.`,
  };
}

/** Goals that the grouping has no group for are not lost without a word. */
export function leftOutPhrase(count: number, by: string): Words {
  return {
    da: `${count} mål hører ikke under noget ${by} og er ikke vist.`,
    en: `${count} ${count === 1 ? 'goal belongs' : 'goals belong'} to no ${by} and ${count === 1 ? 'is' : 'are'} not shown.`,
  };
}

/** Of everything in the report. */
export function totalPhrase(statuses: readonly StatusWord[]): Words {
  const { da, en } = countsPhrase(countStatuses(statuses));
  return { da: `I alt: ${da}.`, en: `In total: ${en}.` };
}

import { type AgreementYear, compareDates, type LocalDate, type Term } from '../core/index.ts';
import type { Period, Place } from '../model/index.ts';
import { formatDate } from '../text/index.ts';
import type { Context } from './rule.ts';

/** A date or deadline that stands in a document. */
export interface WrittenDate {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly place: Place;
  /** As it is said to people; made late, because most dates are in order and Intl is slow to start. */
  readonly text: () => string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLocalDate(value: unknown): value is LocalDate {
  return isRecord(value) && typeof value['day'] === 'number' && typeof value['year'] === 'number';
}

function isTerm(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Term {
  return isLocalDate(value['first']) && isLocalDate(value['last']);
}

/** All dates and deadlines of a checked document, except under the keys named. */
export function datesIn(document: object, root: Place, except: ReadonlySet<string>): readonly WrittenDate[] {
  const all = known.get(document) ?? allDatesIn(document, root);
  known.set(document, all);
  return except.size === 0 ? all : all.filter(({ place }) => !place.path.some((key) => except.has(key)));
}

/** Of each document; half a dozen rules ask. */
const known = new WeakMap<object, readonly WrittenDate[]>();

function allDatesIn(document: object, place: Place): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const path = [...place.path];
  const visit = (inner: unknown): void => {
    if (!isRecord(inner)) return;
    const at = (): Place => ({ file: place.file, path: [...path] });
    if (isTerm(inner)) found.push({ first: inner.first, last: inner.last, place: at(), text: () => inner.text });
    else if (isLocalDate(inner)) found.push({ first: inner, last: inner, place: at(), text: () => formatDate(inner) });
    else {
      for (const key of Object.keys(inner)) {
        path.push(key);
        visit(inner[key]);
        path.pop();
      }
    }
  };
  visit(document);
  return found;
}

/** The year of the agreement or koncern that a file holds. */
export function yearOf({ file }: Place, { agreementIn, workspace }: Context): AgreementYear | undefined {
  return agreementIn(file)?.year ?? [...workspace.koncern.values()].find(({ parsed }) => parsed === file)?.document.år;
}

/** Has no day outside a period; for what has, `dato-uden-for-løbetid` speaks. */
export function isWithin({ first, last }: Pick<Term, 'first' | 'last'>, period: Period): boolean {
  return compareDates(first, period.first) >= 0 && compareDates(last, period.last) <= 0;
}

/** The last day comes before the first. */
export function isBackward({ first, last }: Period): boolean {
  return compareDates(first, last) > 0;
}

/** The period has no day in the agreement's year: that of another year was left standing. */
export function isOfAnotherYear({ first, last }: Period, year: AgreementYear): boolean {
  return last.year < year.first || first.year > year.last;
}

/** Then nearly every date lies outside, and the one mistake is the period. */
export function isMistaken(period: Period, year: AgreementYear): boolean {
  return isBackward(period) || isOfAnotherYear(period, year);
}

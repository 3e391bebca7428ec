import type { LocalDate, Term } from '../core/index.ts';
import { below, type Place } from '../model/index.ts';
import { formatDate } from '../text/index.ts';

/** A date or deadline that stands in a document. */
export interface WrittenDate {
  readonly term: Term;
  readonly place: Place;
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

/** All dates and deadlines of a checked value, except under the keys named. */
export function datesIn(value: unknown, place: Place, except: ReadonlySet<string>): readonly WrittenDate[] {
  if (!isRecord(value)) return [];
  if (isTerm(value)) return [{ term: value, place }];
  if (isLocalDate(value)) return [{ term: { text: formatDate(value), first: value, last: value }, place }];
  return Object.entries(value).flatMap(([key, inner]) =>
    except.has(key) ? [] : datesIn(inner, below(place, key), except),
  );
}

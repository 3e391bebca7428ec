import type { Nøgletal } from '../../check/index.ts';
import { compareDecimals, type Decimal } from '../../core/index.ts';

/** Whom a figure is about: those who work in a unit, or those whom it is there for. */
export type People = 'staff' | 'users';

const STAFF = /årsværk|fuldtids|ansatte|medarbejder|personale|stillinger/i;
const USERS = /elev|børn|barn|beboer|borger|bruger|kursist|lærling|unge|ældre|indskrevne/i;

/** Whom a text speaks of; undefined when that cannot be told. Users first: »personalets syn på elevernes fravær«. */
export function peopleIn(text: string): People | undefined {
  if (USERS.test(text)) return 'users';
  return STAFF.test(text) || /sygefravær/i.test(text) ? 'staff' : undefined;
}

/** A share, an average or an absence is no number of people. */
const NO_COUNT = /procent|%|andel|pr\.|fravær|dage|timer|gennemsnit|alder|udgift|kr\./i;

/** How many there are by the unit's nøgletal: the largest, for the others count a part. Undefined when none says so. */
export function sizeOf(people: People, nøgletal: readonly Nøgletal[]): Decimal | undefined {
  const names = people === 'staff' ? STAFF : USERS;
  const sizes = nøgletal.flatMap(({ navn = '', enhed = '', værdi }) =>
    værdi !== undefined && names.test(navn) && !NO_COUNT.test(`${navn} ${enhed}`) ? [værdi] : [],
  );
  return sizes.toSorted(compareDecimals).at(-1);
}

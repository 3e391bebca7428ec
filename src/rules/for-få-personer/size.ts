import type { Nøgletal } from '../../check/index.ts';
import { compareDecimals, type Decimal } from '../../core/index.ts';

/** Whom a figure is about: those who work in a unit, or those whom it is there for. */
export type People = 'staff' | 'users';

const STAFF = /ansatte|medarbejder|personale|sygefravær/i;
const USERS = /elev(?!at)|børn|barn|beboer|borger|bruger|kursist/i;

/** Whom a text speaks of; undefined when that cannot be told. Users first: »personalets syn på elevernes fravær«. */
export function peopleIn(text: string): People | undefined {
  if (USERS.test(text)) return 'users';
  return STAFF.test(text) ? 'staff' : undefined;
}

const WHOLE =
  '(?: (?:i alt|(?:i|på) (?:enheden|skolen|afdelingen|institutionen|dagtilbuddet|plejecentret|biblioteket|staben)))?';

/** The names of a nøgletal that counts all of them: »Børnehaver«, »Børn i vuggestuen« and »Medarbejdersamtaler« count something else. */
const COUNT_OF: Readonly<Record<People, RegExp>> = {
  staff: new RegExp(`^(?:antal )?(?:årsværk|fuldtidsstillinger|fuldtidsansatte|ansatte|medarbejdere)${WHOLE}$`, 'i'),
  users: new RegExp(`^(?:antal )?(?:elever|børn|indskrevne børn|beboere|borgere|brugere|kursister)${WHOLE}$`, 'i'),
};

/** How many there are by the unit's nøgletal; the largest, where several say so. Undefined when none does. */
export function sizeOf(people: People, nøgletal: readonly Nøgletal[]): Decimal | undefined {
  const sizes = nøgletal.flatMap(({ navn = '', værdi }) =>
    værdi !== undefined && COUNT_OF[people].test(navn.trim()) ? [værdi] : [],
  );
  return sizes.toSorted(compareDecimals).at(-1);
}

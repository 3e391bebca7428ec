import { dayNumber, type LocalDate, type Words } from '../../core/index.ts';

/** Monday is 0: 1 January of year 1, day number 0, was one. */
function weekday(day: number): number {
  return day % 7;
}

const WEEKEND: Readonly<Record<number, Words>> = {
  5: { da: 'en lørdag', en: 'a Saturday' },
  6: { da: 'en søndag', en: 'a Sunday' },
};

/** Easter Sunday of the Gregorian calendar, by the computation of Oudin (1940). */
export function easter(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon = epact - Math.floor((epact + Math.floor(golden / 11)) / 29);
  const toSunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const fromMarch = moon - toSunday;
  const month = 3 + Math.floor((fromMarch + 40) / 44);
  return { year, month, day: fromMarch + 28 - 31 * Math.floor(month / 4) };
}

/** Days after Easter Sunday. */
const MOVING: Readonly<Record<number, Words>> = {
  [-3]: { da: 'skærtorsdag', en: 'Maundy Thursday' },
  [-2]: { da: 'langfredag', en: 'Good Friday' },
  0: { da: 'påskedag', en: 'Easter Sunday' },
  1: { da: '2. påskedag', en: 'Easter Monday' },
  39: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  49: { da: 'pinsedag', en: 'Whit Sunday' },
  50: { da: '2. pinsedag', en: 'Whit Monday' },
};

/** The fourth Friday after Easter. It was a public holiday up to 2023 (lov nr. 214 af 6. marts 2023). */
const STORE_BEDEDAG = 26;
const LAST_STORE_BEDEDAG = 2023;

/** By month and day. Grundlovsdag and juleaftensdag are no public holidays, but town halls are closed. */
const FIXED: Readonly<Record<string, Words>> = {
  '1/1': { da: 'nytårsdag', en: 'New Year’s Day' },
  '6/5': { da: 'grundlovsdag', en: 'Constitution Day' },
  '12/24': { da: 'juleaftensdag', en: 'Christmas Eve' },
  '12/25': { da: 'juledag', en: 'Christmas Day' },
  '12/26': { da: '2. juledag', en: 'Boxing Day' },
};

/** What keeps people from working that day; undefined on a working day. */
export function dayOff(date: LocalDate): Words | undefined {
  const afterEaster = dayNumber(date) - dayNumber(easter(date.year));
  if (afterEaster === STORE_BEDEDAG && date.year <= LAST_STORE_BEDEDAG) {
    return { da: 'store bededag', en: 'Great Prayer Day' };
  }
  return FIXED[`${date.month}/${date.day}`] ?? MOVING[afterEaster] ?? WEEKEND[weekday(dayNumber(date))];
}

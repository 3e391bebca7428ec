/** When something is judged, as instants in ISO 8601 with `Z` that sort as text. A day is all of its moments: the world tells days only. */
export interface When {
  readonly earliest: string;
  readonly latest: string;
}

/** All of a day like `2026-03-01`, in every zone of Europe. */
export function dayOf(day: string): When {
  return { earliest: `${day}T00:00:00.000Z`, latest: `${day}T23:59:59.999Z` };
}

export function instant(time: string): When {
  return { earliest: time, latest: time };
}

const PDF_DATE =
  /^D:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?:(?<utc>Z)|(?<sign>[+-])(?<zone>\d\d)'?(?<part>\d\d)?)?/;

/** `D:20260128101500+01'00'` (ISO 32000-1, 7.9.4) as `2026-01-28T10:15:00+01:00`; undefined for what is no time. */
export function isoOfPdfDate(text: string): string | undefined {
  const {
    year,
    month,
    day,
    hour,
    minute,
    second = '00',
    utc,
    sign,
    zone,
    part = '00',
  } = PDF_DATE.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const offset = sign === undefined || zone === undefined ? (utc ?? '') : `${sign}${zone}:${part}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

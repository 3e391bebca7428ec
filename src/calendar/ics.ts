import { isoDate } from '../core/index.ts';
import { DEADLINE_NAMES, type Deadline } from './deadlines.ts';

/** Who asks, and how texts become the short names that calendars tell entries by. */
export interface IcsOptions {
  readonly kommune: string;
  readonly digest: (text: string) => string;
}

const UID_LENGTH = 32;

function summaryOf({ kind, unit, nummer, text, effort }: Deadline): string {
  const name = `${DEADLINE_NAMES[kind].da}${nummer === undefined ? '' : ` ${nummer}`}`;
  const what = text === '' ? (effort ?? '') : text;
  return `${unit}: ${name}${what === '' ? '' : ` – ${what}`}`;
}

function descriptionOf({ written, effort, responsible, text }: Deadline): string {
  const lines = [
    text,
    effort === undefined ? '' : `Indsats: ${effort}`,
    responsible === undefined ? '' : `Ansvarlig: ${responsible}`,
    `Frist: ${written}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * Deadlines as an iCalendar file (RFC 5545), each a whole day. An entry keeps its UID when its date or words change, so that calendars
 * move it instead of doubling it; the stamp is the year's first day, because the same input gives the same bytes.
 */
export async function icsOf(deadlines: readonly Deadline[], { kommune, digest }: IcsOptions): Promise<string> {
  const { ICalCalendar } = await import('ical-generator');
  const calendar = new ICalCalendar({ name: `Frister, ${kommune}`, prodId: '//aftale//frister//DA' });
  for (const deadline of deadlines) {
    calendar.createEvent({
      id: `${digest(`${kommune}/${deadline.uid}`).slice(0, UID_LENGTH)}@aftale`,
      start: isoDate(deadline.date),
      allDay: true,
      stamp: `${deadline.date.year}-01-01T00:00:00Z`,
      summary: summaryOf(deadline),
      description: descriptionOf(deadline),
    });
  }
  return `${calendar.toString()}\r\n`;
}

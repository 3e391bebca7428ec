import type { LocalDate } from '../core/index.ts';
import { below, type Place, type ResolvedFollowUp } from '../model/index.ts';

/** A day on which something is reported to have happened. */
export interface ReportedDay {
  readonly day: LocalDate;
  readonly place: Place;
}

/** The last day of which a follow-up can know: when it was handed in, else the day on which it is judged. */
export function lastKnownDay({ document }: ResolvedFollowUp, today: LocalDate): LocalDate {
  return document.afgivet ?? today;
}

/** Days of measurements, milestones, actions and resultatkrav; not what is expected. */
export function reportedDays({ document, place }: ResolvedFollowUp): readonly ReportedDay[] {
  return Object.entries(document.indsatser ?? {}).flatMap(([id, said]) => {
    const at = (list: string, nummer: string, field: string): Place =>
      below(place, 'indsatser', id, list, nummer, field);
    const one = (day: LocalDate | undefined, where: Place): readonly ReportedDay[] =>
      day === undefined ? [] : [{ day, place: where }];
    return [
      ...Object.entries(said.succeskriterier ?? {}).flatMap(([nummer, { dato, opnået }]) => [
        ...one(dato, at('succeskriterier', nummer, 'dato')),
        ...one(opnået, at('succeskriterier', nummer, 'opnået')),
      ]),
      ...Object.entries(said.handlinger ?? {}).flatMap(([nummer, { dato }]) =>
        one(dato, at('handlinger', nummer, 'dato')),
      ),
      ...Object.entries(said.resultatkrav ?? {}).flatMap(([nummer, { opnået }]) =>
        one(opnået, at('resultatkrav', nummer, 'opnået')),
      ),
    ];
  });
}

import { compareDates, type LocalDate, type Term, type Words } from '../core/index.ts';
import type {
  Place,
  ResolvedAgreement,
  ResolvedEffort,
  ResolvedFollowUp,
  ResolvedKoncern,
  ResolvedRound,
} from '../model/index.ts';
import { formatDate, passagesOf } from '../text/index.ts';

/** What falls due. */
export type DeadlineKind =
  | 'aftale'
  | 'budget'
  | 'runde'
  | 'opgørelse'
  | 'evaluering'
  | 'handling'
  | 'succeskriterium'
  | 'måling'
  | 'resultatkrav'
  | 'lokalt mål'
  | 'ny handling';

/** One day on which something is to be done. */
export interface Deadline {
  readonly date: LocalDate;
  /** As it was written, where that says more than the day (`2. kvartal 2026`). */
  readonly written: string;
  readonly kind: DeadlineKind;
  /** Title of the unit; of a koncernmål the coordinating unit. */
  readonly unit: string;
  /** Title of the effort, with its bilag's number where it has one. */
  readonly effort: string | undefined;
  /** Number or letter within the effort. */
  readonly nummer: string | undefined;
  readonly text: string;
  readonly responsible: string | undefined;
  /** The same for the same thing whatever its date or words become: calendars move an entry by it. */
  readonly uid: string;
  readonly place: Place;
}

/** What a kind is called. */
export const DEADLINE_NAMES: Readonly<Record<DeadlineKind, Words>> = {
  aftale: { da: 'Aftalen udløber', en: 'The agreement ends' },
  budget: { da: 'Budgettet følger', en: 'The budget follows' },
  runde: { da: 'Opfølgning afleveres', en: 'Follow-up is due' },
  opgørelse: { da: 'Status opgøres', en: 'Status is made up' },
  evaluering: { da: 'Evaluering', en: 'Evaluation' },
  handling: { da: 'Handling', en: 'Action' },
  succeskriterium: { da: 'Succeskriterium', en: 'Criterion' },
  måling: { da: 'Måling', en: 'Measurement' },
  resultatkrav: { da: 'Resultatkrav', en: 'Resultatkrav' },
  'lokalt mål': { da: 'Eget mål til koncernmål', en: 'Own target for a koncernmål' },
  'ny handling': { da: 'Ny handling', en: 'New action' },
};

interface Found {
  readonly kind: DeadlineKind;
  readonly term: Pick<Term, 'text' | 'last'>;
  readonly at: readonly string[];
  readonly text?: string | undefined;
  readonly nummer?: string;
  readonly responsible?: string | undefined;
}

function onDay(day: LocalDate): Found['term'] {
  return { text: formatDate(day), last: day };
}

/** A text field in one line. */
function inOneLine(text: string | undefined): string {
  return passagesOf(text ?? '')
    .map((passage) => passage.text)
    .join(' ');
}

function* ofEffort({ document, succeskriterier, handlinger, resultatkrav }: ResolvedEffort): Generator<Found> {
  for (const { nummer, document: criterion, frist } of succeskriterier) {
    if (criterion === undefined) continue;
    const about = { nummer, text: criterion.tekst };
    if (frist?.byDefault === false)
      yield { ...about, kind: 'succeskriterium', term: frist.term, at: ['succeskriterier', nummer] };
    for (const [index, term] of (criterion.måles ?? []).entries()) {
      yield { ...about, kind: 'måling', term, at: ['succeskriterier', nummer, 'måles', String(index)] };
    }
  }
  for (const { nummer, document: handling, frist } of handlinger) {
    if (handling === undefined || frist === undefined) continue;
    const { tekst, ansvarlig } = handling;
    yield {
      kind: 'handling',
      nummer,
      text: tekst,
      responsible: ansvarlig,
      term: frist.term,
      at: ['handlinger', nummer],
    };
  }
  for (const { nummer, document: demand, frist, succeskriterium } of resultatkrav) {
    // Of a criterion the criterion has spoken.
    if (demand === undefined || frist === undefined || succeskriterium !== undefined) continue;
    yield { kind: 'resultatkrav', nummer, text: demand.tekst, term: frist.term, at: ['resultatkrav', nummer] };
  }
  for (const [index, { tekst, modtager, datoer = [] }] of (document.evaluering ?? []).entries()) {
    for (const [day, date] of datoer.entries()) {
      const at = ['evaluering', String(index), 'datoer', String(day)];
      yield { kind: 'evaluering', text: tekst, responsible: modtager, term: date, at };
    }
  }
}

interface Owner {
  readonly place: Place;
  readonly unit: string;
  /** Tells it from all others, through the years. */
  readonly identity: readonly string[];
}

function deadline({ place, unit, identity }: Owner, found: Found, effort?: ResolvedEffort): Deadline {
  const path = effort === undefined ? found.at : [...effort.place.path, ...found.at];
  return {
    date: found.term.last,
    written: found.term.text,
    kind: found.kind,
    unit,
    effort: effort === undefined ? undefined : `${effort.titel} (bilag ${effort.label})`,
    nummer: found.nummer,
    text: inOneLine(found.text),
    responsible: found.responsible,
    uid: [...identity, ...path].join('/'),
    place: { file: place.file, path },
  };
}

function* ofRounds(rounds: readonly ResolvedRound[]): Generator<Found> {
  for (const { id, titel, year, opgøres_pr, frist } of rounds) {
    const at = ['runder', id, String(year)];
    if (opgøres_pr !== undefined)
      yield { kind: 'opgørelse', text: titel, term: onDay(opgøres_pr), at: [...at, 'opgøres_pr'] };
    if (frist !== undefined) yield { kind: 'runde', text: titel, term: onDay(frist), at: [...at, 'frist'] };
  }
}

function ofAgreement(agreement: ResolvedAgreement): readonly Deadline[] {
  const { place, titel, id, year, period, rounds, document } = agreement;
  const owner: Owner = { place, unit: titel, identity: ['aftale', id, year.text] };
  const budget = document.økonomisk_ramme?.driftsbudget?.følger;
  const own = agreement.indsatser.filter(({ art }) => art !== 'koncern');
  return [
    ...(budget === undefined
      ? []
      : [deadline(owner, { kind: 'budget', term: budget, at: ['økonomisk_ramme', 'driftsbudget', 'følger'] })]),
    ...[...ofRounds(rounds)].map((found) => deadline(owner, found)),
    ...own.flatMap((effort) => [...ofEffort(effort)].map((found) => deadline(owner, found, effort))),
    ...localDeadlines(owner, agreement),
    deadline(owner, { kind: 'aftale', term: onDay(period.last), at: ['løbetid', 'til'] }),
  ];
}

/** The unit's own figures of koncernmål, and the day by which they are to be sent in. */
function localDeadlines(owner: Owner, { chapters }: ResolvedAgreement): readonly Deadline[] {
  return chapters.koncern.flatMap((effort) => {
    const { lokalt_mål: asked } = effort.document;
    if (asked?.frist === undefined) return [];
    const found: Found = {
      kind: 'lokalt mål',
      term: asked.frist,
      // The unit itself delivers it; to whom, the words say.
      responsible: undefined,
      text: asked.sendes_til === undefined ? '' : `Sendes til ${asked.sendes_til}.`,
      at: ['lokalt_mål', effort.id],
    };
    return [{ ...deadline(owner, found), effort: `${effort.titel} (bilag ${effort.label})` }];
  });
}

function ofKoncern({ place, year, indsatser }: ResolvedKoncern): readonly Deadline[] {
  return indsatser.flatMap((effort) => {
    const unit = effort.document.koordinerende_enhed ?? 'Direktionen';
    const owner: Owner = { place, unit, identity: ['koncern', year.text] };
    return [...ofEffort(effort)].map((found) => deadline(owner, found, effort));
  });
}

/** What a follow-up promises to do now. */
function ofFollowUp({ document, place, reportsOn, indsatser }: ResolvedFollowUp): readonly Deadline[] {
  const unit = reportsOn !== undefined && 'titel' in reportsOn ? reportsOn.titel : (document.enhed ?? document.aftale);
  const identity = ['opfølgning', document.aftale, document.enhed ?? '', document.år.text, document.runde];
  return Object.entries(document.indsatser ?? {}).flatMap(([id, said]) => {
    const effort = indsatser.find((one) => one.id === id);
    return (['succeskriterier', 'handlinger', 'resultatkrav'] as const).flatMap((list) =>
      Object.entries(said[list] ?? {}).flatMap(([nummer, { ny_handling: promised }]) => {
        if (promised?.frist === undefined) return [];
        const at = ['indsatser', id, list, nummer, 'ny_handling'];
        const { tekst, ansvarlig, frist } = promised;
        const found: Found = { kind: 'ny handling', nummer, text: tekst, responsible: ansvarlig, term: frist, at };
        const one = deadline({ place, unit, identity }, found);
        return [{ ...one, effort: effort === undefined ? id : `${effort.titel} (bilag ${effort.label})` }];
      }),
    );
  });
}

function byDay(a: Deadline, b: Deadline): number {
  return compareDates(a.date, b.date) || (a.uid < b.uid ? -1 : 1);
}

/** Everything that falls due in some agreements, their koncern and their follow-ups, by day. */
export function deadlinesOf(
  agreements: readonly ResolvedAgreement[],
  koncern: readonly ResolvedKoncern[],
  followUps: readonly ResolvedFollowUp[],
): readonly Deadline[] {
  return [...agreements.flatMap(ofAgreement), ...koncern.flatMap(ofKoncern), ...followUps.flatMap(ofFollowUp)].toSorted(
    byDay,
  );
}

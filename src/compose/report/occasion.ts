import type { Indstillinger } from '../../check/index.ts';
import type { CheckedFile } from '../../model/index.ts';
import { countStatuses, type UnitStatus } from '../../status/index.ts';
import { formatDate } from '../../text/index.ts';
import { wordsOf } from '../aftale/own-words.ts';
import { Values } from '../aftale/values.ts';
import type { Field, Fields } from '../field.ts';
import { countsText, countViews } from './counts.ts';
import type { RoundReport } from './round-report.ts';
import type { CountsView, OccasionView, ReportedView } from './view.ts';

/** What all reports of a round share. */
export interface Surroundings {
  readonly report: RoundReport;
  readonly settings: CheckedFile<Indstillinger>;
  readonly hasLogo: boolean;
}

export function occasionView({ report, settings, hasLogo }: Surroundings, fields: Fields): OccasionView {
  const values = new Values(fields, { file: settings.parsed, path: [] });
  return {
    ord: wordsOf(settings.document, values),
    kommune: values.text(settings.document.kommune, 'kommune'),
    logo: hasLogo,
    runde: values.sure(report.round.titel, 'runder', report.round.id, 'titel'),
    år: fields.plain(report.year, undefined),
    opgjort: fields.plain(formatDate(report.day), undefined),
  };
}

/** The goals of some units taken together. */
export function countsView(criteria: UnitStatus['criteria'], fields: Fields): CountsView {
  const counts = countStatuses(criteria.map(({ verdict }) => verdict.status));
  return { antal: fields.plain(countsText(counts), undefined), tal: countViews(counts, fields) };
}

/** A title of a unit or effort, with its place. */
export function titleOf(thing: { readonly titel: string; readonly place: Values['place'] }, fields: Fields): Field {
  return new Values(fields, thing.place).sure(thing.titel, 'titel');
}

/** `3 af 4 enheder har afgivet opfølgning.`, and who has not. */
export function reportedView(reported: number, missing: RoundReport['missing'], fields: Fields): ReportedView {
  const all = reported + missing.length;
  const units = all === 1 ? 'enhed' : 'enheder';
  return {
    afgivet: fields.plain(`${reported} af ${all} ${units} har afgivet opfølgning.`, undefined),
    mangler: missing.map((unit) => titleOf(unit, fields)),
  };
}

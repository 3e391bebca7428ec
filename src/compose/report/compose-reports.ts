import type { Indstillinger } from '../../check/index.ts';
import { isoDate, type Outcome, type Picture } from '../../core/index.ts';
import type { Doc, DocMeta } from '../../doc/index.ts';
import type { ParsedFile, Path } from '../../load/index.ts';
import type { CheckedFile } from '../../model/index.ts';
import type { StatusReport, UnitStatus } from '../../status/index.ts';
import { formatDate } from '../../text/index.ts';
import { checkCoverage } from '../coverage.ts';
import { documentOf, type Material } from '../document.ts';
import { Fields } from '../field.ts';
import type { TemplateSet } from '../template/templates.ts';
import { committeeView } from './committee-view.ts';
import { type Surroundings, yearText } from './occasion.ts';
import { overviewView } from './overview-view.ts';
import { unitReportView } from './unit-view.ts';

/** What the reports of a round are made with. */
export interface ReportOptions {
  readonly settings: CheckedFile<Indstillinger>;
  readonly logo?: Picture | undefined;
}

/** The report of one unit; with a problem for each filled-in field of its follow-up that is not shown. */
export function composeUnitReport(
  unit: UnitStatus,
  report: StatusReport,
  templates: TemplateSet,
  options: ReportOptions,
): Outcome<Doc> {
  const { agreement, followUp } = unit;
  const fields = new Fields();
  const view = unitReportView(unit, surroundings(report, options), fields);
  const { value, doc, diagnostics } = documentOf(view, fields, {
    ...material(report, agreement.titel, { id: agreement.id }, templates, options),
    sources: [...(followUp === undefined ? [] : [followUp.place.file]), ...filesOf(unit), options.settings.parsed],
  });
  if (doc === undefined || followUp === undefined) return { value, diagnostics };
  const covered = [{ file: followUp.place.file, skips: notPrinted(unit) }];
  const hidden = checkCoverage(doc, covered, fields.sharing, templates.leavesOut);
  return { value, diagnostics: [...diagnostics, ...hidden] };
}

/** The overview for the board. */
export function composeOverview(report: StatusReport, templates: TemplateSet, options: ReportOptions): Outcome<Doc> {
  const fields = new Fields();
  const view = overviewView(surroundings(report, options), fields);
  const { value, diagnostics } = documentOf(view, fields, {
    ...material(report, 'Overblik', {}, templates, options),
    sources: [options.settings.parsed, ...allFiles(report)],
  });
  return { value, diagnostics };
}

/** The report to one committee, named as `committeesOf` names it. */
export function composeCommitteeReport(
  committee: string,
  report: StatusReport,
  templates: TemplateSet,
  options: ReportOptions,
): Outcome<Doc> {
  const fields = new Fields();
  const view = committeeView(committee, surroundings(report, options), fields);
  const { value, diagnostics } = documentOf(view, fields, {
    ...material(report, committee, {}, templates, options),
    sources: [options.settings.parsed, ...allFiles(report)],
  });
  return { value, diagnostics };
}

function surroundings(report: StatusReport, { settings, logo }: ReportOptions): Surroundings {
  return { report, settings, hasLogo: logo !== undefined };
}

function material(
  report: StatusReport,
  titel: string,
  properties: DocMeta['properties'],
  templates: TemplateSet,
  { settings, logo }: ReportOptions,
): Omit<Material, 'sources'> {
  const kommune = settings.document.kommune ?? '';
  const year = yearText(report);
  const round = `${report.round.titel} ${year}`;
  const said = [round, titel, kommune].filter((part) => part !== '');
  const meta: DocMeta = {
    title: `${titel} – ${round}`,
    language: 'da-DK',
    author: kommune,
    subject: said.join(', '),
    keywords: said,
    date: isoDate(report.day),
    footer: [titel, round, `Opgjort pr. ${formatDate(report.day)}`],
    watermark: undefined,
    properties: { ...properties, year, round: report.round.id },
  };
  return { templates, logo, meta };
}

function filesOf({ agreement }: Pick<UnitStatus, 'agreement'>): readonly ParsedFile[] {
  const koncern = agreement.koncern?.place.file;
  return [agreement.place.file, ...(koncern === undefined ? [] : [koncern])];
}

function allFiles(report: StatusReport): readonly ParsedFile[] {
  const { units } = report;
  const followUps = [...units, ...report.koncern].flatMap(({ followUp }) => followUp?.place.file ?? []);
  const koncern = report.koncern.map((part) => part.koncern.place.file);
  const agreements = units.flatMap(filesOf);
  return [...new Set([...agreements, ...report.missing.map(({ place }) => place.file), ...koncern, ...followUps])];
}

/** What says of which agreement and round the file is: the report is about these. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['type', 'aftale', 'enhed', 'år', 'runde']);

/** Also not what is reported of things that are not there, of which a rule tells. */
function notPrinted({ criteria, actions, results }: UnitStatus): (path: Path) => boolean {
  const known = new Set([
    ...criteria.map(({ effort, criterion }) => `${effort.id}\nsucceskriterier\n${criterion.nummer}`),
    ...actions.map(({ effort, handling }) => `${effort.id}\nhandlinger\n${handling.nummer}`),
    ...results.map(({ effort, resultatkrav }) => `${effort.id}\nresultatkrav\n${resultatkrav.nummer}`),
  ]);
  return (path) => {
    const [first, ...thing] = path;
    if (path.at(-1) === 'intern_note') return true;
    if (path.length === 1) return NEVER_PRINTED.has(first ?? '');
    return first === 'indsatser' && thing.length === 3 && !known.has(thing.join('\n'));
  };
}

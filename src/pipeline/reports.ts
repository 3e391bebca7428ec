import {
  committeesOf,
  composeCommitteeReport,
  composeOverview,
  composeUnitReport,
  type TemplateSet,
  templates,
  yearText,
} from '../compose/index.ts';
import type { Diagnostic, Outcome, Theme } from '../core/index.ts';
import { checkDoc, type Doc } from '../doc/index.ts';
import type { Format } from '../formats/format.ts';
import type { ParsedFile } from '../load/index.ts';
import type { StatusReport } from '../status/index.ts';
import { fileNameOf, idOf } from '../text/index.ts';
import type { Made } from './documents.ts';
import { draw, withOwnFonts } from './drawn.ts';
import type { Folder } from './folder.ts';
import { readTemplates } from './kit.ts';
import { themeOf } from './look.ts';
import { placed } from './origin.ts';
import type { Settings } from './settings-path.ts';

/** What can be reported of a round: each unit by itself, all of them to the board, and to each committee its own goals. */
export type ReportKind = 'opfølgning' | 'overblik' | 'udvalg';

/** What reports are made with, the same for all of a run. */
export interface ReportKit {
  readonly templates: Readonly<Record<ReportKind, TemplateSet>>;
  readonly theme: Theme;
  /** The same with the bundled type, where the folder has a type of its own. */
  readonly spareTheme: Theme | undefined;
  readonly settings: Settings['file'];
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

/** A report in one format, not yet written. */
export interface MadeReport extends Made {
  readonly kind: ReportKind;
  /** Below the folder of documents, with `/`: `2026/faellessekretariatet.midtvejs.pdf`. */
  readonly name: string;
}

/** Compiles the templates of all reports and reads the fonts; no value when a template has a mistake. */
export function openReportKit(folder: Folder, parsed: ReportKit['parsed']): Outcome<ReportKit> {
  const diagnostics: Diagnostic[] = [];
  const setOf = (kind: ReportKind): TemplateSet | undefined => {
    const files = readTemplates(folder, kind);
    const read = templates(kind, files.value.builtIn, files.value.own);
    diagnostics.push(...files.diagnostics, ...read.diagnostics);
    return read.value;
  };
  const [opfølgning, overblik, udvalg] = [setOf('opfølgning'), setOf('overblik'), setOf('udvalg')];
  if (opfølgning === undefined || overblik === undefined || udvalg === undefined) {
    return { value: undefined, diagnostics };
  }
  const { look } = folder;
  const { world, file: settings } = folder.settings;
  const theme = themeOf(look, world);
  const spareTheme = look.fonts === undefined ? undefined : themeOf({ ...look, fonts: undefined }, world);
  return { value: { templates: { opfølgning, overblik, udvalg }, theme, spareTheme, settings, parsed }, diagnostics };
}

/** A report as a document tree. */
interface Composed {
  /** Without ending. */
  readonly name: string;
  readonly doc: Outcome<Doc>;
  /** Where problems stand that stand nowhere. */
  readonly source: ParsedFile;
}

/** All reports of a kind, in every format; one that cannot be made stops no other. Pure: the same bytes for the same input. */
export async function makeReports(
  kind: ReportKind,
  report: StatusReport,
  formats: readonly Format[],
  kit: ReportKit,
): Promise<Outcome<readonly MadeReport[]>> {
  const value: MadeReport[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, doc, source } of composed(kind, report, kit)) {
    diagnostics.push(...doc.diagnostics);
    if (doc.value === undefined) continue;
    const { value: tree } = doc;
    const drawn = await withOwnFonts(kit, (theme) => draw(tree, formats, theme, undefined));
    const problems = [...checkDoc(tree), ...drawn.problems];
    diagnostics.push(...placed(problems, source, { ...kit, templates: kit.templates[kind] }));
    for (const made of drawn.value ?? []) value.push({ ...made, kind, name: `${name}.${made.format.id}` });
  }
  return { value, diagnostics };
}

function composed(kind: ReportKind, report: StatusReport, kit: ReportKit): readonly Composed[] {
  const { settings, theme } = kit;
  const set = kit.templates[kind];
  const options = { settings, logo: theme.logo };
  const named = (name: string): string =>
    `${yearText(report).replaceAll('/', '-')}/${name}.${fileNameOf(report.round.id)}`;
  switch (kind) {
    case 'opfølgning':
      return report.units.map((unit) => {
        const source = unit.agreement.place.file;
        const doc = composeUnitReport(unit, report, set, options);
        // Beside the agreement's own documents.
        const folder = unit.agreement.year.text.replaceAll('/', '-');
        return { name: `${folder}/${baseName(source.file.path)}.${fileNameOf(report.round.id)}`, doc, source };
      });
    case 'overblik':
      return [{ name: named('overblik'), doc: composeOverview(report, set, options), source: settings.parsed }];
    case 'udvalg':
      return committeesOf(report).map((committee) => ({
        name: named(`udvalg-${fileNameOf(idOf(committee))}`),
        doc: composeCommitteeReport(committee, report, set, options),
        source: settings.parsed,
      }));
  }
}

/** `agreements/2026/skole.yaml` → `skole`. */
function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/i, '');
}

import type { Words } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/registry.ts';
import { folderName, type MadeReport, type ReportKind, roundReports } from '../pipeline.ts';
import { inOneLine, problemsText } from '../reporters/index.ts';
import type { StatusReport } from '../status/index.ts';
import type { Voice } from './command.ts';
import { writeReport } from './deliver.ts';
import type { Occasion } from './status-formats.ts';

const NAMES: Readonly<Record<string, Words>> = {
  docx: { da: 'rapporter i Word', en: 'reports in Word' },
  pdf: { da: 'rapporter som PDF', en: 'reports as PDF' },
  html: { da: 'rapporter som websider', en: 'reports as web pages' },
};

/**
 * Reports of the round for people to read and keep. With a file it is one: of the unit that was named, or else the overview; without, all of
 * them are written into the folder of documents.
 */
export interface StatusReports {
  readonly id: string;
  readonly name: Words;
  readonly document: Format;
  readonly hasOwnPlaces: true;
}

/** Word, PDF and HTML, by the formats that documents have. */
export const statusReports: readonly StatusReports[] = formats.map((format) => ({
  id: format.id,
  name: NAMES[format.id] ?? { da: format.id, en: format.id },
  document: format,
  hasOwnPlaces: true,
}));

/** What is reported: of units that were named each its own, of a whole round the overview and the committees' as well. */
function kindsOf(isWhole: boolean): readonly ReportKind[] {
  return isWhole ? ['opfølgning', 'overblik', 'udvalg'] : ['opfølgning'];
}

async function made(
  kinds: readonly ReportKind[],
  report: StatusReport,
  format: Format,
  { validated }: Occasion,
  voice: Voice,
): Promise<readonly MadeReport[] | undefined> {
  const { folder, inspection } = validated;
  if (folder === undefined || inspection === undefined) return undefined;
  const { value, diagnostics } = await roundReports(kinds, report, [format], folder, inspection);
  if (diagnostics.length > 0) voice.complain(problemsText(diagnostics, voice.talkStyle));
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : value;
}

/** Writes one report where the user wants it; false when it could not be made or written. */
export async function giveReport(
  { document }: StatusReports,
  file: string,
  report: StatusReport,
  occasion: Occasion,
  voice: Voice,
): Promise<boolean> {
  const only = report.units.length === 1 && report.koncern.length === 0 && report.missing.length === 0;
  const isUnit = only && occasion.isNamed;
  const [one] = (await made([isUnit ? 'opfølgning' : 'overblik'], report, document, occasion, voice)) ?? [];
  return one !== undefined && writeReport(file, one.bytes, occasion.world, voice);
}

/** Writes all reports into the folder of documents; false when one could not be made or written, which stops no other. */
export async function giveReports(
  { document }: StatusReports,
  report: StatusReport,
  occasion: Occasion,
  voice: Voice,
): Promise<boolean> {
  const { world, validated, isNamed } = occasion;
  const { folder } = validated;
  const reports = await made(kindsOf(!isNamed), report, document, occasion, voice);
  if (folder === undefined || reports === undefined) return false;
  const documents = world.resolve(folder.settings.root, folderName(folder.settings, 'dokumenter'));
  let allWritten = true;
  for (const { name, bytes } of reports) {
    const path = world.relative(world.cwd, world.resolve(documents, name));
    allWritten = writeReport(path, bytes, world, voice) && allWritten;
  }
  const count = reports.length;
  voice.say({
    da: `${count} ${count === 1 ? 'rapport' : 'rapporter'} i ${inOneLine(world.relative(world.cwd, documents))}.`,
    en: `${count} ${count === 1 ? 'report' : 'reports'} in ${inOneLine(world.relative(world.cwd, documents))}.`,
  });
  return allWritten;
}

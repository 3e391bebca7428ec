import { isoDate, type World } from '../core/index.ts';
import { formats } from '../formats/registry.ts';
import { type ResolvedAgreement, resolveFollowUp } from '../model/index.ts';
import { documentLocations, type Folder, type Inspection, type Seal, sealOf, validate } from '../pipeline.ts';
import { inOneLine, problemsText, textWidth } from '../reporters/index.ts';
import { latestReport } from '../status/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { JSON_FLAG, UNITS, YEAR } from './flags.ts';
import { type Signatures, signaturesOf, signaturesText } from './list-signatures.ts';
import { wantedOf } from './wanted.ts';

/** One unit's agreement as the overview shows it. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly status: string;
  /** The approved version in aftale.lock, and whether it still holds; null without one. */
  readonly lock: Seal | null;
  /** `Version 1.0`, `Udgave 3 til dialogmøde …`; null when neither is written. */
  readonly edition: string | null;
  readonly file: string;
  /** Formats of which a document is there. */
  readonly built: readonly string[];
  /** Who has signed the PDF; null for a draft, and where there is no PDF. */
  readonly signatures: Signatures | null;
  /** The last round that the unit has handed in; null before the first. */
  readonly reported: { readonly round: string; readonly date: string } | null;
  readonly errors: number;
}

/** What each unit has handed in last. */
function reportedBy({ agreements, workspace }: Inspection): (agreement: ResolvedAgreement) => Row['reported'] {
  const followUps = workspace.followUps.map((one) => resolveFollowUp(one, agreements, []));
  return (agreement) => {
    const own = followUps.filter(({ reportsOn }) => reportsOn === agreement);
    const { round, followUp } = latestReport(agreement, own) ?? {};
    const day = followUp?.document.afgivet;
    return round === undefined || day === undefined ? null : { round: round.id, date: isoDate(day) };
  };
}

function rowsOf(
  folder: Folder,
  inspection: Inspection,
  named: ReadonlySet<string>,
  year: number | undefined,
  world: World,
): readonly Row[] {
  const reported = reportedBy(inspection);
  return inspection.agreements
    .filter(({ place }) => named.has(place.file.file.path))
    .filter((agreement) => year === undefined || (agreement.year.first <= year && year <= agreement.year.last))
    .map((agreement) => {
      const file = agreement.place.file.file.path;
      const locations = documentLocations(folder, agreement, formats);
      return {
        id: agreement.id,
        title: agreement.titel,
        year: agreement.year.text,
        status: agreement.status,
        lock: sealOf(folder, agreement) ?? null,
        edition: agreement.edition?.text ?? null,
        file,
        built: locations.filter(({ location }) => world.kindOf(location) === 'file').map(({ format }) => format.id),
        signatures: signaturesOf(agreement, locations.find(({ format }) => format.isSigned)?.location ?? '', world),
        reported: reported(agreement),
        errors: inspection.diagnostics.filter(({ severity, span }) => severity === 'error' && span.file.path === file)
          .length,
      };
    });
}

function padded(cells: readonly (readonly string[])[]): readonly string[] {
  const widths = (cells[0] ?? []).map((_cell, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function table(rows: readonly Row[], voice: Voice): string {
  const danish = voice.language === 'da';
  const head = danish
    ? ['Id', 'Titel', 'År', 'Status', 'Udgave', 'Dannet', 'Underskrevet', 'Afgivet']
    : ['Id', 'Title', 'Year', 'Status', 'Edition', 'Built', 'Signed', 'Reported'];
  const none = danish ? 'nej' : 'no';
  const locked = (lock: Seal | null): string => {
    if (lock === null) return '';
    return lock.holds ? (danish ? ', låst' : ', locked') : danish ? ', låsen er brudt' : ', lock broken';
  };
  const withErrors = (errors: number): string =>
    errors === 0 ? '' : danish ? ` (${errors} fejl)` : ` (${errors} ${errors === 1 ? 'error' : 'errors'})`;
  const body = rows.map((row) => [
    row.id,
    row.title,
    row.year,
    row.status + locked(row.lock) + withErrors(row.errors),
    row.edition ?? '–',
    row.built.length === 0 ? none : row.built.join(', '),
    signaturesText(row.signatures, voice.language),
    row.reported === null ? none : `${row.reported.round} ${row.reported.date}`,
  ]);
  const cells = body.map((row) => row.map(inOneLine));
  const lines = padded([head, ...cells]);
  const columns = voice.resultStyle.columns ?? Number.POSITIVE_INFINITY;
  const isWide = lines.some((line) => textWidth(line) > columns);
  return `${(isWide ? cells.flatMap((row) => oneBelowTheOther(head, row)) : lines).join('\n')}\n`;
}

/** A row in a window that is narrower than the table: the title, and under it what stands in each column. */
function oneBelowTheOther(
  [, , ...labels]: readonly string[],
  [id = '', title = '', ...values]: readonly string[],
): readonly string[] {
  const rest = padded(labels.map((label, column) => [label, values[column] ?? '']));
  return [`${title} (${id})`, ...rest.map((line) => `  ${line}`)];
}

/** The year that is asked for, else this year, else the latest that there is: `2025/26` is both years. */
function yearShown({ agreements }: Inspection, request: Request, world: World): number | undefined {
  if (request.operands.length > 0 || request.text('year') !== undefined) return undefined;
  const thisYear = world.today().year;
  if (agreements.some(({ year }) => year.first <= thisYear && thisYear <= year.last)) return thisYear;
  return agreements.length === 0 ? undefined : Math.max(...agreements.map(({ year }) => year.last));
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const { folder, inspection, named, problems, misuse } = validate(world, wantedOf(request));
  if (folder === undefined || inspection === undefined || misuse) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    voice.complain(problemsText(errors, voice.talkStyle));
    if (folder === undefined || inspection === undefined || named.size === 0) return 'misuse';
  }
  const year = yearShown(inspection, request, world);
  const rows = rowsOf(folder, inspection, named, year, world);
  const unreadable = inspection.broken.filter(({ path, type }) => named.has(path) && type === 'aftale');
  voice.result(request.has('json') ? `${JSON.stringify({ version: 1, units: rows }, null, 2)}\n` : table(rows, voice));
  for (const path of unreadable.map((file) => inOneLine(file.path))) {
    voice.say({
      da: `${path} kan ikke læses: aftale validate ${path}`,
      en: `${path} cannot be read: aftale validate ${path}`,
    });
  }
  const built = rows.filter((row) => row.built.length > 0).length;
  voice.say({
    da: `${rows.length} ${rows.length === 1 ? 'aftale' : 'aftaler'}${year === undefined ? '' : ` i ${year}`}, heraf ${built} med dokumenter.`,
    en: `${rows.length} ${rows.length === 1 ? 'agreement' : 'agreements'}${year === undefined ? '' : ` in ${year}`}, ${built} with documents.`,
  });
  if (misuse) return 'misuse';
  return unreadable.length > 0 ? 'problems' : 'fine';
}

export const list: Command = {
  name: 'list',
  alias: 'oversigt',
  summary: {
    da: 'viser alle enheder: status, udgave, dokumenter, hvem der har skrevet under, og hvad der er afgivet',
    en: 'shows every unit: status, edition, documents, who has signed, and what was reported',
  },
  operands: [UNITS],
  flags: [YEAR, JSON_FLAG],
  examples: [
    { line: 'aftale list', explanation: { da: 'vis alle aftaler', en: 'show all agreements' } },
    {
      line: 'aftale list --year 2026',
      explanation: { da: 'vis årets aftaler', en: 'show the agreements of the year' },
    },
  ],
  run,
};

import type { Diagnostic, LocalDate, Outcome, World } from '../core/index.ts';
import { findAgreement } from '../model/index.ts';
import { type Folder, folderName } from './folder.ts';
import type { Inspection } from './inspection.ts';
import { error, unreadable } from './problems.ts';

/** What the user named: paths, ids, file names or titles; nothing named means the whole folder. */
export interface Wanted {
  /** aftale.yaml or its folder; undefined: found by going upward. */
  readonly config: string | undefined;
  readonly operands: readonly string[];
  /** First year. */
  readonly year: number | undefined;
  /** The day on which the folder is judged; undefined: the clock's. */
  readonly today?: LocalDate | undefined;
}

function lastName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}

/** Files at or below a path as typed in the terminal; undefined when it is no path. */
function filesAt(world: World, folder: Folder, operand: string): readonly string[] | undefined {
  const location = world.resolve(operand);
  if (world.kindOf(location) === 'missing') return undefined;
  const { root, file } = folder.settings;
  const path = world.relative(root, location);
  if (path === '' || path === file.parsed.file.path) return path === '' ? folder.files.map((one) => one.path) : [path];
  return folder.files.map((one) => one.path).filter((one) => one === path || one.startsWith(`${path}/`));
}

function notFound(operand: string, suggestion: string | undefined): Diagnostic {
  const meant =
    suggestion === undefined
      ? { da: '', en: '' }
      : { da: ` Mente du \`${suggestion}\`?`, en: ` Did you mean \`${suggestion}\`?` };
  const isPath = /[/\\]|\.(?:ya?ml|pdf|docx)$/i.test(operand);
  return error({
    rule: 'sti-findes-ikke',
    message: isPath
      ? { da: `\`${operand}\` findes ikke.${meant.da}`, en: `\`${operand}\` does not exist.${meant.en}` }
      : {
          da: `\`${operand}\` er hverken en fil i mappen eller en enhed med det navn.${meant.da}`,
          en: `\`${operand}\` is neither a file of the folder nor a unit of that name.${meant.en}`,
        },
    hint: {
      da: 'Skriv en sti, enhedens id eller titel. `aftale list` viser alle enheder.',
      en: 'Give a path, or the id or title of a unit. `aftale list` shows all units.',
    },
    span: unreadable(operand),
  });
}

/** A path that exists, but where no agreements are read from. */
function nothingThere(folder: Folder, operand: string): Diagnostic {
  const read = folderName(folder.settings, 'aftaler');
  return error({
    rule: 'sti-findes-ikke',
    message: {
      da: `\`${operand}\` findes, men der læses ingen YAML-filer derfra, kun fra \`${read}\`.`,
      en: `\`${operand}\` exists, but no YAML files are read from there, only from \`${read}\`.`,
    },
    hint: {
      da: 'Nævn en fil eller en mappe dér, eller flyt filen derhen. `aftale list` viser alle enheder.',
      en: 'Name a file or a folder there, or move the file there. `aftale list` shows all units.',
    },
    span: unreadable(operand),
  });
}

function severalYears(operand: string, years: readonly string[]): Diagnostic {
  return error({
    rule: 'flere-år',
    message: {
      da: `\`${operand}\` har aftaler for ${years.join(' og ')}.`,
      en: `\`${operand}\` has agreements for ${years.join(' and ')}.`,
    },
    hint: { da: `Tilføj --year, fx \`--year ${years.at(-1)}\`.`, en: `Add --year, like \`--year ${years.at(-1)}\`.` },
    span: unreadable(operand),
  });
}

function nothingThatYear(year: number): Diagnostic {
  return error({
    rule: 'ingen-filer',
    message: { da: `Der er ingen filer for ${year}.`, en: `There are no files for ${year}.` },
    hint: { da: 'Ret --year, eller udelad det.', en: 'Correct --year, or leave it out.' },
    span: unreadable('--year'),
  });
}

/** The unit's agreement, and what it has reported of it. */
function filesOfUnit(
  folder: Folder,
  inspection: Inspection,
  operand: string,
  year: number | undefined,
): Outcome<readonly string[]> {
  const { matches, suggestion } = findAgreement(inspection.workspace, operand, year);
  const years = [...new Set(matches.map(({ document }) => document.år.text))];
  if (years.length > 1) return { value: undefined, diagnostics: [severalYears(operand, years)] };
  if (matches.length > 0) {
    const followUps = inspection.workspace.followUps.filter(({ document: { aftale, år } }) =>
      matches.some(
        ({ document }) => document.id === aftale && document.år.first <= år.first && år.last <= document.år.last,
      ),
    );
    return { value: [...matches, ...followUps].map(({ parsed }) => parsed.file.path), diagnostics: [] };
  }
  // A file that cannot be read has no id, but it has a name.
  const named = folder.files.map(({ path }) => path).filter((path) => lastName(path) === operand.normalize('NFC'));
  if (named.length > 0) return { value: named, diagnostics: [] };
  return { value: undefined, diagnostics: [notFound(operand, suggestion)] };
}

function filesOfYear(folder: Folder, inspection: Inspection, year: number): readonly string[] {
  const { agreements, koncern, followUps } = inspection.workspace;
  const dated = [...agreements, ...koncern.values(), ...followUps].filter(({ document }) => document.år.first === year);
  const broken = inspection.broken.filter((file) => file.year === '' || Number.parseInt(file.year, 10) === year);
  const paths = new Set([...dated.map(({ parsed }) => parsed.file.path), ...broken.map(({ path }) => path)]);
  return folder.files.map(({ path }) => path).filter((path) => paths.has(path));
}

/** Paths of the files that the user means; what is not found is a problem, and the rest is worked on. */
export function select(folder: Folder, inspection: Inspection, wanted: Wanted): Outcome<ReadonlySet<string>> {
  const { world } = folder.settings;
  const { operands, year } = wanted;
  if (operands.length === 0) {
    if (year === undefined) return { value: new Set(folder.files.map(({ path }) => path)), diagnostics: [] };
    const paths = filesOfYear(folder, inspection, year);
    return { value: new Set(paths), diagnostics: paths.length > 0 ? [] : [nothingThatYear(year)] };
  }
  const outcomes = operands.map((operand): Outcome<readonly string[]> => {
    const paths = filesAt(world, folder, operand);
    if (paths === undefined) return filesOfUnit(folder, inspection, operand, year);
    if (paths.length === 0) return { value: undefined, diagnostics: [nothingThere(folder, operand)] };
    return { value: paths, diagnostics: [] };
  });
  return {
    value: new Set(outcomes.flatMap(({ value = [] }) => value)),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The named files and the shared ones that they use: the year's koncern, aftale.lock and aftale.yaml. None for none. */
export function withShared(folder: Folder, inspection: Inspection, named: ReadonlySet<string>): ReadonlySet<string> {
  if (named.size === 0) return named;
  const { agreements, koncern, followUps } = inspection.workspace;
  const years = [...agreements, ...followUps]
    .filter(({ parsed }) => named.has(parsed.file.path))
    .map(({ document }) => document.år.first);
  const shared = years.flatMap((year) => koncern.get(year)?.parsed.file.path ?? []);
  const brokenKoncern = inspection.broken.filter(({ type }) => type === 'koncern').map(({ path }) => path);
  const lock = folder.lock === undefined ? [] : [folder.lock.path];
  return new Set([...named, ...shared, ...brokenKoncern, ...lock, folder.settings.file.parsed.file.path]);
}

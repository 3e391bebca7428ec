import { checkSettings, type Indstillinger } from '../check/index.ts';
import type { Diagnostic, Outcome, World } from '../core/index.ts';
import { load, type ParsedFile } from '../load/index.ts';
import { type FolderFile, readFiles } from './files.ts';
import { isInside } from './inside.ts';
import { type Look, readLook } from './look.ts';
import { error, refusal, unreadable } from './problems.ts';
import { pathProblem, type Settings } from './settings-path.ts';

/** An agreement folder as it lies on disk: aftale.yaml checked, its files read. */
export interface Folder {
  readonly settings: Settings;
  readonly settingsBytes: Uint8Array;
  readonly look: Look;
  /** Every YAML file under `mapper.aftaler`, sorted by path. */
  readonly files: readonly FolderFile[];
  /** .aftale-baseline.yaml beside aftale.yaml, where there is one. */
  readonly baseline: FolderFile | undefined;
  /** aftale.lock beside aftale.yaml, once an agreement is approved. */
  readonly lock: FolderFile | undefined;
  /** Problems of files that are left out, while the others are worked with. */
  readonly leftOut: readonly Diagnostic[];
}

const SETTINGS_FILE = 'aftale.yaml';
export const BASELINE_FILE = '.aftale-baseline.yaml';
export const LOCK_FILE = 'aftale.lock';
const LARGEST_SETTINGS = 1_000_000;

export const DEFAULT_FOLDERS = { aftaler: 'agreements', skabeloner: 'skabeloner', dokumenter: 'dokumenter' } as const;

/** A folder that `mapper` in aftale.yaml names, relative to it. */
export function folderName(settings: Settings, key: keyof typeof DEFAULT_FOLDERS): string {
  return settings.file.document.mapper?.[key] ?? DEFAULT_FOLDERS[key];
}

function findUpward(world: World): string | undefined {
  for (let folder = world.resolve('.'); ; folder = world.resolve(folder, '..')) {
    const candidate = world.resolve(folder, SETTINGS_FILE);
    if (world.kindOf(candidate) !== 'missing') return candidate;
    if (world.resolve(folder, '..') === folder) return undefined;
  }
}

function missingSettings(): Diagnostic {
  return error({
    rule: 'aftale-yaml-mangler',
    message: {
      da: 'Der er ingen aftale.yaml her eller i mapperne over.',
      en: 'There is no aftale.yaml here or in the folders above.',
    },
    hint: {
      da: 'Gå til mappen med jeres aftaler, eller lav en ny med `aftale init`.',
      en: 'Go to the folder of your agreements, or make a new one with `aftale init`.',
    },
    span: unreadable(SETTINGS_FILE),
  });
}

/** Its lines would be shown with its problems. */
function settingsOutside(path: string): Diagnostic {
  return error({
    rule: 'sti-uden-for-mappen',
    message: {
      da: `\`${path}\` er en genvej, der fører ud af sin egen mappe, og læses ikke.`,
      en: `\`${path}\` is a link that leads out of its own folder, and is not read.`,
    },
    hint: {
      da: 'Læg filen selv i mappen i stedet for genvejen.',
      en: 'Put the file itself there instead of the link.',
    },
    span: unreadable(path),
  });
}

/** Where aftale.yaml is: named (the file or its folder), or found by going upward. */
function settingsPath(world: World, config: string | undefined): string | undefined {
  if (config === undefined) return findUpward(world);
  const named = world.resolve(config);
  return world.kindOf(named) === 'directory' ? world.resolve(named, SETTINGS_FILE) : named;
}

/** An empty file is a folder with everything as it comes. */
function parsedSettings(path: string, bytes: Uint8Array): Outcome<{ parsed: ParsedFile; document: Indstillinger }> {
  const parsed = load(path, bytes);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const checked = checkSettings(parsed.value);
  const value = checked.value === undefined ? undefined : { parsed: parsed.value, document: checked.value };
  return { value, diagnostics: [...parsed.diagnostics, ...checked.diagnostics] };
}

function folderProblems(settings: Settings): readonly Diagnostic[] {
  const keys = ['aftaler', 'skabeloner', 'dokumenter'] as const;
  return keys.flatMap((key) => pathProblem(settings, ['mapper', key], folderName(settings, key)) ?? []);
}

function noFiles(settings: Settings): Diagnostic {
  const folder = folderName(settings, 'aftaler');
  return error({
    rule: 'ingen-filer',
    message: {
      da: `Der er ingen YAML-filer i \`${folder}\`, så der er intet at arbejde med.`,
      en: `There are no YAML files in \`${folder}\`, so there is nothing to work on.`,
    },
    hint: {
      da: 'Lav den første aftale med `aftale new`, eller ret `mapper: aftaler` i aftale.yaml.',
      en: 'Make the first agreement with `aftale new`, or correct `mapper: aftaler` in aftale.yaml.',
    },
    span: unreadable(folder),
  });
}

/** The YAML files of the folder; a folder that lies outside is not read. */
function yamlFiles(
  settings: Settings,
  settingsLocation: string,
): Outcome<readonly FolderFile[]> & Pick<Folder, 'leftOut'> {
  const { world, root } = settings;
  const folder = world.resolve(root, folderName(settings, 'aftaler'));
  if (world.kindOf(folder) === 'missing') return { value: [], diagnostics: [noFiles(settings)], leftOut: [] };
  const { value = [], diagnostics, leftOut } = readFiles(world, root, folder, (name) => /\.ya?ml$/i.test(name));
  const files = value.filter(({ location }) => location !== settingsLocation);
  return { value: files, diagnostics: files.length > 0 ? diagnostics : [...diagnostics, noFiles(settings)], leftOut };
}

/** The settings alone, for what needs no agreement. */
export function openSettings(world: World, config?: string): Outcome<{ settings: Settings; bytes: Uint8Array }> {
  const location = settingsPath(world, config);
  if (location === undefined) return { value: undefined, diagnostics: [missingSettings()] };
  const root = world.resolve(location, '..');
  if (world.realPath(location).ok && !isInside(world, root, location)) {
    return { value: undefined, diagnostics: [settingsOutside(world.relative(world.cwd, location))] };
  }
  const bytes = world.read(location, LARGEST_SETTINGS);
  const path = world.relative(root, location);
  if (!bytes.ok) {
    return { value: undefined, diagnostics: [refusal('read', world.relative(world.cwd, location), bytes.failure)] };
  }
  const { value, diagnostics } = parsedSettings(path, bytes.value);
  const settings = value === undefined ? undefined : { world, root, file: value };
  return { value: settings === undefined ? undefined : { settings, bytes: bytes.value }, diagnostics };
}

/** A file of the program's own beside aftale.yaml; none is no problem. */
function besideSettings({ world, root }: Settings, path: string): Outcome<FolderFile> {
  const location = world.resolve(root, path);
  if (world.kindOf(location) === 'missing') return { value: undefined, diagnostics: [] };
  if (world.realPath(location).ok && !isInside(world, root, location)) {
    return { value: undefined, diagnostics: [settingsOutside(path)] };
  }
  const bytes = world.read(location, LARGEST_SETTINGS);
  return bytes.ok
    ? { value: { path, location, bytes: bytes.value }, diagnostics: [] }
    : { value: undefined, diagnostics: [refusal('read', path, bytes.failure)] };
}

/** Finds aftale.yaml, checks what it says, and reads every file of the folder. */
export function openFolder(world: World, config?: string): Outcome<Folder> {
  const opened = openSettings(world, config);
  if (opened.value === undefined) return { value: undefined, diagnostics: opened.diagnostics };
  const { settings, bytes } = opened.value;
  const outside = folderProblems(settings);
  if (outside.length > 0) return { value: undefined, diagnostics: [...opened.diagnostics, ...outside] };
  const look = readLook(settings);
  const files = yamlFiles(settings, world.resolve(settings.root, settings.file.parsed.file.path));
  const [baseline, lock] = [besideSettings(settings, BASELINE_FILE), besideSettings(settings, LOCK_FILE)];
  const diagnostics = [opened, look, files, baseline, lock].flatMap((part) => part.diagnostics);
  if (look.value === undefined) return { value: undefined, diagnostics };
  const own = { look: look.value, files: files.value ?? [], baseline: baseline.value, lock: lock.value };
  return { value: { settings, settingsBytes: bytes, ...own, leftOut: files.leftOut }, diagnostics };
}

import { check, type Kildepakke } from '../check/index.ts';
import type { Diagnostic, FontFamily, LocalDate, Outcome, Picture, SourceFile, World } from '../core/index.ts';
import { load, nodeAt, type ParsedFile, spanAt } from '../load/index.ts';
import { type CheckedFile, type ResolvedAgreement, resolve, workspace } from '../model/index.ts';
import { fromBase64 } from '../seal/index.ts';
import type { Folder } from './folder.ts';
import { isFont } from './font.ts';
import { builtInDigest, builtInTemplates, type TemplateFiles } from './kit.ts';
import { DEFAULT_COLOUR, type Look, MOST_PIXELS } from './look.ts';
import { LARGEST_PACKAGE } from './package-file.ts';
import { pictureSize } from './picture.ts';
import { error, refusal, unreadable } from './problems.ts';
import { programVersion } from './program.ts';

/** A source package as the folder that it was once part of, with one agreement. */
export interface Packed {
  readonly file: ParsedFile;
  readonly folder: Folder;
  readonly templates: TemplateFiles;
  readonly agreement: ResolvedAgreement;
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  readonly draft: boolean;
  readonly date: LocalDate | undefined;
  readonly unitTitle: (id: string) => string | undefined;
  /** Of the program that made the document; undefined where the package does not say. */
  readonly version: string | undefined;
  /** Whether this program makes the same document of it, to the byte. */
  readonly isSameVersion: boolean;
}

/** Opens a source package; it brings everything but the program, so that nothing of the folder around it counts. */
export function openPackage(world: World, operand: string): Outcome<Packed> {
  const location = world.resolve(operand);
  const bytes = world.read(location, LARGEST_PACKAGE);
  if (!bytes.ok) return { value: undefined, diagnostics: [refusal('read', operand, bytes.failure)] };
  return openPackageBytes(world, location, bytes.value);
}

/** The same for a source package that is not a file of its own: the one inside the PDF at `location`. */
export function openPackageBytes(world: World, location: string, bytes: Uint8Array): Outcome<Packed> {
  const loaded = load(world.relative(world.cwd, location), bytes, LARGEST_PACKAGE);
  if (loaded.value === undefined) return { value: undefined, diagnostics: loaded.diagnostics };
  const checked = check(loaded.value);
  const diagnostics = [...loaded.diagnostics, ...checked.diagnostics];
  const isRight = diagnostics.every(({ severity }) => severity !== 'error');
  if (checked.value?.type !== 'kildepakke' || !isRight) return { value: undefined, diagnostics };
  const opening: Opening = { world, root: world.resolve(location, '..'), file: loaded.value, document: checked.value };
  const { value, diagnostics: missing } = unpacked(opening, bytes);
  return { value, diagnostics: [...diagnostics, ...missing, ...(value === undefined ? [] : otherVersion(opening))] };
}

interface Opening {
  readonly world: World;
  /** Folder of the package. */
  readonly root: string;
  readonly file: ParsedFile;
  readonly document: Kildepakke;
}

function unpacked(opening: Opening, settingsBytes: Uint8Array): Outcome<Packed> {
  const { world, root, file, document } = opening;
  const { byg, aftale, koncern } = document;
  const settings = {
    parsed: part(file, 'indstillinger', byg?.filer?.indstillinger ?? 'aftale.yaml'),
    document: document.indstillinger ?? {},
  };
  const agreement = { parsed: part(file, 'aftale', byg?.filer?.aftale ?? 'aftale-uden-navn.yaml'), document: aftale };
  const common: CheckedFile[] =
    koncern === undefined
      ? []
      : [{ parsed: part(file, 'koncern', byg?.filer?.koncern ?? 'koncern.yaml'), document: koncern }];
  const { value: index } = workspace(settings, [agreement, ...common]);
  const problems: Diagnostic[] = [];
  const look = lookOf(opening, problems);
  const own = ownTemplates(opening, problems);
  if (problems.length > 0) return { value: undefined, diagnostics: problems };
  const value: Packed = {
    file,
    folder: {
      settings: { world, root, file: settings },
      settingsBytes,
      look,
      files: [],
      baseline: undefined,
      lock: undefined,
      leftOut: [],
    },
    templates: { builtIn: builtInTemplates(world), own },
    agreement: resolve(index, agreement),
    parsed: new Map([agreement, ...common].map(({ parsed }) => [parsed.file.path, parsed])),
    draft: byg?.udkast === true,
    date: byg?.dato,
    version: byg?.version,
    isSameVersion: isSameVersion(opening),
    unitTitle: (id) => (Object.hasOwn(byg?.enheder ?? {}, id) ? byg?.enheder?.[id] : undefined),
  };
  return { value, diagnostics: [] };
}

/** A part of the package as the file that it was: under its old name, but problems point into the package. */
function part(file: ParsedFile, key: string, path: string): ParsedFile {
  const root = file.root === undefined ? undefined : nodeAt(file.root, [key]);
  return { file: { path, text: file.file.text }, root, comments: [] };
}

function incomplete({ file }: Opening, at: readonly string[]): Diagnostic {
  return error({
    rule: 'kildepakke-beskadiget',
    message: {
      da: `\`${at.join('/')}\` i kildepakken er beskadiget, så dokumentet kan ikke dannes igen.`,
      en: `\`${at.join('/')}\` of the source package is damaged, so the document cannot be made again.`,
    },
    hint: {
      da: 'Hent kildepakken ud af PDF-filen igen med `aftale extract`.',
      en: 'Take the source package out of the PDF again with `aftale extract`.',
    },
    span: spanAt(file, at),
    path: at.join('/'),
  });
}

function lookOf(opening: Opening, problems: Diagnostic[]): Look {
  const theme = opening.document.byg?.tema;
  const bytesAt = (text: string | undefined, ...at: readonly string[]): Uint8Array | undefined => {
    const bytes = text === undefined ? undefined : fromBase64(text);
    if (text !== undefined && bytes === undefined) problems.push(incomplete(opening, ['byg', 'tema', ...at]));
    return bytes;
  };
  return {
    colour: theme?.farve ?? DEFAULT_COLOUR,
    hyphenation: theme?.orddeling ?? true,
    logo: logoOf(opening, bytesAt(theme?.logo, 'logo'), problems),
    fonts: fontsOf(opening, bytesAt, problems),
  };
}

function logoOf(opening: Opening, bytes: Uint8Array | undefined, problems: Diagnostic[]): Picture | undefined {
  const size = bytes === undefined ? undefined : pictureSize(bytes);
  if (bytes === undefined) return undefined;
  if (size !== undefined && size.width * size.height <= MOST_PIXELS) return { ...size, bytes };
  problems.push(incomplete(opening, ['byg', 'tema', 'logo']));
  return undefined;
}

function fontsOf(
  opening: Opening,
  bytesAt: (text: string | undefined, ...at: readonly string[]) => Uint8Array | undefined,
  problems: Diagnostic[],
): FontFamily | undefined {
  const theme = opening.document.byg?.tema;
  const face = (key: 'normal' | 'kursiv' | 'fed' | 'fed_kursiv'): Uint8Array | undefined => {
    const bytes = bytesAt(theme?.skrift?.[key], 'skrift', key);
    if (bytes === undefined || isFont(bytes)) return bytes;
    problems.push(incomplete(opening, ['byg', 'tema', 'skrift', key]));
    return undefined;
  };
  const regular = face('normal');
  if (regular === undefined) return undefined;
  const name = theme?.skrifttype ?? 'Skrift';
  const [italic, bold, boldItalic] = [face('kursiv'), face('fed'), face('fed_kursiv')];
  return {
    name,
    regular,
    italic: italic ?? regular,
    bold: bold ?? regular,
    boldItalic: boldItalic ?? regular,
  };
}

function ownTemplates(opening: Opening, problems: Diagnostic[]): readonly SourceFile[] {
  const own = opening.document.byg?.skabeloner?.egne ?? [];
  return own.flatMap(({ fil, indhold }, index): SourceFile[] => {
    const bytes = indhold === undefined ? undefined : fromBase64(indhold);
    if (fil !== undefined && bytes !== undefined) return [{ path: fil, text: new TextDecoder().decode(bytes) }];
    problems.push(incomplete(opening, ['byg', 'skabeloner', 'egne', String(index)]));
    return [];
  });
}

function isSameVersion({ world, document: { byg } }: Opening): boolean {
  return byg?.version === programVersion(world) && byg?.skabeloner?.indbyggede === builtInDigest(world);
}

/** The same program makes the same document to the byte; another one says the same words, and may set them otherwise. */
function otherVersion(opening: Opening): readonly Diagnostic[] {
  if (isSameVersion(opening)) return [];
  const { world, file, document } = opening;
  const { version } = document.byg ?? {};
  const own = programVersion(world);
  return [
    {
      rule: 'kildepakke-anden-version',
      severity: 'warning',
      message: {
        da: `Dokumentet blev dannet af aftale ${version ?? '(ukendt version)'}, og dette er ${own}. Ordene er de samme, men siderne kan se anderledes ud.`,
        en: `The document was made by aftale ${version ?? '(unknown version)'}, and this is ${own}. Its words are the same, but its pages may look different.`,
      },
      hint: {
        da: 'Brug den samme version, hvis filen skal være ens, tegn for tegn.',
        en: 'Use the same version if the file is to be the same to the byte.',
      },
      span: document.byg?.version === undefined ? unreadable(file.file.path) : spanAt(file, ['byg', 'version']),
      path: 'byg/version',
    },
  ];
}

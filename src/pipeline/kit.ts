import type { ComposeOptions, TemplateSet } from '../compose/index.ts';
import type { LocalDate, Outcome, SourceFile, Theme, World } from '../core/index.ts';
import type { Attachment } from '../formats/format.ts';
import type { ParsedFile } from '../load/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import type { BuildOptions } from './documents.ts';
import { readFiles } from './files.ts';
import { type Folder, folderName } from './folder.ts';
import type { Inspection } from './inspection.ts';
import { themeOf } from './look.ts';
import { programVersion } from './program.ts';
import type { Settings } from './settings-path.ts';
import { sourceDate } from './source-date.ts';

/** What documents are made with, the same for every agreement of a run. */
export interface Kit {
  readonly templates: TemplateSet;
  readonly theme: Theme;
  /** The same with the bundled type, where the folder has a type of its own. */
  readonly spareTheme: Theme | undefined;
  readonly settings: Settings['file'];
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  readonly composeOptions: (agreement: ResolvedAgreement) => ComposeOptions;
  /** What a document of the agreement is made of, as it travels in the PDF. */
  readonly sourceOf: (agreement: ResolvedAgreement) => Attachment;
}

/** What is said of documents from outside the agreement. */
interface Occasion {
  /** UDKAST is printed, whatever the status. */
  readonly draft: boolean;
  readonly date: LocalDate | undefined;
  /** The title of a unit by the id of its agreement. */
  readonly unitTitle: (id: string) => string | undefined;
}

/** The template files of a kind: built-in ones, and the folder's own that lie over them. */
export interface TemplateFiles {
  readonly builtIn: readonly SourceFile[];
  readonly own: readonly SourceFile[];
}

/** Documents of agreements; reports have kinds of their own. */
const KIND = 'aftale';
const ENDING = '.html.hbs';

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The templates of a kind that come with the program. */
export function builtInTemplates(world: World, kind: string = KIND): readonly SourceFile[] {
  const names = world.assets(`templates/${kind}`).filter((name) => name.endsWith(ENDING));
  return names.map((path) => ({ path, text: decoded(world.asset(path)) }));
}

/** The built-in templates of a kind, and the folder's own where it has some. */
export function readTemplates(
  folder: Folder,
  kind: string = KIND,
): Outcome<TemplateFiles> & { readonly value: TemplateFiles } {
  const { world, root } = folder.settings;
  const builtIn = builtInTemplates(world, kind);
  const location = world.resolve(root, folderName(folder.settings, 'skabeloner'), kind);
  if (world.kindOf(location) === 'missing') return { value: { builtIn, own: [] }, diagnostics: [] };
  const { value = [], diagnostics, leftOut } = readFiles(world, root, location, (name) => name.endsWith(ENDING));
  const own = value.map(({ path, bytes }) => ({ path, text: decoded(bytes) }));
  return { value: { builtIn, own }, diagnostics: [...diagnostics, ...leftOut] };
}

/** A digest of the templates that come with the program, by which a later one knows whether they are still the same. */
export function builtInDigest(world: World): string {
  const parts = builtInTemplates(world).map(({ path, text }) => [path, text]);
  return world.digest(new TextEncoder().encode(JSON.stringify(parts)));
}

/** The occasion of a build of a folder. */
export function occasionOf(
  folder: Folder,
  { workspace }: Inspection,
  { draft }: Pick<BuildOptions, 'draft'>,
): Occasion {
  const titles = new Map(workspace.agreements.map(({ document }) => [document.id, document.titel]));
  return { draft, date: sourceDate(folder.settings.world), unitTitle: (id) => titles.get(id) };
}

/** Compiles the templates and reads the fonts: only when something is to be made. */
export async function openKit(
  folder: Folder,
  files: TemplateFiles,
  parsed: Kit['parsed'],
  occasion: Occasion,
): Promise<Outcome<Kit>> {
  const { templates } = await import('../compose/index.ts');
  const { digest, SOURCE_NAME, sourcePackage } = await import('../seal/index.ts');
  const { value, diagnostics } = templates(KIND, files.builtIn, files.own);
  if (value === undefined) return { value, diagnostics };
  const { world, file: settings } = folder.settings;
  const { look } = folder;
  const composeOptions = (agreement: ResolvedAgreement): ComposeOptions => ({
    settings,
    ...occasion,
    draft: occasion.draft || agreement.draft,
    logo: look.logo,
    digest: digest(agreement, world.digest),
  });
  const making = {
    ...look,
    ...occasion,
    settings,
    version: programVersion(world),
    builtInTemplates: builtInDigest(world),
    ownTemplates: files.own,
  };
  const sourceOf = (agreement: ResolvedAgreement): Attachment => ({
    name: SOURCE_NAME,
    mime: 'application/yaml',
    description: 'Kilden til dokumentet',
    bytes: new TextEncoder().encode(sourcePackage(agreement, { ...making, draft: occasion.draft || agreement.draft })),
  });
  const spareTheme = look.fonts === undefined ? undefined : themeOf({ ...look, fonts: undefined }, world);
  const theme = themeOf(look, world);
  return { value: { templates: value, theme, spareTheme, settings, parsed, composeOptions, sourceOf }, diagnostics };
}

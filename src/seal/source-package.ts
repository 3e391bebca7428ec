import type { Indstillinger } from '../check/index.ts';
import { documentField } from '../check/index.ts';
import { type FontFamily, isoDate, type LocalDate, type Picture, type SourceFile } from '../core/index.ts';
import type { SourceNode } from '../load/index.ts';
import type { CheckedFile, ResolvedAgreement } from '../model/index.ts';
import { toBase64 } from './base64.ts';
import { printedNode, printedOf } from './printed.ts';
import { type Tree, yamlText } from './yaml-text.ts';

/** What a document is made of besides the agreement. */
export interface Making {
  /** Of the program. */
  readonly version: string;
  /** UDKAST is printed. */
  readonly draft: boolean;
  /** Given from outside (SOURCE_DATE_EPOCH); undefined when the agreement says the date. */
  readonly date: LocalDate | undefined;
  /** Digest of the templates that come with the program. */
  readonly builtInTemplates: string;
  readonly ownTemplates: readonly SourceFile[];
  readonly colour: string;
  readonly hyphenation: boolean;
  /** Undefined for the bundled type. */
  readonly fonts: FontFamily | undefined;
  readonly logo: Picture | undefined;
  readonly settings: CheckedFile<Indstillinger>;
  /** The title of a unit by the id of its agreement. */
  readonly unitTitle: (id: string) => string | undefined;
}

const HEAD = `# Kilden til et dokument: alt, hvad det er dannet af, uden kommentarer og interne noter.
# Dan dokumentet igen med: aftale build FIL
`;

/** The file that travels in a PDF (`type: kildepakke`): of it the same document can be made again. The same bytes for the same document. */
export function sourcePackage(agreement: ResolvedAgreement, making: Making): string {
  const { aftale, koncern } = printedOf(agreement);
  return (
    HEAD +
    yamlText(
      fields({
        type: 'kildepakke',
        byg: byg(agreement, making),
        indstillinger: settingsOf(making),
        aftale: treeOf(aftale),
        koncern: koncern === undefined ? undefined : treeOf(koncern),
      }),
    )
  );
}

function fields(all: Readonly<Record<string, Tree | undefined>>): ReadonlyMap<string, Tree> {
  return new Map(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

function byg(agreement: ResolvedAgreement, making: Making): Tree {
  const { version, draft, date, settings, builtInTemplates, ownTemplates } = making;
  const encoder = new TextEncoder();
  const own = ownTemplates.map(({ path, text }) => fields({ fil: path, indhold: toBase64(encoder.encode(text)) }));
  return fields({
    program: 'aftale',
    version,
    sprog: 'da',
    udkast: yesNo(draft),
    dato: date === undefined ? undefined : isoDate(date),
    filer: fields({
      aftale: agreement.place.file.file.path,
      koncern: agreement.koncern?.place.file.file.path,
      indstillinger: settings.parsed.file.path,
    }),
    skabeloner: fields({ indbyggede: builtInTemplates, egne: own.length === 0 ? undefined : own }),
    tema: themeTree(making),
    enheder: unitTitles(agreement, making),
  });
}

function yesNo(value: boolean): string {
  return value ? 'ja' : 'nej';
}

function themeTree({ colour, hyphenation, fonts, logo }: Making): Tree {
  return fields({
    farve: colour,
    orddeling: yesNo(hyphenation),
    skrifttype: fonts?.name,
    skrift: fonts === undefined ? undefined : facesOf(fonts),
    logo: logo === undefined ? undefined : toBase64(logo.bytes),
  });
}

/** A face that is missing is drawn with the regular one, and so left out. */
function facesOf({ regular, italic, bold, boldItalic }: FontFamily): Tree {
  const face = (bytes: Uint8Array): string | undefined => (bytes === regular ? undefined : toBase64(bytes));
  return fields({ normal: toBase64(regular), kursiv: face(italic), fed: face(bold), fed_kursiv: face(boldItalic) });
}

/** The other units that the document names, in the forms of koncernmål that cover only some. */
function unitTitles({ chapters }: ResolvedAgreement, { unitTitle }: Making): Tree | undefined {
  const ids = chapters.koncern.flatMap(({ document: { omfatter } }) => (typeof omfatter === 'object' ? omfatter : []));
  const titles = fields(Object.fromEntries([...new Set(ids)].sort().map((id) => [id, unitTitle(id)])));
  return titles.size === 0 ? undefined : titles;
}

const PRINTED_SETTINGS: ReadonlySet<string> = new Set(['kommune', 'betegnelser', 'runder']);

function settingsOf({ settings: { parsed } }: Making): Tree | undefined {
  if (parsed.root?.kind !== 'map') return undefined;
  const entries = parsed.root.entries.filter(({ key }) => PRINTED_SETTINGS.has(key));
  const printed = printedNode({ ...parsed.root, entries }, documentField('indstillinger'));
  return printed === undefined || entries.length === 0 ? undefined : treeOf(printed);
}

function treeOf(node: SourceNode): Tree {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(treeOf);
  return new Map(node.entries.map(({ key, value }) => [key, treeOf(value)]));
}

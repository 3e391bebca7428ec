import type { World } from '../../core/index.ts';
import { formats } from '../../formats/registry.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import { canonicalBytes, digest as digestOf, extract, lockWith, SOURCE_NAME } from '../../seal/index.ts';
import { LOCK_FILE } from '../folder.ts';
import { occasionOf, openKit, readTemplates } from '../kit.ts';
import { openPackageBytes } from '../package.ts';
import { LARGEST_DOCUMENT } from '../places.ts';
import { programVersion } from '../program.ts';
import { keptPath, lockOf } from '../seals.ts';
import { documentLocations } from '../shelf.ts';
import type { PdfAt, Verified } from '../verification/index.ts';
import type { Known } from '../verification/kept.ts';
import { type Kle, metadataJson, metadataOf } from './metadata.ts';
import { metadataXml } from './metadata-xml.ts';
import { digestOfWord } from './zip.ts';

/** How many of those who are to sign have signed. */
export type Signing = 'ja' | 'delvist' | 'nej';

/** What a package is made of. */
export interface Archiving {
  readonly known: Known;
  /** As it stands in the folder. */
  readonly agreement: ResolvedAgreement;
  readonly pdf: PdfAt;
  readonly verified: Verified;
  readonly signing: Signing;
  /** The judgement as it is shown, of the file under the name that it has in the package. */
  readonly report: (name: string) => { readonly json: string; readonly text: string };
  /** SHA-256 of the files of certificates that were trusted. */
  readonly trust: readonly string[];
  /** Where the case number has none. */
  readonly kle: Kle | undefined;
}

/** A package: its name, and its files by their paths inside. */
export interface Package {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be put in, in Danish. */
  readonly left: readonly string[];
}

/** A file of a package, and what it is. */
type Entry = readonly [path: string, content: Uint8Array | string, about: string];

/** The agreement as it is in the PDF, with its source: that is what was signed, whatever the folder says today. */
interface Source {
  readonly agreement: ResolvedAgreement;
  readonly bytes: Uint8Array | undefined;
  readonly kommune: string | undefined;
}

/** Everything that proves one agreement, the same for the same input. */
export async function packageOf(archiving: Archiving): Promise<Package> {
  const { known, verified, kle } = archiving;
  const { world } = known.folder.settings;
  const source = await sourceOf(archiving);
  const digest = digestOf(source.agreement, world.digest);
  const metadata = metadataOf({ ...source, digest, verified, kle });
  const left: string[] = [];
  const entries: readonly Entry[] = [
    ...documentsOf(archiving, digest, left),
    ...sourcesOf(archiving, source, left),
    ...schemas(world),
    ['metadata.json', metadataJson(metadata), 'Oplysninger til journalen'],
    ['metadata.xml', metadataXml(metadata), 'De samme oplysninger som XML; se skemaer/journalpakke.xsd'],
  ];
  const encoder = new TextEncoder();
  const bytesOf = (content: Entry[1]) => (typeof content === 'string' ? encoder.encode(content) : content);
  const files = new Map(entries.map(([path, content]) => [path, bytesOf(content)]));
  const { version } = metadata;
  const manifest = manifestOf(archiving, {
    version,
    entries: entries.map(([path, , about]) => [path, about]),
    files,
    left,
  });
  return {
    name: packageName(archiving, version),
    files: new Map([...files, ['manifest.json', bytesOf(manifest)]]),
    left,
  };
}

interface Manifested {
  readonly version: string | undefined;
  readonly entries: readonly (readonly [path: string, about: string])[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly left: readonly string[];
}

function manifestOf(archiving: Archiving, { version, entries, files, left }: Manifested): string {
  const { known, agreement, verified, signing, trust } = archiving;
  const { world } = known.folder.settings;
  const filer = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sti, indhold]) => {
      const bytes = files.get(sti) ?? new Uint8Array();
      return { sti, bytes: bytes.length, sha256: world.digest(bytes), indhold };
    });
  const manifest = {
    version: 1,
    program: `aftale ${programVersion(world)}`,
    aftale: { id: agreement.id, år: agreement.year.text, version: version ?? null },
    underskrevet: signing,
    vurdering: verified.verdict,
    tillid: trust,
    udeladt: left,
    filer,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** `skolen-2026-1.0`; a package that lacks signatures says so, and is in nobody's way later. */
function packageName({ agreement, signing }: Archiving, version: string | undefined): string {
  const parts = [fileName(agreement), agreement.year.text.replaceAll('/', '-')];
  if (version !== undefined) parts.push(version.replace(/[^\p{L}\d.-]/gu, '-'));
  if (signing !== 'ja') parts.push('ikke-underskrevet');
  return parts.join('-');
}

const ABOUT_PDF: Readonly<Record<Signing, string>> = {
  ja: 'Den underskrevne aftale',
  delvist: 'Aftalen, ikke underskrevet af alle',
  nej: 'Aftalen, ikke underskrevet',
};

function documentsOf(archiving: Archiving, digest: string, left: string[]): readonly Entry[] {
  const { agreement, pdf, signing } = archiving;
  const name = `${fileName(agreement)}.pdf`;
  const { json, text } = archiving.report(name);
  return [
    [name, pdf.bytes, ABOUT_PDF[signing]],
    ...wordOf(archiving, digest, left),
    ['underskrifter.json', json, 'Kontrollen af underskrifter og indhold, til programmer'],
    ['underskrifter.txt', text, 'Kontrollen af underskrifter og indhold, til at læse'],
  ];
}

function sourcesOf(archiving: Archiving, source: Source, left: string[]): readonly Entry[] {
  const { known, agreement } = archiving;
  const canonical = canonicalBytes(source.agreement);
  const kept = keptPath({ year: agreement.year.text.replaceAll('/', '-'), id: agreement.id });
  const about = 'Kilden til PDF-filen, med de dele af koncern.yaml, som aftalen bruger';
  const { digest } = known.folder.settings.world;
  return [
    ...(source.bytes === undefined ? [] : [[`kilde/${SOURCE_NAME}`, source.bytes, about] as const]),
    ...lockLineOf(archiving, digest(canonical), left),
    [`kilde/${kept}`, canonical, 'Indholdet i den form, som Dokumentkoden er regnet af'],
  ];
}

/** `agreements/2026/skolen.yaml` as `skolen`, as the documents are called. */
function fileName({ place }: ResolvedAgreement): string {
  const path = place.file.file.path;
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/i, '');
}

async function sourceOf({ known, agreement, pdf }: Archiving): Promise<Source> {
  const { folder, inspection } = known;
  const { world, file } = folder.settings;
  const extracted = extract(pdf.bytes);
  const packed = extracted.ok ? openPackageBytes(world, pdf.location, extracted.source).value : undefined;
  if (extracted.ok && packed !== undefined) {
    const { kommune } = packed.folder.settings.file.document;
    return { agreement: packed.agreement, bytes: extracted.source, kommune };
  }
  const occasion = occasionOf(folder, inspection, { draft: false });
  const { value: kit } = await openKit(folder, readTemplates(folder).value, inspection.parsed, occasion);
  return { agreement, bytes: kit?.sourceOf(agreement).bytes, kommune: file.document.kommune };
}

function wordOf({ known, agreement }: Archiving, digest: string, left: string[]): readonly Entry[] {
  const { world } = known.folder.settings;
  const { location } =
    documentLocations(known.folder, agreement, formats).find(({ format }) => format.id === 'docx') ?? {};
  const word = location === undefined ? undefined : world.read(location, LARGEST_DOCUMENT);
  if (word?.ok !== true) {
    left.push('Word-filen, for den findes ikke.');
    return [];
  }
  if (digestOfWord(word.value) !== digest) {
    left.push('Word-filen, for den siger ikke det samme som PDF-filen.');
    return [];
  }
  return [[`${fileName(agreement)}.docx`, word.value, 'Kopi i Word']];
}

function lockLineOf({ known, agreement }: Archiving, digest: string, left: string[]): readonly Entry[] {
  const line = lockOf(known.folder)?.lineOf(agreement);
  if (line === undefined || line.digest !== digest) {
    left.push(
      `Linjen i ${LOCK_FILE}, for ${line === undefined ? 'aftalen har ingen' : `den er om version ${line.version} med et andet indhold`}.`,
    );
    return [];
  }
  return [
    [
      `kilde/${LOCK_FILE}`,
      lockWith({ lines: [] }, line),
      'Linjen om aftalen: version, dag og fingeraftryk af det godkendte',
    ],
  ];
}

function schemas(world: World): readonly Entry[] {
  return world
    .assets('schemas')
    .map(
      (name): Entry => [
        `skemaer/${name.split('/').at(-1)?.normalize('NFC')}`,
        world.asset(name),
        'Skema for kilden eller for metadata',
      ],
    );
}

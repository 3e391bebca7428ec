/**
 * The library: the same stages as the command line, from memory. Nothing is read from the disk but the program's own
 * templates and fonts, and nothing is written.
 *
 * ```ts
 * const { documents, problems } = await buildDocuments({ 'agreements/2026/skole.yaml': text }, { formats: ['pdf'] });
 * ```
 */
import type { Diagnostic } from './core/index.ts';
import { formatsNamed } from './formats/registry.ts';
import { build, type DocumentStatus } from './pipeline.ts';
import { type MemoryWorld, memoryWorld } from './world/memory/index.ts';
import { packageAssets } from './world/node/index.ts';

export { check, type Document } from './check/index.ts';
export {
  type Diagnostic,
  type Outcome,
  type Position,
  positionAt,
  type Severity,
  type SourceFile,
  type Span,
  type Words,
} from './core/index.ts';
export { load, type ParsedFile } from './load/index.ts';
export type { DocumentStatus } from './pipeline.ts';

/** The files of an agreement folder by their paths from `aftale.yaml`, which may be left out; logo and fonts too. */
export type FilesInMemory = Readonly<Record<string, string | Uint8Array>>;

export interface BuildFromMemory {
  /** `docx`, `pdf`, `html`; Word and PDF unless given. */
  readonly formats?: readonly string[];
  /** Prints UDKAST, and builds whatever the rules say. */
  readonly draft?: boolean;
  /** Ids, titles, file names or paths of the agreements that are meant; all unless given. */
  readonly units?: readonly string[];
  /** First year of the agreements that are meant; all unless given. */
  readonly year?: number;
}

/** One document of one agreement. */
export interface DocumentFromMemory {
  readonly id: string;
  readonly year: string;
  readonly format: string;
  /** `dokumenter/2026/skole.pdf`. */
  readonly file: string;
  readonly status: DocumentStatus;
  readonly pages: number | undefined;
  /** Undefined when the agreement was refused. */
  readonly bytes: Uint8Array | undefined;
}

function worldOf(files: FilesInMemory): MemoryWorld {
  const placed = Object.entries({ 'aftale.yaml': '', ...files }).map(
    ([path, content]) => [`/${path}`, content] as const,
  );
  return memoryWorld({ files: Object.fromEntries(placed), package: packageAssets });
}

/** Builds the documents of an agreement folder that is given as texts; never throws for what stands in them. */
export async function buildDocuments(
  files: FilesInMemory,
  options: BuildFromMemory = {},
): Promise<{ readonly documents: readonly DocumentFromMemory[]; readonly problems: readonly Diagnostic[] }> {
  const world = worldOf(files);
  const wanted = { config: '/aftale.yaml', operands: options.units ?? [], year: options.year };
  const { documents, problems } = await build(world, wanted, {
    formats: formatsNamed(options.formats ?? []),
    out: undefined,
    draft: options.draft ?? false,
    force: false,
    quickly: false,
    dryRun: false,
    onProgress: () => undefined,
  });
  return {
    documents: documents.map(({ id, year, format, file, status, pages, location }) => ({
      id,
      year,
      format,
      file,
      status,
      pages,
      bytes: status === 'built' ? world.files.get(location) : undefined,
    })),
    problems,
  };
}

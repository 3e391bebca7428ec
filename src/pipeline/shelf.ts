import type { Diagnostic } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import type { BuildOptions, DocumentResult, DocumentStatus, Made } from './documents.ts';
import { type Folder, folderName } from './folder.ts';
import { inputsOf } from './inputs.ts';
import { isInside } from './inside.ts';
import type { TemplateFiles } from './kit.ts';
import { type Job, type Output, outputName } from './plan.ts';
import { error, refusal, unreadable } from './problems.ts';
import { sourceDate } from './source-date.ts';
import { isUnchanged, type Remembered, readState, writeState } from './state.ts';

/** The folder of documents: knows what stands there of which inputs, and puts new documents in. */
export interface Shelf {
  /** What stands there already as it would be made now; undefined when it must be made. */
  readonly unchanged: (job: Job, output: Output) => DocumentResult | undefined;
  /** A document that is not made, and why. */
  readonly without: (job: Job, output: Output, status: DocumentStatus) => DocumentResult;
  readonly put: (
    job: Job,
    output: Output,
    made: Made,
  ) => { readonly result: DocumentResult; readonly problem: Diagnostic | undefined };
  /** Remembers for the next build. */
  readonly close: () => void;
}

function outside(file: string): Diagnostic {
  return error({
    rule: 'sti-uden-for-mappen',
    message: {
      da: `\`${file}\` skrives ikke: mappen er en genvej, der fører et andet sted hen.`,
      en: `\`${file}\` is not written: its folder is a link that leads elsewhere.`,
    },
    hint: {
      da: 'Slet genvejen, eller vælg en anden mappe med --out.',
      en: 'Delete the link, or choose another folder with --out.',
    },
    span: unreadable(file),
  });
}

/** The folder of documents, as aftale.yaml or `--out` says. */
function baseOf(folder: Folder, out: string | undefined): string {
  const { world, root } = folder.settings;
  return out === undefined ? world.resolve(root, folderName(folder.settings, 'dokumenter')) : world.resolve(out);
}

/** Where the documents of an agreement lie when they are built. */
export function documentLocations(
  folder: Folder,
  agreement: ResolvedAgreement,
  formats: readonly Format[],
): readonly { readonly format: Format; readonly location: string }[] {
  const source = agreement.place.file.file.path;
  return formats.map((format) => ({
    format,
    location: folder.settings.world.resolve(baseOf(folder, undefined), outputName(source, agreement.year.text, format)),
  }));
}

export function openShelf(folder: Folder, templates: TemplateFiles, options: BuildOptions): Shelf {
  const { world, root } = folder.settings;
  const inside = options.out === undefined ? root : world.resolve(options.out);
  const base = baseOf(folder, options.out);
  const inputs = inputsOf(folder, templates, { draft: options.draft, sourceDate: sourceDate(world) });
  const state = new Map(readState(world, base));
  const locationOf = ({ name }: Output): string => world.resolve(base, name);

  const result = (job: Job, output: Output, status: DocumentStatus, made?: Remembered): DocumentResult => ({
    type: 'aftale',
    id: job.id,
    year: job.year,
    format: output.format.id,
    file: world.relative(root, locationOf(output)),
    location: locationOf(output),
    source: job.source,
    status,
    pages: made?.pages,
    digest: made?.output,
  });

  return {
    unchanged: (job, output) => {
      const made = state.get(output.name);
      if (options.force || !isUnchanged(world, locationOf(output), made, inputs(job, output))) return undefined;
      return result(job, output, 'unchanged', made);
    },
    without: (job, output, status) => result(job, output, status),
    put: (job, output, { bytes, pages }) => {
      const location = locationOf(output);
      const file = world.relative(root, location);
      if (!isInside(world, inside, location)) return { result: result(job, output, 'failed'), problem: outside(file) };
      const written = world.write(location, bytes);
      if (!written.ok)
        return { result: result(job, output, 'failed'), problem: refusal('write', file, written.failure) };
      const made = { inputs: inputs(job, output), output: world.digest(bytes), pages };
      state.set(output.name, made);
      return { result: result(job, output, 'built', made), problem: undefined };
    },
    close: () => {
      if (!options.dryRun && isInside(world, inside, base)) writeState(world, base, state);
    },
  };
}

import type { Diagnostic, World } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { isSignedCopyOf } from '../seal/index.ts';
import type { BuildOptions, DocumentResult, DocumentStatus, Made } from './documents.ts';
import { type Folder, folderName } from './folder.ts';
import { inputsOf } from './inputs.ts';
import { isInside } from './inside.ts';
import type { TemplateFiles } from './kit.ts';
import { isLeftover, type Spot, spotFor } from './places.ts';
import { type Job, type Output, outputName } from './plan.ts';
import { error, refusal, unreadable } from './problems.ts';
import type { Wanted } from './selection.ts';
import { isUntouched, type Remembered, readState, writeState } from './state.ts';

/** The folder of documents: knows what stands there of which inputs, and puts new documents in. */
export interface Shelf {
  /** What the last build left, when nothing has changed since and nothing was to be said of it. */
  readonly lastRun: () => { readonly documents: readonly DocumentResult[]; readonly followUps: number } | undefined;
  /** What stands there already as it would be made now; undefined when it must be made. */
  readonly unchanged: (job: Job, output: Output) => DocumentResult | undefined;
  /** A document that is not made, and why. */
  readonly without: (job: Job, output: Output, status: DocumentStatus) => DocumentResult;
  /** Writes a document. One of which something was to be said is made again next time, so that it is said again. */
  readonly put: (job: Job, output: Output, made: Made, isClean: boolean) => Put;
  /** Remembers for the next build; of a run of which something was to be said only the documents. */
  readonly close: (documents: readonly DocumentResult[], followUps: number, isClean: boolean) => void;
}

interface Put {
  readonly result: DocumentResult;
  readonly problem: Diagnostic | undefined;
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

/** A file that stands where the document needs a folder. */
function fileInTheWay(world: World, root: string, location: string): string | undefined {
  for (let at = world.resolve(location, '..'); at !== world.resolve(at, '..'); at = world.resolve(at, '..')) {
    const kind = world.kindOf(at);
    if (kind === 'file') return world.relative(root, at);
    if (kind !== 'missing') return undefined;
  }
  return undefined;
}

function notAFolder(file: string): Diagnostic {
  return error({
    rule: 'fil-kan-ikke-skrives',
    message: {
      da: `\`${file}\` er en fil, ikke en mappe, så der kan ikke lægges dokumenter i den.`,
      en: `\`${file}\` is a file, not a folder, so no documents can be put into it.`,
    },
    hint: {
      da: 'Vælg en mappe med --out eller `mapper: dokumenter:` i aftale.yaml, eller flyt filen.',
      en: 'Choose a folder with --out or `mapper: dokumenter:` in aftale.yaml, or move the file.',
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

type Named = Pick<DocumentResult, 'id' | 'year' | 'format' | 'source'>;

function namedBy({ id, year, source }: Job, { format }: Output): Named {
  return { id, year, format: format.id, source };
}

export function openShelf(folder: Folder, templates: TemplateFiles, wanted: Wanted, options: BuildOptions): Shelf {
  const { world, root } = folder.settings;
  const inside = options.out === undefined ? root : world.resolve(options.out);
  const base = baseOf(folder, options.out);
  const inputs = inputsOf(folder, templates, options);
  const before = readState(world, base);
  const remembered = new Map(before.documents);

  const result = (named: Named, name: string, status: DocumentStatus, made?: Remembered): DocumentResult => {
    const location = world.resolve(base, made?.place ?? name);
    const { id, year, format, source } = named;
    const file = world.relative(root, location);
    return {
      type: 'aftale',
      id,
      year,
      format,
      file,
      location,
      source,
      status,
      pages: made?.pages,
      digest: made?.output,
      kept:
        made?.kept.map((one) => ({ file: world.relative(root, world.resolve(base, one.name)), why: one.why })) ?? [],
    };
  };
  const standing = (named: Named, name: string, made: Remembered | undefined): DocumentResult | undefined =>
    made !== undefined && !options.force && isUntouched(world, base, made)
      ? result(named, name, made.isSigned ? 'signed' : 'unchanged', made)
      : undefined;
  // A draft says UDKAST in the margin, where texts are not compared.
  const isCopyOf = (bytes: Uint8Array) => (signed: Uint8Array) => !options.draft && isSignedCopyOf(bytes, signed);
  const spotOf = ({ format, name }: Output, bytes: Uint8Array, isCopy = isCopyOf(bytes)): Spot | undefined =>
    format.isSigned
      ? spotFor(world, base, { name, bytes, earlier: remembered.get(name)?.output, isCopy })
      : { name, kept: [], signed: undefined };
  /** What an earlier build left elsewhere goes, if it is still as it was left; a signed one stays. */
  const tidy = (name: string, place: string): void => {
    const earlier = remembered.get(name);
    if (earlier === undefined || earlier.place === place || earlier.isSigned) return;
    const location = world.resolve(base, earlier.place);
    if (isInside(world, inside, location) && isLeftover(world, location, earlier.output)) world.remove(location);
  };

  return {
    lastRun: () => {
      const { run } = before;
      if (run === undefined || run.key !== inputs.ofRun(wanted)) return undefined;
      const documents = run.documents.flatMap((one) => standing(one, one.name, before.documents.get(one.name)) ?? []);
      return documents.length === run.documents.length ? { documents, followUps: run.followUps } : undefined;
    },
    unchanged: (job, output) => {
      const made = remembered.get(output.name);
      return made?.inputs === inputs.ofDocument(job, output)
        ? standing(namedBy(job, output), output.name, made)
        : undefined;
    },
    without: (job, output, status) => {
      // What would be made is not known yet, but not that a signed file would be written over.
      const isLeft =
        options.dryRun && status === 'built' && spotOf(output, new Uint8Array(), () => true)?.signed !== undefined;
      return result(namedBy(job, output), output.name, isLeft ? 'signed' : status);
    },
    put: (job, output, { bytes, pages }, isClean) => {
      const named = namedBy(job, output);
      const failed = result(named, output.name, 'failed');
      const file = fileInTheWay(world, root, failed.location);
      if (file !== undefined) return { result: failed, problem: notAFolder(file) };
      if (!isInside(world, inside, failed.location)) return { result: failed, problem: outside(failed.file) };
      const spot = spotOf(output, bytes);
      if (spot === undefined) return { result: failed, problem: refusal('write', failed.file, 'exists') };
      const location = world.resolve(base, spot.name);
      if (!isInside(world, inside, location))
        return { result: failed, problem: outside(world.relative(root, location)) };
      const isSigned = spot.signed !== undefined;
      const written = isSigned ? undefined : world.write(location, bytes);
      if (written?.ok === false) return { result: failed, problem: refusal('write', failed.file, written.failure) };
      const made: Remembered = {
        inputs: isClean ? inputs.ofDocument(job, output) : '',
        output: world.digest(spot.signed ?? bytes),
        pages,
        place: spot.name,
        isSigned,
        kept: spot.kept,
      };
      tidy(output.name, spot.name);
      remembered.set(output.name, made);
      return { result: result(named, output.name, isSigned ? 'signed' : 'built', made), problem: undefined };
    },
    close: (documents, followUps, isClean) => {
      if (options.dryRun || !isInside(world, inside, base)) return;
      const names = documents.map(({ id, year, format, source }) => ({
        name: outputName(source, year, { id: format }),
        id,
        year,
        format,
        source,
      }));
      const run = isClean ? { key: inputs.ofRun(wanted), followUps, documents: names } : undefined;
      writeState(world, base, { documents: remembered, run });
    },
  };
}

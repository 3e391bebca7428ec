import { type Diagnostic, type Outcome, sortedProblems, type World } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { isSignedCopyOf, signedState } from '../seal/index.ts';
import type { BuildOptions, Built, DocumentResult, DocumentStatus, Made } from './documents.ts';
import { type Kit, openKit } from './kit.ts';
import { hasError } from './order.ts';
import { openPackage, type Packed } from './package.ts';
import { LARGEST_DOCUMENT } from './places.ts';
import { outputName } from './plan.ts';
import { error, refusal, unreadable } from './problems.ts';

/** The stages from compose on. */
type Make = (
  agreement: ResolvedAgreement,
  formats: readonly Format[],
  kit: Kit | undefined,
) => Promise<Outcome<readonly Made[]>>;

/** Makes the documents of source packages again, beside what was built of the folder. */
export async function buildPackages(
  world: World,
  packages: readonly string[],
  options: BuildOptions,
  make: Make,
  others: readonly Built[],
): Promise<Built> {
  const builds = [...others];
  for (const operand of packages) builds.push(await buildPackage(world, operand, options, make));
  return {
    documents: builds.flatMap(({ documents }) => documents),
    problems: sortedProblems(builds.flatMap(({ problems }) => problems)),
    draftHelps: builds.some(({ draftHelps }) => draftHelps),
    followUps: builds.reduce((sum, { followUps }) => sum + followUps, 0),
    misuse: builds.some(({ misuse }) => misuse),
  };
}

/** Makes the documents of a source package again, beside it or in `--out`. What the rules say was said when it was made. */
async function buildPackage(world: World, operand: string, options: BuildOptions, make: Make): Promise<Built> {
  const { value: packed, diagnostics: opening } = openPackage(world, operand);
  const built = { draftHelps: false, followUps: 0 };
  if (packed === undefined) return { ...built, documents: [], problems: opening, misuse: true };
  const target = targetOf(world, packed, options);
  if (options.dryRun) {
    const documents = options.formats.map((format) => target(format, 'built'));
    return { ...built, documents, problems: opening, misuse: false };
  }
  const draft = options.draft || packed.draft;
  const made = await makeOfPackage({ ...packed, draft }, options.formats, make);
  const problems = [...opening, ...made.diagnostics];
  const isRefused = made.value === undefined || (!draft && hasError(made.diagnostics));
  const documents = options.formats.map((format): DocumentResult => {
    const document = made.value?.find((one) => one.format === format);
    if (isRefused || document === undefined) return target(format, made.value === undefined ? 'failed' : 'refused');
    const { status, problem } = put(world, target(format, 'built'), document, { force: options.force, draft });
    if (problem !== undefined) problems.push(problem);
    return target(format, status, document);
  });
  return { ...built, documents, problems, misuse: false };
}

/** The documents of a package, not written anywhere. */
export async function makeOfPackage(
  { folder, templates, parsed, agreement, draft, date, unitTitle }: Packed,
  formats: readonly Format[],
  make: Make,
): Promise<Outcome<readonly Made[]>> {
  const kit = await openKit(folder, templates, parsed, { draft, date, unitTitle });
  const made = await make(agreement, formats, kit.value);
  return { value: made.value, diagnostics: [...kit.diagnostics, ...made.diagnostics] };
}

type Target = (format: Format, status: DocumentStatus, made?: Made) => DocumentResult;

function targetOf(world: World, { agreement, file, folder }: Packed, options: BuildOptions): Target {
  const source = agreement.place.file.file.path;
  const base = options.out === undefined ? folder.settings.root : world.resolve(options.out);
  return (format, status, made) => {
    const name = plainName(outputName(source, agreement.year.text, format));
    const location = world.resolve(base, name);
    return {
      type: 'aftale',
      id: agreement.id,
      year: agreement.year.text,
      format: format.id,
      file: world.relative(folder.settings.root, location),
      location,
      source: file.file.path,
      status,
      pages: made?.pages,
      digest: made === undefined ? undefined : world.digest(made.bytes),
      kept: [],
    };
  };
}

/** A package may come from anywhere: its name for a file leads nowhere, on no system. */
function plainName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/[<>:"|?*\p{Cc}]/gu, '-');
}

interface Put {
  readonly status: DocumentStatus;
  readonly problem?: Diagnostic;
}

/** Never writes over another document unasked, and over one that somebody has signed not even then. */
function put(
  world: World,
  { location, file }: DocumentResult,
  { bytes, format }: Made,
  { force, draft }: Pick<BuildOptions, 'force' | 'draft'>,
): Put {
  if (world.kindOf(location) !== 'missing') {
    const standing = world.read(location, LARGEST_DOCUMENT);
    if (standing.ok && world.digest(standing.value) === world.digest(bytes)) return { status: 'unchanged' };
    if (standing.ok && format.isSigned && isKept(standing.value)) {
      return !draft && isSignedCopyOf(bytes, standing.value)
        ? { status: 'signed' }
        : { status: 'failed', problem: signedDocument(file) };
    }
    if (!force) return { status: 'failed', problem: anotherDocument(file) };
  }
  const written = world.write(location, bytes);
  return written.ok ? { status: 'built' } : { status: 'failed', problem: refusal('write', file, written.failure) };
}

function anotherDocument(file: string): Diagnostic {
  return error({
    rule: 'dokument-findes-allerede',
    message: {
      da: `\`${file}\` findes allerede og er en anden end den, kildepakken giver. Den er ikke rørt.`,
      en: `\`${file}\` exists already and is another than the source package gives. It was not touched.`,
    },
    hint: {
      da: 'Vælg en anden mappe med --out, eller brug --force.',
      en: 'Choose another folder with --out, or use --force.',
    },
    span: unreadable(file),
  });
}

function isKept(standing: Uint8Array): boolean {
  const state = signedState(standing);
  return state.kind === 'unreadable' || (state.kind === 'read' && state.isSigned);
}

function signedDocument(file: string): Diagnostic {
  return error({
    rule: 'dokument-underskrevet',
    message: {
      da: `\`${file}\` er underskrevet, eller det kan ikke ses, om den er. Den er en anden end den, kildepakken giver, og er ikke rørt.`,
      en: `\`${file}\` is signed, or nobody can tell whether it is. It is another than the source package gives, and was not touched.`,
    },
    hint: {
      da: 'Vælg en anden mappe med --out. --force skriver heller ikke oven i en underskrevet fil.',
      en: 'Choose another folder with --out. --force does not write over a signed file either.',
    },
    span: unreadable(file),
  });
}

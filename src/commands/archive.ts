import type { Words, World } from '../core/index.ts';
import { formats } from '../formats/registry.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import type { Package, PutAnswer, Signing } from '../pipeline/archive/index.ts';
import type { Folders, Verified } from '../pipeline/verification/index.ts';
import {
  documentLocations,
  type Folder,
  type Inspection,
  inspect,
  isInside,
  type PdfAt,
  refusal,
  type Validated,
  validate,
} from '../pipeline.ts';
import { inOneLine, problemsText } from '../reporters/index.ts';
import { ARCHIVE_FLAGS } from './archive-flags.ts';
import * as words from './archive-words.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { onPaper } from './deliver.ts';
import { UNITS, YEAR } from './flags.ts';
import { LARGEST_PDF } from './largest-pdf.ts';
import { refuse } from './unsaved.ts';
import { trustOf } from './verify.ts';

import { jsonOf } from './verify-json.ts';
import { NOT_CHECKED, type Shown, textOf } from './verify-text.ts';
import { wantedOf } from './wanted.ts';

/** Beside aftale.yaml. */
const PACKAGES = 'journalpakker';

/** What all packages of a run have in common. */
interface Run {
  readonly request: Request;
  readonly world: World;
  readonly voice: Voice;
  readonly folder: Folder;
  readonly inspection: Inspection;
  readonly folders: Folders;
  readonly trust: readonly Uint8Array[];
}

function misuseOf(request: Request): Words | undefined {
  const isNamed = request.operands.length > 0;
  if (isNamed && request.has('all')) return words.ALL_ALONE;
  if (!isNamed && !request.has('all') && request.text('year') === undefined) return words.NOTHING_NAMED;
  return request.text('pdf') !== undefined && request.operands.length !== 1 ? words.PDF_FOR_ONE : undefined;
}

/** The PDF of an agreement, as it is named to people and where it is. */
function pdfOf(agreement: ResolvedAgreement, { request, world, folder }: Run): { path: string; location: string } {
  const named = request.text('pdf');
  if (named !== undefined) return { path: named, location: world.resolve(named) };
  const own = documentLocations(folder, agreement, formats).find(({ format }) => format.isSigned);
  const location = own?.location ?? folder.settings.root;
  return { path: world.relative(world.cwd, location), location };
}

/** The fields that nobody has filled, and whether anybody has signed; undefined for what cannot be read. */
async function signingOf(
  pdf: Uint8Array,
  { document }: ResolvedAgreement,
): Promise<{ readonly signing: Signing; readonly missing: readonly string[] } | undefined> {
  const { signedState } = await import('../seal/index.ts');
  const state = signedState(pdf);
  if (state.kind !== 'read') return undefined;
  const parts = new Set((document.parter ?? []).map(({ part }) => part));
  const missing = state.fields.flatMap(({ name, signed }) => (signed === undefined ? [name] : []));
  // Another service signs in fields of its own and leaves ours empty: whose signatures those are, their certificates say.
  const isElsewhere = state.fields.some(({ name, signed }) => signed !== undefined && !parts.has(name));
  if (!state.isSigned) return { signing: 'nej', missing };
  return { signing: missing.length === 0 || isElsewhere ? 'ja' : 'delvist', missing };
}

/** The report as it lies in the package: in Danish, without colour, of a file under the name that it has there. */
function reportOf(shown: Shown, voice: Voice): { readonly json: string; readonly text: string } {
  const danish: Voice = { ...voice, language: 'da', resultStyle: { ...onPaper(voice), language: 'da' } };
  return {
    json: `${JSON.stringify(jsonOf([shown], 'da'), null, 2)}\n`,
    text: `${textOf(shown, true, danish)}\n${NOT_CHECKED.da}\n`,
  };
}

function shownPath({ world }: Run, location: string): string {
  return inOneLine(world.relative(world.cwd, location));
}

/** Says what became of a package; false when it was not written. */
function tell({ kind, location, refusal: refused }: PutAnswer, run: Run): boolean {
  const path = shownPath(run, location);
  const { voice } = run;
  if (kind === 'other') voice.complain(`${words.otherPackage(path)[voice.language]}\n`);
  if (refused !== undefined) voice.complain(problemsText([refusal('write', path, refused.failure)], voice.talkStyle));
  if (kind === 'other' || kind === 'refused') return false;
  const note: Words | undefined =
    kind === 'unchanged'
      ? { da: 'uændret', en: 'unchanged' }
      : kind === 'replaced'
        ? { da: 'erstatter en anden', en: 'replaces another' }
        : undefined;
  voice.result(`${path}${note === undefined ? '' : ` (${note[voice.language]})`}\n`);
  return true;
}

/** A file that may be put into a package. */
interface Found {
  readonly pdf: PdfAt;
  readonly path: string;
  readonly signing: Signing;
}

/** The PDF of an agreement, or why it cannot be put into a package. */
async function found(agreement: ResolvedAgreement, run: Run): Promise<Found | Words> {
  if (agreement.draft) return words.draft(agreement.id);
  const { path, location } = pdfOf(agreement, run);
  const bytes = run.world.read(location, LARGEST_PDF);
  if (!bytes.ok) return bytes.failure === 'missing' ? words.noPdf(path, agreement.id) : words.unreadablePdf(path);
  const signed = await signingOf(bytes.value, agreement);
  if (signed === undefined) return words.unreadablePdf(path);
  const { signing, missing } = signed;
  if (signing !== 'ja' && !run.request.has('unsigned')) return words.notSigned(path, missing, signing === 'nej');
  return { pdf: { location, bytes: bytes.value }, path, signing };
}

/** The package of one agreement with what the check said, or why there is none. */
async function made(agreement: ResolvedAgreement, run: Run): Promise<(Package & Judged) | Words> {
  const { request, world, voice, folder, inspection, folders, trust } = run;
  const file = await found(agreement, run);
  if ('da' in file) return file;
  const { pdf, path, signing } = file;
  const { verify } = await import('../pipeline/verification/index.ts');
  const { kleOf, packageOf } = await import('../pipeline/archive/index.ts');
  const [kle, own] = [kleOf(request.text('kle')), kleOf(agreement.document.sagsnr)];
  const isOther = kle !== undefined && own !== undefined && kle.emne !== own.emne;
  if (isOther) return words.otherKle(kle.emne, agreement.document.sagsnr ?? '');
  const known = { folder, inspection };
  const verified = await verify(pdf, { world, folders, trust, against: { known, agreement }, rebuild: true });
  const { verdict } = verified;
  if (verdict === 'TOTAL_FAILED' && !request.has('accept-failed')) return words.failed(verified.reason, path);
  const report = (name: string) => reportOf({ file: name, verified }, voice);
  const terms = { known, agreement, pdf, verified, signing, report, trust: trust.map(world.digest), kle };
  return { ...(await packageOf(terms)), verdict, signing };
}

interface Judged {
  readonly verdict: Verified['verdict'];
  readonly signing: Signing;
}

/** Makes and writes the package of one agreement, or says why not. */
async function archiveOne(agreement: ResolvedAgreement, run: Run): Promise<boolean> {
  const { request, world, voice, folder } = run;
  const out = request.text('out');
  const base = out === undefined ? world.resolve(folder.settings.root, PACKAGES) : world.resolve(out);
  const isOutside = out === undefined && !isInside(world, folder.settings.root, base);
  const one = isOutside ? words.outside(PACKAGES) : await made(agreement, run);
  if ('da' in one) {
    voice.complain(`${inOneLine(agreement.id)}: ${one[voice.language]}\n`);
    return false;
  }
  const { putPackage } = await import('../pipeline/archive/index.ts');
  const target = { folder: base, asFolder: request.has('folder'), force: request.has('force') };
  if (!tell(putPackage(world, one, target), run)) return false;
  for (const text of one.left) voice.say({ da: `  Ikke med: ${text}`, en: `  Left out: ${text}` });
  voice.say(words.verdict(one.verdict, one.signing));
  return true;
}

function meant({ inspection, named }: Validated, request: Request): readonly ResolvedAgreement[] {
  const agreements = inspection?.agreements.filter(({ place }) => named.has(place.file.file.path)) ?? [];
  return request.operands.length === 0 ? agreements.filter(({ draft }) => !draft) : agreements;
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const misuse = misuseOf(request);
  if (misuse !== undefined) return refuse(voice, misuse);
  const trust = await trustOf(request, world);
  if ('da' in trust) return refuse(voice, trust);
  const validated = validate(world, wantedOf(request));
  const { folder, inspection } = validated;
  const agreements = meant(validated, request);
  if (folder === undefined || inspection === undefined || validated.misuse || agreements.length === 0) {
    const errors = validated.problems.filter(({ severity }) => severity === 'error');
    voice.complain(errors.length === 0 ? `${words.NONE[voice.language]}\n` : problemsText(errors, voice.talkStyle));
    return 'misuse';
  }
  const { Folders } = await import('../pipeline/verification/index.ts');
  const folders = new Folders(world, inspect, request.text('config'));
  let allDone = true;
  for (const agreement of agreements) {
    const isDone = await archiveOne(agreement, { request, world, voice, folder, inspection, folders, trust });
    allDone &&= isDone;
    await world.pause();
  }
  return allDone ? 'fine' : 'problems';
}

export const archive: Command = {
  name: 'archive',
  alias: 'journalpakke',
  summary: {
    da: 'samler en underskrevet aftale til journalen: PDF, kilde, kontrol og oplysninger',
    en: 'gathers a signed agreement for the records system: PDF, source, check and metadata',
  },
  operands: [UNITS],
  flags: [...ARCHIVE_FLAGS, YEAR],
  examples: [
    {
      line: 'aftale archive biblioteket --trust rod.pem',
      explanation: { da: 'én aftale, som en zip-fil', en: 'one agreement, as a zip file' },
    },
    {
      line: 'aftale archive --all --year 2026 --folder',
      explanation: { da: 'alle årets aftaler, hver i sin mappe', en: 'all agreements of the year, each in a folder' },
    },
  ],
  run,
};

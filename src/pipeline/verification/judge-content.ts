import type { Words, World } from '../../core/index.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import { digest as digestOf, type ExtractFailure, extract, ownProperties, worst } from '../../seal/index.ts';
import { openPackageBytes, type Packed } from '../package.ts';
import { type ContentReport, type Doubt, unsure, wrong } from './content.ts';
import { type Kept, type Known, keptOf } from './kept.ts';
import { comparedWithFolder, comparedWithSource } from './rebuild.ts';

/** A PDF as it lies somewhere. */
export interface PdfAt {
  readonly location: string;
  readonly bytes: Uint8Array;
}

/** What a content is compared with. */
export interface ContentTerms {
  readonly world: World;
  /** The folder around the file; undefined where there is none. */
  readonly known: Known | undefined;
  /** The agreement that the file is said to be. */
  readonly against: ResolvedAgreement | undefined;
  readonly rebuild: boolean;
}

const WITHOUT_SOURCE: Readonly<Record<Exclude<ExtractFailure, 'no-pdf' | 'encrypted' | 'damaged'>, Words>> = {
  'other-program': {
    da: 'Filen har ingen kilde i sig, så indholdet er ikke sammenlignet. Nævn aftalen med --against.',
    en: 'The file has no source inside, so its content was not compared. Name the agreement with --against.',
  },
  'not-ours': {
    da: 'Filen har en kilde i sig, som ikke er en kildepakke, så indholdet er ikke sammenlignet. Nævn aftalen med --against.',
    en: 'The file has a source inside that is no source package, so its content was not compared. Name the agreement with --against.',
  },
  'too-large': {
    da: 'Filen har en kilde i sig, som er for stor til at blive pakket ud.',
    en: 'The file has a source inside that is too large to be unpacked.',
  },
};

const UNREADABLE = wrong(
  'Filen kan ikke læses, så indholdet er ikke sammenlignet.',
  'The file cannot be read, so its content was not compared.',
);

/** Whether a PDF holds what the folder holds, by the source inside; or by its text, where it has none. */
export async function judgeContent(pdf: PdfAt, terms: ContentTerms): Promise<ContentReport> {
  const extracted = extract(pdf.bytes);
  if (extracted.ok) return judgeSource(pdf, extracted.source, terms);
  const { failure } = extracted;
  if (failure === 'no-pdf' || failure === 'encrypted' || failure === 'damaged') return withoutSource([UNREADABLE]);
  if (terms.against !== undefined && terms.known !== undefined) {
    return withoutSource(await comparedWithFolder(pdf, terms.against, terms.known));
  }
  return withoutSource([
    { verdict: failure === 'too-large' ? 'TOTAL_FAILED' : 'INDETERMINATE', reason: WITHOUT_SOURCE[failure] },
  ]);
}

function withoutSource(doubts: readonly Doubt[]): ContentReport {
  return report(doubts, { digest: undefined, version: undefined, lock: 'none', folder: 'none', rebuilt: undefined });
}

function report(doubts: readonly Doubt[], found: Omit<ContentReport, 'verdict' | 'reasons'>): ContentReport {
  const verdict = worst(doubts.map((doubt) => doubt.verdict));
  const sorted = [...doubts].sort((a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict));
  return { ...found, verdict, reasons: sorted.map(({ reason }) => reason) };
}

async function judgeSource(pdf: PdfAt, source: Uint8Array, terms: ContentTerms): Promise<ContentReport> {
  const { world, known, against, rebuild } = terms;
  const { value: packed } = openPackageBytes(world, pdf.location, source);
  if (packed === undefined) {
    return withoutSource([
      unsure(
        'Kilden i filen kan ikke læses af denne version af programmet, så indholdet er ikke sammenlignet.',
        'The source inside cannot be read by this version of the program, so its content was not compared.',
      ),
    ]);
  }
  const { agreement } = packed;
  const digest = digestOf(agreement, world.digest);
  const version = agreement.document.godkendelse?.version;
  const key = { id: agreement.id, year: String(agreement.year.first) };
  const meant = against === undefined ? key : { id: against.id, year: String(against.year.first) };
  const kept = known === undefined ? undefined : keptOf(known, meant);
  const rebuilt = rebuild ? await comparedWithSource(pdf, packed, world, known) : undefined;
  const doubts = [
    ...selfDoubts(pdf, packed, digest),
    ...(meant.id === key.id && meant.year === key.year ? [] : [otherAgreement(agreement, meant.id)]),
    ...keptDoubts(digest, version, kept),
    ...(rebuilt?.doubts ?? []),
  ];
  const standing = (one: string | undefined) => (one === undefined ? 'none' : one === digest ? 'same' : 'other');
  return report(doubts, {
    digest,
    version,
    lock: standing(kept?.line?.digest),
    folder: standing(kept?.digest),
    rebuilt: rebuilt?.rebuilt,
  });
}

/** Whether what the file says of itself fits the source that it carries: who changes one of them changes the other seldom. */
function selfDoubts({ bytes }: PdfAt, { agreement, draft }: Packed, digest: string): readonly Doubt[] {
  const said = ownProperties(bytes);
  const { id, year, document } = agreement;
  const isSame =
    said.digest === digest &&
    said.id === id &&
    said.year === year.text &&
    said.version === document.godkendelse?.version;
  const isDraft = draft || agreement.draft;
  return [
    ...(said.digest === undefined ? [saysNothing()] : isSame ? [] : [otherSource()]),
    ...(isDraft ? [unsure('Dokumentet er et udkast.', 'The document is a draft.')] : []),
  ];
}

function saysNothing(): Doubt {
  return unsure(
    'Filen siger ikke selv, hvilken kilde siderne er dannet af: den er gemt igen af et andet program.',
    'The file does not say itself which source its pages were made of: another program saved it again.',
  );
}

function otherSource(): Doubt {
  return wrong(
    'Kilden i filen er ikke den, som siderne er dannet af.',
    'The source inside is not the one that the pages were made of.',
  );
}

function otherAgreement({ titel, year }: ResolvedAgreement, meant: string): Doubt {
  return wrong(
    `Filen er aftalen »${titel}« for ${year.text} og ikke \`${meant}\`.`,
    `The file is the agreement “${titel}” of ${year.text} and not \`${meant}\`.`,
  );
}

function keptDoubts(digest: string, version: string | undefined, kept: Kept | undefined): readonly Doubt[] {
  const { line } = kept ?? {};
  if (line !== undefined && line.digest === digest) return [];
  if (line !== undefined && version !== line.version) {
    return [
      unsure(
        `Filen er ${version === undefined ? 'uden version' : `version ${version}`}, men aftale.lock siger, at version ${line.version} er godkendt.`,
        `The file ${version === undefined ? 'has no version' : `is version ${version}`}, but aftale.lock says that version ${line.version} is approved.`,
      ),
    ];
  }
  if (line !== undefined) {
    return [
      wrong(
        `Indholdet er ikke det, der blev godkendt som version ${line.version}.`,
        `The content is not what was approved as version ${line.version}.`,
      ),
    ];
  }
  if (kept?.digest === undefined) return [nothingKept()];
  return kept.digest === digest
    ? []
    : [wrong('Indholdet er ikke det, der står i mappen.', 'The content is not what stands in the folder.')];
}

function nothingKept(): Doubt {
  return unsure(
    'Der er ingen mappe med aftalen at sammenligne med. Kør kommandoen i mappen, eller nævn den med --config.',
    'There is no folder with the agreement to compare with. Run the command in the folder, or name it with --config.',
  );
}

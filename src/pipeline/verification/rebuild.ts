import type { FontFamily, SourceFile, World } from '../../core/index.ts';
import { formatsNamed } from '../../formats/registry.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import { compareTexts, compareWith } from '../../seal/index.ts';
import { makeOfPackage } from '../build-package.ts';
import { occasionOf, openKit, readTemplates } from '../kit.ts';
import { make } from '../make.ts';
import type { Packed } from '../package.ts';
import { programVersion } from '../program.ts';
import { type ContentReport, type Doubt, unsure, wrong } from './content.ts';
import type { PdfAt } from './judge-content.ts';
import type { Known } from './kept.ts';

/** What came of making a document anew. */
export interface Rebuilt {
  readonly rebuilt: ContentReport['rebuilt'];
  readonly doubts: readonly Doubt[];
}

/** A PDF against the document that its own source gives, as it was before anybody signed. */
export async function comparedWithSource(
  pdf: PdfAt,
  packed: Packed,
  world: World,
  known: Known | undefined,
): Promise<Rebuilt> {
  const { rebuilt, doubts } = await remade(pdf, packed, world);
  return { rebuilt, doubts: hasForeignLook(packed, known) ? [...doubts, foreignLook()] : doubts };
}

/**
 * Whether the source brings templates or a type that are not the folder's. They are not under the digest, and who brings their own can
 * print anything: a template may say what no field says, and a type may draw a 9 for a 4.
 */
function hasForeignLook({ templates, folder }: Packed, known: Known | undefined): boolean {
  const own = known === undefined ? [] : readTemplates(known.folder).value.own;
  const isKept = (file: SourceFile): boolean => own.some(({ path, text }) => path === file.path && text === file.text);
  return !templates.own.every(isKept) || !isSameType(folder.look.fonts, known?.folder.look.fonts);
}

function isSameType(one: FontFamily | undefined, other: FontFamily | undefined): boolean {
  if (one === undefined) return true;
  const faces = ['regular', 'italic', 'bold', 'boldItalic'] as const;
  return other !== undefined && faces.every((face) => isSameBytes(one[face], other[face]));
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

async function remade(pdf: PdfAt, packed: Packed, world: World): Promise<Rebuilt> {
  const { value } = await makeOfPackage(packed, formatsNamed(['pdf']), make);
  const made = value?.[0]?.bytes;
  if (made === undefined) return { rebuilt: undefined, doubts: [notMade()] };
  if (!packed.isSameVersion) return ofOtherVersion(pdf, made, packed.version ?? '?', world);
  switch (compareWith(made, pdf.bytes)) {
    case 'same':
      return { rebuilt: 'same', doubts: [] };
    case 'other parts differ':
      return { rebuilt: 'different', doubts: [otherParts()] };
    case 'pages differ':
      return { rebuilt: 'different', doubts: [otherPages()] };
  }
}

/** Another version may set the pages otherwise, but says the same words. */
function ofOtherVersion(pdf: PdfAt, made: Uint8Array, version: string, world: World): Rebuilt {
  const compared = compareTexts(pdf.bytes, made);
  const rebuilt = `other version: ${version}` as const;
  if (compared.kind === 'different') return { rebuilt, doubts: [otherText(compared.here, compared.there)] };
  const text =
    compared.kind === 'same'
      ? { da: 'Teksten er den samme', en: 'The text is the same' }
      : { da: 'Teksten kan ikke læses', en: 'The text cannot be read' };
  const own = programVersion(world);
  const doubt = unsure(
    `Dokumentet er bygget med ${version}, og dette er ${own}. ${text.da}, men siderne er ikke sammenlignet.`,
    `The document was built with ${version}, and this is ${own}. ${text.en}, but the pages were not compared.`,
  );
  return { rebuilt, doubts: [doubt] };
}

/** A PDF without our source against the agreement that it is said to be, by what can be read. */
export async function comparedWithFolder(
  pdf: PdfAt,
  agreement: ResolvedAgreement,
  { folder, inspection }: Known,
): Promise<readonly Doubt[]> {
  const occasion = occasionOf(folder, inspection, { draft: false });
  const { value: kit } = await openKit(folder, readTemplates(folder).value, inspection.parsed, occasion);
  const { value } = await make(agreement, formatsNamed(['pdf']), kit);
  const made = value?.[0]?.bytes;
  if (made === undefined) return [notMade()];
  const compared = compareTexts(pdf.bytes, made);
  switch (compared.kind) {
    case 'same':
      return [
        unsure(
          'Teksten på siderne er den samme som i aftalen. Men filen har ingen kilde i sig, så billeder og udseende er ikke sammenlignet.',
          'The text of the pages is the same as in the agreement. But the file has no source inside, so that pictures and looks were not compared.',
        ),
      ];
    case 'unreadable':
      return [
        unsure(
          'Teksten på siderne kan ikke læses af programmet, så indholdet er ikke sammenlignet.',
          'The text of the pages cannot be read by the program, so the content was not compared.',
        ),
      ];
    case 'different':
      return [otherText(compared.here, compared.there)];
  }
}

function foreignLook(): Doubt {
  return unsure(
    'Dokumentet er dannet med skabeloner eller en skrift, som ikke er mappens. Så kan siderne sige andet end aftalen: læs dem igennem.',
    'The document was made with templates or a type that are not those of the folder. Its pages may then say other things than the agreement: read them through.',
  );
}

function notMade(): Doubt {
  return unsure(
    'Dokumentet kan ikke dannes igen, så siderne er ikke sammenlignet.',
    'The document cannot be made again, so the pages were not compared.',
  );
}

function otherPages(): Doubt {
  return wrong(
    'Siderne er ikke dem, som kilden giver: dannet igen er de anderledes.',
    'The pages are not those that the source gives: made again they differ.',
  );
}

function otherParts(): Doubt {
  return unsure(
    'Siderne er dem, som kilden giver, men andet i filen er et andet, fx bogmærker eller oplysninger om filen.',
    'The pages are those that the source gives, but something else in the file is another, such as bookmarks or its properties.',
  );
}

function otherText(here: string, there: string): Doubt {
  return wrong(
    `Teksten er en anden: i filen står der »${here}«, hvor aftalen har »${there}«.`,
    `The text is another: the file says “${here}” where the agreement has “${there}”.`,
  );
}

import type { Indstillinger } from '../check/index.ts';
import { isoDate, type LocalDate, type Outcome, type Picture } from '../core/index.ts';
import type { Doc, DocMeta } from '../doc/index.ts';
import type { Path } from '../load/index.ts';
import type { CheckedFile, ResolvedAgreement } from '../model/index.ts';
import { agreementView } from './aftale/agreement-view.ts';
import { defaultWords } from './aftale/words.ts';
import { type Covered, checkCoverage } from './coverage.ts';
import { documentOf } from './document.ts';
import { Fields } from './field.ts';
import type { TemplateSet } from './template/templates.ts';

/** What a document says besides the agreement. */
export interface ComposeOptions {
  /** The settings of the folder: municipality and words. */
  readonly settings: CheckedFile<Indstillinger>;
  /** UDKAST is printed behind the text. */
  readonly draft: boolean;
  readonly logo?: Picture | undefined;
  /** The first 12 characters of the digest, for the footer; the whole digest is a property. */
  readonly digest?: string | undefined;
  /** Stands for the document's date where no approval does. */
  readonly date?: LocalDate | undefined;
  /** The title of a unit by the id of its agreement, for koncernmål that cover some units. */
  readonly unitTitle?: ((id: string) => string | undefined) | undefined;
}

const CODE_LENGTH = 12;

/** An agreement as a document, through its templates; with a problem for each filled-in field that they do not show. */
export function compose(agreement: ResolvedAgreement, templates: TemplateSet, options: ComposeOptions): Outcome<Doc> {
  const fields = new Fields();
  const around = {
    settings: options.settings,
    draft: options.draft,
    hasLogo: options.logo !== undefined,
    unitTitle: (id: string): string => options.unitTitle?.(id) ?? id,
  };
  const { value, doc, diagnostics } = documentOf(agreementView(agreement, around, fields), fields, {
    templates,
    meta: metaOf(agreement, options),
    logo: options.logo,
    sources: [agreement.place.file, agreement.koncern?.place.file, options.settings.parsed].filter(
      (file) => file !== undefined,
    ),
  });
  if (doc === undefined) return { value, diagnostics };
  const hidden = checkCoverage(doc, coveredFiles(agreement), fields.sharing, templates.leavesOut);
  return { value, diagnostics: [...diagnostics, ...hidden] };
}

function metaOf(agreement: ResolvedAgreement, { settings, draft, digest, date }: ComposeOptions): DocMeta {
  const { document, edition, period, titel, year } = agreement;
  const kommune = settings.document.kommune ?? '';
  const kind = `${settings.document.betegnelser?.['aftale'] ?? defaultWords.aftale} ${year.text}`;
  const code = digest === undefined ? [] : [`Dokumentkode ${digest.slice(0, CODE_LENGTH)}`];
  return {
    title: `${titel} – ${kind}`,
    language: 'da-DK',
    author: kommune,
    subject: [kind, titel, kommune].filter((part) => part !== '').join(', '),
    keywords: [kind, titel, kommune, document.sagsnr ?? ''].filter((word) => word !== ''),
    date: isoDate(document.godkendelse?.dato ?? date ?? period.first),
    footer: [titel, kind, ...(edition === undefined ? [] : [edition.text]), ...code],
    watermark: draft ? 'UDKAST' : undefined,
    copy: draft ? undefined : copyNote(agreement, code),
    properties: {
      id: agreement.id,
      year: year.text,
      ...(document.godkendelse?.version === undefined ? {} : { version: document.godkendelse.version }),
      ...(digest === undefined ? {} : { digest }),
    },
  };
}

/** True before anybody signs as well: what counts is the PDF, once it is signed. */
function copyNote({ document }: ResolvedAgreement, code: readonly string[]): string | undefined {
  if ((document.parter ?? []).length === 0) return undefined;
  return `Kopi. Den underskrevne PDF${code.map((one) => ` med ${one}`).join('')} gælder.`;
}

function coveredFiles(agreement: ResolvedAgreement): readonly Covered[] {
  const used = new Set(agreement.chapters.koncern.map((effort) => effort.id));
  const unknown = new Set(agreement.koncernmål.filter((part) => !part.known).map((part) => part.id));
  const koncern = agreement.koncern?.place.file;
  return [
    { file: agreement.place.file, skips: (path: Path) => isNeverPrinted(path) || isOfUnknown(path, unknown) },
    ...(koncern === undefined
      ? []
      : [{ file: koncern, skips: (path: Path) => isNeverPrinted(path) || isOfOthers(path, used) }]),
  ];
}

/** What a unit writes to a koncernmål that is not there: a rule says so, and one mistake gives one problem. */
function isOfUnknown([first, second, id]: Path, unknown: ReadonlySet<string>): boolean {
  return first === 'administrativ_ramme' && second === 'koncernmål' && id !== undefined && unknown.has(id);
}

/** A koncernmål that does not cover the unit. */
function isOfOthers([first, id]: Path, used: ReadonlySet<string>): boolean {
  return first === 'koncernmål' && id !== undefined && !used.has(id);
}

/** At the top of a file; the year of koncern.yaml is the agreement's, which its front page says. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['type', 'id', 'år']);
const WITH_REFERENCES: ReadonlySet<string> = new Set(['succeskriterier', 'handlinger', 'resultatkrav']);

/** Type, id and internal notes are not printed; references are not as such, for they appear as letters and numbers. */
function isNeverPrinted(path: Path): boolean {
  const last = path.at(-1) ?? '';
  if (last === 'intern_note' || last === 'hentes_fra') return true;
  if (path.length === 1) return NEVER_PRINTED.has(last);
  const isReference = last === 'delmål' || last === 'succeskriterium';
  return isReference && WITH_REFERENCES.has(path.at(-3) ?? '');
}

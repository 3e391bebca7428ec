import { type Language, parseIsoDate, type Words } from '../core/index.ts';
import type { ContentReport, Standing, Verified } from '../pipeline.ts';
import { inOneLine, type Paint, paint } from '../reporters/index.ts';
import type { LaterChange, SignatureReport, Verdict } from '../seal/index.ts';
import { formatDate } from '../text/index.ts';
import type { Voice } from './command.ts';
import { hanging } from './page-text.ts';

/** A file as it was named, with what was judged of it. */
export interface Shown {
  readonly file: string;
  readonly verified: Verified;
}

export const NOT_CHECKED: Words = {
  da: 'Ikke efterprøvet: om et certifikat er spærret, og om det er kvalificeret.',
  en: 'Not checked: whether a certificate is revoked, and whether it is qualified.',
};

const SIGN: Readonly<Record<Verdict, string>> = { TOTAL_PASSED: '✓', INDETERMINATE: '?', TOTAL_FAILED: '✗' };

const WORD: Readonly<Record<Verdict, Words>> = {
  TOTAL_PASSED: { da: 'i orden', en: 'right' },
  INDETERMINATE: { da: 'kan ikke afgøres', en: 'cannot be decided' },
  TOTAL_FAILED: { da: 'ikke i orden', en: 'not right' },
};

const CHANGE: Readonly<Record<LaterChange, Words>> = {
  proof: { da: 'beviser for underskrifterne', en: 'proofs of the signatures' },
  signature: { da: 'endnu en underskrift', en: 'a further signature' },
  metadata: { da: 'oplysninger om filen', en: 'properties of the file' },
  comment: { da: 'kommentarer', en: 'comments' },
  'form-field': { da: 'et felt', en: 'a field' },
  'page-added': { da: 'sider lagt til', en: 'pages added' },
  'page-removed': { da: 'sider taget ud', en: 'pages taken out' },
  'page-changed': { da: 'sider ændret', en: 'pages changed' },
  attachment: { da: 'en vedhæftet fil', en: 'an attached file' },
  structure: { da: 'det, skærmlæsere læser', en: 'what screen readers read' },
  'signature-changed': { da: 'selve underskriften', en: 'the signature itself' },
  hidden: { da: 'noget skjult bag filen', en: 'something hidden behind the file' },
  other: { da: 'andet i dokumentet', en: 'something else in the document' },
};

const STANDING: Readonly<Record<Standing, Words>> = {
  same: { da: 'det samme', en: 'the same' },
  other: { da: 'et andet', en: 'another' },
  none: { da: 'intet at sammenligne med', en: 'nothing to compare with' },
};

/** Wide enough for a terminal that is as wide as it likes. */
const WIDEST = 100;

/** A file's verdict, its signatures and its content, each with the reason in words. */
export function textOf({ file, verified }: Shown, isFirst: boolean, { language, resultStyle }: Voice): string {
  const page = new Report(language, paint(resultStyle.colour), Math.min(resultStyle.columns ?? WIDEST, WIDEST));
  page.line('', `${inOneLine(file)}`);
  page.verdict('', verified.verdict, '');
  if (verified.signatures === undefined || !verified.isSigned) page.line('  ', verified.reason?.[language] ?? '');
  for (const one of verified.signatures ?? []) page.signature(one);
  if (verified.signatures !== undefined) page.content(verified.content);
  return `${isFirst ? '' : '\n'}${page.text}\n`;
}

class Report {
  private readonly language: Language;
  private readonly paint: Paint;
  private readonly columns: number;
  private readonly lines: string[] = [];

  constructor(language: Language, paint: Paint, columns: number) {
    this.language = language;
    this.paint = paint;
    this.columns = columns;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  line(indent: string, text: string): void {
    this.lines.push(hanging(indent, text, this.columns));
  }

  /** With its sign and its word: colour says nothing that they do not. */
  verdict(indent: string, verdict: Verdict, before: string): void {
    const text = `${SIGN[verdict]} ${before}${verdict} – ${WORD[verdict][this.language]}`;
    const { good, severity } = this.paint;
    const shown = hanging(indent, text, this.columns);
    this.lines.push(
      verdict === 'TOTAL_PASSED' ? good(shown) : severity(verdict === 'TOTAL_FAILED' ? 'error' : 'warning', shown),
    );
  }

  signature(one: SignatureReport): void {
    const isDanish = this.language === 'da';
    const what =
      one.kind === 'time-stamp'
        ? isDanish
          ? 'Tidsstempel på dokumentet'
          : 'Time stamp of the document'
        : isDanish
          ? 'Underskrift'
          : 'Signature';
    const level = one.level === undefined ? '' : ` · ${one.level}`;
    this.verdict('  ', one.verdict, `${what} (${inOneLine(one.field)}): `);
    if (one.signer !== undefined) {
      this.line(
        '    ',
        `${inOneLine(one.signer)}${isDanish ? ', udstedt af ' : ', issued by '}${inOneLine(one.issuer ?? '')}${level}`,
      );
    }
    for (const time of this.times(one)) this.line('    ', time);
    for (const reason of one.reasons) this.line('    ', reason[this.language]);
    if (one.reasons.length === 0 || one.changesAfter.length > 0) this.line('    ', this.coverage(one));
  }

  private times({ claimedTime, timestamp }: SignatureReport): readonly string[] {
    const isDanish = this.language === 'da';
    const claimed =
      claimedTime === undefined ? [] : [`${isDanish ? 'Siger selv' : 'Says itself'}: ${this.time(claimedTime)}`];
    if (timestamp === undefined) return claimed;
    const doubt = timestamp.verdict === 'TOTAL_PASSED' ? '' : isDanish ? ' (kan ikke afgøres)' : ' (cannot be decided)';
    const stamped = `${isDanish ? 'Tidsstemplet' : 'Stamped'}: ${this.time(timestamp.time)}${isDanish ? ' af ' : ' by '}${inOneLine(timestamp.authority)}${doubt}`;
    return [...claimed, stamped];
  }

  /** `1. februar 2026 kl. 10.00`; of a stamp in UTC, and so it says. */
  private time(iso: string): string {
    const date = parseIsoDate(iso.slice(0, 10));
    const clock = iso.slice(11, 16);
    const zone = iso.endsWith('Z') ? ' UTC' : '';
    if (date === undefined) return inOneLine(iso);
    return this.language === 'da'
      ? `${formatDate(date)} kl. ${clock.replace(':', '.')}${zone}`
      : `${iso.slice(0, 10)} ${clock}${zone}`;
  }

  private coverage({ coversWholeFile, changesAfter }: SignatureReport): string {
    const isDanish = this.language === 'da';
    if (coversWholeFile) return isDanish ? 'Dækker hele filen.' : 'Covers the whole file.';
    if (changesAfter.length === 0) return isDanish ? 'Intet er ændret siden.' : 'Nothing was changed since.';
    const list = new Intl.ListFormat(this.language).format(changesAfter.map((change) => CHANGE[change][this.language]));
    return `${isDanish ? 'Kommet til siden' : 'Came since'}: ${list}.`;
  }

  content({ verdict, digest, version, lock, folder, rebuilt, reasons }: ContentReport): void {
    const isDanish = this.language === 'da';
    this.verdict('  ', verdict, isDanish ? 'Indhold: ' : 'Content: ');
    if (digest !== undefined) {
      const code = `${isDanish ? 'Dokumentkode' : 'Document code'} ${digest.slice(0, 12)}${version === undefined ? '' : `, version ${inOneLine(version)}`}`;
      this.line('    ', code);
      this.line(
        '    ',
        `aftale.lock: ${STANDING[lock][this.language]} · ${isDanish ? 'mappen' : 'the folder'}: ${STANDING[folder][this.language]}`,
      );
    }
    if (digest !== undefined && rebuilt === undefined) {
      const hint = isDanish
        ? 'Siderne er ikke sammenlignet med kilden: brug --rebuild.'
        : 'The pages were not compared with the source: use --rebuild.';
      this.line('    ', hint);
    }
    if (rebuilt === 'same') {
      this.line('    ', isDanish ? 'Dannet igen: siderne er de samme.' : 'Made again: the pages are the same.');
    }
    for (const reason of reasons) this.line('    ', inOneLine(reason[this.language]));
  }
}

import { type Diagnostic, type Words, wholeFile } from '../../core/index.ts';
import { type Doc, type Origin, walk } from '../../doc/index.ts';
import type { Pages } from '../../layout/index.ts';
import { isLegalHtml } from './escape.ts';

/** What a block needs to know of its surroundings. */
export interface Place {
  readonly inContents: boolean;
  /** Of the nearest part around that has one. */
  readonly origin: Origin | undefined;
}

/** A page while it is written. */
export interface Writing {
  readonly doc: Doc;
  readonly drawings: Pages['drawings'];
  /** Ids of all headings: links lead nowhere else in the document. */
  readonly headings: ReadonlySet<string>;
  /** Ids that stand in the page already, since each may stand once. */
  readonly taken: Set<string>;
  /** Widths of columns in thousandths, for the style sheet. */
  readonly widths: Set<number>;
  readonly diagnostics: Diagnostic[];
  /** An id of our own; the underscore keeps it apart from those of headings. */
  readonly nextId: () => string;
  /** True for the first table of contents alone: it is a landmark, and two of one name could not be told apart. */
  readonly openContents: () => boolean;
}

export function startWriting(doc: Doc, drawings: Pages['drawings']): Writing {
  const headings = new Set<string>();
  walk(doc.body, { block: (block) => block.kind === 'heading' && headings.add(block.id) });
  let last = 0;
  const nextId = (): string => {
    last += 1;
    return `_${last}`;
  };
  let hasContents = false;
  const openContents = (): boolean => {
    const isFirst = !hasContents;
    hasContents = true;
    return isFirst;
  };
  return { doc, drawings, headings, taken: new Set(), widths: new Set(), diagnostics: [], nextId, openContents };
}

/** Reports text that a web page may not hold; `U+FFFD` stands in its place. */
export function reportIllegal(writing: Writing, text: string, origin: Origin | undefined): void {
  if (isLegalHtml(text)) return;
  const message: Words = {
    da: 'Teksten har et usynligt styretegn, som en HTML-side ikke må have. Der står \uFFFD i stedet.',
    en: 'The text has a control character that an HTML page may not hold. It is replaced by \uFFFD.',
  };
  const hint: Words = {
    da: 'Slet tegnet, eller skriv ordet igen. Det er tit kommet med, da teksten blev kopieret ind.',
    en: 'Delete the character or type the word again; it often comes with copied text.',
  };
  report(writing, 'html-ukendt-tegn', message, hint, origin);
}

/** Reports an address that the page does not lead to; the link's text is printed all the same. */
export function reportLink(writing: Writing, target: string, origin: Origin | undefined): void {
  const message: Words = {
    da: `Adressen »${target}« kan ikke bruges på en HTML-side. Teksten står der, men uden link.`,
    en: `The address "${target}" cannot be used in an HTML page. The text stands there, without a link.`,
  };
  const hint: Words = {
    da: 'Skriv hele adressen, så den begynder med https:, http:, mailto: eller tel:.',
    en: 'Write the whole address, beginning with https:, http:, mailto: or tel:.',
  };
  report(writing, 'html-ukendt-link', message, hint, origin);
}

function report(writing: Writing, rule: string, message: Words, hint: Words, origin: Origin | undefined): void {
  const span = wholeFile({ path: origin?.file ?? '', text: '' });
  writing.diagnostics.push({ rule, severity: 'warning', message, hint, span, path: origin?.at ?? '' });
}

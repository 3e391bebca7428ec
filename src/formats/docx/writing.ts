import { type Diagnostic, landscape, type PageGeometry, type Theme, wholeFile } from '../../core/index.ts';
import type { Doc, Origin } from '../../doc/index.ts';
import type { Pages } from '../../layout/index.ts';
import type { CellStyles } from './cell-styles.ts';
import { FieldBookmarks } from './field-bookmarks.ts';
import { Lists } from './lists.ts';
import { type Palette, paletteOf } from './palette.ts';
import { Relations } from './relations.ts';
import { isLegalXml } from './xml.ts';

/** Twentieths of a point, Word's unit of length. */
export type Twips = number;

export function twips(points: number): Twips {
  return Math.round(points * 20);
}

/** What our own layout knows and Word is told: page numbers for the contents, how close tables are set, the field on the front page. */
export type LaidOut = Pick<Pages, 'pageOf' | 'steps' | 'drawings' | 'fieldTop'>;

/** What a block needs to know of its surroundings. */
export interface Place {
  /** Width between the edges of the page's text, or of the cell. */
  readonly width: Twips;
  /** Style of ordinary paragraphs. */
  readonly style: string;
  /** Of the styles that a table's cells have for themselves; undefined in running text, which is narrower than the page. */
  readonly cells: CellStyles | undefined;
  /** Under the number of an item. */
  readonly inItem: boolean;
  readonly onFrontPage: boolean;
  /** Lists around this place. */
  readonly listDepth: number;
  /** The pages that it stands on, upright or lying. */
  readonly page: PageGeometry;
  /** Set on every paragraph of a row that must stay with the next one. */
  readonly keepNext: boolean;
  /** Of the nearest part around that has one. */
  readonly origin: Origin | undefined;
}

/** A document while it is written: the body so far, and what the other parts of the package must hold because of it. */
export interface Writing {
  readonly doc: Doc;
  readonly palette: Palette;
  /** Points. */
  readonly tallestFigure: number;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly steps: Pages['steps'];
  readonly drawings: Pages['drawings'];
  readonly fontName: string;
  /** Of the section that is being written. */
  page: PageGeometry;
  /** The paper when it is turned; one object, by which it is known. */
  readonly lying: PageGeometry;
  /** An earlier section has ended. */
  turned: boolean;
  /** The body as pieces of XML, in order. */
  readonly out: string[];
  readonly fields: FieldBookmarks;
  readonly headings: Set<string>;
  readonly lists: Lists;
  readonly relations: Relations;
  readonly diagnostics: Diagnostic[];
  /** Bookmark ids, from 1 in the order of the document. */
  readonly nextBookmarkId: () => number;
  /** Ids of drawings, from 1 in the order of the document. */
  readonly nextDrawingId: () => number;
  /** Numbers of signature lines, from 1 in the order of the document. */
  readonly nextSignatureNumber: () => number;
  /** Set where a new page begins; the next paragraph carries it, so that no empty paragraph is needed. */
  breakBefore: boolean;
  /** Set behind a table, which has no space of its own below it. */
  afterTable: boolean;
}

/** Share of the page's text, so that a heading has room above a picture. */
const TALLEST_FIGURE = 0.85;

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

export function startWriting(doc: Doc, { pageOf, steps, drawings }: LaidOut, theme: Theme): Writing {
  const out: string[] = [];
  const nextBookmarkId = counter();
  return {
    doc,
    palette: paletteOf(theme.colour),
    tallestFigure: (theme.page.height - theme.page.margin.top - theme.page.margin.bottom) * TALLEST_FIGURE,
    pageOf,
    steps,
    drawings,
    fontName: theme.fonts.name,
    page: theme.page,
    lying: landscape(theme.page),
    turned: false,
    out,
    fields: new FieldBookmarks(out, nextBookmarkId),
    headings: new Set(),
    lists: new Lists(),
    relations: new Relations(),
    diagnostics: [],
    nextBookmarkId,
    nextDrawingId: counter(),
    nextSignatureNumber: counter(),
    breakBefore: false,
    afterTable: false,
  };
}

/** Reports text that Word cannot show as it is; `U+FFFD` stands in its place. */
export function reportIllegal(writing: Writing, text: string, origin: Origin | undefined): void {
  if (isLegalXml(text)) return;
  report(writing, origin, 'word-ukendt-tegn', {
    message: {
      da: 'Teksten har et usynligt styretegn, som Word ikke kan vise. Der står \uFFFD i stedet.',
      en: 'The text has a control character that Word cannot show. It is replaced by \uFFFD.',
    },
    hint: {
      da: 'Slet tegnet, eller skriv ordet igen. Det er tit kommet med, da teksten blev kopieret ind.',
      en: 'Delete the character or type the word again; it often comes with copied text.',
    },
  });
}

/** Reports a link that Word is not given; its text is printed all the same. */
export function reportLink(writing: Writing, target: string, origin: Origin | undefined): void {
  report(writing, origin, 'word-ukendt-link', {
    message: {
      da: `Adressen »${target}« kan ikke bruges i Word. Teksten står der, men uden link.`,
      en: `The address "${target}" cannot be used in Word. The text stands there, without a link.`,
    },
    hint: {
      da: 'Skriv hele adressen, så den begynder med https:, http:, mailto: eller tel:.',
      en: 'Write the whole address, beginning with https:, http:, mailto: or tel:.',
    },
  });
}

function report(
  writing: Writing,
  origin: Origin | undefined,
  rule: string,
  words: Required<Pick<Diagnostic, 'message' | 'hint'>>,
): void {
  const span = wholeFile({ path: origin?.file ?? '', text: '' });
  writing.diagnostics.push({ rule, severity: 'warning', ...words, span, path: origin?.at ?? '' });
}

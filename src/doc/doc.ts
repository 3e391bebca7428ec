import type { Picture } from '../core/index.ts';

/**
 * The document tree: what is said and in which structure, with no format, page or font in it.
 * Writers and the layout know nothing else of an agreement.
 */
export interface Doc {
  readonly meta: DocMeta;
  readonly body: readonly Block[];
}

export interface DocMeta {
  /** As in the window bar and the header: `Fællessekretariatet – Aftale 2026`. */
  readonly title: string;
  readonly language: 'da-DK';
  /** The municipality. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO date that stands for creation and change; from the input, never the clock. */
  readonly date: string;
  /** Parts of the footer before `side x af y`: title, year, edition or version, document code. */
  readonly footer: readonly string[];
  /** `UDKAST` behind the text of every page; undefined when approved. */
  readonly watermark: string | undefined;
  /**
   * What a file says of itself that is not the one that is signed, like `Kopi. Den underskrevne PDF … gælder.`; only formats in which nobody signs
   * show it, outside the text. Absent for a draft, and where nobody is to sign.
   */
  readonly copy?: string | undefined;
  /** Our own properties: agreement id, year, version, digest. Names in `[a-z]+`, values any text. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Where a piece of text comes from: file and path of the YAML, or the template. Problems found late point here. */
export interface Origin {
  /** Path of a YAML or template file, as in `SourceFile.path`. */
  readonly file: string;
  /** `indsatser/jordsalg/målsætning` in a YAML file; the line as text (`12`) in a template. */
  readonly at: string;
  readonly kind: 'field' | 'template';
}

interface Placed {
  readonly origin: Origin | undefined;
}

export type Block = Section | Heading | Paragraph | List | Table | Figure | Diagram | Signatures | Contents | PageBreak;

/** `forside`, `overblik`, `indhold`, `kapitel`, `bilag`, … or a template's own; a bilag and a forside start a new page. */
export interface Section extends Placed {
  readonly kind: 'section';
  readonly role: string;
  readonly blocks: readonly Block[];
  /** On pages of its own that lie down, for a table that is too wide for upright ones. */
  readonly landscape?: true;
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Unique in the document; `[a-z0-9-]+`. Links and bookmarks aim at it. */
  readonly id: string;
  readonly inlines: readonly Inline[];
  /** False for headings that the table of contents leaves out. */
  readonly inContents: boolean;
}

export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  /**
   * `brødtekst`, or `titel`, `undertitel`, `manchet`, `note`, `mellemrubrik`, `punkt` … ; writers map roles to styles,
   * unknown ones to body text. A `punkt` stands to the right of its number; see `splitItem`.
   */
  readonly role: string;
  readonly inlines: readonly Inline[];
}

export interface List extends Placed {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

/**
 * A table of data, a form (`role: 'skema'`: two columns of label and content), or an overview (`role: 'oversigt'`), set
 * as small as it must be for its section to fit one page.
 */
export interface Table extends Placed {
  readonly kind: 'table';
  readonly role: 'skema' | 'tabel' | 'oversigt';
  /** Said above the table; undefined only when `description` names it. */
  readonly caption: readonly Inline[] | undefined;
  /** For assistive technology: Word's table description, PDF's Summary. */
  readonly description: string;
  /** Relative widths of the columns, one for each; they add up to 1. */
  readonly widths: readonly number[];
  /** Header rows, repeated on every page as artifacts. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  /** Shown instead of the first head row where the table continues on another page (`… (fortsat)`); an artifact. */
  readonly continued: readonly Inline[] | undefined;
}

export interface Row extends Placed {
  readonly cells: readonly Cell[];
  /** `blok` for a row that divides a form (Politisk, Administration). */
  readonly role: 'blok' | undefined;
}

export interface Cell extends Placed {
  readonly header: 'row' | 'column' | undefined;
  /** Columns that the cell spans, 1 or more. */
  readonly span: number;
  readonly align: 'left' | 'right';
  readonly blocks: readonly Block[];
}

export interface Figure extends Placed {
  readonly kind: 'figure';
  /** Text alternative; never empty. */
  readonly alt: string;
  readonly picture: Picture;
  /** Points. */
  readonly height: number;
}

/** A chart: few numbers, and what they say in words. How it is drawn is up to the layout, the same in every format. */
export interface Diagram extends Placed {
  readonly kind: 'diagram';
  /** All its figures as text; never empty. */
  readonly alt: string;
  readonly chart: Chart;
}

export type Chart = Trend | Share | YearWheel;

/**
 * How a number moves towards its target over time. Days are counted as `dayNumber` does and values are nearly exact: they say where
 * something is drawn, and the labels beside them are what is read.
 */
export interface Trend {
  readonly kind: 'trend';
  /** What was measured, by day; the first may be where it began. */
  readonly points: readonly TrendPoint[];
  /** What is to be there at the deadline. */
  readonly target: TrendPoint;
  /** Where the way to the target leads from and through; empty when nothing but the target counts. */
  readonly way: readonly { readonly day: number; readonly value: number }[];
}

/** A day of the year that everybody keeps. */
export interface YearDay {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** `31. august`. */
  readonly when: string;
  readonly label: string;
}

/** What falls due in a year, month by month round a circle. */
export interface YearWheel {
  readonly kind: 'year-wheel';
  /** How many, January to December. */
  readonly months: readonly number[];
  readonly days: readonly YearDay[];
}

/** How much of a whole, as a bar in the colour of a light. */
export interface Share {
  readonly kind: 'share';
  readonly part: number;
  readonly whole: number;
  readonly colour: Light['colour'];
}

export interface TrendPoint {
  readonly day: number;
  readonly value: number;
  /** `79`, `mål 85`. */
  readonly label: string;
  /** `aug. 2026`. */
  readonly when: string;
}

/** The signature block; it never breaks over a page. */
export interface Signatures extends Placed {
  readonly kind: 'signatures';
  readonly parties: readonly SigningParty[];
  /** Labels of the two lines to be written on. */
  readonly labels: { readonly signature: string; readonly date: string };
}

export interface SigningParty {
  /** `part` of the agreement, the name of the signature field. */
  readonly field: string;
  /** `Direktionen`, as printed above the line. */
  readonly heading: readonly Inline[];
  /** Name, title, unit, address: one line each, those that are filled in. */
  readonly lines: readonly (readonly Inline[])[];
}

/** The table of contents, made from the headings by every writer with `contentsOf`. */
export interface Contents extends Placed {
  readonly kind: 'contents';
  /** Deepest level of heading that is listed. */
  readonly depth: 1 | 2 | 3 | 4;
}

export interface PageBreak extends Placed {
  readonly kind: 'page-break';
}

export type Inline = Text | Strong | Emphasis | Link | Light | LineBreak;

export interface Text extends Placed {
  readonly kind: 'text';
  readonly text: string;
}

export interface Strong extends Placed {
  readonly kind: 'strong';
  readonly inlines: readonly Inline[];
}

export interface Emphasis extends Placed {
  readonly kind: 'emphasis';
  readonly inlines: readonly Inline[];
}

/** `target` is `#id` of a heading, or https, http, mailto, tel. */
export interface Link extends Placed {
  readonly kind: 'link';
  readonly target: string;
  readonly inlines: readonly Inline[];
}

/** A status: shape, colour and word together; the word is always printed. */
export interface Light extends Placed {
  readonly kind: 'light';
  readonly colour: 'grøn' | 'gul' | 'rød' | 'grå';
  /** `●`, `◐`, `▲` … */
  readonly shape: string;
  readonly word: string;
}

export interface LineBreak extends Placed {
  readonly kind: 'line-break';
}

import type { Picture } from '../core/index.ts';
import type { Diagram, Table } from '../doc/index.ts';
import type { Drawing } from './drawing.ts';
import type { Face, Faces } from './face.ts';

/** A document laid out: what stands where on which page, and what it means. Knows no file format. Lengths in points from the top left. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly faces: Faces;
  /** The tree of meaning; its leaves are marked content on the pages. Its order is the reading order. */
  readonly structure: StructureElement;
  /** Headings in order, for bookmarks and as targets of links. */
  readonly headings: readonly PlacedHeading[];
  /** Page (from 1) of a heading by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly sectionLengths: readonly SectionLength[];
  /** How close tables are set that were fitted to a page: from 0 (airy) up. */
  readonly steps: ReadonlyMap<Table, number>;
  /** How each diagram is drawn. */
  readonly drawings: ReadonlyMap<Diagram, Drawing>;
  /** Where the field of colour at the foot of a front page begins; undefined without one. */
  readonly fieldTop: number | undefined;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order of drawing. */
  readonly content: readonly MarkedContent[];
  readonly links: readonly LinkArea[];
  readonly fields: readonly FieldArea[];
}

/** Things drawn together: the content of one structure element, or decoration that is not read aloud. */
export interface MarkedContent {
  /** Undefined for an artifact. */
  readonly element: StructureElement | undefined;
  /** `furniture` comes with the page (header, footer, repeated rows), `decoration` with the content (lines, fills). */
  readonly artifact: 'furniture' | 'decoration' | undefined;
  readonly items: readonly Item[];
}

export type Item = TextRun | Fill | Stroke | Disc | PlacedPicture | DrawnShape;

export interface TextRun {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly text: string;
  /** What is read and copied in place of the drawn text: a soft hyphen at a line end, a character that the font lacks. */
  readonly actual: string | undefined;
  /** Degrees, counter-clockwise around the start of the run. */
  readonly angle: number;
}

/** Shapes of lights that fonts lack, drawn as a path: a circle with its left half filled, a square with its lower right half filled. */
export type Shape = '◐' | '◪';

export interface DrawnShape {
  readonly kind: 'shape';
  readonly shape: Shape;
  /** Of the left end of the baseline; the shape is as wide as `SHAPE_WIDTH` says. */
  readonly x: number;
  readonly y: number;
  /** Type size of the words beside it. */
  readonly size: number;
  readonly colour: string;
  readonly actual: string | undefined;
}

/** Advance of a drawn shape as a share of the type size. */
export const SHAPE_WIDTH = 0.64;

export interface Fill {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A line through points. */
export interface Stroke {
  readonly kind: 'stroke';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly colour: string;
  readonly dashed: boolean;
}

export interface Disc {
  readonly kind: 'disc';
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** White inside, otherwise. */
  readonly filled: boolean;
}

export interface PlacedPicture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}

/** A rectangle that can be clicked; one for each line of a link. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As in `Doc`: `#id` of a heading, or an address. */
  readonly target: string;
  /** The whole text of the link. */
  readonly text: string;
  readonly element: StructureElement;
}

/** A rectangle that is kept for a digital signature. */
export interface FieldArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Unique in the document. */
  readonly name: string;
  /** What it is for, as it is read aloud. */
  readonly label: string;
}

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'
  | 'Figure';

export interface StructureElement {
  readonly type: StructureType;
  readonly attributes: StructureAttributes;
  readonly children: readonly StructureChild[];
}

export type StructureChild = StructureElement | ContentReference | LinkReference | FieldReference;

/** `pages[page].content[index]`, both from 0. */
interface ContentReference {
  readonly type: 'content';
  readonly page: number;
  readonly index: number;
}

/** `pages[page].links[index]`, both from 0. */
interface LinkReference {
  readonly type: 'link';
  readonly page: number;
  readonly index: number;
}

/** `pages[page].fields[index]`, both from 0. */
interface FieldReference {
  readonly type: 'field';
  readonly page: number;
  readonly index: number;
}

export interface StructureAttributes {
  readonly title?: string;
  /** Text alternative of a figure. */
  readonly alt?: string;
  readonly box?: Box;
  readonly numbering?: 'Decimal' | 'Disc';
  /** Unique in the document; header cells have one. */
  readonly id?: string;
  readonly scope?: 'Row' | 'Column' | 'Both';
  /** Ids of the header cells of a data cell. */
  readonly headers?: readonly string[];
  readonly columns?: number;
  readonly summary?: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedHeading {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly y: number;
}

/** How much a heading with everything below it takes up, to the last words before the next heading of its level or above. */
export interface SectionLength {
  readonly id: string;
  /** In pages, with parts of a page. */
  readonly pages: number;
}

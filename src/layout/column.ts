import type { PageGeometry } from '../core/index.ts';
import type { Block, Diagram, Heading } from '../doc/index.ts';
import type { Owner } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import type { PlacedHeading } from './pages.ts';
import type { Look, TextStyle } from './style.ts';
import type { Lacking } from './words.ts';

/** What every column of a document shares. */
export interface Shared {
  readonly look: Look;
  readonly lacking: Lacking;
  nextTableId(): string;
  /** Whether a signature field may be reserved under a name: once, and in no draft. */
  reserves(name: string): boolean;
  /** Headings that a table of contents lists, down to a level. */
  contents(depth: number): readonly Heading[];
  headingPlaced(heading: PlacedHeading): void;
  /** How close the tables of a section are set. */
  stepTaken(blocks: readonly Block[], step: number): void;
  fieldPlaced(top: number): void;
  diagramDrawn(diagram: Diagram, drawing: Drawing): void;
  /** Page (from 1) of a heading; known only after everything was placed. */
  pageOf(id: string): number | undefined;
}

/** Where blocks are laid out: a page, a cell, a list item. */
export interface Column {
  readonly shared: Shared;
  /** Of the pages that it runs over. */
  readonly page: PageGeometry;
  /** Distance from the left edge of the column that pieces are drawn in. */
  readonly x: number;
  /** Full width from the left edge, `x` included. */
  readonly width: number;
  readonly parent: Owner;
  /** Replace the styles of body text and notes, in cells. */
  readonly textStyle: TextStyle | undefined;
  readonly noteStyle: TextStyle | undefined;
  readonly align: 'left' | 'right';
  /** Text goes over the whole width, rather than 75 characters. */
  readonly fullWidth: boolean;
  /** Of the tables, from airy (0) to close; see `densityAt`. */
  readonly step: number;
  /** Depth of nested lists. */
  readonly depth: number;
  readonly section: string;
}

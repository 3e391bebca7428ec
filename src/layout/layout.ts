import { type Theme, textHeight, textWidth } from '../core/index.ts';
import { contentsOf, type Diagram, type Doc, type Origin, type Table, walk } from '../doc/index.ts';
import { addBlocks } from './blocks.ts';
import { Canvas, Element } from './canvas.ts';
import type { Column, Shared } from './column.ts';
import type { Drawing } from './drawing.ts';
import { openFaces } from './face.ts';
import { drawBackground, drawFurniture } from './furniture.ts';
import type { Pages, PlacedHeading, SectionLength } from './pages.ts';
import { Paginator } from './paginator.ts';
import { type LaidOut, type LayoutProblem, lackingCharacters, tooLong, unreadableFont } from './problem.ts';
import { SectionLengths } from './section-lengths.ts';
import { type Look, lookOf } from './style.ts';

const MOST_PAGES = 2000;
/** No page holds more; a document beyond is refused before it costs time and memory. */
const MOST_CHARACTERS = MOST_PAGES * 5000;
const MOST_BLOCKS = MOST_PAGES * 60;
const MOST_LACKING = 20;

/** Sets a document on pages: lines, tables, page numbers and the tree of meaning, from the metrics of the theme's fonts. */
export function layout(doc: Doc, theme: Theme): LaidOut {
  const faces = openFaces(theme.fonts);
  if (faces === undefined) return { value: undefined, problems: [unreadableFont(theme.fonts.name)] };
  if (isHopelesslyLong(doc)) return { value: undefined, problems: [tooLong(MOST_PAGES)] };
  return new Layout(doc, lookOf(theme, faces)).run();
}

function isHopelesslyLong(doc: Doc): boolean {
  let characters = 0;
  let blocks = 0;
  walk(doc.body, {
    block: () => {
      blocks += 1;
    },
    inline: (inline) => {
      if (inline.kind === 'text') characters += inline.text.length;
    },
  });
  return characters > MOST_CHARACTERS || blocks > MOST_BLOCKS;
}

class Layout {
  readonly #doc: Doc;
  readonly #look: Look;
  readonly #canvas: Canvas;
  readonly #root: Element;
  readonly #headings: PlacedHeading[] = [];
  readonly #pageOf = new Map<string, number>();
  readonly #lacking = new Map<string, { readonly origin: Origin | undefined; readonly characters: Set<string> }>();
  readonly #fronts = new Set<number>();
  readonly #steps = new Map<Table, number>();
  readonly #drawings = new Map<Diagram, Drawing>();
  readonly #reserved = new Set<string>();
  #fieldTop: number | undefined;
  #tables = 0;

  constructor(doc: Doc, look: Look) {
    this.#doc = doc;
    this.#look = look;
    this.#canvas = new Canvas();
    this.#root = new Element('Document', { title: doc.meta.title });
  }

  run(): LaidOut {
    const { page: upright } = this.#look.theme;
    const paginator = new Paginator(this.#canvas, upright, MOST_PAGES, (page, front) => this.#begin(page, front));
    const sections = new SectionLengths(textHeight(upright));
    const column = this.#column((heading) => sections.begin(heading, paginator.end));
    const { body } = this.#doc;
    for (const [index, block] of body.entries()) {
      if (paginator.full) break;
      addBlocks([block], column, (piece) => paginator.add(piece), body[index + 1]);
    }
    paginator.finish();
    if (paginator.full) return { value: undefined, problems: [tooLong(MOST_PAGES)] };
    this.#canvas.finish();
    const lengths = sections.finish(paginator.end);
    drawFurniture(this.#canvas, this.#doc.meta, column, this.#fronts);
    return { value: this.#pages(lengths), problems: this.#problems() };
  }

  #column(sectionBegun: (heading: PlacedHeading) => void): Column {
    const shared: Shared = {
      look: this.#look,
      lacking: (characters, origin) => this.#lacks(characters, origin),
      nextTableId: () => {
        this.#tables += 1;
        return `t${this.#tables}`;
      },
      reserves: (name) => this.#reserves(name),
      contents: (depth) => contentsOf(this.#doc, depth),
      headingPlaced: (heading) => {
        sectionBegun(heading);
        this.#headings.push(heading);
        this.#pageOf.set(heading.id, heading.page + 1);
      },
      stepTaken: (blocks, step) => {
        for (const block of blocks) if (block.kind === 'table') this.#steps.set(block, step);
      },
      fieldPlaced: (top) => {
        this.#fieldTop ??= top;
      },
      diagramDrawn: (diagram, drawing) => {
        this.#drawings.set(diagram, drawing);
      },
      pageOf: (id) => this.#pageOf.get(id),
    };
    return {
      shared,
      x: 0,
      page: this.#look.theme.page,
      width: textWidth(this.#look.theme.page),
      parent: this.#root,
      textStyle: undefined,
      align: 'left',
      noteStyle: undefined,
      fullWidth: false,
      step: 0,
      depth: 0,
      section: '',
    };
  }

  #reserves(name: string): boolean {
    const isReserved = this.#doc.meta.watermark === undefined && name !== '' && !this.#reserved.has(name);
    if (isReserved) this.#reserved.add(name);
    return isReserved;
  }

  #begin(page: number, front: boolean): void {
    if (front) this.#fronts.add(page);
    drawBackground(this.#canvas, this.#look, this.#doc.meta.watermark);
  }

  #lacks(character: string, origin: Origin | undefined): void {
    const key = origin === undefined ? '' : `${origin.file}\n${origin.at}`;
    const known = this.#lacking.get(key);
    if (known === undefined) this.#lacking.set(key, { origin, characters: new Set([character]) });
    else if (known.characters.size < MOST_LACKING) known.characters.add(character);
  }

  #problems(): readonly LayoutProblem[] {
    return [...this.#lacking.values()].map(({ origin, characters }) => lackingCharacters([...characters], origin));
  }

  #pages(sectionLengths: readonly SectionLength[]): Pages {
    return {
      pages: this.#canvas.pages,
      faces: this.#look.faces,
      structure: this.#root,
      headings: this.#headings,
      pageOf: this.#pageOf,
      steps: this.#steps,
      drawings: this.#drawings,
      fieldTop: this.#fieldTop,
      sectionLengths,
    };
  }
}

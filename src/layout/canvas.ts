import type { PageGeometry } from '../core/index.ts';
import type {
  FieldArea,
  Item,
  LinkArea,
  MarkedContent,
  Page,
  StructureAttributes,
  StructureChild,
  StructureElement,
  StructureType,
} from './pages.ts';

/** A structure element while the document is being laid out. */
export class Element implements StructureElement {
  readonly type: StructureType;
  attributes: StructureAttributes;
  readonly children: StructureChild[] = [];

  constructor(type: StructureType, attributes: StructureAttributes = {}) {
    this.type = type;
    this.attributes = attributes;
  }

  add(type: StructureType, attributes: StructureAttributes = {}): Element {
    const child = new Element(type, attributes);
    this.children.push(child);
    return child;
  }
}

/** To whom a drawn thing belongs: an element of the structure, or nobody. */
export type Owner = Element | 'furniture' | 'decoration';

interface DraftContent extends MarkedContent {
  readonly items: Item[];
}

class DraftPage implements Page {
  readonly width: number;
  readonly height: number;
  readonly content: DraftContent[] = [];
  readonly links: LinkArea[] = [];
  readonly fields: FieldArea[] = [];

  constructor(geometry: PageGeometry) {
    this.width = geometry.width;
    this.height = geometry.height;
  }
}

/** The pages while they are being drawn; everything goes to the current one. */
export class Canvas {
  readonly pages: DraftPage[] = [];
  #current = -1;
  readonly #later: (() => void)[] = [];

  addPage(geometry: PageGeometry): void {
    this.pages.push(new DraftPage(geometry));
    this.#current = this.pages.length - 1;
  }

  /** Index of the page that is being drawn. */
  get current(): number {
    return this.#current;
  }

  /** Goes back to a finished page, to draw its header and footer. */
  turnTo(page: number): void {
    this.#current = page;
  }

  draw(owner: Owner, item: Item): void {
    this.#contentOf(this.#current, owner)?.items.push(item);
  }

  /** Draws what is known only when all pages are made, in its place now. */
  drawLater(owner: Owner, item: () => Item): void {
    const items = this.#contentOf(this.#current, owner)?.items;
    if (items === undefined) return;
    const at = items.length;
    items.push({ kind: 'fill', x: 0, y: 0, width: 0, height: 0, colour: '#ffffff' });
    this.#later.push(() => {
      items[at] = item();
    });
  }

  finish(): void {
    for (const draw of this.#later) draw();
  }

  #contentOf(index: number, owner: Owner): DraftContent | undefined {
    const page = this.pages[index];
    if (page === undefined) return undefined;
    const element = typeof owner === 'string' ? undefined : owner;
    const artifact = typeof owner === 'string' ? owner : undefined;
    const last = page.content.at(-1);
    if (last !== undefined && last.element === element && last.artifact === artifact) return last;
    const content: DraftContent = { element, artifact, items: [] };
    page.content.push(content);
    element?.children.push({ type: 'content', page: index, index: page.content.length - 1 });
    return content;
  }

  link(area: LinkArea, element: Element): void {
    const page = this.pages[this.#current];
    if (page === undefined) return;
    page.links.push(area);
    element.children.push({ type: 'link', page: this.#current, index: page.links.length - 1 });
  }

  field(area: FieldArea, element: Element): void {
    const page = this.pages[this.#current];
    if (page === undefined) return;
    page.fields.push(area);
    element.children.push({ type: 'field', page: this.#current, index: page.fields.length - 1 });
  }
}

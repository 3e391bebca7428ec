import type { PDFReference } from 'pdfkit';
import type { Page, Pages, StructureAttributes, StructureChild, StructureElement } from '../../layout/index.ts';
import { type PdfFile, pdfText } from './file.ts';

/** The objects of a page that the structure refers to. */
export interface PageObjects {
  readonly page: Page;
  readonly reference: PDFReference;
  /** One for each link area; undefined for a link that leads nowhere. */
  readonly annotations: readonly (PDFReference | undefined)[];
  /** One for each signature field. */
  readonly widgets: readonly PDFReference[];
}

/** Writes the structure tree, its parent tree and the tree of ids. */
export function writeStructure(file: PdfFile, pages: Pages, objects: readonly PageObjects[]): void {
  new StructureWriter(file, objects).write(pages.structure);
}

class StructureWriter {
  readonly #file: PdfFile;
  readonly #objects: readonly PageObjects[];
  /** MCID of each content item of each page; undefined for artifacts. */
  readonly #mcids: readonly (readonly (number | undefined)[])[];
  readonly #parents: PDFReference[][];
  readonly #annotationParents = new Map<PDFReference, PDFReference>();
  readonly #ids: [string, PDFReference][] = [];

  constructor(file: PdfFile, objects: readonly PageObjects[]) {
    this.#file = file;
    this.#objects = objects;
    this.#mcids = objects.map(({ page }) => mcidsOf(page));
    this.#parents = objects.map(() => []);
  }

  write(structure: StructureElement): void {
    const root = this.#file.getStructTreeRoot();
    root.data['K'] = this.#element(structure, root);
    root.data['ParentTree'] = this.#parentTree(root);
    if (this.#ids.length > 0) root.data['IDTree'] = this.#idTree();
  }

  #element(element: StructureElement, parent: PDFReference): PDFReference {
    const reference = this.#file.ref({ S: element.type, P: parent });
    const { data } = reference;
    Object.assign(data, this.#attributes(element.attributes, element));
    if (element.attributes.id !== undefined) this.#ids.push([element.attributes.id, reference]);
    const first = element.children.find((child) => child.type === 'content');
    const page = first?.type === 'content' && 'page' in first ? first.page : undefined;
    if (page !== undefined) data['Pg'] = this.#objects[page]?.reference;
    const kids = element.children.flatMap((child) => this.#kid(child, reference, page));
    data['K'] = kids.length === 1 ? kids[0] : kids;
    reference.end();
    return reference;
  }

  #kid(child: StructureChild, parent: PDFReference, ownPage: number | undefined): unknown[] {
    if ('children' in child) return [this.#element(child, parent)];
    const objects = this.#objects[child.page];
    if (objects === undefined) return [];
    if (child.type === 'link') return this.#annotationKid(objects, objects.annotations[child.index], parent);
    if (child.type === 'field') return this.#annotationKid(objects, objects.widgets[child.index], parent);
    const mcid = this.#mcids[child.page]?.[child.index];
    const parents = this.#parents[child.page];
    if (mcid === undefined || parents === undefined) return [];
    parents[mcid] = parent;
    return [child.page === ownPage ? mcid : { Type: 'MCR', Pg: objects.reference, MCID: mcid }];
  }

  #annotationKid(objects: PageObjects, annotation: PDFReference | undefined, parent: PDFReference): unknown[] {
    if (annotation === undefined) return [];
    this.#annotationParents.set(annotation, parent);
    return [{ Type: 'OBJR', Obj: annotation, Pg: objects.reference }];
  }

  #attributes(attributes: StructureAttributes, element: StructureElement): Record<string, unknown> {
    const { title, alt, id } = attributes;
    const owned = [layoutAttributes(attributes, this.#heightOf(element)), ...tableAndListAttributes(attributes)];
    const present = owned.filter((entry) => entry !== undefined);
    return {
      T: title === undefined ? undefined : pdfText(title),
      Alt: alt === undefined ? undefined : pdfText(alt),
      ID: id === undefined ? undefined : pdfText(id),
      A: present.length > 1 ? present : present[0],
    };
  }

  #heightOf(element: StructureElement): number {
    const first = element.children.find((child) => child.type === 'content');
    return first !== undefined && 'page' in first ? (this.#objects[first.page]?.page.height ?? 0) : 0;
  }

  #parentTree(root: PDFReference): PDFReference {
    const numbers: unknown[] = this.#parents.flatMap((parents, page) => [page, parents]);
    let key = this.#objects.length;
    for (const annotation of this.#objects.flatMap(({ annotations, widgets }) => [...annotations, ...widgets])) {
      const parent = annotation === undefined ? undefined : this.#annotationParents.get(annotation);
      if (annotation === undefined || parent === undefined) continue;
      annotation.data['StructParent'] = key;
      numbers.push(key, parent);
      key += 1;
    }
    root.data['ParentTreeNextKey'] = key;
    const tree = this.#file.ref({ Nums: numbers });
    tree.end();
    return tree;
  }

  #idTree(): PDFReference {
    const sorted = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const tree = this.#file.ref({ Names: sorted.flatMap(([id, reference]) => [pdfText(id), reference]) });
    tree.end();
    return tree;
  }
}

function mcidsOf(page: Page): readonly (number | undefined)[] {
  let next = 0;
  return page.content.map((content) => {
    if (content.element === undefined) return undefined;
    next += 1;
    return next - 1;
  });
}

function layoutAttributes({ box }: StructureAttributes, pageHeight: number): object | undefined {
  if (box === undefined) return undefined;
  const bottom = pageHeight - box.y - box.height;
  return { O: 'Layout', Placement: 'Block', BBox: [box.x, bottom, box.x + box.width, bottom + box.height] };
}

function tableAndListAttributes(attributes: StructureAttributes): readonly (object | undefined)[] {
  const { numbering, scope, headers, columns, summary } = attributes;
  const isTable = scope !== undefined || headers !== undefined || columns !== undefined || summary !== undefined;
  return [
    numbering === undefined ? undefined : { O: 'List', ListNumbering: numbering },
    isTable
      ? {
          O: 'Table',
          Scope: scope,
          Headers: headers?.map(pdfText),
          ColSpan: columns,
          Summary: summary === undefined ? undefined : pdfText(summary),
        }
      : undefined,
  ];
}

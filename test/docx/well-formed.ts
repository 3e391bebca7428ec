import { expect } from 'vitest';
import { orderFaults } from './schema-order.ts';
import { partsOf } from './text-of-docx.ts';
import { descendants, type Element, elementsOf, named, parseXml } from './xml-tree.ts';

/** What a paragraph, a run and a cell may carry beside their style: structure, never looks. */
const DIRECT: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': ['w:rStyle'],
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:pageBreakBefore', 'w:numPr', 'w:sectPr'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:shd'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:tblInd', 'w:tblLayout', 'w:tblLook', 'w:tblCaption', 'w:tblDescription'],
};

function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}

function attributes(root: Element, element: string, name: string): string[] {
  return named(root, element).map((one) => attribute(one, name));
}

function directFormatting(root: Element): string[] {
  return descendants(root).flatMap((element) => {
    const allowed = DIRECT[element.name];
    if (allowed === undefined) return [];
    return elementsOf(element)
      .filter((child) => !allowed.includes(child.name) && !isTopOfPage(child, element))
      .map((child) => `${child.name} in ${element.name}`);
  });
}

/** The one exception: no space above the first line of a page begun by force. */
function isTopOfPage(child: Element, paragraph: Element): boolean {
  const breaks = elementsOf(paragraph).some(({ name }) => name === 'w:pageBreakBefore');
  return breaks && child.name === 'w:spacing' && JSON.stringify(child.attributes) === '{"w:before":"0"}';
}

function expectBookmarks(document: Element): void {
  const starts = named(document, 'w:bookmarkStart');
  const names = starts.map((start) => attribute(start, 'w:name'));
  const ids = starts.map((start) => Number(attribute(start, 'w:id')));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[fh]_[a-z0-9_]{1,38}$/.test(name))).toEqual([]);
  expect(ids).toEqual(ids.map((_, index) => index + 1));
  const marks = descendants(document).filter(({ name }) => name.startsWith('w:bookmark'));
  const open = new Set<string>();
  for (const mark of marks) {
    const id = attribute(mark, 'w:id');
    if (mark.name === 'w:bookmarkStart') open.add(id);
    else expect(open.delete(id)).toBe(true);
  }
  expect([...open]).toEqual([]);
}

function expectCells(document: Element): void {
  const lasts = named(document, 'w:tc').map((cell) => elementsOf(cell).at(-1)?.name);
  expect(lasts.filter((name) => name !== 'w:p')).toEqual([]);
  const blocks = named(document, 'w:body').flatMap(elementsOf);
  const neighbours = blocks.filter(({ name }, index) => name === 'w:tbl' && blocks[index + 1]?.name !== 'w:p');
  expect(neighbours.filter((one) => blocks[blocks.indexOf(one) + 1]?.name !== 'w:sdt')).toEqual([]);
}

/** What ECMA-376 part 4 lets a signature line say; Word takes a name outside its namespace for another one. */
const SIGNATURE_LINE = /^(?:v:ext|id|provid|o:suggestedsigner2?|issignatureline)$/;
const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/;

function expectShapes(document: Element): void {
  const shapes = named(document, 'v:shape');
  const ids = shapes.map((shape) => attribute(shape, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const known = named(document, 'v:shapetype').map((type) => `#${attribute(type, 'id')}`);
  expect(new Set(known).size).toBe(known.length);
  expect(shapes.filter((shape) => !known.includes(attribute(shape, 'type')))).toEqual([]);
  expect(shapes.filter((shape) => attribute(shape, 'alt') === '')).toEqual([]);
  expect(shapes.filter((shape) => !/^width:\d+\.\dpt;height:\d+\.\dpt$/.test(attribute(shape, 'style')))).toEqual([]);
  const lines = named(document, 'o:signatureline');
  const setups = lines.map((line) => attribute(line, 'id'));
  expect(new Set(setups).size).toBe(setups.length);
  expect(setups.filter((setup) => !GUID.test(setup))).toEqual([]);
  expect(lines.flatMap((line) => Object.keys(line.attributes).filter((name) => !SIGNATURE_LINE.test(name)))).toEqual(
    [],
  );
}

/** Everything that Word demands of a package and that we promise of ours; throws at the first fault. */
export function expectWellFormed(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  const xml = Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, text]) => [path, parseXml(text)]),
  );
  const part = (path: string): Element => {
    const found = xml[path];
    if (found === undefined) throw new Error(`no ${path}`);
    return found;
  };
  for (const root of Object.values(xml)) expect(orderFaults(root)).toEqual([]);
  const document = part('word/document.xml');
  expect(directFormatting(document)).toEqual([]);
  expectBookmarks(document);
  expectCells(document);
  expectShapes(document);
  const styles = new Set(attributes(part('word/styles.xml'), 'w:style', 'w:styleId'));
  const pages = ['document', 'header1', 'header2', 'footer1', 'footer2'].map((name) => part(`word/${name}.xml`));
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
    pages.flatMap((page) => attributes(page, name, 'w:val')),
  );
  expect(used.filter((style) => !styles.has(style))).toEqual([]);
  const lists = new Set(attributes(part('word/numbering.xml'), 'w:num', 'w:numId'));
  expect(attributes(document, 'w:numId', 'w:val').filter((id) => !lists.has(id))).toEqual([]);
  const relations = new Set(attributes(part('word/_rels/document.xml.rels'), 'Relationship', 'Id'));
  const references = descendants(document).flatMap((one) => [one.attributes['r:id'], one.attributes['r:embed']]);
  expect(references.filter((id) => id !== undefined && !relations.has(id))).toEqual([]);
  const media = named(part('word/_rels/document.xml.rels'), 'Relationship').filter(
    (one) => attribute(one, 'TargetMode') !== 'External',
  );
  const targets = media.map((one) => new URL(attribute(one, 'Target'), 'zip:/word/document.xml').pathname.slice(1));
  expect(targets.filter((path) => parts[path] === undefined)).toEqual([]);
  const drawings = attributes(document, 'wp:docPr', 'id');
  expect(new Set(drawings).size).toBe(drawings.length);
}

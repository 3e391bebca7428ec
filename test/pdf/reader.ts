import { asArray, asDictionary, asText, type Dictionary, isRef, Parser, PdfObjects, type Value } from './objects.ts';

/** What a screen reader meets: an element of the structure tree with its text. */
export interface Node {
  readonly type: string;
  readonly dictionary: ReadonlyMap<string, Value>;
  readonly kids: readonly (Node | string | Annotation)[];
}

export interface Annotation {
  /** What is said of it: where a link leads, what a field is for. */
  readonly contents: string;
  /** Undefined for a link. */
  readonly field: string | undefined;
  /** Index of the page that the structure names, and of the one that really holds it. */
  readonly pageNamed: number;
  readonly pageHeld: number;
}

export interface ReadPage {
  /** Text by MCID. */
  readonly marked: ReadonlyMap<number, string>;
  /** Texts of artifacts in order, with their type. */
  readonly artifacts: readonly { readonly type: string; readonly text: string }[];
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** A tagged PDF of ours, read back from its bytes by code that shares nothing with the writer. */
export class PdfReading {
  readonly objects: PdfObjects;
  readonly catalog: Dictionary;
  readonly pages: readonly ReadPage[];
  readonly #pageIds: readonly number[];
  readonly #fonts = new Map<number, ReadonlyMap<string, string>>();

  constructor(bytes: Uint8Array) {
    this.objects = new PdfObjects(bytes);
    this.catalog = this.objects.dictionary(this.objects.trailer.entries.get('Root'));
    const tree = this.objects.dictionary(this.catalog.entries.get('Pages'));
    this.#pageIds = asArray(this.objects.resolve(tree.entries.get('Kids'))).flatMap((kid) =>
      isRef(kid) ? [kid.ref] : [],
    );
    this.pages = this.#pageIds.map((id) => this.#readPage(this.objects.dictionary({ ref: id })));
  }

  structure(): Node {
    const root = this.objects.dictionary(this.catalog.entries.get('StructTreeRoot'));
    return this.#node(this.objects.dictionary(asArray(root.entries.get('K') ?? null)[0]));
  }

  metadata(): string {
    return Buffer.from(this.objects.stream(this.catalog.entries.get('Metadata'))).toString('utf8');
  }

  info(): ReadonlyMap<string, string> {
    const { entries } = this.objects.dictionary(this.objects.trailer.entries.get('Info'));
    return new Map([...entries].map(([key, value]) => [key, asText(this.objects.resolve(value))]));
  }

  bookmarks(): readonly Bookmark[] {
    const outlines = this.catalog.entries.get('Outlines');
    return outlines === undefined ? [] : this.#bookmarksOf(this.objects.dictionary(outlines));
  }

  #bookmarksOf(parent: Dictionary): readonly Bookmark[] {
    const found: Bookmark[] = [];
    for (let next = parent.entries.get('First'); next !== undefined; ) {
      const item = this.objects.dictionary(next);
      const [page] = asArray(item.entries.get('Dest') ?? null);
      found.push({
        title: asText(item.entries.get('Title')),
        page: this.#pageIndex(page),
        children: this.#bookmarksOf(item),
      });
      next = item.entries.get('Next');
    }
    return found;
  }

  #pageIndex(value: Value | undefined): number {
    return value !== undefined && value !== null && isRef(value) ? this.#pageIds.indexOf(value.ref) : -1;
  }

  #node({ entries }: Dictionary): Node {
    const page = this.#pageIndex(entries.get('Pg'));
    const kids = asArray(entries.get('K') ?? null).map((kid) => this.#kid(kid, page));
    return { type: String(entries.get('S')).slice(1), dictionary: entries, kids };
  }

  #kid(kid: Value, page: number): Node | string | Annotation {
    if (typeof kid === 'number') return this.pages[page]?.marked.get(kid) ?? fail(`no MCID ${kid} on page ${page}`);
    const dictionary = asDictionary(this.objects.resolve(kid));
    const { entries } = dictionary;
    if (entries.get('Type') === '/MCR') {
      const own = this.#pageIndex(entries.get('Pg'));
      return this.pages[own]?.marked.get(Number(entries.get('MCID'))) ?? fail('no such MCR');
    }
    return entries.get('Type') === '/OBJR' ? this.#annotation(entries) : this.#node(dictionary);
  }

  #annotation(entries: ReadonlyMap<string, Value>): Annotation {
    const object = entries.get('Obj') ?? null;
    const id = isRef(object) ? object.ref : -1;
    const pageHeld = this.#pageIds.findIndex((page) =>
      asArray(this.objects.resolve(this.objects.dictionary({ ref: page }).entries.get('Annots'))).some(
        (annotation) => isRef(annotation) && annotation.ref === id,
      ),
    );
    const said = this.objects.dictionary(object).entries;
    const contents = asText(said.get('Contents') ?? said.get('TU'));
    const field = said.has('FT') ? asText(said.get('T')) : undefined;
    return { contents, field, pageNamed: this.#pageIndex(entries.get('Pg')), pageHeld };
  }

  #readPage(page: Dictionary): ReadPage {
    const resources = this.objects.dictionary(page.entries.get('Resources'));
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    const used = resources.entries.get('Font');
    for (const [name, value] of used === undefined ? [] : this.objects.dictionary(used).entries) {
      fonts.set(name, this.#unicodeOf(value));
    }
    const content = Buffer.from(this.objects.stream(page.entries.get('Contents'))).toString('latin1');
    return readContent(content, fonts);
  }

  #unicodeOf(font: Value): ReadonlyMap<string, string> {
    const id = isRef(font) ? font.ref : 0;
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    const cmap = Buffer.from(this.objects.stream(this.objects.dictionary(font).entries.get('ToUnicode'))).toString(
      'latin1',
    );
    const map = new Map<string, string>();
    for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
      [...list.matchAll(/<([^>]*)>/g)].forEach(([, codes = ''], index) => {
        const text = codes
          .split(' ')
          .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
          .join('');
        map.set((Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'), text);
      });
    }
    this.#fonts.set(id, map);
    return map;
  }
}

function fail(reason: string): never {
  throw new Error(reason);
}

interface Mark {
  readonly mcid: number | undefined;
  readonly artifact: string | undefined;
  readonly actual: string | undefined;
  text: string;
}

/** Runs the operators of a page; text outside of marked content is an error, as PDF/UA has it. */
function readContent(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): ReadPage {
  const marked = new Map<number, string>();
  const artifacts: { type: string; text: string }[] = [];
  const stack: Mark[] = [];
  const source = content.replace(/<([0-9a-f]+)>/g, '($1)');
  const parser = new Parser(source);
  let operands: Value[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  const show = (codes: string): void => {
    const mark = stack.at(-1) ?? fail('text that is neither content nor artifact');
    for (let i = 0; i < codes.length; i += 4) {
      mark.text += font.get(codes.slice(i, i + 4)) ?? fail(`no Unicode for ${codes.slice(i, i + 4)}`);
    }
  };
  while (!parser.atEnd) {
    const value = parser.value();
    if (typeof value !== 'string' || value.startsWith('/')) {
      operands.push(value);
      continue;
    }
    if (value === 'BDC') stack.push(markOf(operands));
    else if (value === 'EMC') close(stack, marked, artifacts);
    else if (value === 'Tf') font = fonts.get(String(operands[0]).slice(1)) ?? fail('unknown font');
    else if (value === 'Tj') show(asText(operands[0]));
    else if (value === 'TJ') for (const part of asArray(operands[0] ?? null)) show(asText(part));
    operands = [];
  }
  if (stack.length > 0) fail('marked content is not closed');
  return { marked, artifacts };
}

function markOf(operands: readonly Value[]): Mark {
  const { entries } = asDictionary(operands[1] ?? null);
  const mcid = entries.get('MCID');
  return {
    mcid: typeof mcid === 'number' ? mcid : undefined,
    artifact: operands[0] === '/Artifact' ? String(entries.get('Type')).slice(1) : undefined,
    actual: entries.has('ActualText') ? asText(entries.get('ActualText')) : undefined,
    text: '',
  };
}

function close(stack: Mark[], marked: Map<number, string>, artifacts: { type: string; text: string }[]): void {
  const mark = stack.pop() ?? fail('EMC too many');
  const text = mark.actual ?? mark.text;
  const parent = stack.at(-1);
  if (mark.mcid !== undefined) marked.set(mark.mcid, text);
  else if (mark.artifact !== undefined) artifacts.push({ type: mark.artifact, text });
  else if (parent !== undefined) parent.text += text;
}

const BLOCKS: ReadonlySet<string> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'Caption', 'TOCI']);

/**
 * The text of a PDF of ours in the order of its structure tree, one block a line: without artifacts, list markers, the page
 * numbers of the contents and hyphens at line ends. The same that `textOf(doc)` says.
 */
export async function textInStructureOrder(bytes: Uint8Array): Promise<string> {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'Lbl') return;
    if (BLOCKS.has(node.type)) {
      const text = textOfNode(node).replaceAll('\u00ad', '');
      lines.push(node.type === 'TOCI' ? text.replace(/\s*\d+\s*$/, '') : text.trimEnd());
    } else for (const kid of node.kids) if (isNode(kid)) visit(kid);
  };
  visit(new PdfReading(bytes).structure());
  return lines.join('\n');
}

function textOfNode(node: Node): string {
  return node.kids.map((kid) => (typeof kid === 'string' ? kid : isNode(kid) ? textOfNode(kid) : '')).join('');
}

export function isNode(kid: Node | string | Annotation): kid is Node {
  return typeof kid === 'object' && 'kids' in kid;
}

/** The structure tree as indented text, with what assistive technology is told. */
export function tagTree(bytes: Uint8Array): string {
  const lines: string[] = [];
  const visit = (kid: Node | string | Annotation, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (typeof kid === 'string') lines.push(`${indent}"${kid.replaceAll('\u00ad', '~')}"`);
    else if (isNode(kid)) {
      lines.push(`${indent}${kid.type}${attributesOf(kid)}`);
      for (const inner of kid.kids) visit(inner, depth + 1);
    } else lines.push(`${indent}-> ${kid.field === undefined ? '' : `field ${kid.field} `}"${kid.contents}"`);
  };
  visit(new PdfReading(bytes).structure(), 0);
  return `${lines.join('\n')}\n`;
}

function attributesOf(node: Node): string {
  const shown: string[] = [];
  for (const key of ['T', 'ID', 'Alt']) {
    if (node.dictionary.has(key)) shown.push(`${key}="${asText(node.dictionary.get(key))}"`);
  }
  for (const owner of asArray(node.dictionary.get('A') ?? null)) {
    for (const [key, value] of asDictionary(owner).entries) {
      if (key !== 'O') shown.push(`${key}=${asArray(value).map(said).join(',')}`);
    }
  }
  return shown.length === 0 ? '' : ` ${shown.join(' ')}`;
}

function said(value: Value): string {
  if (typeof value === 'number') return String(Math.round(value));
  return typeof value === 'string' ? value.slice(1) : `"${asText(value)}"`;
}

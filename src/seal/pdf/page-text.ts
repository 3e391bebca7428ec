import type { PdfFile } from './file.ts';
import { type FontText, fontText } from './font-text.ts';
import { pagesOf } from './page-tree.ts';
import { PdfParser } from './parser.ts';
import { signsOf } from './text.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from './value.ts';

/** What can be read on the pages of a file, in the order in which it was written. */
export interface PageText {
  /** All of it. */
  readonly all: string;
  /** Without what is marked as furniture of the page: running heads, numbers, repeated rows. */
  readonly proper: string;
}

const LARGEST_CONTENT = 20_000_000;
/** All that is read of a file: pages, drawings as often as they are used, and maps of fonts. */
const MOST_READ = 50_000_000;
/** What a stream and a font cost at least: a file may use a drawing, or a font, for each sign. */
const STREAM = 20_000;
const FONT = 10_000;
const DEEPEST_FORM = 5;
/** In thousandths of the size: signs that are set so far apart have a space between them. */
const WORD_GAP = -150;

/** The text of all pages; undefined where a font does not tell what its signs mean. Throws `PdfDamage` for a damaged file. */
export function textOfPages(file: PdfFile): PageText | undefined {
  const reader = new TextReader(file);
  for (const page of pagesOf(file)) reader.page(page);
  return reader.text;
}

class TextReader {
  private readonly file: PdfFile;
  private readonly fonts = new Map<PdfDictionary | number, FontText>();
  private readonly parts: { readonly text: string; readonly isFurniture: boolean }[] = [];
  private size = 0;
  private isReadable = true;

  constructor(file: PdfFile) {
    this.file = file;
  }

  get text(): PageText | undefined {
    if (!this.isReadable) return undefined;
    const proper = this.parts.filter(({ isFurniture }) => !isFurniture);
    return { all: this.parts.map(({ text }) => text).join(''), proper: proper.map(({ text }) => text).join('') };
  }

  page(page: PdfDictionary): void {
    const contents = this.file.resolve(page.entries.get('Contents'));
    const streams = isKind(contents, 'array') ? contents.items : [contents];
    const parts = streams.map((one) => this.file.dictionary(one)).filter((one) => one !== undefined);
    const text = parts.map((one) => this.read(one)).join('\n');
    this.content(text, this.resourcesOf(page), false, 0);
  }

  /** Inherited from the tree of pages (ISO 32000-1, table 30). */
  private resourcesOf(page: PdfDictionary): PdfDictionary | undefined {
    let node: PdfDictionary | undefined = page;
    for (let depth = 0; node !== undefined && depth < 50; depth += 1) {
      const own = this.file.dictionary(node.entries.get('Resources'));
      if (own !== undefined) return own;
      node = this.file.dictionary(node.entries.get('Parent'));
    }
    return undefined;
  }

  private read(stream: PdfDictionary): string {
    const content = this.file.content(stream, LARGEST_CONTENT);
    this.spend(content.length + STREAM);
    return signsOf(content);
  }

  private spend(size: number): void {
    this.size += size;
    if (this.size > MOST_READ) throw new PdfDamage('text without end');
  }

  private content(text: string, resources: PdfDictionary | undefined, isFurniture: boolean, depth: number): void {
    const parser = new PdfParser(text, 0);
    const marks: boolean[] = [];
    let font: FontText = () => undefined;
    let operands: PdfValue[] = [];
    for (let next = parser.instruction(); next !== undefined; next = parser.instruction()) {
      if ('operand' in next) {
        operands.push(next.operand);
        continue;
      }
      const [first] = operands;
      const inside = isFurniture || marks.includes(true);
      switch (next.operator) {
        case 'Tf':
          font = this.fontNamed(resources, first);
          break;
        case 'Tj':
        case "'":
        case 'TJ':
          this.show(first, font, inside);
          break;
        case '"':
          this.show(operands[2], font, inside);
          break;
        case 'Td':
        case 'TD':
        case 'Tm':
        case 'T*':
        case 'ET':
          this.blank(inside);
          break;
        case 'BMC':
        case 'BDC':
          marks.push(isKind(first, 'name') && first.text === 'Artifact');
          break;
        case 'EMC':
          marks.pop();
          break;
        case 'Do':
          this.form(resources, first, inside, depth);
          break;
      }
      operands = [];
    }
  }

  private named(resources: PdfDictionary | undefined, kind: string, name: PdfValue | undefined): PdfValue | undefined {
    return isKind(name, 'name')
      ? this.file.dictionary(resources?.entries.get(kind))?.entries.get(name.text)
      : undefined;
  }

  private fontNamed(resources: PdfDictionary | undefined, name: PdfValue | undefined): FontText {
    const value = this.named(resources, 'Font', name);
    const dictionary = this.file.dictionary(value);
    const key = isKind(value, 'reference') ? value.id : dictionary;
    const known = key === undefined ? undefined : this.fonts.get(key);
    if (known === undefined) this.spend(FONT);
    const font = known ?? fontText(this.file, dictionary);
    if (key !== undefined) this.fonts.set(key, font);
    return font;
  }

  private show(value: PdfValue | undefined, font: FontText, isFurniture: boolean): void {
    if (isKind(value, 'array')) for (const item of value.items) this.show(item, font, isFurniture);
    if (typeof value === 'number' && value < WORD_GAP) this.blank(isFurniture);
    if (!isKind(value, 'text')) return;
    const text = font(value.text);
    this.isReadable &&= text !== undefined;
    this.parts.push({ text: text ?? '', isFurniture });
  }

  private blank(isFurniture: boolean): void {
    if (this.parts.at(-1)?.text !== ' ') this.parts.push({ text: ' ', isFurniture });
  }

  /** A drawing that is used on pages, with text of its own. */
  private form(
    resources: PdfDictionary | undefined,
    name: PdfValue | undefined,
    isFurniture: boolean,
    depth: number,
  ): void {
    const form = this.file.dictionary(this.named(resources, 'XObject', name));
    const subtype = this.file.resolve(form?.entries.get('Subtype'));
    if (form === undefined || !isKind(subtype, 'name') || subtype.text !== 'Form' || depth >= DEEPEST_FORM) return;
    const own = this.file.dictionary(form.entries.get('Resources')) ?? resources;
    this.content(this.read(form), own, isFurniture, depth + 1);
  }
}

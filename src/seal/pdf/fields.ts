import type { PdfFile } from './file.ts';
import { pageOfAnnotation } from './page-tree.ts';
import { bytesOf, textOf } from './text.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from './value.ts';

/** A signature field of a file, in the words of its form (ISO 32000-1, 12.7.4.5). */
export interface SignatureField {
  /** The full name: names of the fields that it lies in and its own, with dots between. In ours the `part`. */
  readonly name: string;
  /** What it is called to people (`TU`); undefined where it has no such name. */
  readonly label: string | undefined;
  /** Number of its object; undefined for a field that stands inside another object. */
  readonly id: number | undefined;
  readonly dictionary: PdfDictionary;
  /** Where it stands; often the same object as the field. Undefined for a field without a place. */
  readonly widget: Widget | undefined;
  /** Undefined while nobody has signed. */
  readonly signature: SignatureDictionary | undefined;
}

export interface Widget {
  readonly id: number | undefined;
  readonly dictionary: PdfDictionary;
  /** Left, bottom, right, top, in points from the lower left corner of the page. */
  readonly rectangle: Rectangle;
  /** From 0; undefined for one that no page names. */
  readonly page: number | undefined;
}

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** What the file says about a signature (ISO 32000-1, table 252), as it is written: nothing of it is judged. */
export interface SignatureDictionary {
  /** Number of its object; undefined for one that stands inside the field. */
  readonly id: number | undefined;
  readonly dictionary: PdfDictionary;
  readonly filter: string | undefined;
  readonly subFilter: string | undefined;
  /** Start and length of each signed part, in bytes of the file; undefined when it is no list of whole numbers. */
  readonly byteRange: readonly number[] | undefined;
  /** The CMS, with the zeros that fill up its place; undefined when there is none. */
  readonly contents: Uint8Array | undefined;
  /** Claimed time as it is written, like `D:20260128101500+01'00'`. */
  readonly m: string | undefined;
  readonly name: string | undefined;
  readonly reason: string | undefined;
  readonly location: string | undefined;
}

const MOST_FIELDS = 10_000;
const DEEPEST = 50;

interface Place {
  readonly value: PdfValue;
  /** Names of the fields above, with dots between. */
  readonly above: string;
  /** `FT` and `V` are inherited (ISO 32000-1, table 220). */
  readonly type: PdfValue | undefined;
  readonly signature: PdfValue | undefined;
  readonly depth: number;
}

/** The signature fields of a file, in the order of its form; throws `PdfDamage` for a file that is not as PDF is written. */
export function signatureFields(file: PdfFile): readonly SignatureField[] {
  const fields = file.resolve(file.form?.entries.get('Fields'));
  if (!isKind(fields, 'array')) return [];
  return new FieldReader(file).read(fields.items);
}

class FieldReader {
  private readonly file: PdfFile;
  private readonly pages: ReadonlyMap<number, number>;
  private readonly found: SignatureField[] = [];
  private seen = 0;

  constructor(file: PdfFile) {
    this.file = file;
    this.pages = pageOfAnnotation(file);
  }

  read(fields: readonly PdfValue[]): readonly SignatureField[] {
    for (const value of fields) this.visit({ value, above: '', type: undefined, signature: undefined, depth: 0 });
    return this.found;
  }

  private visit(place: Place): void {
    this.seen += 1;
    if (this.seen > MOST_FIELDS || place.depth > DEEPEST) throw new PdfDamage('fields without end');
    const dictionary = this.file.dictionary(place.value);
    if (dictionary === undefined) return;
    const { entries } = dictionary;
    const own = this.text(entries.get('T'));
    const name = [place.above, own].filter((part) => part !== '' && part !== undefined).join('.');
    const type = entries.get('FT') ?? place.type;
    const signature = entries.get('V') ?? place.signature;
    const kids = this.kids(entries.get('Kids'));
    const fields = kids.filter((kid) => this.isField(kid));
    for (const value of fields) this.visit({ value, above: name, type, signature, depth: place.depth + 1 });
    if (fields.length > 0 || this.name(type) !== 'Sig') return;
    const widget = entries.has('Rect') ? place.value : kids[0];
    this.found.push({
      name,
      label: this.text(entries.get('TU')),
      id: idOf(place.value),
      dictionary,
      widget: widget === undefined ? undefined : this.widget(widget),
      signature: this.signature(signature),
    });
  }

  private kids(value: PdfValue | undefined): readonly PdfValue[] {
    const kids = this.file.resolve(value);
    return isKind(kids, 'array') ? kids.items : [];
  }

  /** A kid with a name is a field of its own, one without is only the field's widget (ISO 32000-1, 12.7.3.1). */
  private isField(value: PdfValue): boolean {
    const entries = this.file.dictionary(value)?.entries;
    return entries?.has('T') === true || entries?.has('Kids') === true;
  }

  private widget(value: PdfValue): Widget | undefined {
    const dictionary = this.file.dictionary(value);
    if (dictionary === undefined) return undefined;
    const id = idOf(value);
    const rectangle = rectangleOf(this.numbers(dictionary.entries.get('Rect')));
    if (rectangle === undefined) return undefined;
    return { id, dictionary, rectangle, page: id === undefined ? undefined : this.pages.get(id) };
  }

  private signature(value: PdfValue | undefined): SignatureDictionary | undefined {
    const dictionary = this.file.dictionary(value);
    if (dictionary === undefined) return undefined;
    const { entries } = dictionary;
    const contents = this.file.resolve(entries.get('Contents'));
    return {
      id: idOf(value),
      dictionary,
      filter: this.name(entries.get('Filter')),
      subFilter: this.name(entries.get('SubFilter')),
      byteRange: this.numbers(entries.get('ByteRange')),
      contents: isKind(contents, 'text') ? bytesOf(contents.text) : undefined,
      m: this.text(entries.get('M')),
      name: this.text(entries.get('Name')),
      reason: this.text(entries.get('Reason')),
      location: this.text(entries.get('Location')),
    };
  }

  private text(value: PdfValue | undefined): string | undefined {
    const text = this.file.resolve(value);
    return isKind(text, 'text') ? textOf(text.text) : undefined;
  }

  private name(value: PdfValue | undefined): string | undefined {
    const name = this.file.resolve(value);
    return isKind(name, 'name') ? name.text : undefined;
  }

  /** Undefined unless every one is a number. */
  private numbers(value: PdfValue | undefined): readonly number[] | undefined {
    const array = this.file.resolve(value);
    if (!isKind(array, 'array')) return undefined;
    const numbers = array.items.map((item) => this.file.resolve(item)).filter((item) => typeof item === 'number');
    return numbers.length === array.items.length ? numbers : undefined;
  }
}

function idOf(value: PdfValue | undefined): number | undefined {
  return isKind(value, 'reference') ? value.id : undefined;
}

/** Any two opposite corners may be given (ISO 32000-1, 7.9.5). */
function rectangleOf(numbers: readonly number[] | undefined): Rectangle | undefined {
  const [x1, y1, x2, y2] = numbers ?? [];
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

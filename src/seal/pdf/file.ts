import { inflate } from './inflate.ts';
import { PdfParser } from './parser.ts';
import { signsOf } from './text.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from './value.ts';

/** Where an object is: at an offset of the file, or packed with others in a stream; `free` once a later revision took it away. */
type Location = { readonly offset: number } | { readonly stream: number; readonly index: number } | 'free';

const MOST_REVISIONS = 1_000;
const MOST_OBJECTS = 2_000_000;
const LARGEST_TABLE = 64_000_000;

/** Tables and packed objects of a file and of all its revisions, unpacked: they are kept. */
const MOST_UNPACKED = 300_000_000;

interface Allowance {
  /** In bytes. */
  left: number;
}

/** A PDF by its cross-reference tables, the newest revision first: what a signature or an editor appended counts. */
export class PdfFile {
  /** Of the newest revision; it is a stream where the newest table is one. */
  readonly trailer: PdfDictionary;
  readonly bytes: Uint8Array;
  /** One character a byte, so that offsets are the file's. */
  private readonly text: string;
  private readonly locations = new Map<number, Location>();
  private readonly packed = new Map<number, readonly { readonly id: number; readonly value: PdfValue }[]>();
  /** Offsets of the tables that were read, the newest first. */
  readonly tables: readonly number[];

  private readonly allowance: Allowance;

  constructor(bytes: Uint8Array, text: string = signsOf(bytes), allowance: Allowance = { left: MOST_UNPACKED }) {
    this.bytes = bytes;
    this.text = text;
    this.allowance = allowance;
    const start = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(this.text.slice(-2048).replace(/%%EOF[\0\s]*$/, '%%EOF'));
    if (start === null) throw new PdfDamage('no end');
    const seen = new Set<number>();
    this.trailer = this.revisions(Number(start[1]), seen);
    this.tables = [...seen];
  }

  /** The file as it stood when it ended here. */
  upTo(end: number): PdfFile {
    return new PdfFile(this.bytes.subarray(0, end), this.text.slice(0, end), this.allowance);
  }

  /** Numbers of all objects that the tables name. */
  get ids(): readonly number[] {
    return [...this.locations.keys()];
  }

  /** Where the tables say that an object lies, as a text that is the same only for the same place; undefined where it is nowhere. */
  placeOf(id: number): string | undefined {
    const location = this.locations.get(id);
    if (location === undefined || location === 'free') return undefined;
    if ('offset' in location) return String(location.offset);
    return `${this.offsetOf(location.stream)}/${location.index}`;
  }

  /** Offset of an object that lies in the file by itself; undefined for a packed one. */
  offsetOf(id: number): number | undefined {
    const location = this.locations.get(id);
    return location !== undefined && location !== 'free' && 'offset' in location ? location.offset : undefined;
  }

  /** How often the number of an object was given to another one (ISO 32000-1, 7.3.10); 0 in nearly every file. */
  generation(id: number): number {
    const offset = this.offsetOf(id);
    const head = offset === undefined ? null : /^\s*\d+\s+(\d+)\s/.exec(this.text.slice(offset, offset + 40));
    return Number(head?.[1] ?? 0);
  }

  /** What a value stands for: itself, or the object that it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isKind(value, 'reference')) return value;
    const location = this.locations.get(value.id);
    if (location === undefined || location === 'free') return null;
    if ('stream' in location) return this.packedObject(value.id, location);
    const { id, value: object } = new PdfParser(this.text, location.offset).object();
    if (id !== value.id) throw new PdfDamage('another object');
    return object;
  }

  /** The root of the document; throws `PdfDamage` when there is none. */
  get catalog(): PdfDictionary {
    const catalog = this.dictionary(this.trailer.entries.get('Root'));
    if (catalog === undefined) throw new PdfDamage('no catalog');
    return catalog;
  }

  /** The form, with its fields (ISO 32000-1, 12.7.2); undefined for a file without one. */
  get form(): PdfDictionary | undefined {
    return this.dictionary(this.catalog.entries.get('AcroForm'));
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = this.resolve(value);
    return isKind(found, 'dictionary') ? found : undefined;
  }

  /** The bytes of a stream as they lie in the file. */
  packedContent(stream: PdfDictionary): Uint8Array {
    const length = this.resolve(stream.entries.get('Length'));
    if (stream.stream === undefined || typeof length !== 'number') throw new PdfDamage('no stream');
    const end = stream.stream + length;
    if (length < 0 || !/^\s*endstream/.test(this.text.slice(end, end + 20))) throw new PdfDamage('cut stream');
    return this.bytes.subarray(stream.stream, end);
  }

  /** The content of a stream, unpacked; at most `most` bytes. */
  content(stream: PdfDictionary, most: number): Uint8Array {
    const raw = this.packedContent(stream);
    const filter = this.resolve(stream.entries.get('Filter'));
    const filters = isKind(filter, 'array') ? filter.items : filter === undefined || filter === null ? [] : [filter];
    if (filters.length === 0) return raw;
    const [only, ...more] = filters.map((one) => this.resolve(one));
    if (!isKind(only, 'name') || only.text !== 'FlateDecode' || more.length > 0) throw new PdfDamage('unknown filter');
    return withoutPredictor(inflate(raw, most), this.dictionary(stream.entries.get('DecodeParms')));
  }

  private revisions(start: number, seen: Set<number>): PdfDictionary {
    let newest: PdfDictionary | undefined;
    const waiting = [start];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) continue;
      seen.add(at);
      if (seen.size > MOST_REVISIONS) throw new PdfDamage('too many revisions');
      const trailer = this.section(at);
      newest ??= trailer;
      const previous = trailer.entries.get('Prev');
      if (typeof previous === 'number') waiting.push(previous);
    }
    if (newest === undefined) throw new PdfDamage('no trailer');
    return newest;
  }

  /** The table of one revision, and with it the trailer. */
  private section(at: number): PdfDictionary {
    if (/\s*xref/y.exec(this.text.slice(at, at + 20)) === null) return this.tableStream(at);
    const free: number[] = [];
    const trailer = this.table(at, free);
    // Objects of the stream are free in the table, for old readers to leave them alone (ISO 32000-1, 7.5.8.4).
    const hybrid = trailer.entries.get('XRefStm');
    if (typeof hybrid === 'number') this.tableStream(hybrid);
    for (const id of free) this.locate(id, 'free');
    return trailer;
  }

  private table(at: number, free: number[]): PdfDictionary {
    const parser = new PdfParser(this.text, at);
    parser.word();
    for (let word = parser.word(); word !== 'trailer'; word = parser.word()) {
      const [first, count] = [Number(word), Number(parser.word())];
      if (!/^\d+$/.test(word) || !(count <= MOST_OBJECTS)) throw new PdfDamage('no table');
      for (let id = first; id < first + count; id += 1) {
        const offset = Number(parser.word());
        parser.word();
        if (!Number.isSafeInteger(offset) || free.length > MOST_OBJECTS) throw new PdfDamage('no table');
        if (parser.word() === 'n') this.locate(id, { offset });
        else free.push(id);
      }
    }
    const trailer = parser.value();
    if (!isKind(trailer, 'dictionary')) throw new PdfDamage('no trailer');
    return trailer;
  }

  /** A table as a stream (ISO 32000-1, 7.5.8), as other programs write when they sign. */
  private tableStream(at: number): PdfDictionary {
    const { value: stream } = new PdfParser(this.text, at).object();
    if (!isKind(stream, 'dictionary')) throw new PdfDamage('no table');
    const [type = 1, offset = 0, more = 0] = numbers(stream.entries.get('W'));
    const size = stream.entries.get('Size');
    const index = numbers(stream.entries.get('Index'));
    const ranges = index.length > 0 ? index : [0, typeof size === 'number' ? size : 0];
    const rows = this.allowed(stream);
    let row = 0;
    const field = (width: number): number => {
      let value = 0;
      for (let end = row + width; row < end; row += 1) value = value * 256 + (rows[row] ?? 0);
      return value;
    };
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const first = ranges[range] ?? 0;
      for (let id = first; id < first + (ranges[range + 1] ?? 0) && row < rows.length; id += 1) {
        const kind = type === 0 ? 1 : field(type);
        const [second, third] = [field(offset), field(more)];
        if (kind === 0) this.locate(id, 'free');
        if (kind === 1) this.locate(id, { offset: second });
        if (kind === 2) this.locate(id, { stream: second, index: third });
      }
    }
    return stream;
  }

  private allowed(stream: PdfDictionary): Uint8Array {
    const content = this.content(stream, Math.min(LARGEST_TABLE, this.allowance.left));
    this.allowance.left -= content.length;
    return content;
  }

  /** The first that is said of an object counts, since the newest revision is read first. */
  private locate(id: number, location: Location): void {
    if (this.locations.size > MOST_OBJECTS) throw new PdfDamage('too many objects');
    if (!this.locations.has(id)) this.locations.set(id, location);
  }

  private packedObject(id: number, { stream, index }: { readonly stream: number; readonly index: number }): PdfValue {
    const found = this.unpack(stream)[index];
    if (found !== undefined && found.id !== id) throw new PdfDamage('another object');
    return found?.value ?? null;
  }

  private unpack(id: number): readonly { readonly id: number; readonly value: PdfValue }[] {
    const known = this.packed.get(id);
    if (known !== undefined) return known;
    // Before it is read: a stream that says that it lies within itself finds nothing.
    this.packed.set(id, []);
    const stream = this.dictionary({ kind: 'reference', id });
    if (stream === undefined) throw new PdfDamage('no stream');
    const text = signsOf(this.allowed(stream));
    const [count, first] = [stream.entries.get('N'), stream.entries.get('First')];
    if (typeof count !== 'number' || typeof first !== 'number') throw new PdfDamage('no stream of objects');
    const head = new PdfParser(text, 0);
    const values: { id: number; value: PdfValue }[] = [];
    for (let index = 0; index < count && index < MOST_OBJECTS; index += 1) {
      const id = Number(head.word());
      values.push({ id, value: new PdfParser(text, first + Number(head.word())).value() });
    }
    this.packed.set(id, values);
    return values;
  }
}

function numbers(value: PdfValue | undefined): readonly number[] {
  return isKind(value, 'array') ? value.items.filter((item) => typeof item === 'number') : [];
}

/** Undoes the predictor "up" of PNG (12), the one that tables are packed with. */
function withoutPredictor(bytes: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array {
  const predictor = parameters?.entries.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const columns = parameters?.entries.get('Columns') ?? 1;
  if (typeof columns !== 'number' || columns < 1 || predictor !== 12) throw new PdfDamage('unknown predictor');
  const rows = Math.floor(bytes.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      plain[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + (row === 0 ? 0 : (plain[at - columns] ?? 0));
    }
  }
  return plain;
}

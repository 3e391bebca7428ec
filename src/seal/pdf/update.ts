import { pdfArray, pdfDictionary, pdfName, withEntries, written } from './compose.ts';
import type { PdfFile } from './file.ts';
import { bytesOf } from './text.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from './value.ts';

/** An object that another program numbered anew (a generation above 0), which this writer leaves alone. */
export class PdfUnwritable extends Error {}

/** Offsets of files up to four gigabytes. */
const OFFSET_BYTES = 4;
/** Of a half of the identifier of a file. */
const ID_BYTES = 16;

/** A file with an update, and where the objects of the update stand in it. */
export interface Updated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Offset of the body of an object (after `12 0 obj` and its line end). */
  readonly bodyOf: (id: number) => number;
}

/**
 * An incremental update (ISO 32000-1, 7.5.6): objects, new ones and new versions of old ones, behind a file whose own bytes
 * stay as they are, to the byte.
 */
export class PdfUpdate {
  private readonly file: PdfFile;
  private readonly bodies = new Map<number, readonly Uint8Array[]>();
  private next: number;

  constructor(file: PdfFile) {
    const size = file.resolve(file.trailer.entries.get('Size'));
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1) throw new PdfDamage('no size');
    this.file = file;
    this.next = size;
  }

  /** The number of a new object. */
  reserve(): number {
    this.next += 1;
    return this.next - 1;
  }

  /** A new object; its number. */
  add(value: PdfValue): number {
    const id = this.reserve();
    this.setBody(id, written(value));
    return id;
  }

  /** A new stream; its number. */
  addStream(dictionary: PdfDictionary, content: Uint8Array): number {
    const id = this.reserve();
    const head = written(withEntries(dictionary, { Length: content.length }));
    this.bodies.set(id, [bytesOf(`${head}\nstream\n`), content, bytesOf('\nendstream')]);
    return id;
  }

  /** A new version of an object; throws `PdfUnwritable` where its number has had another life. */
  replace(id: number, value: PdfValue): void {
    if (this.file.generation(id) !== 0) throw new PdfUnwritable();
    this.setBody(id, written(value));
  }

  /** The body of an object as text, one character a byte. */
  setBody(id: number, body: string): void {
    this.bodies.set(id, [bytesOf(body)]);
  }

  /** The whole file; `mark` tells this revision from others, as the second half of its identifier (14.4). */
  finish(mark: Uint8Array): Updated {
    const output = new Output(this.file.bytes);
    if (!/[\r\n]$/.test(output.end)) output.text('\n');
    const offsets = new Map<number, number>();
    const bodies = new Map<number, number>();
    for (const [id, parts] of [...this.bodies].sort(([a], [b]) => a - b)) {
      offsets.set(id, output.length);
      output.text(`${id} 0 obj\n`);
      bodies.set(id, output.length);
      for (const part of parts) output.bytes(part);
      output.text('\nendobj\n');
    }
    const start = output.length;
    const isStream = this.file.trailer.stream !== undefined;
    if (isStream) this.tableStream(output, offsets, mark);
    else this.table(output, offsets, mark);
    output.text(`startxref\n${start}\n%%EOF\n`);
    return { bytes: output.joined(), bodyOf: (id) => bodies.get(id) ?? 0 };
  }

  private table(output: Output, offsets: ReadonlyMap<number, number>, mark: Uint8Array): void {
    output.text('xref\n');
    for (const [first, ids] of runsOf([...offsets.keys()])) {
      output.text(`${first} ${ids.length}\n`);
      for (const id of ids) output.text(`${String(offsets.get(id)).padStart(10, '0')} 00000 n \n`);
    }
    output.text(`trailer\n${written(this.trailer(mark))}\n`);
  }

  /** A file whose newest table is a stream goes on with streams (7.5.8.4). */
  private tableStream(output: Output, offsets: Map<number, number>, mark: Uint8Array): void {
    const id = this.reserve();
    offsets.set(id, output.length);
    const runs = runsOf([...offsets.keys()]);
    const rows = runs.flatMap(([, ids]) => ids.map((each) => rowOf(offsets.get(each) ?? 0)));
    const dictionary = withEntries(this.trailer(mark), {
      Type: pdfName('XRef'),
      Index: pdfArray(...runs.flatMap(([first, ids]) => [first, ids.length])),
      W: pdfArray(1, OFFSET_BYTES, 1),
      Length: rows.length * (OFFSET_BYTES + 2),
    });
    output.text(`${id} 0 obj\n${written(dictionary)}\nstream\n${rows.join('')}\nendstream\nendobj\n`);
  }

  private trailer(mark: Uint8Array): PdfDictionary {
    const { entries } = this.file.trailer;
    const id = this.file.resolve(entries.get('ID'));
    const [first] = isKind(id, 'array') ? id.items : [];
    const second: PdfValue = { kind: 'text', text: String.fromCharCode(...mark.subarray(0, ID_BYTES)) };
    return pdfDictionary({
      Size: this.next,
      Prev: this.file.tables[0],
      Root: entries.get('Root'),
      Info: entries.get('Info'),
      ID: pdfArray(first ?? second, second),
    });
  }
}

/** Numbers that follow on one another, run by run. */
function runsOf(ids: readonly number[]): readonly (readonly [first: number, ids: readonly number[]])[] {
  const runs: (readonly [number, number[]])[] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1].length === id) last[1].push(id);
    else runs.push([id, [id]]);
  }
  return runs;
}

function rowOf(offset: number): string {
  const bytes = [1, offset >>> 24, (offset >>> 16) & 255, (offset >>> 8) & 255, offset & 255, 0];
  return String.fromCharCode(...bytes);
}

class Output {
  private readonly parts: Uint8Array[];
  length: number;

  constructor(start: Uint8Array) {
    this.parts = [start];
    this.length = start.length;
  }

  /** The last character so far. */
  get end(): string {
    return String.fromCharCode(this.parts.at(-1)?.at(-1) ?? 0);
  }

  text(text: string): void {
    this.bytes(bytesOf(text));
  }

  bytes(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  joined(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

import { signatureFields } from '../pdf/fields.ts';
import { PdfFile } from '../pdf/file.ts';
import { PdfBomb } from '../pdf/inflate.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from '../pdf/value.ts';
import { type LaterChange, laterChanges } from './later-changes.ts';
import { OpenFile } from './open-file.ts';
import { isSameNumber, isSameValue } from './same-value.ts';
import { revisionEnds } from './tail.ts';

/** How a file stands to the same document made anew. */
export type Comparison = 'same' | 'pages differ' | 'other parts differ';

const LARGEST_STREAM = 100_000_000;
const MOST_PAIRS = 1_000_000;
const DEEPEST = 2_000;

/** How a stream is packed says nothing of what it holds, and the identifier of a file changes whenever it is written. */
const PACKING: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);

/** What may have come to a file since it was made: signatures, and what goes with them. */
const OF_SIGNING: ReadonlySet<LaterChange> = new Set(['signature', 'proof', 'metadata']);

/**
 * How a PDF stands to the same document made anew: as it was before anybody signed, and in what came since, for who signs may change
 * a page in the same turn. Never throws for what is in the file.
 */
export function compareWith(made: Uint8Array, pdf: Uint8Array): Comparison {
  try {
    const open = new OpenFile(pdf);
    const end = unsignedEnd(open);
    const compared = comparePdfs(pdf.subarray(0, end), made);
    const later = [...laterChanges(open, open.at(end), end)].filter((change) => !OF_SIGNING.has(change));
    if (compared === 'pages differ' || later.some((change) => change !== 'comment')) return 'pages differ';
    return later.length > 0 ? 'other parts differ' : compared;
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return 'pages differ';
    throw error;
  }
}

/** Compares two files object by object, from their roots down, with streams unpacked; numbers of objects may differ. Throws `PdfDamage`. */
function comparePdfs(one: Uint8Array, other: Uint8Array): Comparison {
  const walk = new Walk(new PdfFile(one), new PdfFile(other));
  if (walk.isSameAt(['Root', 'Info'])) return 'same';
  return new Walk(new PdfFile(one), new PdfFile(other)).arePagesSame() ? 'other parts differ' : 'pages differ';
}

/** Walks two files at once; each pair of objects once, since pages lead back to their tree. */
class Walk {
  private readonly one: PdfFile;
  private readonly other: PdfFile;
  private readonly seen = new Set<string>();

  constructor(one: PdfFile, other: PdfFile) {
    this.one = one;
    this.other = other;
  }

  isSameAt(keys: readonly string[]): boolean {
    return keys.every((key) => this.isSame(this.one.trailer.entries.get(key), this.other.trailer.entries.get(key), 0));
  }

  arePagesSame(): boolean {
    return this.isSame(this.one.catalog.entries.get('Pages'), this.other.catalog.entries.get('Pages'), 0);
  }

  private isSame(a: PdfValue | undefined, b: PdfValue | undefined, depth: number): boolean {
    if (depth > DEEPEST || this.seen.size > MOST_PAIRS) throw new PdfDamage('too deep');
    if (isKind(a, 'reference') && isKind(b, 'reference')) {
      const pair = `${a.id} ${b.id}`;
      if (this.seen.has(pair)) return true;
      this.seen.add(pair);
    }
    const [left, right] = [this.one.resolve(a), this.other.resolve(b)];
    if (typeof left === 'number' && typeof right === 'number') return isSameNumber(left, right);
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
    if (isKind(left, 'array')) {
      const items = isKind(right, 'array') ? right.items : [];
      return (
        isKind(right, 'array') &&
        left.items.length === items.length &&
        left.items.every((item, at) => this.isSame(item, items[at], depth + 1))
      );
    }
    if (isKind(left, 'dictionary')) return isKind(right, 'dictionary') && this.areDictionaries(left, right, depth);
    return isSameValue(left, right);
  }

  private areDictionaries(a: PdfDictionary, b: PdfDictionary, depth: number): boolean {
    const isStream = a.stream !== undefined;
    if (isStream !== (b.stream !== undefined)) return false;
    const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
    const isPlace = a.entries.has('V') && isSignatureField(this.one, a);
    for (const key of keys) {
      if ((isStream && PACKING.has(key)) || (isPlace && SIGNING.has(key))) continue;
      if (!this.isSame(a.entries.get(key), b.entries.get(key), depth + 1)) return false;
    }
    if (!isStream) return true;
    // What unpacks to more than it should is another: it is not unpacked to its end.
    const made = contentOf(this.other, b, LARGEST_STREAM);
    return isSameBytes(contentOf(this.one, a, made.length), made);
  }
}

function isSignatureField(file: PdfFile, { entries }: PdfDictionary): boolean {
  const type = file.resolve(entries.get('FT'));
  return isKind(type, 'name') && type.text === 'Sig';
}

/** Unpacked; a photograph as it is, since its packing is part of it. */
function contentOf(file: PdfFile, stream: PdfDictionary, most: number): Uint8Array {
  const filter = file.resolve(stream.entries.get('Filter'));
  const isDeflated = isKind(filter, 'name') && filter.text === 'FlateDecode';
  return filter === undefined || isDeflated ? file.content(stream, most) : file.packedContent(stream);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** What is set in its place when somebody signs. */
const SIGNING: ReadonlySet<string> = new Set(['V', 'AP', 'M']);

/** Where a file ended before anybody signed; where it was first signed, if there was no earlier revision. Throws `PdfDamage`. */
function unsignedEnd(open: OpenFile): number {
  const gaps = signatureFields(open.file).flatMap(({ signature }) => signature?.byteRange?.[1] ?? []);
  if (gaps.length === 0) return open.bytes.length;
  const first = Math.min(...gaps);
  const ends = revisionEnds(open);
  const before = ends.filter((end) => end <= first && isWhole(open, end));
  const [end] = before.length > 0 ? before.slice(-1) : ends.filter((one) => one > first);
  return end ?? open.bytes.length;
}

/** The first part of a file for the web ends before its tables do. */
function isWhole(open: OpenFile, end: number): boolean {
  try {
    return open.at(end).catalog.entries.size > 0;
  } catch (error) {
    if (error instanceof PdfDamage) return false;
    throw error;
  }
}

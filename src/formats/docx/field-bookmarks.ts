import type { Origin } from '../../doc/index.ts';

/** Where a bookmark's text comes from, so that a comment or a change made in Word can be placed again. */
export interface BookmarkedField {
  /** `f_` and 16 hex digits. */
  readonly bookmark: string;
  readonly file: string;
  readonly path: string;
  /** 1 for the first place where the field is printed, 2 for the second, … */
  readonly occurrence: number;
}

const PRIME_LOW = 0x1b3;
const TWO_32 = 0x1_0000_0000;
const encoder = new TextEncoder();

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/**
 * FNV-1a with 64 bits over UTF-8, as 16 hex digits. It needs no secrecy, only a name that is the same for ever and
 * differs between the few thousand fields of a folder: WebCrypto's SHA-256 would make every writer below
 * asynchronous for nothing. The 64 bits are two halves, exact in floating point, because BigInt is ten times slower.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    // The prime is 2^40 + 0x1b3: the first summand moves the low half eight bits into the high one.
    high = (Math.imul(high, PRIME_LOW) + (low << 8) + Math.floor(product / TWO_32)) >>> 0;
    low = product >>> 0;
  }
  return hex8(high) + hex8(low);
}

/** The bookmark of a field: file and path, and from the second place on the number of the place. */
export function fieldBookmark(file: string, path: string, occurrence: number): string {
  return `f_${fnv1a64(occurrence === 1 ? `${file}\n${path}` : `${file}\n${path}\n${occurrence}`)}`;
}

/** Word allows 40 characters of letters, digits and `_`; heading ids have no `_`, so that the short form stays unique. */
export function headingBookmark(id: string): string {
  return id.length <= 38 ? `h_${id.replaceAll('-', '_')}` : `h_${fnv1a64(id)}`;
}

interface OpenBookmark {
  readonly key: string;
  readonly id: number;
  /** Index of the place behind the field's last text, where the end goes. */
  slot: number;
}

/**
 * Puts a bookmark around every run of text from one field, across paragraphs too. The end is filled in behind the
 * last text once other text begins, so that it never reaches into the next paragraph.
 */
export class FieldBookmarks {
  readonly #out: string[];
  readonly #nextId: () => number;
  readonly #printed = new Map<string, number>();
  readonly fields: BookmarkedField[] = [];
  #open: OpenBookmark | undefined;

  constructor(out: string[], nextId: () => number) {
    this.#out = out;
    this.#nextId = nextId;
  }

  /** Before a piece of text. */
  enter(origin: Origin | undefined): void {
    const key = origin?.kind === 'field' ? `${origin.file}\n${origin.at}` : undefined;
    if (this.#open?.key === key) return;
    this.close();
    if (key === undefined || origin === undefined) return;
    const occurrence = (this.#printed.get(key) ?? 0) + 1;
    this.#printed.set(key, occurrence);
    const bookmark = fieldBookmark(origin.file, origin.at, occurrence);
    const id = this.#nextId();
    this.fields.push({ bookmark, file: origin.file, path: origin.at, occurrence });
    this.#out.push(`<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>`);
    this.#open = { key, id, slot: 0 };
  }

  /** After a piece of text. */
  leave(): void {
    if (this.#open !== undefined) this.#open.slot = this.#out.push('') - 1;
  }

  /** At the end of a cell and of the document, which a bookmark does not cross. */
  close(): void {
    if (this.#open !== undefined) this.#out[this.#open.slot] = `<w:bookmarkEnd w:id="${this.#open.id}"/>`;
    this.#open = undefined;
  }
}

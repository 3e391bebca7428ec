import type { PdfFile } from '../pdf/file.ts';
import { textOf } from '../pdf/text.ts';
import type { PdfDictionary, PdfValue } from '../pdf/value.ts';

/** A value with the file that it stands in. */
export interface Placed<V> {
  readonly file: PdfFile;
  readonly value: V;
}

/** Points; programs that write an object again round its places to some decimals. */
const ROUNDING = 0.001;

export function isSameNumber(a: number, b: number): boolean {
  return a === b || (!Number.isInteger(a) && Math.abs(a - b) < ROUNDING);
}

/** Whether two values say the same as they are written: references by their number, texts in whatever encoding. */
export function isSameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (a.kind === 'reference') return b.kind === 'reference' && a.id === b.id;
  if (a.kind === 'array') {
    return (
      b.kind === 'array' &&
      a.items.length === b.items.length &&
      a.items.every((item, at) => isSameValue(item, b.items[at]))
    );
  }
  if (a.kind === 'dictionary') return b.kind === 'dictionary' && otherKeys(a, b).length === 0;
  if (a.kind === 'text') return b.kind === 'text' && (a.text === b.text || textOf(a.text) === textOf(b.text));
  return b.kind === 'name' && a.text === b.text;
}

/** Keys under which two dictionaries do not say the same. */
export function otherKeys(a: PdfDictionary | undefined, b: PdfDictionary | undefined): readonly string[] {
  const keys = new Set([...(a?.entries.keys() ?? []), ...(b?.entries.keys() ?? [])]);
  return [...keys].filter((key) => !isSameValue(a?.entries.get(key), b?.entries.get(key)));
}

/** Whether an object is the same in two files, with what its stream holds. */
export function isSameObject(a: Placed<PdfValue | undefined>, b: Placed<PdfValue | undefined>): boolean {
  if (!isSameValue(a.value, b.value)) return false;
  const [one, other] = [streamOf(a), streamOf(b)];
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function streamOf({ file, value }: Placed<PdfValue | undefined>): Uint8Array | undefined {
  const isStream =
    typeof value === 'object' && value !== null && value.kind === 'dictionary' && value.stream !== undefined;
  return isStream ? file.packedContent(value) : undefined;
}

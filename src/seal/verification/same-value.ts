import type { PdfFile } from '../pdf/file.ts';
import type { PdfDictionary, PdfValue } from '../pdf/value.ts';

/** A value with the file that it stands in. */
export interface Placed<V> {
  readonly file: PdfFile;
  readonly value: V;
}

/** Whether two values say the same as they are written: references by their number, streams by their bytes. */
export function isSameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
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
  return a.kind === b.kind && a.text === b.text;
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

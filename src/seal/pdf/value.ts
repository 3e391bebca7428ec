/** A PDF object. Names, texts and numbers stay apart, because a file may lie about which it is. */
export type PdfValue = PdfName | PdfText | PdfReference | PdfDictionary | PdfArray | number | boolean | null;

export interface PdfName {
  readonly kind: 'name';
  readonly text: string;
}

export interface PdfText {
  readonly kind: 'text';
  /** One character a byte. */
  readonly text: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly id: number;
  /** 0 unless said otherwise. */
  readonly generation?: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Where the bytes of a stream begin; undefined for a dictionary that is none. */
  readonly stream: number | undefined;
}

/** A file that is not as PDF is written; the reader gives up at once, since what follows would be guessed. */
export class PdfDamage extends Error {}

export function isKind<K extends 'name' | 'text' | 'reference' | 'array' | 'dictionary'>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<PdfValue, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

import { PdfFile } from '../pdf/file.ts';
import { signsOf } from '../pdf/text.ts';
import { PdfDamage } from '../pdf/value.ts';

/** Of all revisions that are looked at, in bytes: a file may be made so that each is as long as the whole. */
const MOST_BYTES = 1_000_000_000;

/** A file as it is, and as it was: each revision is opened once, since every signature is compared with those after it. */
export class OpenFile {
  readonly bytes: Uint8Array;
  /** One sign a byte. */
  readonly text: string;
  readonly file: PdfFile;
  private readonly revisions = new Map<number, PdfFile>();
  private read = 0;

  /** Throws `PdfDamage` for a damaged file, as `at` does. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.text = signsOf(bytes);
    this.file = new PdfFile(bytes, this.text);
    this.revisions.set(bytes.length, this.file);
  }

  /** The file as it stood when it ended here. */
  at(end: number): PdfFile {
    const known = this.revisions.get(end);
    if (known !== undefined) return known;
    this.read += end;
    if (this.read > MOST_BYTES) throw new PdfDamage('too many revisions');
    const file = this.file.upTo(end);
    this.revisions.set(end, file);
    return file;
  }

  /** Whether nothing but white space stands behind a place. */
  isBlankFrom(end: number): boolean {
    return /^[\0\t\n\f\r ]*$/.test(this.text.slice(end));
  }
}

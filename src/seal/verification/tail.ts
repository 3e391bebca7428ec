import type { PdfFile } from '../pdf/file.ts';
import { isKind, PdfDamage } from '../pdf/value.ts';
import type { OpenFile } from './open-file.ts';

/** A file is signed and added to some times, not hundreds of times. */
const MOST_REVISIONS = 60;

const OBJECT = /(?<![^\0\t\n\f\r ])\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-zA-Z])/g;

/** Where each revision ends, the oldest first: just behind its `%%EOF` and the end of that line. */
export function revisionEnds({ text }: Pick<OpenFile, 'text'>): readonly number[] {
  const ends = [...text.matchAll(/startxref[\0\t\n\f\r ]+\d{1,12}[\0\t\n\f\r ]+%%EOF(?:\r\n|\r|\n)?/g)].map(
    (match) => match.index + match[0].length,
  );
  if (ends.length > MOST_REVISIONS) throw new PdfDamage('too many revisions');
  return ends;
}

/** Whether anything was put behind a revision that no table leads to: programs that repair a file would show it, others not. */
export function hasHidden(open: OpenFile, end: number): boolean {
  const { file, text } = open;
  if (open.isBlankFrom(end)) return false;
  const [newest = 0] = file.tables;
  if (newest < end) return true;
  const known = new Set<number>();
  const streams: (readonly [from: number, to: number])[] = [];
  for (const revision of revisionEnds(open).filter((one) => one > end)) collect(open.at(revision), end, known, streams);
  collect(file, end, known, streams);
  streams.sort(([a], [b]) => a - b);
  let next = 0;
  OBJECT.lastIndex = end;
  for (let match = OBJECT.exec(text); match !== null; match = OBJECT.exec(text)) {
    while ((streams[next]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    const isInStream = (streams[next]?.[0] ?? Number.POSITIVE_INFINITY) <= match.index;
    if (!known.has(match.index) && !isInStream) return true;
  }
  return false;
}

/** Where the objects of a revision lie behind `end`, and the bytes of their streams. */
function collect(file: PdfFile, end: number, known: Set<number>, streams: (readonly [number, number])[]): void {
  for (const table of file.tables) known.add(table);
  for (const id of file.ids) {
    const offset = file.offsetOf(id);
    if (offset === undefined || offset < end || known.has(offset)) continue;
    known.add(offset);
    const value = file.resolve({ kind: 'reference', id });
    if (isKind(value, 'dictionary') && value.stream !== undefined) {
      streams.push([value.stream, value.stream + file.packedContent(value).length]);
    }
  }
}

import { type Answer, type Diagnostic, type Edit, type SourceFile, type World, wholeFile } from '../core/index.ts';
import type { Validated } from './inspection.ts';
import { refusal } from './problems.ts';
import { withText } from './with-text.ts';

/** A file of the folder with the corrections made. */
export interface FixedFile {
  /** Relative to the agreement folder. */
  readonly path: string;
  readonly location: string;
  readonly before: string;
  readonly after: string;
  readonly corrections: number;
}

/** What was corrected, and what is still to be said afterwards. */
export interface Fixing {
  readonly files: readonly FixedFile[];
  /** Number of problems that were corrected. */
  readonly corrected: number;
  readonly validated: Validated;
}

/** One mistake may hide another, and letters are renumbered row by row; more rounds than this no file needs. */
const MOST_ROUNDS = 50;
const MARK = [0xef, 0xbb, 0xbf];

interface Chosen {
  readonly edits: ReadonlyMap<SourceFile, readonly Edit[]>;
  readonly count: number;
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.span.file === b.span.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
}

/** Corrections that do not touch each other; what touches waits for the next round. A correction is made whole or not at all. */
function chosen(problems: readonly Diagnostic[]): Chosen {
  const edits = new Map<SourceFile, Edit[]>();
  let count = 0;
  for (const { fix = [] } of problems) {
    const meets = fix.some((edit) => (edits.get(edit.span.file) ?? []).some((other) => overlaps(edit, other)));
    if (fix.length === 0 || meets) continue;
    for (const edit of fix) edits.set(edit.span.file, [...(edits.get(edit.span.file) ?? []), edit]);
    count += 1;
  }
  return { edits, count };
}

/** A text with edits made that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { span, text: instead } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(done, span.start), instead);
    done = span.end;
  }
  return parts.join('') + text.slice(done);
}

/** A text as bytes, with the byte order mark that the file has had. */
export function bytesOf(world: World, location: string, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const before = world.read(location, Number.MAX_SAFE_INTEGER);
  const isMarked = before.ok && MARK.every((byte, index) => before.value[index] === byte);
  return isMarked ? new Uint8Array([...MARK, ...bytes]) : bytes;
}

/**
 * Corrects what has one right answer, in memory: as long as a judgement of the folder brings corrections, they are made and it is judged
 * again. Only the texts at fault change; comments and layout stay to the byte.
 */
export function fixed(world: World, judge: (world: World) => Validated): Fixing {
  const files = new Map<string, FixedFile>();
  let validated = judge(world);
  let corrected = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const root = validated.folder?.settings.root;
    const { edits, count } = chosen(validated.problems);
    if (root === undefined || count === 0) break;
    corrected += count;
    for (const [{ path, text }, ofFile] of edits) {
      const known = files.get(path);
      files.set(path, {
        path,
        location: world.resolve(root, path),
        before: known?.before ?? text,
        after: edited(text, ofFile),
        corrections: (known?.corrections ?? 0) + ofFile.length,
      });
    }
    const changed = [...files.values()].reduce(
      (outside, { location, after }) => withText(outside, location, bytesOf(world, location, after)),
      world,
    );
    validated = judge(changed);
  }
  return { files: [...files.values()].filter(({ before, after }) => before !== after), corrected, validated };
}

/** Writes what was corrected; a file that cannot be written stops no other, and stays as it was. */
export function writeFixed(world: World, files: readonly FixedFile[]): readonly Diagnostic[] {
  return files.flatMap(({ path, location, before, after }) => {
    const answer: Answer<undefined> = world.write(location, bytesOf(world, location, after));
    return answer.ok ? [] : [refusal('write', path, answer.failure, wholeFile({ path, text: before }))];
  });
}

import { positionAt, type SourceFile } from '../core/index.ts';
import { flowTraps } from './flow-traps.ts';
import { type Lexeme, lexemesOf, nestedBeyond } from './lexemes.ts';
import { lineTraps, textWarnings } from './line-traps.ts';
import type { Comment, SourceNode } from './parsed-file.ts';
import { type Problem, replaced } from './problem.ts';
import { refusals } from './refusals.ts';
import { scalarTraps } from './scalar-traps.ts';
import { commentOf } from './tree.ts';
import { DEEPEST, tooDeep, tooManyParts, treeTraps } from './tree-traps.ts';
import { usualFile } from './usual-tree.ts';
import { documentOf, rootOf } from './yaml-document.ts';
import { problemOf } from './yaml-errors.ts';

/** How often a file is read again behind a mistake; by then its writer has enough to do. */
const MOST_MISTAKES = 25;
/** Characters read again at most: 25 readings of an agreement of ordinary size, one of a large hostile file. */
const MOST_REREAD = 500_000;

export interface Reading {
  readonly root: SourceNode | undefined;
  readonly problems: readonly Problem[];
  readonly comments?: readonly Comment[];
}

/** Reads a text that passed `decode`; nearly all files are usual. */
export function read(file: SourceFile, mostLexemes: number): Reading {
  // No lexeme is shorter than a letter.
  const usual = file.text.length < mostLexemes ? readUsual(file) : undefined;
  return usual ?? readClosely(file, mostLexemes);
}

/** What a file says in which nothing can be wrong but what its tree shows; undefined for others. */
export function readUsual(file: SourceFile): Reading | undefined {
  const usual = usualFile(file);
  return usual === undefined ? undefined : { ...usual, problems: treeTraps(file.text, usual.root, MOST_MISTAKES) };
}

/**
 * Reads as often as there are mistakes that can be stepped over: each is replaced by harmless letters of the same
 * length, so that its followers vanish and the next real one is found at its own place.
 */
export function readClosely(file: SourceFile, mostLexemes: number): Reading {
  const found: Problem[] = [];
  const told = new Set<number>();
  let text = file.text;
  for (let budget = MOST_REREAD; ; budget -= text.length) {
    const lexemes = lexemesOf(text, mostLexemes);
    const deep = nestedBeyond(lexemes, DEEPEST + 1);
    if (deep !== undefined) return { root: undefined, problems: [...found, tooDeep(deep.start)] };
    const last = lexemes.at(-1)?.end ?? 0;
    if (last < text.length) return { root: undefined, problems: [...found, tooManyParts(last)] };
    const trap = firstTrap(text, lexemes);
    if (trap === undefined) return finished(file, text, lexemes, found);
    const { line } = positionAt(file, trap.start);
    const known = told.has(line);
    if (!known) found.push(asWritten(trap, file.text, text));
    told.add(line);
    // A tree only for the paths of what was found is not worth a second or two.
    if (budget < text.length) return { root: undefined, problems: found };
    const after = replaced(text, trap.instead ?? []);
    if (after === text || found.length >= MOST_MISTAKES) {
      return { root: rootOf(file, documentOf(text, lexemes)), problems: found };
    }
    text = after;
  }
}

/** A correction that rests on letters put in for an earlier mistake waits until that one is mended. */
function asWritten(trap: Problem, written: string, read: string): Problem {
  const isSame = trap.fix?.every(({ start, end }) => written.slice(start, end) === read.slice(start, end)) ?? true;
  if (isSame) return trap;
  const { fix: _resting, ...problem } = trap;
  return problem;
}

/** Of each kind of trap a few are enough to find the first; a hostile file may hold a million. */
const ENOUGH = 4;

/** The first mistake; a bracket left open only when nothing else is wrong, for a quote or # often swallowed its end. */
function firstTrap(text: string, lexemes: readonly Lexeme[]): Problem | undefined {
  const traps = [refusals, lineTraps, flowTraps, scalarTraps].flatMap((trapsOf) =>
    someOf(trapsOf(text, lexemes), ENOUGH),
  );
  const inOrder = traps.toSorted((a, b) => a.start - b.start);
  return inOrder.find((trap) => trap.rule !== 'yaml-parentes-mangler') ?? inOrder[0];
}

function someOf(traps: Iterable<Problem>, most: number): readonly Problem[] {
  const some: Problem[] = [];
  for (const trap of traps) {
    some.push(trap);
    if (some.length === most) break;
  }
  return some;
}

/** What is to be told of a text without traps. */
function finished(file: SourceFile, text: string, lexemes: readonly Lexeme[], found: readonly Problem[]): Reading {
  const comments = commentsIn(file, lexemes);
  const document = documentOf(text, lexemes);
  const root = rootOf(file, document);
  // The first of yaml's errors: the others follow from it.
  const [error] = (document?.errors ?? []).toSorted((a, b) => a.pos[0] - b.pos[0]);
  const later = error === undefined ? problemsIn(file, root, lexemes) : [problemOf(file.text, error)];
  const told = new Set(found.map((problem) => positionAt(file, problem.start).line));
  const fresh = later.filter((problem) => !told.has(positionAt(file, problem.start).line));
  return { root, problems: [...found, ...fresh], comments };
}

function problemsIn(file: SourceFile, root: SourceNode | undefined, lexemes: readonly Lexeme[]): readonly Problem[] {
  const inTree = root === undefined ? [] : treeTraps(file.text, root, MOST_MISTAKES);
  return [...inTree, ...someOf(textWarnings(lexemes), MOST_MISTAKES)];
}

function commentsIn(file: SourceFile, lexemes: readonly Lexeme[]): readonly Comment[] {
  return lexemes
    .filter(({ kind }) => kind === 'comment')
    .map(({ start, end, first }) => commentOf(file, start, end, first));
}

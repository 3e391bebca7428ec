import type { Edit, SourceFile } from '../core/index.ts';
import { entriesByKey, type MapEntry, type MapNode, type ParsedFile, type SourceNode } from '../load/index.ts';
import { type Entry, type EntryValue, says, sourceOf } from './entry.ts';
import { columnOf, lineEnd, nextLine, placeholder } from './lines.ts';

/** Values under their keys, in the order in which they were given. */
type Tree = EntryValue | Branch;
interface Branch extends ReadonlyMap<string, Tree> {}

/** Keys that the file does not have yet. */
type Missing = readonly (readonly [key: string, tree: Tree])[];

const INDENT = 2;

function isBranch(tree: Tree): tree is Branch {
  return tree instanceof Map;
}

function treeOf(entries: readonly Entry[]): Branch {
  const root = new Map<string, Tree>();
  for (const { path, value } of entries) {
    let at = root;
    for (const step of path.slice(0, -1)) {
      const below = at.get(step);
      const next = below instanceof Map ? below : new Map<string, Tree>();
      at.set(step, next);
      at = next;
    }
    const last = path.at(-1);
    if (last !== undefined) at.set(last, value);
  }
  return root;
}

function blockLines(key: string, tree: Tree, indent: number): readonly string[] {
  const before = ' '.repeat(indent);
  if (!isBranch(tree)) return `${before}${key}: ${sourceOf(tree, { flow: false, indent })}`.split('\n');
  return [`${before}${key}:`, ...[...tree].flatMap(([inner, below]) => blockLines(inner, below, indent + INDENT))];
}

function flowText(key: string, tree: Tree): string {
  if (!isBranch(tree)) return `${key}: ${sourceOf(tree, { flow: true, indent: 0 })}`;
  return `${key}: { ${[...tree].map(([inner, below]) => flowText(inner, below)).join(', ')} }`;
}

/**
 * What must change in a file for it to say some more values, and nothing else: a value in its place, a key behind the last of its
 * neighbours, or in the place of the comment that was left for it.
 */
export function editsFor(parsed: ParsedFile, entries: readonly Entry[]): readonly Edit[] {
  const { file, root } = parsed;
  return root?.kind === 'map' ? new Editing(file).map(root, treeOf(entries), 0) : [];
}

class Editing {
  private readonly file: SourceFile;
  private readonly newline: string;

  constructor(file: SourceFile) {
    this.file = file;
    this.newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** `from`: where the lines of the map begin, its comments among them. */
  map(node: MapNode, tree: Branch, from: number): readonly Edit[] {
    const known = entriesByKey(node);
    const there = [...tree].flatMap(([key, below]) => {
      const entry = known.get(key);
      return entry === undefined ? [] : this.entry(entry, below, node.flow);
    });
    const missing = [...tree].filter(([key]) => !known.has(key));
    if (missing.length === 0) return there;
    return [...there, ...(node.flow ? [this.intoBraces(node, missing)] : this.intoBlock(node, missing, from))];
  }

  private entry({ key, keySpan, value }: MapEntry, tree: Tree, flow: boolean): readonly Edit[] {
    const isEmpty = value.kind === 'scalar' && value.style === 'empty';
    if (isBranch(tree)) {
      if (value.kind === 'map') return this.map(value, tree, nextLine(this.file.text, keySpan.start));
      if (!isEmpty) return [];
      return flow
        ? this.behindColon(keySpan.end, flowText(key, tree).slice(key.length + 2), flow)
        : this.below(keySpan.start, [...tree]);
    }
    if (value.kind !== 'scalar' || says(value.text, tree)) return [];
    const source = sourceOf(tree, { flow, indent: columnOf(this.file.text, keySpan.start) });
    if (isEmpty && value.span.start === value.span.end) return this.behindColon(keySpan.end, source, flow);
    return [this.replace(value.span.start, this.endOf(value), source)];
  }

  /** Without the line break that belongs to a block. */
  private endOf({ span: { start, end } }: SourceNode): number {
    const text = this.file.text.slice(start, end);
    return start + text.trimEnd().length;
  }

  /** ` 87` behind `målt:`; blanks before a comment stay as they are. */
  private behindColon(keyEnd: number, source: string, flow: boolean): readonly Edit[] {
    const { text } = this.file;
    const start = text.indexOf(':', keyEnd) + 1;
    if (!flow) return [this.replace(start, start, ` ${source}`)];
    let end = start;
    while (text[end] === ' ') end += 1;
    return [this.replace(start, end, ` ${source}${text[end] === '}' ? ' ' : ''}`)];
  }

  private intoBraces(node: MapNode, missing: Missing): Edit {
    const added = missing.map(([key, tree]) => flowText(key, tree)).join(', ');
    const last = node.entries.at(-1);
    if (last === undefined) return this.replace(node.span.start, node.span.end, `{ ${added} }`);
    const end = Math.max(last.value.span.end, this.file.text.indexOf(':', last.keySpan.end) + 1);
    return this.replace(end, end, `, ${added}`);
  }

  private intoBlock(node: MapNode, missing: Missing, from: number): readonly Edit[] {
    const first = node.entries[0];
    if (first === undefined) return [];
    const indent = columnOf(this.file.text, first.keySpan.start);
    return this.placed(missing, indent, from, lineEnd(this.file.text, this.lastOf(node)));
  }

  /** Below a key with nothing after it. */
  private below(keyStart: number, missing: Missing): readonly Edit[] {
    const { text } = this.file;
    return this.placed(missing, columnOf(text, keyStart) + INDENT, nextLine(text, keyStart), lineEnd(text, keyStart));
  }

  /** Each in the place of its comment, which is sought behind `from`; else all at `at`, the end of a line. */
  private placed(missing: Missing, indent: number, from: number, at: number): readonly Edit[] {
    return missing.map(([key, tree]) => {
      const left = placeholder(this.file.text, { from, indent, key });
      const lines = blockLines(key, tree, indent).join(this.newline);
      return left === undefined
        ? this.replace(at, at, this.newline + lines)
        : this.replace(left.start, left.end, lines);
    });
  }

  /** The last letter of a map: that of its last value, or of its last key. */
  private lastOf(node: MapNode): number {
    const last = node.entries.at(-1);
    if (last === undefined) return node.span.end;
    if (last.value.kind === 'map' && !last.value.flow) return this.lastOf(last.value);
    return Math.max(last.keySpan.end, this.endOf(last.value));
  }

  private replace(start: number, end: number, text: string): Edit {
    return { span: { file: this.file, start, end }, text };
  }
}

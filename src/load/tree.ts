import { isMap, isPair, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile, Span } from '../core/index.ts';
import type { Comment, ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './parsed-file.ts';

const NOTHING = /^(?:~|null|Null|NULL)?$/;

function spanOf(file: SourceFile, node: unknown, fallback: number): Span {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  if (range === undefined || range === null) return { file, start: fallback, end: fallback };
  return trimmedSpan(file, range[0], range[1]);
}

function trimmedSpan(file: SourceFile, start: number, end: number): Span {
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}

/** What stands for nothing at all. */
export function emptyNode(file: SourceFile, at: number): ScalarNode {
  return { kind: 'scalar', span: { file, start: at, end: at }, text: '', style: 'empty' };
}

/** A scalar of a stretch of the file, which says `text` once it is unquoted and unfolded. */
export function textNode(
  file: SourceFile,
  start: number,
  end: number,
  text: string,
  style: Exclude<ScalarNode['style'], 'empty'>,
): ScalarNode {
  const span = trimmedSpan(file, start, end);
  return style === 'plain' && NOTHING.test(text)
    ? { kind: 'scalar', span, text: '', style: 'empty' }
    : { kind: 'scalar', span, text: text.normalize('NFC'), style };
}

/** A comment from its `#` to the end of its line. */
export function commentOf(file: SourceFile, start: number, end: number, alone: boolean): Comment {
  return { span: { file, start, end }, text: file.text.slice(start, end).trimEnd().normalize('NFC'), alone };
}

function styleOf({ type }: Scalar): Exclude<ScalarNode['style'], 'empty'> {
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
    case Scalar.QUOTE_SINGLE:
      return 'quoted';
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return 'block';
    default:
      return 'plain';
  }
}

function scalarNode(file: SourceFile, scalar: Scalar, fallback: number): ScalarNode {
  const [start, end] = scalar.range ?? [fallback, fallback];
  return textNode(file, start, end, String(scalar.value ?? ''), styleOf(scalar));
}

/** A plain key is what stands in the file, also where the text was blanked for reading on. */
function keyText({ file, start, end }: Span): string {
  return file.text.slice(start, end).replace(/\s+/g, ' ').normalize('NFC');
}

function keyOf(key: unknown, span: Span): string {
  if (!isScalar(key)) return '';
  return key.type === Scalar.PLAIN ? keyText(span) : String(key.value ?? '').normalize('NFC');
}

function entryNode(file: SourceFile, pair: Pair, fallback: number): MapEntry {
  const keySpan = spanOf(file, pair.key, fallback);
  return { key: keyOf(pair.key, keySpan), keySpan, value: sourceNode(file, pair.value, keySpan.end) };
}

/** A block collection's own range runs on over blank lines and comments; its parts say where it ends. */
function around(span: Span, flow: boolean, first: Span | undefined, last: Span | undefined): Span {
  if (flow || first === undefined || last === undefined) return span;
  return { file: span.file, start: Math.min(span.start, first.start), end: Math.max(first.end, last.end) };
}

function mapNode(file: SourceFile, map: YAMLMap, fallback: number): MapNode {
  const entries = map.items.map((pair) => entryNode(file, pair, fallback));
  const flow = map.flow === true;
  const span = around(spanOf(file, map, fallback), flow, entries[0]?.keySpan, entries.at(-1)?.value.span);
  return { kind: 'map', span, entries, flow };
}

function listNode(file: SourceFile, list: YAMLSeq, fallback: number): ListNode {
  const items = list.items.map((item) => sourceNode(file, isPair(item) ? null : item, fallback));
  const flow = list.flow === true;
  const own = spanOf(file, list, fallback);
  return { kind: 'list', span: around(own, flow, { ...own, end: own.start }, items.at(-1)?.span), items, flow };
}

/** Turns yaml's node into ours; what has no node (`{ a }`) becomes an empty scalar at `fallback`. */
export function sourceNode(file: SourceFile, node: Node | unknown, fallback: number): SourceNode {
  if (isMap(node)) return mapNode(file, node, fallback);
  if (isSeq(node)) return listNode(file, node, fallback);
  if (isScalar(node)) return scalarNode(file, node, fallback);
  return emptyNode(file, fallback);
}

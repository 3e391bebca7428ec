import { isMap, isPair, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile, Span } from '../core/index.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './parsed-file.ts';

const NOTHING = /^(?:~|null|Null|NULL)?$/;

function spanOf(file: SourceFile, node: unknown, fallback: number): Span {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  if (range === undefined || range === null) return { file, start: fallback, end: fallback };
  const trimmed = file.text.slice(range[0], range[1]).trimEnd().length;
  return { file, start: range[0], end: range[0] + trimmed };
}

function scalarNode(file: SourceFile, scalar: Scalar, fallback: number): ScalarNode {
  const text = String(scalar.value ?? '').normalize('NFC');
  const span = spanOf(file, scalar, fallback);
  switch (scalar.type) {
    case Scalar.QUOTE_DOUBLE:
    case Scalar.QUOTE_SINGLE:
      return { kind: 'scalar', span, text, style: 'quoted' };
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return { kind: 'scalar', span, text, style: 'block' };
    default:
      return NOTHING.test(text)
        ? { kind: 'scalar', span, text: '', style: 'empty' }
        : { kind: 'scalar', span, text, style: 'plain' };
  }
}

/** A plain key is what stands in the file, also where the text was blanked for reading on. */
function keyOf(file: SourceFile, key: unknown, span: Span): string {
  if (!isScalar(key)) return '';
  if (key.type !== Scalar.PLAIN) return String(key.value ?? '');
  return file.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function entryNode(file: SourceFile, pair: Pair, fallback: number): MapEntry {
  const keySpan = spanOf(file, pair.key, fallback);
  return {
    key: keyOf(file, pair.key, keySpan).normalize('NFC'),
    keySpan,
    value: sourceNode(file, pair.value, keySpan.end),
  };
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
  return { kind: 'list', span: around(own, flow, own, items.at(-1)?.span), items, flow };
}

/** Turns yaml's node into ours; what has no node (`{ a }`) becomes an empty scalar at `fallback`. */
export function sourceNode(file: SourceFile, node: Node | unknown, fallback: number): SourceNode {
  if (isMap(node)) return mapNode(file, node, fallback);
  if (isSeq(node)) return listNode(file, node, fallback);
  if (isScalar(node)) return scalarNode(file, node, fallback);
  return { kind: 'scalar', span: { file, start: fallback, end: fallback }, text: '', style: 'empty' };
}

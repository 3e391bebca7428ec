import { CST, Lexer } from 'yaml';

export type LexemeKind = NonNullable<ReturnType<typeof CST.tokenType>> | 'plain' | 'block-text' | 'unknown';

/** The smallest part that YAML sees, with what surrounds it. */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Number of `{` and `[` around it. */
  readonly flow: number;
  /** Only blanks stand before it on its line. */
  readonly first: boolean;
}

function flowAfter(kind: LexemeKind, flow: number): number {
  switch (kind) {
    case 'flow-map-start':
    case 'flow-seq-start':
      return flow + 1;
    case 'flow-map-end':
    case 'flow-seq-end':
      return Math.max(0, flow - 1);
    case 'flow-error-end':
      return 0;
    default:
      return flow;
  }
}

/**
 * Splits a text as yaml does, which never fails; control characters must have been refused before. What lies behind the
 * first `most` lexemes is left out.
 */
export function lexemesOf(text: string, most: number = Number.POSITIVE_INFINITY): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let start = 0;
  let flow = 0;
  let first = true;
  let announced = false;
  let header = false;
  for (const source of new Lexer().lex(text)) {
    const type: LexemeKind = announced ? (header ? 'block-text' : 'plain') : (CST.tokenType(source) ?? 'unknown');
    if (type === 'scalar') {
      announced = true;
      continue;
    }
    const marker = type === 'doc-mode' || type === 'flow-error-end';
    const end = marker ? start : start + source.length;
    if (type === 'flow-map-end' || type === 'flow-seq-end' || marker) flow = flowAfter(type, flow);
    if (lexemes.length >= most) break;
    lexemes.push({ kind: type, source, start, end, flow, first });
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow = flowAfter(type, flow);
    header = announced ? false : header || type === 'block-scalar-header';
    announced = false;
    if (end > start) first = type === 'newline' || source.endsWith('\n') || (first && type === 'space');
    start = end;
  }
  return lexemes;
}

const WITHOUT_PLACE = new Set<LexemeKind>(['space', 'comment', 'doc-mode', 'doc-start', 'byte-order-mark']);

/** The first lexeme nested deeper than `limit`: in brackets, and in columns at which something begins inside something else. */
export function nestedBeyond(lexemes: readonly Lexeme[], limit: number): Lexeme | undefined {
  const columns: number[] = [];
  let lineAt = 0;
  let begins = true;
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'newline' || lexeme.kind === 'block-text') {
      lineAt = lexeme.end;
      begins = true;
    } else if (!WITHOUT_PLACE.has(lexeme.kind)) {
      if (begins && lexeme.flow === 0) {
        const column = lexeme.start - lineAt;
        while ((columns.at(-1) ?? -1) > column) columns.pop();
        if (columns.at(-1) !== column) columns.push(column);
      }
      begins = begins && (lexeme.kind === 'seq-item-ind' || lexeme.kind === 'explicit-key-ind');
      if (columns.length + lexeme.flow > limit) return lexeme;
    }
  }
  return undefined;
}

import { CST } from 'yaml';
import type { SourceFile, Span } from '../core/index.ts';
import type { Lexeme, LexemeKind } from './lexemes.ts';
import { lineStart } from './lines.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './parsed-file.ts';
import { emptyNode, keyText, textNode } from './tree.ts';

/** What nearly all files consist of; where anything else stands, yaml reads the file. */
const USUAL: ReadonlySet<LexemeKind> = new Set([
  'doc-mode',
  'space',
  'newline',
  'comment',
  'seq-item-ind',
  'map-value-ind',
  'flow-map-start',
  'flow-map-end',
  'flow-seq-start',
  'flow-seq-end',
  'comma',
  'plain',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'block-text',
]);
const BLANKS: ReadonlySet<LexemeKind> = new Set(['doc-mode', 'space', 'newline', 'comment']);
const BEFORE_COMMENT: ReadonlySet<LexemeKind> = new Set(['doc-mode', 'space', 'newline', 'block-text']);
const TEXTS: ReadonlySet<LexemeKind> = new Set(['plain', 'single-quoted-scalar', 'double-quoted-scalar']);
/** A plain text that may not be one, or runs over several lines. */
const ASK_YAML = /^[\t,%|>@`]|\n/;
/** YAML looks for the colon of a key within 1,024 characters. */
const LONGEST_KEY = 1000;
/** The column behind the last line. */
const NOWHERE = -1;

/**
 * The tree of a file as staff write them, in a third of the time that yaml takes for its documents of many kinds.
 * Undefined at the first thing that is not usual, right or wrong: what that is, only yaml judges. Where there is a
 * tree, it is yaml's to the letter (test/load/usual-tree.test.ts).
 */
export function usualTree(file: SourceFile, lexemes: readonly Lexeme[]): MapNode | undefined {
  return lexemes.every((lexeme, index) => isUsual(lexeme, lexemes[index - 1]))
    ? new UsualTree(file, lexemes).root()
    : undefined;
}

function isUsual({ kind, source }: Lexeme, before: Lexeme | undefined): boolean {
  if (kind === 'space') return !source.includes('\t');
  if (kind === 'comment') return before === undefined || BEFORE_COMMENT.has(before.kind);
  return USUAL.has(kind);
}

/** Reads from the first lexeme to the last. Every method gives undefined where the file is not usual. */
class UsualTree {
  readonly #file: SourceFile;
  readonly #lexemes: readonly Lexeme[];
  #at = 0;
  /** Where the next line with content begins, once {@link nextLine} has gone there. */
  #column = NOWHERE;

  constructor(file: SourceFile, lexemes: readonly Lexeme[]) {
    this.#file = file;
    this.#lexemes = lexemes;
  }

  root(): MapNode | undefined {
    if (!this.#nextLine() || !this.#isKey()) return undefined;
    const map = this.#map(this.#column);
    return this.#column === NOWHERE ? map : undefined;
  }

  #node(column: number): SourceNode | undefined {
    if (this.#kind() === 'seq-item-ind') return this.#list(column);
    return this.#isKey() ? this.#map(column) : this.#value(column);
  }

  #map(column: number): MapNode | undefined {
    const entries: MapEntry[] = [];
    do {
      const key = this.#isKey() ? this.#key() : undefined;
      const value = key === undefined ? undefined : this.#behind(column);
      if (key === undefined || value === undefined) return undefined;
      entries.push({ ...key, value });
    } while (this.#column === column);
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined || this.#column > column) return undefined;
    return { kind: 'map', span: this.#span(first.keySpan.start, last.value.span.end), entries, flow: false };
  }

  #list(column: number): ListNode | undefined {
    const start = this.#lexemes[this.#at]?.start ?? 0;
    const items: SourceNode[] = [];
    do {
      const item = this.#behind(column);
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.#column === column && this.#kind() === 'seq-item-ind');
    return { kind: 'list', span: this.#span(start, items.at(-1)?.span.end ?? start), items, flow: false };
  }

  /** What stands behind the `:` or `-` of a map or list that begins at this column, on the same line or below. */
  #behind(column: number): SourceNode | undefined {
    const indicator = this.#take();
    const place = this.#afterSpace(indicator);
    const here = this.#lexemes[this.#at];
    if (here !== undefined && !BLANKS.has(here.kind)) {
      return indicator?.kind === 'seq-item-ind' ? this.#node(this.#columnOf(here)) : this.#value(column);
    }
    if (!this.#nextLine()) return undefined;
    if (this.#column > column) return this.#node(this.#column);
    const isListOfKey = this.#column === column && indicator?.kind === 'map-value-ind';
    if (isListOfKey && this.#kind() === 'seq-item-ind') return this.#list(column);
    return emptyNode(this.#file, place);
  }

  /** A text or brackets, with nothing behind them on their line. */
  #value(column: number): SourceNode | undefined {
    const value = this.#kind() === 'block-scalar-header' ? this.#block(column) : this.#inline(column);
    return value !== undefined && this.#nextLine() ? value : undefined;
  }

  #inline(column: number): SourceNode | undefined {
    const lexeme = this.#take();
    switch (lexeme?.kind) {
      case 'flow-map-start':
        return this.#flowMap(lexeme, column);
      case 'flow-seq-start':
        return this.#flowList(lexeme, column);
      default:
        return lexeme === undefined ? undefined : this.#scalar(lexeme);
    }
  }

  #scalar({ kind, start, end, source }: Lexeme): ScalarNode | undefined {
    if (kind === 'plain') {
      const text = ASK_YAML.test(source) ? resolved({ type: 'scalar', offset: start, indent: 0, source }) : source;
      return text === undefined ? undefined : textNode(this.#file, start, end, text, 'plain');
    }
    if (kind !== 'single-quoted-scalar' && kind !== 'double-quoted-scalar') return undefined;
    const text = resolved({ type: kind, offset: start, indent: 0, source });
    return text === undefined ? undefined : textNode(this.#file, start, end, text, 'quoted');
  }

  #block(indent: number): ScalarNode | undefined {
    const header = this.#take();
    for (const kind of ['space', 'comment', 'newline']) if (this.#kind() === kind) this.#at += 1;
    const block = this.#take();
    if (header === undefined || block?.kind !== 'block-text') return undefined;
    const props: CST.Token[] = [{ type: 'block-scalar-header', offset: header.start, indent, source: header.source }];
    const text = resolved({ type: 'block-scalar', offset: header.start, indent, props, source: block.source });
    return text === undefined ? undefined : textNode(this.#file, header.start, block.end, text, 'block');
  }

  #flowMap({ start }: Lexeme, indent: number): MapNode | undefined {
    const entries: MapEntry[] = [];
    while (this.#inFlow(indent) && this.#kind() !== 'flow-map-end') {
      const key = this.#isKey() ? this.#key() : undefined;
      if (key === undefined) return undefined;
      const place = this.#afterSpace(this.#take());
      const isEmpty = this.#inFlow(indent) && (this.#kind() === 'comma' || this.#kind() === 'flow-map-end');
      const value = isEmpty ? emptyNode(this.#file, place) : this.#inline(indent);
      if (value === undefined || !this.#goesOn(indent, 'flow-map-end')) return undefined;
      entries.push({ ...key, value });
    }
    const end = this.#take();
    if (end?.kind !== 'flow-map-end') return undefined;
    return { kind: 'map', span: this.#span(start, end.end), entries, flow: true };
  }

  #flowList({ start }: Lexeme, indent: number): ListNode | undefined {
    const items: SourceNode[] = [];
    while (this.#inFlow(indent) && this.#kind() !== 'flow-seq-end') {
      const item = this.#inline(indent);
      if (item === undefined || !this.#goesOn(indent, 'flow-seq-end')) return undefined;
      items.push(item);
    }
    const end = this.#take();
    if (end?.kind !== 'flow-seq-end') return undefined;
    return { kind: 'list', span: this.#span(start, end.end), items, flow: true };
  }

  /** Behind an entry of brackets: past a comma, or before the bracket that closes. */
  #goesOn(indent: number, closing: LexemeKind): boolean {
    if (!this.#inFlow(indent)) return false;
    if (this.#kind() === closing) return true;
    return this.#take()?.kind === 'comma';
  }

  /** To the next content inside brackets; its line must be indented further than what the brackets stand in. */
  #inFlow(indent: number): boolean {
    const lexeme = this.#content();
    return lexeme !== undefined && (!lexeme.first || this.#columnOf(lexeme) > indent);
  }

  /** A text on one line with its colon behind it. */
  #isKey(): boolean {
    const key = this.#lexemes[this.#at];
    if (key === undefined || !TEXTS.has(key.kind)) return false;
    const next = this.#lexemes[this.#at + 1];
    const colon = next?.kind === 'space' ? this.#lexemes[this.#at + 2] : next;
    return colon?.kind === 'map-value-ind' && key.source.length <= LONGEST_KEY && !key.source.includes('\n');
  }

  /** Goes to the colon. */
  #key(): Pick<MapEntry, 'key' | 'keySpan'> | undefined {
    const lexeme = this.#take();
    const scalar = lexeme === undefined ? undefined : this.#scalar(lexeme);
    if (scalar === undefined) return undefined;
    this.#afterSpace(lexeme);
    return { key: lexeme?.kind === 'plain' ? keyText(scalar.span) : scalar.text, keySpan: scalar.span };
  }

  #kind(): LexemeKind | undefined {
    return this.#lexemes[this.#at]?.kind;
  }

  #take(): Lexeme | undefined {
    const lexeme = this.#lexemes[this.#at];
    this.#at += 1;
    return lexeme;
  }

  /** Past the space behind a lexeme; where that ends. */
  #afterSpace(lexeme: Lexeme | undefined): number {
    const space = this.#lexemes[this.#at];
    if (space?.kind !== 'space') return lexeme?.end ?? 0;
    this.#at += 1;
    return space.end;
  }

  #content(): Lexeme | undefined {
    let lexeme = this.#lexemes[this.#at];
    while (lexeme !== undefined && BLANKS.has(lexeme.kind)) {
      this.#at += 1;
      lexeme = this.#lexemes[this.#at];
    }
    return lexeme;
  }

  /** To the next line with content, or behind the last; false when something else stands on this one. */
  #nextLine(): boolean {
    const lexeme = this.#content();
    this.#column = lexeme === undefined ? NOWHERE : this.#columnOf(lexeme);
    return lexeme === undefined || lexeme.first;
  }

  #columnOf({ start }: Lexeme): number {
    return start - lineStart(this.#file.text, start);
  }

  #span(start: number, end: number): Span {
    return { file: this.#file, start, end };
  }
}

/** What a text of several lines, in quotes or behind `|` says; undefined where yaml has anything to say of it. */
function resolved(token: CST.FlowScalar | CST.BlockScalar): string | undefined {
  let isSound = true;
  const scalar = CST.resolveAsScalar(token, true, () => {
    isSound = false;
  });
  return isSound ? scalar?.value : undefined;
}

import MarkdownIt, { type Token } from 'markdown-it';
import type { MarkdownProblem, MarkdownProblemKind, MarkdownResult, TextBlock, TextInline } from './markdown.ts';
import { readInlines } from './markdown-inlines.ts';
import { matchesOf } from './matches.ts';

/** Deeper than any text needs; what is deeper markdown-it drops without a word, so it is kept as plain paragraphs. */
const DEEPEST = 40;

const parser = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false, maxNesting: DEEPEST });
parser.enable('table');
// Indented text is no code, an underlined line no heading, and a definition would vanish from the text.
parser.disable(['code', 'lheading', 'reference']);
// markdown-it leaves a refused link as brackets without saying so; we judge its scheme ourselves and say it.
parser.validateLink = () => true;

/** Reads a text field. `allowHeadings` (true unless given) decides only whether `###` is a problem. */
export function parseMarkdown(source: string, options: { readonly allowHeadings?: boolean } = {}): MarkdownResult {
  const tokens = parser.parse(source, {});
  if (tokens.some((token) => token.level >= DEEPEST - 1)) return tooDeep(source);
  const reader = new BlockReader(tokens, lineStarts(source), options.allowHeadings ?? true);
  return { blocks: reader.blocksUntil(undefined), problems: reader.problems };
}

function lineStarts(source: string): readonly number[] {
  return [0, ...matchesOf(/\r\n|\n|\r/g, source).map((line) => line.index + line[0].length)];
}

function tooDeep(source: string): MarkdownResult {
  const paragraphs = Array.from(source.matchAll(/\S.*(?:\r?\n(?=.*\S).*)*/g), (match): TextBlock => {
    const text = match[0].replace(/\s+/g, ' ').trim();
    return { kind: 'paragraph', offset: match.index, inlines: [{ kind: 'text', text }] };
  });
  return { blocks: paragraphs, problems: [{ kind: 'depth', offset: 0, text: source.trim().slice(0, 40) }] };
}

/** Walks markdown-it's flat list of tokens once and builds the tree. */
class BlockReader {
  readonly problems: MarkdownProblem[] = [];
  private position = 0;
  private offset = 0;
  private readonly tokens: readonly Token[];
  private readonly starts: readonly number[];
  private readonly allowHeadings: boolean;

  constructor(tokens: readonly Token[], starts: readonly number[], allowHeadings: boolean) {
    this.tokens = tokens;
    this.starts = starts;
    this.allowHeadings = allowHeadings;
  }

  blocksUntil(closing: string | undefined): TextBlock[] {
    const blocks: TextBlock[] = [];
    for (let token = this.next(); token !== undefined && token.type !== closing; token = this.next()) {
      blocks.push(...this.blocksOf(token));
    }
    return blocks;
  }

  private next(): Token | undefined {
    const token = this.tokens[this.position];
    this.position += 1;
    const line = token?.map?.[0];
    if (line !== undefined) this.offset = this.starts[line] ?? this.offset;
    return token;
  }

  private report(kind: MarkdownProblemKind, text: string): void {
    this.problems.push({ kind, offset: this.offset, text: text.slice(0, 80) });
  }

  private blocksOf(token: Token): readonly TextBlock[] {
    const offset = this.offset;
    switch (token.type) {
      case 'paragraph_open':
        return this.paragraph(offset, this.inlinesUntil('paragraph_close'));
      case 'heading_open':
        return this.heading(token, offset);
      case 'bullet_list_open':
        return [this.list(false, 1, 'bullet_list_close', offset)];
      case 'ordered_list_open':
        return [this.list(true, Number(token.attrGet('start') ?? 1), 'ordered_list_close', offset)];
      case 'blockquote_open':
        this.report('quote', '>');
        return this.blocksUntil('blockquote_close');
      case 'table_open':
        this.report('table', '|');
        return this.table(offset);
      case 'fence':
        this.report('code', token.markup);
        return this.paragraph(offset, linesOf(`${token.info}\n${token.content}`));
      case 'hr':
        this.report('rule', token.markup);
        return [];
      default:
        return token.content === '' ? [] : this.paragraph(offset, linesOf(token.content));
    }
  }

  private paragraph(offset: number, inlines: readonly TextInline[]): readonly TextBlock[] {
    return inlines.length === 0 ? [] : [{ kind: 'paragraph', offset, inlines }];
  }

  private heading(token: Token, offset: number): readonly TextBlock[] {
    const inlines = this.inlinesUntil('heading_close');
    if (inlines.length === 0) return [];
    const level = token.markup.length;
    if (level !== 3 && level !== 4) {
      this.report('heading-level', token.markup);
      return this.paragraph(offset, inlines);
    }
    if (!this.allowHeadings) this.report('heading', token.markup);
    return [{ kind: 'heading', level, offset, inlines }];
  }

  private list(ordered: boolean, start: number, closing: string, offset: number): TextBlock {
    const items: TextBlock[][] = [];
    let mark = '';
    for (let token = this.next(); token !== undefined && token.type !== closing; token = this.next()) {
      mark = `${token.info}${token.markup}`;
      items.push(this.blocksUntil('list_item_close'));
    }
    const ordinal = ordered && items.length === 1 ? ordinalIn(mark, items[0] ?? []) : undefined;
    return ordinal === undefined
      ? { kind: 'list', ordered, start, offset, items }
      : { kind: 'paragraph', offset, inlines: ordinal };
  }

  /** A table's rows as paragraphs, so that its words stay. */
  private table(offset: number): readonly TextBlock[] {
    const rows: TextBlock[] = [];
    let cells: TextInline[] = [];
    for (let token = this.next(); token !== undefined && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'inline') cells.push(...(cells.length > 0 ? [separator] : []), ...this.inlinesOf(token));
      if (token.type === 'tr_close') {
        rows.push(...this.paragraph(offset, cells));
        cells = [];
      }
    }
    return rows;
  }

  private inlinesUntil(closing: string): readonly TextInline[] {
    const inlines: TextInline[] = [];
    for (let token = this.next(); token !== undefined && token.type !== closing; token = this.next()) {
      inlines.push(...this.inlinesOf(token));
    }
    return inlines;
  }

  private inlinesOf(token: Token): readonly TextInline[] {
    return readInlines(token.children ?? [], (kind, text) => this.report(kind, text));
  }
}

/**
 * The words of a numbered list that is none: `2. klasser har besøgt …` and `1. marts 2026 begynder …` are Danish
 * ordinals, which Markdown would take for the mark of a list with one item. Undefined where the item holds more.
 */
function ordinalIn(mark: string, [first, ...others]: readonly TextBlock[]): readonly TextInline[] | undefined {
  if (first === undefined) return [{ kind: 'text', text: mark }];
  if (first.kind !== 'paragraph' || others.length > 0) return undefined;
  const [start, ...rest] = first.inlines;
  return start?.kind === 'text'
    ? [{ kind: 'text', text: `${mark} ${start.text}` }, ...rest]
    : [{ kind: 'text', text: `${mark} ` }, ...first.inlines];
}

const separator: TextInline = { kind: 'text', text: ' | ' };

function linesOf(content: string): readonly TextInline[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((text, index): TextInline[] => [
      ...(index > 0 ? [{ kind: 'line-break' } as const] : []),
      { kind: 'text', text },
    ]);
}

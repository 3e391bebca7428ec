import type { Token } from 'markdown-it';
import type { MarkdownProblemKind, TextInline } from './markdown.ts';

type Report = (kind: MarkdownProblemKind, text: string) => void;

const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--.*?--)>/i;
const LINK = /^(?:https?:\/\/[^/\s]|mailto:[^\s]+@|tel:[+\d])/i;

/** Turns the children of one inline token into our nodes; what may not stand in a text is reported and kept as text. */
export function readInlines(tokens: readonly Token[], report: Report): readonly TextInline[] {
  const reader = new InlineReader(tokens, report);
  const inlines = reader.until(undefined);
  const html = HTML.exec(tokens.map((token) => (token.type === 'text' ? token.content : ' ')).join(''));
  if (html !== null) report('html', html[0]);
  return inlines;
}

class InlineReader {
  private position = 0;
  private readonly tokens: readonly Token[];
  private readonly report: Report;

  constructor(tokens: readonly Token[], report: Report) {
    this.tokens = tokens;
    this.report = report;
  }

  until(closing: string | undefined): readonly TextInline[] {
    const inlines: TextInline[] = [];
    for (let token = this.next(); token !== undefined && token.type !== closing; token = this.next()) {
      for (const inline of this.inlinesOf(token)) append(inlines, inline);
    }
    return inlines;
  }

  private next(): Token | undefined {
    const token = this.tokens[this.position];
    this.position += 1;
    return token;
  }

  private inlinesOf(token: Token): readonly TextInline[] {
    switch (token.type) {
      case 'strong_open':
        return [{ kind: 'strong', inlines: this.until('strong_close') }];
      case 'em_open':
        return [{ kind: 'emphasis', inlines: this.until('em_close') }];
      case 'link_open':
        return this.link(String(token.attrGet('href') ?? ''));
      case 'softbreak':
        return [{ kind: 'text', text: ' ' }];
      case 'hardbreak':
        return [{ kind: 'line-break' }];
      case 'image':
        this.report('image', String(token.attrGet('src') ?? ''));
        return [{ kind: 'text', text: token.content }];
      case 'code_inline':
        this.report('code', token.content);
        return [{ kind: 'text', text: token.content }];
      default:
        return [{ kind: 'text', text: token.content }];
    }
  }

  private link(target: string): readonly TextInline[] {
    const inlines = this.until('link_close');
    if (inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '')) {
      this.report('empty-link', target);
      return [{ kind: 'text', text: target }];
    }
    if (LINK.test(target)) return [{ kind: 'link', target, inlines }];
    this.report('link', target);
    return inlines;
  }
}

function append(inlines: TextInline[], inline: TextInline): void {
  if (inline.kind !== 'text') {
    inlines.push(inline);
    return;
  }
  if (inline.text === '') return;
  const last = inlines.at(-1);
  if (last?.kind === 'text') inlines.splice(-1, 1, { kind: 'text', text: last.text + inline.text });
  else inlines.push(inline);
}

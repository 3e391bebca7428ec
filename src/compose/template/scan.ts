import type { SourceFile } from '../../core/index.ts';

/** What stands between `{{` and `}}`; `value` is anything that prints. */
export type ExpressionKind = 'open' | 'close' | 'else' | 'partial' | 'comment' | 'value' | 'raw' | 'foreign';

/** A `{{…}}` of a template. Offsets in UTF-16 units, end exclusive. */
export interface Expression {
  readonly kind: ExpressionKind;
  readonly start: number;
  readonly end: number;
  /** The helper's name of `open` and `close`, the inner text of the others. */
  readonly name: string;
  /** Stands inside a tag, in an attribute or beside one. */
  readonly inTag: boolean;
  readonly inQuotes: boolean;
}

/** A tag of a template with its place. */
export interface Tag {
  readonly kind: 'start' | 'end' | 'empty';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export type Part = ({ readonly is: 'expression' } & Expression) | ({ readonly is: 'tag' } & Tag);

/** Why a template cannot be cut into parts, and where. */
export interface ScanFault {
  readonly fault: 'expression' | 'tag' | 'comment' | 'forbidden';
  readonly start: number;
  readonly end: number;
}

/** A template cut into its expressions and tags, in their order. */
export interface Scan {
  readonly file: SourceFile;
  readonly parts: readonly Part[];
  readonly fault: ScanFault | undefined;
}

const NAME = /[A-Za-z_][\w.-]*/y;

/** Finds every expression and tag. It reads quotes, so that `>` in an attribute and `}}` in a text end nothing. */
export function scan(file: SourceFile): Scan {
  const { text } = file;
  const parts: Part[] = [];
  const stopped = (fault: ScanFault['fault'], start: number, end = text.length): Scan => ({
    file,
    parts,
    fault: { fault, start, end },
  });
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('{{', at)) {
      const expression = expressionAt(text, at, false, false);
      if (expression === undefined) return stopped('expression', at, lineEnd(text, at));
      parts.push({ is: 'expression', ...expression });
      at = expression.end;
    } else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      if (end === -1) return stopped('comment', at, lineEnd(text, at));
      parts.push(...expressionsIn(text, at, end));
      at = end + 3;
    } else if (text.startsWith('<!', at) || text.startsWith('<?', at)) {
      return stopped('forbidden', at, lineEnd(text, at));
    } else if (text[at] === '<') {
      const tag = tagAt(text, at);
      if (tag === undefined) return stopped('tag', at, lineEnd(text, at));
      parts.push(tag.part, ...tag.expressions);
      at = tag.part.end;
    } else {
      at += 1;
    }
  }
  return { file, parts, fault: undefined };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function expressionsIn(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let at = text.indexOf('{{', from); at !== -1 && at < to; at = text.indexOf('{{', at)) {
    const expression = expressionAt(text, at, true, true);
    if (expression === undefined) break;
    parts.push({ is: 'expression', ...expression });
    at = expression.end;
  }
  return parts;
}

function tagAt(text: string, start: number): { part: Part & Tag; expressions: Part[] } | undefined {
  const end = text[start + 1] === '/';
  NAME.lastIndex = start + (end ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const expressions: Part[] = [];
  let quote = '';
  let at = NAME.lastIndex;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (text.startsWith('{{', at)) {
      const expression = expressionAt(text, at, true, quote !== '');
      if (expression === undefined) return undefined;
      expressions.push({ is: 'expression', ...expression });
      at = expression.end;
      continue;
    }
    at += 1;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '<') {
      return undefined;
    } else if (sign === '>') {
      const kind = end ? 'end' : text[at - 2] === '/' ? 'empty' : 'start';
      return { part: { is: 'tag', kind, name, start, end: at }, expressions };
    }
  }
  return undefined;
}

function expressionAt(text: string, start: number, inTag: boolean, inQuotes: boolean): Expression | undefined {
  const end = expressionEnd(text, start);
  if (end === undefined) return undefined;
  const inner = text
    .slice(start + 2, end - 2)
    .replace(/^~|~$/g, '')
    .trim();
  const escaped = text[start - 1] === '\\';
  return { ...kindOf(inner, escaped || text.startsWith('{{{', start)), start, end, inTag, inQuotes };
}

function expressionEnd(text: string, start: number): number | undefined {
  if (/^\{\{~?!--/.test(text.slice(start, start + 6))) {
    const match = /--~?\}\}/g;
    match.lastIndex = start + 5;
    return match.exec(text) === null ? undefined : match.lastIndex;
  }
  let quote = '';
  for (let at = start + 2; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (text.startsWith('}}', at)) {
      return text[at + 2] === '}' ? at + 3 : at + 2;
    } else if (text.startsWith('{{', at) && at > start + 2) {
      return undefined;
    }
  }
  return undefined;
}

function kindOf(inner: string, raw: boolean): Pick<Expression, 'kind' | 'name'> {
  const rest = inner.slice(1).trim();
  if (inner.startsWith('!')) return { kind: 'comment', name: inner };
  if (raw || inner.startsWith('&') || inner.startsWith('{')) return { kind: 'raw', name: inner };
  if (/^[#^]?[*>^]/.test(inner) && !/^>/.test(inner)) return { kind: 'foreign', name: inner };
  if (inner.startsWith('#')) return { kind: 'open', name: firstWord(rest) };
  if (inner.startsWith('/')) return { kind: 'close', name: firstWord(rest) };
  if (inner.startsWith('>')) return { kind: 'partial', name: firstWord(rest) };
  if (inner.startsWith('^')) return { kind: 'foreign', name: inner };
  if (firstWord(inner) === 'else') return { kind: 'else', name: inner };
  return { kind: 'value', name: inner };
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? '';
}

import { PdfDamage, type PdfDictionary, type PdfValue } from './value.ts';

/** Deeper than any document nests its objects. */
const DEEPEST = 100;

const BLANKS = /[\0\t\n\f\r ]*/y;
const COMMENT = /%[^\r\n]*/y;
const TOKEN = /<<|>>|[[\]()<]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const REFERENCE = /[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const STREAM = /[\0\t\n\f\r ]*stream(?:\r\n|\n)/y;

/** A backslash and what it escapes, or an end of line, which is always read as one sign (ISO 32000-1, 7.3.4.2). */
const ESCAPE = /\\(?:[0-7]{1,3}|\r\n|[\s\S]|$)|\r\n?/g;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

const INLINE_PICTURE = /[\s\S]*?[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/y;
const OPERAND_WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Reads objects out of the text of a file, one character a byte (ISO 32000-1, 7.2 and 7.3). */
export class PdfParser {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** The next token; '' at the end. */
  word(): string {
    do this.match(BLANKS);
    while (this.match(COMMENT) !== null);
    return this.match(TOKEN)?.[0] ?? '';
  }

  value(depth: number = 0): PdfValue {
    return this.valueOf(this.word(), depth);
  }

  /** `12 0 obj` and the object after it; a dictionary knows where its stream begins. */
  object(): { readonly id: number; readonly value: PdfValue } {
    const id = Number(this.word());
    this.word();
    if (this.word() !== 'obj' || !Number.isSafeInteger(id)) throw new PdfDamage('no object');
    const value = this.value();
    const isStream = typeof value === 'object' && value !== null && value.kind === 'dictionary' && this.match(STREAM);
    return { id, value: isStream ? { ...value, stream: this.at } : value };
  }

  /** The next operand or operator of a content stream (ISO 32000-1, 7.8.2); undefined at the end. */
  instruction(): { readonly operand: PdfValue } | { readonly operator: string } | undefined {
    const token = this.word();
    if (token === '') return undefined;
    if (/^(?:<<|[[(<]|\/|[+-]?\.?\d)/.test(token) || OPERAND_WORDS.has(token))
      return { operand: this.valueOf(token, 0) };
    // The bytes of a picture in the line are no instructions.
    // Without an end nothing more can be read, and looking for it again would take the square of the length.
    if (token === 'ID' && this.match(INLINE_PICTURE) === null) this.at = this.text.length;
    return { operator: token };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private valueOf(token: string, depth: number): PdfValue {
    if (depth > DEEPEST) throw new PdfDamage('too deep');
    if (token === '<<') return this.dictionary(depth);
    if (token === '[') return { kind: 'array', items: this.items(depth) };
    if (token === '(') return { kind: 'text', text: this.literal() };
    if (token === '<') return { kind: 'text', text: this.hexadecimal() };
    if (token.startsWith('/')) return { kind: 'name', text: nameOf(token.slice(1)) };
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) throw new PdfDamage('no value');
    const reference = /^\d+$/.test(token) ? this.match(REFERENCE) : null;
    if (reference === null) return Number(token);
    const generation = Number(reference[1]);
    return { kind: 'reference', id: Number(token), ...(generation === 0 ? {} : { generation }) };
  }

  private items(depth: number): readonly PdfValue[] {
    const items: PdfValue[] = [];
    for (let token = this.word(); token !== ']'; token = this.word()) items.push(this.valueOf(token, depth + 1));
    return items;
  }

  private dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (let token = this.word(); token !== '>>'; token = this.word()) {
      if (!token.startsWith('/')) throw new PdfDamage('no key');
      entries.set(nameOf(token.slice(1)), this.value(depth + 1));
    }
    return { kind: 'dictionary', entries, stream: undefined };
  }

  private literal(): string {
    const start = this.at;
    for (let open = 1; open > 0; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === undefined) throw new PdfDamage('endless text');
      if (sign === '\\') this.at += 1;
      else if (sign === '(') open += 1;
      else if (sign === ')') open -= 1;
    }
    return this.text.slice(start, this.at - 1).replace(ESCAPE, unescaped);
  }

  private hexadecimal(): string {
    const end = this.text.indexOf('>', this.at);
    if (end === -1) throw new PdfDamage('endless text');
    const digits = this.text.slice(this.at, end).replace(/[^0-9A-Fa-f]/g, '');
    this.at = end + 1;
    return digits.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
  }
}

function unescaped(written: string): string {
  if (!written.startsWith('\\')) return '\n';
  const rest = written.slice(1);
  if (/^[0-7]/.test(rest)) return String.fromCharCode(Number.parseInt(rest, 8) & 0xff);
  return ESCAPED[rest.slice(0, 1)] ?? rest;
}

function nameOf(written: string): string {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

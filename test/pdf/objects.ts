import { inflateSync } from 'node:zlib';

/** A PDF value as we read it: a name is `/Name`, a text is `{ text }`, a reference `{ ref }`. */
export type Value = number | string | boolean | null | Text | Ref | readonly Value[] | Dictionary;
export interface Text {
  readonly text: string;
}
export interface Ref {
  readonly ref: number;
}
export interface Dictionary {
  readonly entries: ReadonlyMap<string, Value>;
}

/** The objects of a PDF file with a plain cross-reference table, read strictly: what we do not write, we do not accept. */
export class PdfObjects {
  readonly #source: string;
  readonly #offsets = new Map<number, number>();
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(this.#source)?.[1]);
    const table = /^xref\n0 (\d+)\n/.exec(this.#source.slice(start, start + 40));
    if (table === null) throw new Error('no cross-reference table');
    const count = Number(table[1]);
    for (let id = 1; id < count; id += 1) {
      const line = this.#source.substr(start + table[0].length + id * 20, 20);
      this.#offsets.set(id, Number(line.slice(0, 10)));
    }
    this.trailer = asDictionary(new Parser(this.#source, this.#source.indexOf('trailer', start) + 7).value());
  }

  get ids(): readonly number[] {
    return [...this.#offsets.keys()];
  }

  resolve(value: Value | undefined): Value {
    if (value === undefined) return null;
    return isRef(value) ? this.object(value.ref) : value;
  }

  object(id: number): Value {
    const offset = this.#offsets.get(id);
    if (offset === undefined || !this.#source.startsWith(`${id} 0 obj\n`, offset)) throw new Error(`no object ${id}`);
    return new Parser(this.#source, offset + `${id} 0 obj\n`.length).value();
  }

  dictionary(value: Value | undefined): Dictionary {
    return asDictionary(this.resolve(value));
  }

  /** The bytes of a stream, decompressed. */
  stream(value: Value | undefined): Uint8Array {
    if (value === undefined || !isRef(value)) throw new Error('a stream is a reference');
    const { entries } = this.dictionary(value);
    const begin = this.#source.indexOf('stream\n', this.#offsets.get(value.ref)) + 'stream\n'.length;
    const raw = Buffer.from(this.#source.substr(begin, Number(this.resolve(entries.get('Length')))), 'latin1');
    return entries.get('Filter') === '/FlateDecode' ? inflateSync(raw) : raw;
  }
}

export function isRef(value: Value): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

export function asDictionary(value: Value): Dictionary {
  if (typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map) {
    return { entries: value.entries };
  }
  throw new Error(`not a dictionary: ${JSON.stringify(value)}`);
}

export function asArray(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

export function asText(value: Value | undefined): string {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : '';
}

/** Reads values and operators, also of content streams. */
export class Parser {
  readonly #source: string;
  #at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.#at = at;
  }

  get atEnd(): boolean {
    this.#skipSpace();
    return this.#at >= this.#source.length;
  }

  value(): Value {
    this.#skipSpace();
    const rest = this.#source.slice(this.#at, this.#at + 2);
    if (rest === '<<') return this.#dictionary();
    if (rest[0] === '<') return this.#hexText();
    if (rest[0] === '(') return this.#literalText();
    if (rest[0] === '[') return this.#array();
    return this.#word();
  }

  #skipSpace(): void {
    while (/\s/.test(this.#source[this.#at] ?? '')) this.#at += 1;
  }

  #dictionary(): Dictionary {
    const entries = new Map<string, Value>();
    this.#at += 2;
    for (this.#skipSpace(); !this.#source.startsWith('>>', this.#at); this.#skipSpace()) {
      const key = this.value();
      entries.set(String(key).slice(1), this.value());
    }
    this.#at += 2;
    return { entries };
  }

  #array(): readonly Value[] {
    const values: Value[] = [];
    this.#at += 1;
    for (this.#skipSpace(); this.#source[this.#at] !== ']'; this.#skipSpace()) values.push(this.value());
    this.#at += 1;
    return values;
  }

  #hexText(): Text {
    const end = this.#source.indexOf('>', this.#at);
    const hex = this.#source.slice(this.#at + 1, end).replace(/\s/g, '');
    this.#at = end + 1;
    return { text: decoded(Buffer.from(hex, 'hex').toString('latin1')) };
  }

  #literalText(): Text {
    let raw = '';
    let depth = 0;
    do {
      const c = this.#source[this.#at] ?? '';
      if (c === '\\') {
        this.#at += 1;
        const escaped = this.#source[this.#at] ?? '';
        raw += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
      } else {
        if (c === '(') depth += 1;
        if (c === ')') depth -= 1;
        if (!(c === '(' && depth === 1) && !(c === ')' && depth === 0)) raw += c;
      }
      this.#at += 1;
    } while (depth > 0 && this.#at < this.#source.length);
    return { text: decoded(raw) };
  }

  #word(): Value {
    const match = /\/?[^\s<>[\]()/]*/y;
    match.lastIndex = this.#at;
    const word = match.exec(this.#source)?.[0] ?? '';
    if (word === '') throw new Error(`cannot read ${this.#source.slice(this.#at, this.#at + 20)}`);
    this.#at += word.length;
    if (/^\d+$/.test(word)) {
      const reference = /\s\d+ R\b/y;
      reference.lastIndex = this.#at;
      const found = reference.exec(this.#source)?.[0];
      if (found !== undefined) {
        this.#at += found.length;
        return { ref: Number(word) };
      }
    }
    if (/^[-+.\d]+$/.test(word)) return Number(word);
    return word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : word;
  }
}

function decoded(raw: string): string {
  if (!raw.startsWith('\u00fe\u00ff')) return raw;
  let text = '';
  for (let i = 2; i < raw.length; i += 2) {
    text += String.fromCharCode(raw.charCodeAt(i) * 256 + raw.charCodeAt(i + 1));
  }
  return text;
}

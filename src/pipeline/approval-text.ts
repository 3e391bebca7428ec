import type { Godkendelse } from '../check/index.ts';
import { compareDates, type Edit, isoDate, type LocalDate } from '../core/index.ts';
import type { MapEntry, MapNode, ParsedFile, SourceNode } from '../load/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { edited } from './fix.ts';

/** What `godkendelse` is to say. */
export interface ApprovalFields {
  readonly version: string;
  readonly date: LocalDate;
  readonly by: readonly string[];
}

/** What an entry under `tillæg` is to say. */
export interface AddendumFields {
  readonly nr: number;
  readonly date: LocalDate;
  /** One sentence for each thing that is changed. */
  readonly what: readonly string[];
  readonly reason: string;
  readonly by: string;
}

type Value = string | readonly Value[] | { readonly [key: string]: Value };
type Fields = Readonly<Record<string, Value>>;

/** Words that YAML takes as they stand, and nobody for anything else. */
const PLAIN = /^\p{L}[\p{L}\d-]*(?: \p{L}[\p{L}\d-]*)*$/u;
const NOT_PLAIN = /^(?:true|false|null|yes|no|on|off|ja|nej)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,4}$/;

function inFlow(value: Value): string {
  if (typeof value === 'string') {
    return DATE.test(value) || (PLAIN.test(value) && !NOT_PLAIN.test(value)) ? value : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, below]) => `${key}: ${inFlow(below)}`)
    .join(', ')} }`;
}

/** Changes the text of one agreement, and nothing of it but what is asked for. */
class AgreementText {
  readonly #parsed: ParsedFile;
  readonly #root: MapNode;
  readonly #edits: Edit[] = [];
  /** New lines by the offset at which they come in, so that two at one place follow each other. */
  readonly #lines = new Map<number, string>();

  constructor(parsed: ParsedFile) {
    if (parsed.root?.kind !== 'map') throw new Error('An agreement that was checked is a map.');
    this.#parsed = parsed;
    this.#root = parsed.root;
  }

  entry(key: string, map: MapNode = this.#root): MapEntry | undefined {
    return map.entries.find((entry) => entry.key === key);
  }

  lastEntry(): MapEntry | undefined {
    return this.#root.entries.at(-1);
  }

  /** A text, or a list of texts, behind a key. */
  setValue(key: string, value: Value, after: MapEntry | undefined, map: MapNode = this.#root): void {
    const entry = this.entry(key, map);
    if (entry === undefined) this.#add(map, after, { [key]: value });
    else if (isEmpty(entry.value)) this.#insert(this.#colonEnd(entry), ` ${inFlow(value)}`);
    else if (!isSaid(entry.value, value)) this.#replace(entry.value, inFlow(value));
  }

  /** Fields behind a key: those that are there are changed, the others come behind them. */
  setFields(key: string, fields: Fields, after: MapEntry | undefined): void {
    const entry = this.entry(key);
    if (Object.keys(fields).length === 0) return;
    if (entry === undefined) this.#add(this.#root, after, { [key]: fields });
    else if (isEmpty(entry.value)) this.#fill(entry, fields);
    else if (entry.value.kind !== 'map' || entry.value.entries.length === 0) this.#replace(entry.value, inFlow(fields));
    else {
      const { value: map } = entry;
      for (const [name, value] of Object.entries(fields)) this.setValue(name, value, map.entries.at(-1), map);
    }
  }

  /** One more item of a list behind a key. */
  addItem(key: string, item: Fields): void {
    const entry = this.entry(key);
    if (entry === undefined) this.#add(this.#root, this.lastEntry(), { [key]: [item] });
    else if (entry.value.kind === 'list' && entry.value.items.length > 0) this.#append(entry.value, item);
    else {
      if (!isEmpty(entry.value)) this.#remove(entry);
      this.#fill(entry, [item]);
    }
  }

  text(): string {
    const { file } = this.#parsed;
    const lines = [...this.#lines].map(([start, text]) => ({ span: { file, start, end: start }, text }));
    return edited(file.text, [...this.#edits, ...lines]);
  }

  /** Behind an entry, in the manner of the map that it stands in. */
  #add(map: MapNode, after: MapEntry | undefined, fields: Fields): void {
    const before = after ?? map.entries.at(-1);
    if (before === undefined) return;
    const end = Math.max(before.value.span.end, this.#colonEnd(before));
    if (map.flow)
      this.#insert(
        end,
        Object.entries(fields)
          .map(([key, value]) => `, ${key}: ${inFlow(value)}`)
          .join(''),
      );
    else this.#addLines(end, this.#block(fields, this.#column(map.entries[0]?.keySpan.start ?? 0)));
  }

  /** Behind a key that has nothing yet. */
  #fill(entry: MapEntry, value: Fields | readonly Fields[]): void {
    const end = this.#colonEnd(entry);
    if (this.#root.flow) {
      this.#insert(end, ` ${inFlow(value)}`);
      return;
    }
    this.#addLines(end, this.#block(value, this.#column(entry.keySpan.start) + this.#step()));
  }

  #append(list: Extract<SourceNode, { kind: 'list' }>, item: Fields): void {
    const end = list.items.at(-1)?.span.end ?? list.span.end;
    if (list.flow) this.#insert(end, `, ${inFlow(item)}`);
    else this.#addLines(end, this.#block([item], this.#column(list.span.start)));
  }

  /** Fields or items as lines of a block. */
  #block(value: Fields | readonly Value[], column: number): readonly string[] {
    const indent = ' '.repeat(column);
    if (Array.isArray(value)) {
      return value.flatMap((item: Value) =>
        isFields(item)
          ? this.#block(item, column + 2).map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line))
          : [`${indent}- ${inFlow(item)}`],
      );
    }
    return Object.entries(value).flatMap(([key, below]) => {
      const isList = Array.isArray(below) && below.some(isFields);
      if (typeof below === 'string' && below.includes('\n')) {
        return [`${indent}${key}: |`, ...below.split('\n').map((line) => ' '.repeat(column + this.#step()) + line)];
      }
      if (!isList && !isFields(below)) return [`${indent}${key}: ${inFlow(below)}`];
      return [`${indent}${key}:`, ...this.#block(below, column + this.#step())];
    });
  }

  /** Blanks by which the file itself indents. */
  #step(): number {
    const map = this.#root.entries.map(({ value }) => value).find((value) => value.kind === 'map' && !value.flow);
    const step = map === undefined ? 2 : this.#column(map.span.start);
    return step === 0 ? 2 : step;
  }

  #column(offset: number): number {
    const { text } = this.#parsed.file;
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
  }

  #colonEnd({ keySpan }: MapEntry): number {
    return this.#parsed.file.text.indexOf(':', keySpan.end) + 1;
  }

  #insert(at: number, text: string): void {
    this.#edits.push({ span: { file: this.#parsed.file, start: at, end: at }, text });
  }

  #replace({ span }: SourceNode, text: string): void {
    this.#edits.push({ span, text });
  }

  /** What stands behind a key, with the blank before it where nothing else is on the line. */
  #remove(entry: MapEntry): void {
    const { file, end } = entry.value.span;
    const isLast = /^[ \t]*(?:\r?\n|$)/.test(file.text.slice(end));
    this.#edits.push({ span: { file, start: isLast ? this.#colonEnd(entry) : entry.value.span.start, end }, text: '' });
  }

  #addLines(behind: number, lines: readonly string[]): void {
    const { text } = this.#parsed.file;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const found = text.indexOf('\n', behind);
    const lineEnd = found === -1 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
    const added = lines.map((line) => newline + line).join('');
    this.#lines.set(lineEnd, (this.#lines.get(lineEnd) ?? '') + added);
  }
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.style === 'empty';
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value says so already, however it is written. */
function isSaid(node: SourceNode, value: Value): boolean {
  if (typeof value === 'string') return node.kind === 'scalar' && node.text === value;
  if (!Array.isArray(value)) return false;
  return (
    node.kind === 'list' &&
    node.items.length === value.length &&
    node.items.every((item, index) => isSaid(item, value[index] ?? ''))
  );
}

/** What `godkendelse` does not say yet: a date in words, or parties in other letters, stay as they are. */
function unsaid({ version, date, by }: ApprovalFields, known: Godkendelse | undefined): Fields {
  const isSameDate = known?.dato !== undefined && compareDates(known.dato, date) === 0;
  const isSameBy = known?.af !== undefined && known.af.map(fold).join() === by.map(fold).join();
  return {
    ...(known?.version === version ? {} : { version }),
    ...(isSameDate ? {} : { dato: isoDate(date) }),
    ...(isSameBy ? {} : { af: by }),
  };
}

/** An agreement as it stands in its file. */
type Written = Pick<ResolvedAgreement, 'document' | 'draft' | 'place'>;

/**
 * The text of an agreement with its approval. `atEnd`: new lines come behind all others, so that the places of problems in it are
 * those of the file as it is.
 */
export function approvedText({ place, document, draft }: Written, fields: ApprovalFields, atEnd = false): string {
  const text = new AgreementText(place.file);
  const head = ['status', 'titel', 'år', 'id'].flatMap((key) => text.entry(key) ?? []).at(0);
  const after = atEnd ? text.lastEntry() : head;
  if (draft) text.setValue('status', 'godkendt', after);
  text.setFields('godkendelse', unsaid(fields, document.godkendelse), after);
  return text.text();
}

/** The same with an entry under `tillæg`. */
export function amendedText(agreement: Written, fields: ApprovalFields, addendum: AddendumFields): string {
  const { place, document } = agreement;
  const text = new AgreementText(place.file);
  text.setFields('godkendelse', unsaid(fields, document.godkendelse), text.entry('status'));
  const { nr, date, what, reason, by } = addendum;
  text.addItem('tillæg', {
    nr: String(nr),
    dato: isoDate(date),
    hvad: what.length === 1 ? what.join('') : what.map((one) => `- ${one}`).join('\n'),
    begrundelse: reason,
    godkendt_af: by,
  });
  return text.text();
}
